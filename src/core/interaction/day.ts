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
