import { daysBefore } from '../interaction/day';
import { periodOf } from './periods';

/** Into how long pieces a range is cut to show how it went. */
export type Step = 'day' | 'week' | 'month' | 'year';

/** One piece of a range of calendar days; both ends are included. */
export interface DayRange {
  readonly fromDay: string;
  readonly toDay: string;
}

const longestInDays = 42;
const longestInWeeks = 26 * 7;
/** Five years that do not begin with a month touch one month more. */
const longestInMonths = 61;

/** Returns the step that cuts a range into 5 to 61 pieces; shorter ranges into their days. */
export function stepFor({ fromDay, toDay }: DayRange): Step {
  const days = dayCount({ fromDay, toDay });
  if (days <= longestInDays) return 'day';
  if (days <= longestInWeeks) return 'week';
  const months = 1 + monthNumber(toDay) - monthNumber(fromDay);
  return months <= longestInMonths ? 'month' : 'year';
}

/**
 * Returns the pieces of a range, the earliest first: calendar days, weeks, months or years, of which
 * the first and the last end where the range does. `weekStart` is 1 for Monday to 7 for Sunday.
 */
export function piecesOf(range: DayRange, step: Step, weekStart = 1): readonly DayRange[] {
  const pieces: DayRange[] = [];
  for (let fromDay = range.fromDay; fromDay <= range.toDay;) {
    const end = endOf(fromDay, step, weekStart);
    const toDay = end < range.toDay ? end : range.toDay;
    pieces.push({ fromDay, toDay });
    fromDay = daysBefore(toDay, -1);
  }
  return pieces;
}

/** Returns how many calendar days a range has; 0 when it ends before it begins. */
export function dayCount({ fromDay, toDay }: DayRange): number {
  return fromDay > toDay ? 0 : 1 + Math.round((noonOf(toDay) - noonOf(fromDay)) / 86_400_000);
}

function endOf(day: string, step: Step, weekStart: number): string {
  if (step === 'day') return day;
  if (step === 'week') {
    const weekday = new Date(noonOf(day)).getUTCDay();
    return daysBefore(day, -((weekStart + 6 - weekday + 7) % 7));
  }
  if (step === 'year') return `${periodOf(day, 'year')}-12-31`;
  const [year = 0, month = 0] = day.split('-').map(Number);
  // Day 0 of the next month.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function monthNumber(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return 12 * year + month;
}

/** Calendar days have no zone; noon in UTC stands for each. */
function noonOf(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}
