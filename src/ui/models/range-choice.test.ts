import { describe, expect, it } from 'vitest';
import { dayCount } from '@/core/statistics/steps';
import { rangeOf } from './range-choice';

const today = '2026-11-25';
const facts = {
  today,
  recorded: { firstDay: '2021-03-01', lastDay: '2026-11-20' },
  custom: { fromDay: '2026-02-01', toDay: '2026-02-28' },
};

describe('a range', () => {
  it.each([
    ['today', 1],
    ['week', 7],
    ['month', 28],
    ['quarter', 91],
    ['year', 365],
  ] as const)('of a %s is %i days up to today', (choice, days) => {
    const range = rangeOf(choice, facts);
    expect(range.toDay).toBe(today);
    expect(dayCount(range)).toBe(days);
  });

  it('of all is what was recorded, up to today', () => {
    expect(rangeOf('all', facts)).toEqual({ fromDay: '2021-03-01', toDay: today });
    const none = { ...facts, recorded: { firstDay: null, lastDay: null } };
    expect(rangeOf('all', none)).toEqual({ fromDay: today, toDay: today });
    const ahead = { ...facts, recorded: { firstDay: '2026-12-01', lastDay: '2026-12-02' } };
    expect(rangeOf('all', ahead)).toEqual({ fromDay: today, toDay: '2026-12-02' });
  });

  it('from day to day may come in any order, and with one end', () => {
    expect(rangeOf('custom', facts)).toEqual(facts.custom);
    const turned = { ...facts, custom: { fromDay: '2026-02-28', toDay: '2026-02-01' } };
    expect(rangeOf('custom', turned)).toEqual(facts.custom);
    const open = { ...facts, custom: { fromDay: '2026-02-01', toDay: '' } };
    expect(rangeOf('custom', open)).toEqual({ fromDay: '2026-02-01', toDay: today });
  });
});
