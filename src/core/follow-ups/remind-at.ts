const hourMs = 60 * 60_000;

/**
 * Returns when to remind of something: before it is due, while there is still time to do it. A
 * quarter of the time that there was, an hour at most.
 */
export function remindAtFor(dueAt: number | null, madeAt: number): number | null {
  if (dueAt === null) return null;
  return dueAt - Math.min(hourMs, Math.max(0, Math.floor((dueAt - madeAt) / 4)));
}

/** Hours without reminders, in minutes after midnight of the machine's zone; may span midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** Returns when quiet hours that hold now will end, in epoch ms; `null` outside of them. */
export function quietUntil(now: number, quiet: QuietHours | null): number | null {
  if (!quiet || quiet.from === quiet.to) return null;
  const date = new Date(now);
  const minute = date.getHours() * 60 + date.getMinutes();
  const { from, to } = quiet;
  const isQuiet = from < to ? minute >= from && minute < to : minute >= from || minute < to;
  if (!isQuiet) return null;
  const isTomorrow = minute >= to;
  return new Date(
    date.getFullYear(),
    date.getMonth(),
    date.getDate() + (isTomorrow ? 1 : 0),
    0,
    to,
  ).getTime();
}
