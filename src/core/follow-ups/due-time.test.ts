import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dayOf } from '../interaction/day';
import { parseDueTime } from './due-time';
import { defaultWorkday } from './workday';

/** A Wednesday. */
const wednesday = new Date(2026, 10, 25, 11, 0).getTime();

/** As `YYYY-MM-DD HH:MM` on the machine; `none` without a due time, `?` when not understood. */
function read(words: string, now = wednesday, workday = defaultWorkday): string {
  const due = parseDueTime(words, { now, workday });
  if (!due) return '?';
  if (due.dueAt === null) return 'none';
  const date = new Date(due.dueAt);
  return `${dayOf(due.dueAt)} ${date.toTimeString().slice(0, 5)}`;
}

const friday = (hour: number, minute = 0) => new Date(2026, 10, 27, hour, minute).getTime();

describe('due times on a Wednesday at 11:00', () => {
  it.each([
    ['', 'none'],
    ['   ', 'none'],
    // Durations.
    ['30 min', '2026-11-25 11:30'],
    ['in 20 minutes', '2026-11-25 11:20'],
    ['45m', '2026-11-25 11:45'],
    ['1h', '2026-11-25 12:00'],
    ['in 2 hours', '2026-11-25 13:00'],
    ['within an hour', '2026-11-25 12:00'],
    ['two hours', '2026-11-25 13:00'],
    ['1.5 hours', '2026-11-25 12:30'],
    ['1h30', '2026-11-25 12:30'],
    ['2 hours and 15 minutes', '2026-11-25 13:15'],
    ['half an hour', '2026-11-25 11:30'],
    ['in a quarter of an hour', '2026-11-25 11:15'],
    ['in a couple of hours', '2026-11-25 13:00'],
    ['36 hours from now', '2026-11-26 23:00'],
    // Days and weeks.
    ['2 days', '2026-11-27 09:00'],
    ['in three days', '2026-11-28 09:00'],
    ['in 3 working days', '2026-11-30 09:00'],
    ['2 business days', '2026-11-27 09:00'],
    ['next working day', '2026-11-26 09:00'],
    ['in a week', '2026-12-02 09:00'],
    ['2 weeks', '2026-12-09 09:00'],
    ['in a fortnight', '2026-12-09 09:00'],
    ['tomorrow', '2026-11-26 09:00'],
    ['by tomorrow', '2026-11-26 09:00'],
    ['the day after tomorrow', '2026-11-27 09:00'],
    ['next week', '2026-11-30 09:00'],
    ['early next week', '2026-11-30 09:00'],
    ['next month', '2026-12-01 09:00'],
    // Weekdays.
    ['monday', '2026-11-30 09:00'],
    ['by friday', '2026-11-27 09:00'],
    ['on Friday', '2026-11-27 09:00'],
    ['Fri', '2026-11-27 09:00'],
    ['this friday', '2026-11-27 09:00'],
    ['next friday', '2026-12-04 09:00'],
    ['wednesday', '2026-12-02 09:00'],
    ['wednesday 4pm', '2026-11-25 16:00'],
    ['wednesday at 4', '2026-11-25 16:00'],
    ['next wednesday at 4', '2026-12-02 16:00'],
    ['wednesday 10am', '2026-12-02 10:00'],
    ['friday 10am', '2026-11-27 10:00'],
    ['10am on friday', '2026-11-27 10:00'],
    ['Friday, 10:15', '2026-11-27 10:15'],
    ['friday at 3', '2026-11-27 15:00'],
    ['monday morning', '2026-11-30 09:00'],
    ['first thing monday', '2026-11-30 09:00'],
    ['thursday afternoon', '2026-11-26 14:00'],
    ['friday noon', '2026-11-27 12:00'],
    ['friday eod', '2026-11-27 17:00'],
    ['end of day tomorrow', '2026-11-26 17:00'],
    ['next week tuesday', '2026-12-01 09:00'],
    // Times of day.
    ['5pm', '2026-11-25 17:00'],
    ['at 5', '2026-11-25 17:00'],
    ['by 5 pm', '2026-11-25 17:00'],
    ['16:30', '2026-11-25 16:30'],
    ['16.30', '2026-11-25 16:30'],
    ['3:30', '2026-11-25 15:30'],
    ['03:30', '2026-11-26 03:30'],
    ['10am', '2026-11-26 10:00'],
    ['9:30', '2026-11-26 09:30'],
    ['noon', '2026-11-25 12:00'],
    ['before noon', '2026-11-25 12:00'],
    ['midnight', '2026-11-26 00:00'],
    ['today', '2026-11-25 17:00'],
    ['later today', '2026-11-25 17:00'],
    ['today at 4pm', '2026-11-25 16:00'],
    ['this afternoon', '2026-11-25 14:00'],
    ['tonight', '2026-11-25 20:00'],
    ['tomorrow morning', '2026-11-26 09:00'],
    ['tomorrow at 14:45', '2026-11-26 14:45'],
    ['9am tomorrow', '2026-11-26 09:00'],
    // Ends.
    ['end of day', '2026-11-25 17:00'],
    ['by the end of the day', '2026-11-25 17:00'],
    ['EOD', '2026-11-25 17:00'],
    ['close of business', '2026-11-25 17:00'],
    ['end of the week', '2026-11-27 17:00'],
    ['end of next week', '2026-12-04 17:00'],
    ['end of the month', '2026-11-30 17:00'],
    // Dates.
    ['1 december', '2026-12-01 09:00'],
    ['Dec 1st at 2pm', '2026-12-01 14:00'],
    ['on the 3rd of december', '2026-12-03 09:00'],
    ['20 november', '2027-11-20 09:00'],
    ['2026-12-01', '2026-12-01 09:00'],
    ['2026-12-01 08:15', '2026-12-01 08:15'],
    ['24/12', '2026-12-24 09:00'],
    ['12/12', '2026-12-12 09:00'],
    ['30.11.', '2026-11-30 09:00'],
    ['30.11.2026 14:00', '2026-11-30 14:00'],
    ['2026/12/01', '2026-12-01 09:00'],
    // Short forms, as they are typed in a hurry.
    ['tues', '2026-12-01 09:00'],
    ['weds at noon', '2026-11-25 12:00'],
    ['mon am', '2026-11-30 09:00'],
    ['tomorrow pm', '2026-11-26 14:00'],
    ['fri@10', '2026-11-27 10:00'],
    ['~3pm', '2026-11-25 15:00'],
    ['ten am', '2026-11-26 10:00'],
    ['16.10', '2026-11-25 16:10'],
    ['1 month', '2026-12-25 09:00'],
    ['a year', '2027-11-25 09:00'],
    ['eoy', '2026-12-31 17:00'],
    // Not understood, past, or open to doubt.
    ['soon', '?'],
    ['when I can', '?'],
    ['asap', '?'],
    ['5', '?'],
    ['hello friday world', '?'],
    ['tomorrow or friday', '?'],
    ['monday to friday', '?'],
    ['yesterday', '?'],
    ['2 days ago', '?'],
    ['last monday', '?'],
    ['2020-01-01', '?'],
    ['24 november 2026', '?'],
    ['today at 9am', '?'],
    ['5/12', '?'],
    ['5/12/2026', '?'],
    ['31 november', '?'],
    ['friday 25:00', '?'],
    ['may', '?'],
    ['now', '?'],
    ['in 0 minutes', '?'],
    ['0 days', '?'],
    ['1.12.2026', '?'],
    ['monday 31st', '?'],
    ['in 9000 days', '?'],
    ['99999999999999999999 hours', '?'],
  ])('reads "%s" as %s', (words, expected) => {
    expect(read(words)).toBe(expected);
  });
});

