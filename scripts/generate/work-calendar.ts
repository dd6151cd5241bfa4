const dayMs = 86_400_000;
/** Days that nobody works on, whatever the year. */
const holidays = new Set(['01-01', '05-01', '12-24', '12-25', '12-26', '12-31']);

export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Returns how busy a day is: Mondays and the weeks around Christmas are, August is not. */
export function busynessOf(day: string): number {
  const byWeekday = [0, 1.25, 1.05, 1, 0.95, 0.85, 0.7][weekdayOf(day)] ?? 1;
  const byMonth = [1.2, 1, 1, 0.95, 0.95, 0.95, 0.9, 0.85, 1, 1, 1.1, 1.3];
  return byWeekday * (byMonth[Number(day.slice(5, 7)) - 1] ?? 1);
}

export function isHoliday(day: string): boolean {
  return holidays.has(day.slice(5));
}
