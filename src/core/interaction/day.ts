/** Returns the calendar day of a time in the machine's zone, as `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-');
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

/** Returns when the calendar day of a time began in the machine's zone, in epoch ms. */
export function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** Returns when the next calendar day begins in the machine's zone, in epoch ms. */
export function endOfDay(at: number): number {
  const date = new Date(at);
  // Built from parts, because a day is 23 or 25 hours long when the clocks change.
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}

/** Returns the calendar day so many days before another one. */
export function daysBefore(day: string, count: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() - count);
  return at.toISOString().slice(0, 10);
}

/** Whether there is such a day: `2026-02-29` has the form of one, and is none. */
export function isCalendarDay(day: string): boolean {
  const at = new Date(`${day}T12:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
