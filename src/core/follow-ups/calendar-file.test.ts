import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { aFollowUp, hourMs, testNow } from '../../../tests/support/builders';
import { calendarFile } from './calendar-file';

/** Read by a calendar library that is not ours. */
const entriesOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents();

describe('the calendar file', () => {
  it('has an event at each due time, with an alarm while a reminder is to come', () => {
    const text = calendarFile([aFollowUp(), aFollowUp({ id: 'b', remindAt: null })], testNow);
    const [first, second] = entriesOf(text);
    expect(first?.name).toBe('vevent');
    expect(first?.getFirstPropertyValue('uid')).toBe('follow-up-1@cuecycle');
    expect(first?.getFirstPropertyValue('summary')).toBe(
      'Ask the warehouse whether the lamp has left (1042)',
    );
    const start = first?.getFirstPropertyValue('dtstart') as InstanceType<typeof ICAL.Time>;
    expect(start.toJSDate().getTime()).toBe(testNow + 2 * hourMs);
    expect(first?.getFirstSubcomponent('valarm')).not.toBeNull();
    expect(second?.getFirstSubcomponent('valarm')).toBeNull();
  });

  it('has a to-do where there is no time', () => {
    const [entry] = entriesOf(calendarFile([aFollowUp({ dueAt: null, remindAt: null })], testNow));
    expect(entry?.name).toBe('vtodo');
  });

  it.each([
    'Commas, semicolons; and a backslash \\ stay',
    'Two\nlines',
    'END:VEVENT\r\nBEGIN:VALARM',
    'Ünïcödé and 日本語 '.repeat(12).trim(),
    '😀'.repeat(60),
  ])('brings words through as they are: %s', (words) => {
    const text = calendarFile([aFollowUp({ text: words, ticket: '' })], testNow);
    const [entry, ...others] = entriesOf(text);
    expect(others).toEqual([]);
    expect(entry?.getFirstPropertyValue('summary')).toBe(words.replace(/\r\n/g, '\n'));
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('takes no address that is none', () => {
    const text = calendarFile([aFollowUp({ url: 'javascript:alert(1)' })], testNow);
    expect(text).not.toContain('URL');
  });
});
