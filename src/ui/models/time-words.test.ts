import '../../../tests/gallery/messages';
import { describe, expect, it } from 'vitest';
import { clockWords, dueWords } from './time-words';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** A Wednesday, in the zone of the machine. */
const now = new Date(2026, 9, 14, 14, 20).getTime();
const at = (day: number, hour: number) => new Date(2026, 9, day, hour).getTime();

describe('times in words', () => {
  it.each([
    [0, '0:00'],
    [84_999, '1:24'],
    [3_599_000, '59:59'],
    [3_723_000, '1:02:03'],
    [-5, '0:00'],
  ])('shows %i ms as %s', (ms, words) => {
    expect(clockWords(ms)).toBe(words);
  });

  it.each([
    [null, /^no date$/],
    [now + 30_000, /^in 1 minute$/],
    [now + 25 * minuteMs, /^in 25 minutes$/],
    [at(14, 17), /^today, 0?(5|17):00/],
    [at(15, 10), /^tomorrow, 10:00/],
    [at(19, 9), /^Monday, 0?9:00/],
    [at(28, 9), /^(28 Oct|Oct 28), 0?9:00/],
    [now - 10_000, /^was due 1 minute ago$/],
    [now - 2 * hourMs, /^was due 2 hours ago$/],
    [at(13, 23), /^was due yesterday$/],
    [at(10, 9), /^was due 4 days ago$/],
  ])('says when %s is due', (dueAt, words) => {
    expect(dueWords(dueAt, now).replaceAll(/\s/g, ' ')).toMatch(words);
  });
});
