import { weekday } from './plain-time-words';
import { atMinutes, daysToWorkingDay, type Workday } from './workday';

const minuteMs = 60_000;

/** Where in time some words are said. */
export interface DueMoment {
  readonly now: number;
  readonly workday: Workday;
  /** What a day without a time means, in minutes after midnight. */
  readonly dayTime: number;
  /** Days, weeks and parts of a day mean their end. */
  readonly isEnd: boolean;
}

/** What words say: a time that may be past, or nothing that we understand. */
type Rule = (match: RegExpExecArray, moment: DueMoment) => number | undefined;

/** What may stand before a number. */
const before =
  '(?:(?:in|within|after|over)(?: about| around| roughly| the next| the coming| another)? |(?:about|around|roughly|the next) )?';
const number =
  '(\\d+(?:[.,]\\d+)?|an?|a few|few|several|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a couple of|half an?)';
/** "2" or "2 to 3": who names two numbers has promised the larger one. */
const range = `${number}(?: ?(?:-|–|to|or) ?(\\d+|two|three|four|five|six|seven|eight|nine|ten))?`;
const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * Words that agents use and a general parser of dates reads otherwise, or not at all. Whole lines in
 * lower case, without a leading "by" or "on"; the first that fits is taken.
 */
export const dueRules: readonly (readonly [RegExp, Rule])[] = [
  // Minutes and hours, exactly: "30 min", "1h", "in 1.5 hours", "1h30", "2 hours 15 minutes".
  [
    new RegExp(`^${before}${range} ?(?:m|mins?|minutes?)'?(?: from now| time)?$`),
    ([, count = '', most], { now }) => now + larger(count, most) * minuteMs,
  ],
  [
    new RegExp(
      `^${before}${number} ?(?:h|hrs?|hours?)(?: ?(?:and )?(\\d{1,2}) ?(?:m|mins?|minutes?)?)?(?: from now)?$`,
    ),
    ([, count = '', minutes = '0'], { now }) =>
      now + (numberOf(count) * 60 + Number(minutes)) * minuteMs,
  ],
  [
    new RegExp(`^${before}${range} ?(?:h|hrs?|hours?)'?(?: from now| time)?$`),
    ([, count = '', most], { now }) => now + larger(count, most) * 60 * minuteMs,
  ],
  [/^(?:within )?the (?:next )?hour$/, (_, { now }) => now + 60 * minuteMs],
  [/^(?:(?:in|within) )?an hour and a quarter$/, (_, { now }) => now + 75 * minuteMs],
  [/^(?:(?:in|within) )?an hour and a half$/, (_, { now }) => now + 90 * minuteMs],
  [
    new RegExp(`^${before}${number} and a half hours?$`),
    ([, count = ''], { now }) => now + (numberOf(count) + 0.5) * 60 * minuteMs,
  ],
  [/^(?:(?:in|within) )?(?:three|3) quarters of an hour$/, (_, { now }) => now + 45 * minuteMs],
  [/^(?:in )?(?:a )?quarter of an hour$/, (_, { now }) => now + 15 * minuteMs],

  // Days and longer: the start of that working day.
  [
    new RegExp(`^${before}${range} (?:working|business|work) ?days?'?(?: from now| time)?$`),
    ([, count = '', most], { now, workday, dayTime }) =>
      atMinutes(now, daysToWorkingDay(now, upper(count, most), workday), dayTime),
  ],
  [
    /^(?:the )?next (?:working|business|work) ?day$/,
    (_, { now, workday, dayTime }) => atMinutes(now, daysToWorkingDay(now, 1, workday), dayTime),
  ],
  [
    new RegExp(`^${before}${range} ?(d|days?|w|wks?|weeks?)'?(?: from now| time)?$`),
    ([, count = '', most, unit = ''], { now, dayTime }) =>
      atMinutes(now, upper(count, most) * (unit.startsWith('w') ? 7 : 1), dayTime),
  ],
  [
    /^(?:(?:in|over|during|within) )?the (?:coming|following|next) week$|^(?:a|one) week from (?:today|now)$/,
    (_, { now, dayTime }) => atMinutes(now, 7, dayTime),
  ],
  [
    /^(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)$/,
    ([, day = ''], { now, dayTime }) => nextDayOfMonth(now, Number(day), dayTime),
  ],
  [
    new RegExp(`^(${weekday}),? (?:the )?(\\d{1,2})(?:st|nd|rd|th)$`),
    ([, name = '', day = ''], { now, dayTime }) => {
      const at = nextDayOfMonth(now, Number(day), dayTime);
      // "Friday the 26th" of a month in which that is a Thursday names two days.
      const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
      const isSame = at !== undefined && name.startsWith(names[new Date(at).getDay()] ?? '?');
      return isSame ? at : Number.NaN;
    },
  ],
  [
    new RegExp(`^${before}${range} ?(months?|years?)'?(?: from now| time)?$`),
    ([, count = '', most, unit = ''], { now, dayTime }) =>
      afterMonths(now, upper(count, most) * (unit.startsWith('y') ? 12 : 1), dayTime),
  ],
  [/^the (?:next|following) day$/, (_, { now, dayTime }) => atMinutes(now, 1, dayTime)],
  [/^overnight$/, (_, { now, workday }) => startOf(now, 1, workday)],
  [/^(?:in )?a fortnight$/, (_, { now, dayTime }) => atMinutes(now, 14, dayTime)],
  [/^(?:the )?day after tomorrow$/, (_, { now, dayTime }) => atMinutes(now, 2, dayTime)],
  [
    /^(?:the )?(?:start|beginning|early|first thing) ?(?:of )?next week$/,
    (_, { now, workday }) => startOf(now, daysToWeekday(now, 1) || 7, workday),
  ],
  [
    /^(?:some ?time )?(?:the )?next week$/,
    (_, { now, workday, isEnd }) =>
      isEnd
        ? endOf(now, endOfNextWeek(now, workday), workday)
        : startOf(now, daysToWeekday(now, 1) || 7, workday),
  ],
  [
    /^(?:the )?(?:mid|middle of) (?:of )?next week$|^mid-next week$/,
    (_, { now, dayTime }) => atMinutes(now, (daysToWeekday(now, 1) || 7) + 2, dayTime),
  ],
  [
    /^(?:later |some ?time )?this week$/,
    (_, { now, workday }) => endOf(now, daysToLastWorkday(now, workday), workday),
  ],
  [
    /^(?:this|the|over the|at the|on the) weekend$/,
    (_, { now, isEnd, dayTime }) =>
      atMinutes(now, daysToWeekday(now, 6) + (isEnd ? 1 : 0), dayTime),
  ],
  [
    /^(?:the )?(?:start|beginning|early) (?:of )?next month$/,
    (_, { now, workday }) => startOf(now, daysToNextMonth(now), workday),
  ],
  [
    /^(?:the )?next month$/,
    (_, { now, workday, isEnd }) => {
      const first = atMinutes(now, daysToNextMonth(now), 0);
      return isEnd
        ? endOf(first, daysInMonth(first) - 1, workday)
        : startOf(now, daysToNextMonth(now), workday);
    },
  ],

  // Ends: the close of the last working hour.
  [
    /^(?:today )?(?:the )?(?:(?:end|close) of (?:the |my )?(?:(?:working |business )?day|business|today|play|shift)|close|eod|cob|eob)(?: today)?$/,
    (_, { now, workday }) => endOf(now, 0, workday),
  ],
  [
    /^(?:the )?(?:end of (?:the |this )?week|eow)$/,
    (_, { now, workday }) => endOf(now, daysToLastWorkday(now, workday), workday),
  ],
  [
    /^(?:the )?end of next week$/,
    (_, { now, workday }) => endOf(now, endOfNextWeek(now, workday), workday),
  ],
  [
    /^(?:the )?(?:end of (?:the |this )?month|eom)$|^(?:later )?this month$/,
    (_, { now, workday }) => endOf(now, daysInMonth(now) - dayOfMonth(now), workday),
  ],
  [
    /^(?:the )?(?:end of (?:the |this )?year|eoy)$|^(?:later )?this year$/,
    (_, { now, workday }) =>
      atMinutes(new Date(new Date(now).getFullYear(), 11, 31).getTime(), 0, workday.endsAt),
  ],
  [
    /^(?:later )?today$|^this day$/,
    (_, { now, workday, isEnd }) =>
      firstAfter(
        now,
        ...(isEnd ? [] : [startOf(now, 0, workday)]),
        endOf(now, 0, workday),
        clock(now, 24) - minuteMs,
      ),
  ],

  // Parts of the present day: from their beginning, or to their end once they have begun.
  [/^(?:later )?this morning$/, (_, moment) => partOfDay(moment, 9, 12)],
  [/^(?:later )?this afternoon$/, (_, moment) => partOfDay(moment, 14, 17)],
  [/^(?:later )?this evening$/, (_, moment) => partOfDay(moment, 18, 21)],
  [/^(?:later )?tonight$/, (_, moment) => partOfDay(moment, 20, 23)],
  [/^lunch(?: ?time)?$/, (_, { now }) => clock(now, 12)],
];

