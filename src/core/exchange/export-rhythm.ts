/** How often the agent wants to be reminded to export. Ids are stored: never rename one. */
export const exportRhythms = ['never', 'weekly', 'monthly'] as const;
export type ExportRhythm = (typeof exportRhythms)[number];

const weekDays = 7;

/**
 * Returns whether it is time to export again. From the last export, or from when the reminder was
 * asked for, a week or a calendar month must have passed; the hour of the day does not matter.
 */
export function isExportDue(every: ExportRhythm, lastAt: number, now: number): boolean {
  if (every === 'never') return false;
  const next = new Date(lastAt);
  next.setHours(0, 0, 0, 0);
  if (every === 'weekly') next.setDate(next.getDate() + weekDays);
  else {
    const day = next.getDate();
    // The last day of January is followed by the last one of February, not by one of March.
    next.setMonth(next.getMonth() + 1, 1);
    next.setDate(Math.min(day, new Date(next.getFullYear(), next.getMonth() + 1, 0).getDate()));
  }
  return now >= next.getTime();
}