describe('due times at other times', () => {
  it.each([
    ['in 1 working day', friday(16), '2026-11-30 09:00'],
    ['in 3 working days', friday(16), '2026-12-02 09:00'],
    ['eod', friday(18), '2026-11-30 17:00'],
    ['noon', friday(13), '2026-11-28 12:00'],
    ['today', friday(7), '2026-11-27 09:00'],
    ['today', friday(18), '2026-11-27 23:59'],
    ['this morning', friday(15), '?'],
    ['this afternoon', friday(15), '2026-11-27 17:00'],
    ['friday', friday(8), '2026-11-27 09:00'],
    ['friday', friday(9), '2026-12-04 09:00'],
    ['tomorrow', friday(0, 30), '2026-11-28 09:00'],
    ['next week', new Date(2026, 10, 30, 8, 0).getTime(), '2026-12-07 09:00'],
    ['next month', new Date(2026, 11, 31, 8, 0).getTime(), '2027-01-01 09:00'],
  ])('reads "%s"', (words, now, expected) => {
    expect(read(words, now)).toBe(expected);
  });

  it('follows the working hours of the agent', () => {
    const late = { startsAt: 12 * 60, endsAt: 20 * 60 + 30, days: [0, 3, 4, 6] };
    expect(read('tomorrow', wednesday, late)).toBe('2026-11-26 12:00');
    expect(read('eod', wednesday, late)).toBe('2026-11-25 20:30');
    expect(read('in 2 working days', wednesday, late)).toBe('2026-11-28 12:00');
    expect(read('end of week', wednesday, late)).toBe('2026-11-29 20:30');
  });

  it.each([
    // 31 January has no namesake in February.
    ['in a month', new Date(2027, 0, 31, 8, 0).getTime(), '2027-02-28 09:00'],
    ['end of the year', new Date(2026, 11, 31, 18, 0).getTime(), '2027-01-01 17:00'],
  ])('reads "%s" at the end of a month', (words, now, expected) => {
    expect(read(words, now)).toBe(expected);
  });

  it('never gives a time that is past, and never fails, whatever was typed', () => {
    const vocabulary =
      'in 2 days friday at 10 am eod next week 16:30 by tomorrow noon the end of month 31 feb 2026';
    const word = fc.constantFrom(...vocabulary.split(' '));
    const words = fc.oneof(
      fc.array(word, { maxLength: 5 }).map((list) => list.join(' ')),
      fc.string({ maxLength: 30 }),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 86_400_000 * 365 }), (text, offset) => {
        const now = wednesday + offset;
        const dueAt = parseDueTime(text, { now })?.dueAt;
        expect(dueAt === undefined || dueAt === null || dueAt > now).toBe(true);
      }),
    );
  });
});