/** Who names two numbers has promised the larger one. */
function larger(count: string, most: string | undefined): number {
  return Math.max(numberOf(count), most ? numberOf(most) : 0);
}

/** The same in whole days or weeks. */
function upper(count: string, most: string | undefined): number {
  return Math.ceil(larger(count, most));
}

function partOfDay({ now, isEnd }: DueMoment, from: number, to: number): number | undefined {
  return isEnd
    ? firstAfter(now, clock(now, to))
    : firstAfter(now, clock(now, from), clock(now, to));
}

function numberOf(words: string): number {
  if (words.startsWith('half')) return 0.5;
  if (words === 'a' || words === 'an') return 1;
  if (words === 'a couple of') return 2;
  if (words === 'a few' || words === 'few' || words === 'several') return 3;
  if (words === 'twelve') return 12;
  const index = numberWords.indexOf(words);
  // No time at all is no time to come back at.
  return index >= 0 ? index + 1 : Number(words.replace(',', '.')) || Number.NaN;
}

/** The same day of a later month, or its last day where it has no such day. */
function afterMonths(now: number, months: number, minutes: number): number {
  const date = new Date(now);
  const first = new Date(date.getFullYear(), date.getMonth() + months, 1).getTime();
  return atMinutes(first, Math.min(date.getDate(), daysInMonth(first)) - 1, minutes);
}

