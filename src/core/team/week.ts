import { daysBefore } from '../interaction/day';

/** Returns the week that a calendar day belongs to: its Monday, as `YYYY-MM-DD` (ISO 8601). */
export function weekOf(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return daysBefore(day, (weekday + 6) % 7);
}

/** Returns the last day of a week that is named by its Monday. */
export function endOfWeek(week: string): string {
  return daysBefore(week, -6);
}

/** Returns the weeks from one to another, both included; none when the first is after the last. */
export function weeksBetween(first: string, last: string): readonly string[] {
  const weeks: string[] = [];
  for (let week = first; week <= last; week = daysBefore(week, -7)) weeks.push(week);
  return weeks;
}