/** The same words in the zones of agents; the clocks of some are changed while they wait. */
describe('due times in another zone', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each([
    // Clocks go back on 25 October, so that a day has 25 hours.
    ['Europe/London', '2026-10-24T09:00Z', 'in 24 hours', '2026-10-25T09:00Z'],
    ['Europe/London', '2026-10-24T09:00Z', 'tomorrow 10am', '2026-10-25T10:00Z'],
    ['Europe/London', '2026-10-24T09:00Z', 'in 2 days', '2026-10-26T09:00Z'],
    ['Europe/London', '2026-10-23T09:00Z', 'in 1 week', '2026-10-30T09:00Z'],
    ['Europe/London', '2026-10-23T09:00Z', 'next working day', '2026-10-26T09:00Z'],
    // Clocks go forward on 8 March: there is no 2:30.
    ['America/New_York', '2026-03-07T17:00Z', 'in 24 hours', '2026-03-08T17:00Z'],
    ['America/New_York', '2026-03-07T17:00Z', 'tomorrow noon', '2026-03-08T16:00Z'],
    ['America/New_York', '2026-03-07T17:00Z', 'tomorrow 02:30', '2026-03-08T07:30Z'],
    ['America/New_York', '2026-03-06T17:00Z', 'monday 9am', '2026-03-09T13:00Z'],
    // Half an hour off, and a day ahead.
    ['Asia/Kolkata', '2026-11-25T05:30Z', 'eod', '2026-11-25T11:30Z'],
    ['Asia/Kolkata', '2026-11-25T05:30Z', '4:30pm', '2026-11-25T11:00Z'],
    ['Pacific/Auckland', '2026-11-25T20:00Z', 'today', '2026-11-26T04:00Z'],
    ['Pacific/Auckland', '2026-11-25T20:00Z', 'friday', '2026-11-26T20:00Z'],
    ['Pacific/Auckland', '2026-11-25T12:00Z', 'end of the month', '2026-11-30T04:00Z'],
    // A zone that is named counts, wherever the agent is.
    ['Europe/Berlin', '2026-11-25T10:00Z', '3pm est', '2026-11-25T20:00Z'],
    ['Europe/Berlin', '2026-11-25T10:00Z', 'tomorrow 10:00 utc', '2026-11-26T10:00Z'],
    ['America/Los_Angeles', '2026-11-25T18:00Z', '3pm gmt', '2026-11-26T15:00Z'],
  ])('%s, %s: “%s” is %s', (name, now, words, expected) => {
    process.env['TZ'] = name;
    const dueAt = parseDueTime(words, { now: Date.parse(now) })?.dueAt;
    expect(dueAt && new Date(dueAt).toISOString()).toBe(new Date(expected).toISOString());
  });
});
