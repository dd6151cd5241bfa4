import '../../../tests/gallery/messages';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  countWords,
  durationWords,
  betweenTick,
  percentWords,
  workWords,
  pieceTick,
  pieceWords,
  rangeWords,
  weekStart,
} from './amount-words';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const plain = (words: string) => words.replace(/\s/g, ' ').replace(' – ', '–');

beforeEach(() => {
  vi.stubGlobal('navigator', { language: 'en-GB' });
});

describe('durations', () => {
  it.each([
    [0, '0 secs'],
    [400, '0 secs'],
    [45 * second, '45 secs'],
    [59.7 * second, '1 min'],
    [3 * minute + 20 * second, '3 mins, 20 secs'],
    [12 * minute + 40 * second, '13 mins'],
    [59 * minute + 59 * second, '1 hr'],
    [2 * hour, '2 hrs'],
    [28 * hour, '1 day, 4 hrs'],
    [300 * hour, '13 days'],
  ])('of %i ms are said as %s', (ms, words) => {
    expect(plain(durationWords(ms))).toBe(words);
  });

  it('are short on axes and long in sentences', () => {
    expect(plain(durationWords(90 * second, 'narrow'))).toBe('1m 30s');
    expect(plain(durationWords(90 * second, 'long'))).toBe('1 minute, 30 seconds');
  });
});

describe('times from border to border', () => {
  it.each([
    [0, 15 * second, '<15s'],
    [15 * second, 30 * second, '15–30s'],
    [30 * second, minute, '30–60s'],
    [minute, 2 * minute, '1–2m'],
    [hour, 4 * hour, '1–4h'],
    [4 * hour, 24 * hour, '4–24h'],
    [48 * hour, 168 * hour, '2–7d'],
    [168 * hour, null, '>7d'],
  ])('%i to %s are %s on an axis', (from, to, words) => {
    expect(plain(betweenTick(from, to))).toBe(words);
  });
});

describe('amounts', () => {
  it('of work are in hours, however many', () => {
    expect(plain(workWords(90 * minute))).toBe('1 hr, 30 mins');
    expect(plain(workWords(1750 * hour))).toBe('1,750 hrs');
  });

  it('are written as the language does', () => {
    expect(countWords(12_345)).toBe('12,345');
    expect(percentWords(0.475)).toBe('48%');
    expect(percentWords(0.001)).toBe('<1%');
    expect(percentWords(0)).toBe('0%');
  });
});

describe('pieces of a time', () => {
  const week = { fromDay: '2026-11-23', toDay: '2026-11-29' };
  it('are named in full and on an axis', () => {
    expect(pieceWords(week, 'day')).toBe('Mon, 23 Nov 2026');
    expect(plain(pieceWords(week, 'week'))).toBe('23–29 Nov 2026');
    expect(pieceWords(week, 'month')).toBe('November 2026');
    expect(pieceWords(week, 'year')).toBe('2026');
    expect(pieceTick(week, 'week')).toBe('23 Nov');
    expect(plain(rangeWords(week))).toBe('23–29 Nov 2026');
  });

  it('begin weeks as the reader does', () => {
    expect(weekStart()).toBe(1);
    vi.stubGlobal('navigator', { language: 'en-US' });
    expect(weekStart()).toBe(7);
  });
});
