import { atMinutes, daysToWorkingDay, type Workday } from './workday';

const minuteMs = 60_000;

interface Moment {
  readonly now: number;
  readonly workday: Workday;
}

/** What words say: a time that may be past, or nothing that we understand. */
type Rule = (match: RegExpExecArray, moment: Moment) => number | undefined;

const number =
  '(\\d+(?:[.,]\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a couple of|half an?)';
const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * Words that agents use and a general parser of dates reads otherwise, or not at all. Whole lines in
 * lower case, without a leading "by" or "on"; the first that fits is taken.
 */
export const dueRules: readonly (readonly [RegExp, Rule])[] = [
  // Minutes and hours, exactly: "30 min", "1h", "in 1.5 hours", "1h30", "2 hours 15 minutes".
  [
    new RegExp(`^(?:in |within |after )?${number} ?(?:m|mins?|minutes?)(?: from now)?$`),
    ([, count = ''], { now }) => now + numberOf(count) * minuteMs,
  ],
  [
    new RegExp(
      `^(?:in |within |after )?${number} ?(?:h|hrs?|hours?)(?: ?(?:and )?(\\d{1,2}) ?(?:m|mins?|minutes?)?)?(?: from now)?$`,
    ),
    ([, count = '', minutes = '0'], { now }) =>
      now + (numberOf(count) * 60 + Number(minutes)) * minuteMs,
  ],
  [/^(?:in )?(?:a )?quarter of an hour$/, (_, { now }) => now + 15 * minuteMs],

  // Days and longer: the start of that working day.
  [
    new RegExp(`^(?:in |within |after )?${number} (?:working|business|work) ?days?(?: from now)?$`),
    ([, count = ''], { now, workday }) =>
      startOf(now, daysToWorkingDay(now, Math.ceil(numberOf(count)), workday), workday),
  ],
  [
    /^(?:the )?next (?:working|business|work) ?day$/,
    (_, { now, workday }) => startOf(now, daysToWorkingDay(now, 1, workday), workday),
  ],
  [
    new RegExp(`^(?:in |within |after )?${number} ?(d|days?|w|wks?|weeks?)(?: from now)?$`),
    ([, count = '', unit = ''], { now, workday }) =>
      startOf(now, Math.ceil(numberOf(count) * (unit.startsWith('w') ? 7 : 1)), workday),
  ],
  [/^(?:in )?a fortnight$/, (_, { now, workday }) => startOf(now, 14, workday)],
  [/^(?:the )?day after tomorrow$/, (_, { now, workday }) => startOf(now, 2, workday)],
  [
    /^(?:the )?(?:start|beginning|early|first thing) ?(?:of )?next week$|^next week$/,
    (_, { now, workday }) => startOf(now, daysToWeekday(now, 1) || 7, workday),
  ],
  [
    /^(?:the )?(?:start|beginning) of next month$|^next month$/,
    (_, { now, workday }) => startOf(now, daysInMonth(now) - dayOfMonth(now) + 1, workday),
  ],

  // Ends: the close of the last working hour.
  [
    /^(?:today )?(?:the )?(?:end of (?:the )?(?:day|business|today)|close of (?:the )?(?:day|business)|close|eod|cob|eob)(?: today)?$/,
    (_, { now, workday }) => endOf(now, 0, workday),
  ],
  [
    /^(?:the )?(?:end of (?:the |this )?week|eow)$/,
    (_, { now, workday }) => endOf(now, daysToLastWorkday(now, workday), workday),
  ],
  [
    /^(?:the )?end of next week$/,
    (_, { now, workday }) =>
      endOf(now, (daysToWeekday(now, 1) || 7) + lastWorkday(workday) - 1, workday),
  ],
  [
    /^(?:the )?(?:end of (?:the |this )?month|eom)$/,
    (_, { now, workday }) => endOf(now, daysInMonth(now) - dayOfMonth(now), workday),
  ],
  [
    /^(?:later )?today$|^this day$/,
    (_, { now, workday }) =>
      firstAfter(now, startOf(now, 0, workday), endOf(now, 0, workday), clock(now, 24) - minuteMs),
  ],

  // Parts of the present day: from their beginning, or to their end once they have begun.
  [/^this morning$/, (_, { now }) => firstAfter(now, clock(now, 9), clock(now, 12))],
  [/^this afternoon$/, (_, { now }) => firstAfter(now, clock(now, 14), clock(now, 17))],
  [/^this evening$/, (_, { now }) => firstAfter(now, clock(now, 18), clock(now, 21))],
  [/^tonight$/, (_, { now }) => firstAfter(now, clock(now, 20), clock(now, 23))],
];

function numberOf(words: string): number {
  if (words.startsWith('half')) return 0.5;
  if (words === 'a' || words === 'an') return 1;
  if (words === 'a couple of') return 2;
  if (words === 'twelve') return 12;
  const index = numberWords.indexOf(words);
  return index >= 0 ? index + 1 : Number(words.replace(',', '.'));
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

function dayOfMonth(now: number): number {
  return new Date(now).getDate();
}

function daysInMonth(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
}
