import { describe, expect, it } from 'vitest';
import type { CommitmentFinding } from '../reading/reading';
import { dayOf } from '../interaction/day';
import { formOf, likelyTimes, commitmentOf, readDue } from './commitment-time';
import { saidIn } from './said';
import { defaultWorkday } from './workday';

/** A Wednesday, nine to five, in the zone of the machine that runs the tests. */
const moment = { now: new Date(2026, 10, 25, 11, 0).getTime(), workday: defaultWorkday };

const written = (at: number | null) =>
  at === null ? '?' : `${dayOf(at)} ${new Date(at).toTimeString().slice(0, 5)}`;

describe('a time that was promised on a Wednesday at 11:00', () => {
  it.each([
    ['by tomorrow', '2026-11-26 17:00'],
    ['by Friday', '2026-11-27 17:00'],
    ['on Friday', '2026-11-27 17:00'],
    ['on Monday at 3', '2026-11-30 15:00'],
    ['by the end of today', '2026-11-25 17:00'],
    ['by end of business tomorrow', '2026-11-26 17:00'],
    ['by close of business on Friday', '2026-11-27 17:00'],
    ['today', '2026-11-25 17:00'],
    ['later today', '2026-11-25 17:00'],
    ['this morning', '2026-11-25 12:00'],
    ['this afternoon', '2026-11-25 17:00'],
    ['this evening', '2026-11-25 21:00'],
    ['by this evening', '2026-11-25 21:00'],
    ['tonight', '2026-11-25 23:00'],
    ['tomorrow morning', '2026-11-26 12:00'],
    ['tomorrow afternoon', '2026-11-26 17:00'],
    ['tomorrow evening', '2026-11-26 21:00'],
    ['first thing tomorrow', '2026-11-26 09:00'],
    ['first thing in the morning', '2026-11-26 09:00'],
    ['first thing on Monday', '2026-11-30 09:00'],
    ['within the hour', '2026-11-25 12:00'],
    ['within an hour', '2026-11-25 12:00'],
    ['within the next hour', '2026-11-25 12:00'],
    ['within 24 hours', '2026-11-26 11:00'],
    ['within 24-48 hours', '2026-11-27 11:00'],
    ['in the next 24 hours', '2026-11-26 11:00'],
    ['in the next two hours', '2026-11-25 13:00'],
    ['in about two hours', '2026-11-25 13:00'],
    ['in one or two hours', '2026-11-25 13:00'],
    ['in 20 to 30 minutes', '2026-11-25 11:30'],
    ['in a few minutes', '2026-11-25 11:03'],
    ['in a few hours', '2026-11-25 14:00'],
    ['in a few days', '2026-11-28 17:00'],
    ['over the next few days', '2026-11-28 17:00'],
    ['within two working days', '2026-11-27 17:00'],
    ['in 2-3 business days', '2026-11-30 17:00'],
    ['within 5 to 7 working days', '2026-12-04 17:00'],
    ["in three days' time", '2026-11-28 17:00'],
    ["in two weeks' time", '2026-12-09 17:00'],
    ['in the coming week', '2026-12-02 17:00'],
    ['within a week', '2026-12-02 17:00'],
    ['within one week', '2026-12-02 17:00'],
    ['in a couple of weeks', '2026-12-09 17:00'],
    ['this week', '2026-11-27 17:00'],
    ['later this week', '2026-11-27 17:00'],
    ['by the end of the week', '2026-11-27 17:00'],
    ['by the end of this week', '2026-11-27 17:00'],
    ['next week', '2026-12-04 17:00'],
    ['sometime next week', '2026-12-04 17:00'],
    ['early next week', '2026-11-30 09:00'],
    ['by the middle of next week', '2026-12-02 17:00'],
    ['by the end of next week', '2026-12-04 17:00'],
    ['over the weekend', '2026-11-29 17:00'],
    ['this weekend', '2026-11-29 17:00'],
    ['this month', '2026-11-30 17:00'],
    ['by the end of the month', '2026-11-30 17:00'],
    ['next month', '2026-12-31 17:00'],
    ['early next month', '2026-12-01 09:00'],
    ['before noon', '2026-11-25 12:00'],
    ['by noon tomorrow', '2026-11-26 12:00'],
    ['tomorrow by noon', '2026-11-26 12:00'],
    ['by lunchtime', '2026-11-25 12:00'],
    ['before lunch', '2026-11-25 12:00'],
    ['by lunch tomorrow', '2026-11-26 12:00'],
    ['on Thursday by noon', '2026-11-26 12:00'],
    ['by 5pm today', '2026-11-25 17:00'],
    ["by 5 o'clock", '2026-11-25 17:00'],
    ['at half past three', '2026-11-25 15:30'],
    ['at quarter to four', '2026-11-25 15:45'],
    ['by 17:00', '2026-11-25 17:00'],
    ['no later than Friday', '2026-11-27 17:00'],
    ['on or before Friday', '2026-11-27 17:00'],
    ['by Friday at the latest', '2026-11-27 17:00'],
    ['by Friday or so', '2026-11-27 17:00'],
    ['around 3pm', '2026-11-25 15:00'],
    ['at around 4', '2026-11-25 16:00'],
    ['on the 3rd', '2026-12-03 17:00'],
    ['by the 30th', '2026-11-30 17:00'],
    ['by 30 November', '2026-11-30 17:00'],
    ['before December 1st', '2026-12-01 17:00'],
    ['by 1.12.', '?'],
    ['by Christmas', '?'],
    ['by Monday morning', '2026-11-30 12:00'],
    ['by Monday, 30 November', '2026-11-30 17:00'],
    ['on Monday 30 November at 10am', '2026-11-30 10:00'],
    ['by Tuesday next week', '2026-12-01 17:00'],
    ['a week from today', '2026-12-02 17:00'],
    ['a week on Friday', '?'],
    ['every morning', '?'],
    ['each day', '?'],
    ['as soon as possible', '?'],
    ['shortly', '?'],
    ['soon', '?'],
    ['in due course', '?'],
    ['when I can', '?'],
    ['in a bit', '?'],
    ['until then', '?'],
    ['after lunch', '2026-11-25 14:00'],
    ['by then', '?'],
    ['between 2 and 4', '2026-11-25 16:00'],
    ['between 2pm and 4pm', '2026-11-25 16:00'],
    ['overnight', '2026-11-26 09:00'],
    ['the day after', '2026-11-26 17:00'],
    ['the day after tomorrow', '2026-11-27 17:00'],
    ['in two days', '2026-11-27 17:00'],
    ['two days from now', '2026-11-27 17:00'],
    ['in half an hour', '2026-11-25 11:30'],
    ['half an hour from now', '2026-11-25 11:30'],
    ['in 90 minutes', '2026-11-25 12:30'],
    ['in an hour and a half', '2026-11-25 12:30'],
    ['in 1h', '2026-11-25 12:00'],
    ['in 2h', '2026-11-25 13:00'],
    ['mid next week', '2026-12-02 17:00'],
    ['mid-week', '?'],
    ['Fri eod', '2026-11-27 17:00'],
    ['EOD Friday', '2026-11-27 17:00'],
    ['COB Thursday', '2026-11-26 17:00'],
    ['tomorrow EOD', '2026-11-26 17:00'],
    ['by 5 p.m.', '2026-11-25 17:00'],
    ['by 5 p.m. on Friday', '2026-11-27 17:00'],
    ['tomorrow, 9 a.m.', '2026-11-26 09:00'],
    ['by 5 today', '2026-11-25 17:00'],
    ['today by 5', '2026-11-25 17:00'],
    ['at ten tomorrow', '2026-11-26 10:00'],
    ["by ten o'clock on Monday", '2026-11-30 10:00'],
    ['this afternoon at 3', '2026-11-25 15:00'],
    ['by 3 this afternoon', '2026-11-25 15:00'],
    ['tomorrow afternoon around 3', '2026-11-26 15:00'],
    ['at 9 in the morning', '2026-11-26 09:00'],
    ['by 8 tonight', '2026-11-25 20:00'],
    ['tomorrow between 2 and 3', '2026-11-26 15:00'],
    ['within fifteen minutes', '2026-11-25 11:15'],
    ['in twenty minutes', '2026-11-25 11:20'],
    ['in forty-five minutes', '2026-11-25 11:45'],
    ['in three quarters of an hour', '2026-11-25 11:45'],
    ['in an hour and a quarter', '2026-11-25 12:15'],
    ['in two and a half hours', '2026-11-25 13:30'],
    ['in an hour or two', '2026-11-25 13:00'],
    ['in a day or two', '2026-11-27 17:00'],
    ['within a month', '2026-12-25 17:00'],
    ['in three months', '2027-02-25 17:00'],
    ['by the end of the year', '2026-12-31 17:00'],
    ['by the end of the working day', '2026-11-25 17:00'],
    ['by close of play on Friday', '2026-11-27 17:00'],
    ['by the end of my shift', '2026-11-25 17:00'],
    ['the next day', '2026-11-26 17:00'],
    ['this coming Friday', '2026-11-27 17:00'],
    ['by Monday the 30th', '2026-11-30 17:00'],
    ['by Friday the 26th', '?'],
    ['on Friday 28 November', '?'],
    ['in a second', '?'],
    ['in the new year', '?'],
    ['in zero days', '?'],
  ])('“%s” is %s', (words, expected) => {
    expect(readDue(words, moment)).toMatchObject({ event: null });
    expect(written(readDue(words, moment).dueAt)).toBe(expected);
  });
});

