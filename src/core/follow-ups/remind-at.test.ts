import { describe, expect, it } from 'vitest';
import { hourMs, minuteMs, testNow } from '../../../tests/support/builders';
import { quietUntil, remindAtFor } from './remind-at';

describe('the reminder', () => {
  it.each([
    ['a day', 24 * hourMs, hourMs],
    ['four hours', 4 * hourMs, hourMs],
    ['two hours', 2 * hourMs, 30 * minuteMs],
    ['twenty minutes', 20 * minuteMs, 5 * minuteMs],
    ['no time', 0, 0],
    ['less than none', -hourMs, 0],
  ])('of what is due in %s leaves time for it', (_, inMs, before) => {
    expect(remindAtFor(testNow + inMs, testNow)).toBe(testNow + inMs - before);
  });

  it('does not come for what has no time', () => {
    expect(remindAtFor(null, testNow)).toBeNull();
  });
});

describe('quiet hours', () => {
  const at = (day: number, hour: number, minute = 0) =>
    new Date(2026, 10, day, hour, minute).getTime();
  const night = { from: 18 * 60, to: 9 * 60 };
  const lunch = { from: 12 * 60, to: 13 * 60 };

  it.each([
    ['before', at(25, 17, 59), night, null],
    ['from their first minute', at(25, 18), night, at(26, 9)],
    ['over midnight', at(26, 0), night, at(26, 9)],
    ['to their last minute', at(26, 8, 59), night, at(26, 9)],
    ['after', at(26, 9), night, null],
    ['within a day', at(25, 12, 30), lunch, at(25, 13)],
    ['beside them', at(25, 13), lunch, null],
    ['none', at(25, 3), null, null],
    ['empty ones', at(25, 3), { from: 0, to: 0 }, null],
  ])('hold %s', (_, now, quiet, end) => {
    expect(quietUntil(now, quiet)).toBe(end);
  });
});