function startOf(now: number, days: number, { startsAt }: Workday): number {
  return atMinutes(now, days, startsAt);
}

function endOf(now: number, days: number, { endsAt }: Workday): number {
  return atMinutes(now, days, endsAt);
}

function clock(now: number, hour: number): number {
  return atMinutes(now, 0, hour * 60);
}

/** The first of these times that is still to come. */
function firstAfter(now: number, ...times: readonly number[]): number | undefined {
  return times.find((at) => at > now);
}

/** Calendar days until the weekday comes; 0 on that day. */
function daysToWeekday(now: number, weekday: number): number {
  return (weekday - new Date(now).getDay() + 7) % 7;
}

function lastWorkday({ days }: Workday): number {
  // Weeks begin on Monday here, so that a working Sunday is the last day.
  return Math.max(...days.map((day) => day || 7), 1);
}

function daysToLastWorkday(now: number, workday: Workday): number {
  return daysToWeekday(now, lastWorkday(workday) % 7);
}

/** The next time that a month has such a day; `undefined` for a day that no month has. */
function nextDayOfMonth(now: number, day: number, minutes: number): number | undefined {
  if (day < 1 || day > 31) return undefined;
  const at = atMinutes(now, day - dayOfMonth(now), minutes);
  if (day <= daysInMonth(now) && at > now) return at;
  for (let first = atMinutes(now, daysToNextMonth(now), 0); ;) {
    if (day <= daysInMonth(first)) return atMinutes(first, day - 1, minutes);
    first = atMinutes(first, daysToNextMonth(first), 0);
  }
}

/** Days to the last working day of the week after this one. */
function endOfNextWeek(now: number, workday: Workday): number {
  return (daysToWeekday(now, 1) || 7) + lastWorkday(workday) - 1;
}

function daysToNextMonth(now: number): number {
  return daysInMonth(now) - dayOfMonth(now) + 1;
}

function dayOfMonth(now: number): number {
  return new Date(now).getDate();
}

function daysInMonth(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
}