describe('an event that was promised to be waited for', () => {
  it.each([
    ['once it ships', '2026-11-27 09:00'],
    ['as soon as the part arrives', '2026-11-27 09:00'],
    ['when the warehouse replies', '2026-11-27 09:00'],
    ['after the update is out', '2026-11-27 09:00'],
    ['if it fails again', '2026-11-27 09:00'],
  ])('“%s” is kept, and looked for on %s', (words, expected) => {
    const { event, dueAt } = readDue(words, moment);
    expect(event).toBe(words);
    expect(written(dueAt)).toBe(expected);
  });
});

const commitmentsIn = (text: string, commitments: readonly CommitmentFinding[]) =>
  saidIn(text, commitments).map((said) => commitmentOf(said, moment));

const commitment = (text: string, words: string, due?: string): CommitmentFinding => {
  const start = text.indexOf(words);
  const from = due ? text.indexOf(due, start) : -1;
  return {
    kind: 'later',
    rule: 'commitment',
    span: { start, end: start + words.length },
    ...(due && { due: { start: from, end: from + due.length } }),
  };
};

describe('what a text promises', () => {
  it('is told with its words and its time, in the order of the text', () => {
    const text = 'I will ask  the depot\ntoday. We will write to you once it has left.';
    expect(
      commitmentsIn(text, [
        commitment(text, 'I will ask  the depot\ntoday', 'today'),
        commitment(text, 'We will write to you once it has left', 'once it has left'),
      ]),
    ).toMatchObject([
      { words: 'I will ask the depot today', dueWords: 'today', event: null },
      { words: 'We will write to you once it has left', event: 'once it has left' },
    ]);
  });

  it('leaves out what is done at once', () => {
    const text = 'I will check that now.';
    const now = { ...commitment(text, 'I will check that now'), kind: 'now' as const };
    expect(commitmentsIn(text, [now])).toEqual([]);
  });

  it('has the same key in the draft and in the page, however its blanks are set', () => {
    const keys = ['I will  write to you', 'I will write\nto you', 'i will write to you'].map(
      (text) => commitmentsIn(text, [commitment(text, text)])[0]?.key,
    );
    expect(new Set(keys).size).toBe(1);
    const other = 'I will write to them';
    expect(commitmentsIn(other, [commitment(other, other)])[0]?.key).not.toBe(keys[0]);
  });

  it('has a form that is that of its first words', () => {
    expect(formOf("I'll have a look at the invoice")).toBe(formOf('I will have a look, promised'));
    expect(formOf('I will have a word')).toBe(formOf('I will have a look'));
    expect(formOf('I will ask the depot')).not.toBe(formOf('I will have a look'));
  });
});

describe('likely times', () => {
  it.each([
    ['while the day lasts', new Date(2026, 10, 25, 11, 0), '25 17:00, 26 12:00, 27 17:00'],
    ['late in the day', new Date(2026, 10, 25, 16, 0), '26 12:00, 27 17:00, 02 17:00'],
    ['at the weekend', new Date(2026, 10, 28, 11, 0), '30 12:00, 01 17:00, 04 17:00'],
  ])('are three, and soonest %s', (_when, date, expected) => {
    const times = likelyTimes({ ...moment, now: date.getTime() });
    expect(times.map((at) => written(at).slice(8)).join(', ')).toBe(expected);
  });
});
