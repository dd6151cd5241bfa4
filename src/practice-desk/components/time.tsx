const clockFormat = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** When a turn was written: the time of day, and the day when it was not today. */
export function Time({ at, isShort = false }: { readonly at: number; readonly isShort?: boolean }) {
  const date = new Date(at);
  const isToday = isOfToday(date);
  const clock = clockFormat.format(date);
  const day = dayFormat.format(date);
  return (
    <time dateTime={date.toISOString()}>
      {isToday ? clock : isShort ? day : `${day}, ${clock}`}
    </time>
  );
}

function isOfToday(date: Date): boolean {
  return date.toDateString() === new Date().toDateString();
}
