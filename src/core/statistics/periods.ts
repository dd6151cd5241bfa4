/** How long roll-ups reach; a month is the sum of its days, a year of its months. */
export const levels = ['day', 'month', 'year'] as const;
export type Level = (typeof levels)[number];

/** Roll-ups of one level that follow each other; both ends are included. */
export interface Stretch {
  readonly level: Level;
  readonly from: string;
  readonly to: string;
}

/** Returns the period of a level that a calendar day belongs to: `2026-11-24`, `2026-11`, `2026`. */
export function periodOf(day: string, level: Level): string {
  return day.slice(0, { day: 10, month: 7, year: 4 }[level]);
}

/** Where a period stands among those of its level: in a month, in a year, or among all years. */
export interface PlaceOfPeriod {
  /** The month that a day is in, the year that a month is in; empty for a year. */
  readonly within: string;
  /** Day of the month, month of the year, or year. */
  readonly number: number;
}

/** Returns the place of a period of a level. */
export function placeOf(period: string, level: Level): PlaceOfPeriod {
  const within = period.slice(0, { day: 7, month: 4, year: 0 }[level]);
  return { within, number: Number(period.slice(within ? within.length + 1 : 0)) };
}

/** Returns the period that has this place. */
export function periodAt({ within, number }: PlaceOfPeriod): string {
  const digits = String(number).padStart(within ? 2 : 4, '0');
  return within ? `${within}-${digits}` : digits;
}

/**
 * Returns the fewest roll-ups that make up a range of calendar days, both included, so that five
 * years are read about as fast as five weeks.
 */
export function stretchesOf(fromDay: string, toDay: string): readonly Stretch[] {
  if (fromDay > toDay) return [];
  const months = monthsBetween(fromDay.slice(0, 7), toDay.slice(0, 7));
  const isWhole = (month: string) => `${month}-01` >= fromDay && lastDayOf(month) <= toDay;
  const whole = months.filter(isWhole);
  const parts = months
    .filter((month) => !isWhole(month))
    .map((month): Stretch => {
      const first = `${month}-01`;
      const last = lastDayOf(month);
      return {
        level: 'day',
        from: first > fromDay ? first : fromDay,
        to: last < toDay ? last : toDay,
      };
    });
  return [...parts, ...yearsIn(whole)];
}

/** Puts twelve months of one year together. */
function yearsIn(months: readonly string[]): readonly Stretch[] {
  const byYear = Map.groupBy(months, (month) => month.slice(0, 4));
  const years = [...byYear].filter(([, own]) => own.length === 12).map(([year]) => year);
  const rest = months.filter((month) => !years.includes(month.slice(0, 4)));
  return [...runs(rest, 'month', isNextMonth), ...runs(years, 'year', (a, b) => +b === +a + 1)];
}

/** Joins periods that follow each other. */
function runs(
  periods: readonly string[],
  level: Level,
  isNext: (a: string, b: string) => boolean,
): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const period of periods) {
    const last = joined.at(-1);
    if (last && isNext(last.to, period)) joined[joined.length - 1] = { ...last, to: period };
    else joined.push({ level, from: period, to: period });
  }
  return joined;
}

function monthsBetween(from: string, to: string): readonly string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}`;
}

function isNextMonth(a: string, b: string): boolean {
  return nextMonth(a) === b;
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  // Day 0 of the next month.
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}
