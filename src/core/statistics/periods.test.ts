import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBefore } from '../interaction/day';
import { periodOf, stretchesOf } from './periods';

const dayAt = (offset: number) => daysBefore('2031-12-31', offset);
/** Every day that a stretch may hold, and some around. */
const days = Array.from({ length: 2261 }, (_, offset) => daysBefore('2032-01-30', offset));
const anyDay = fc.integer({ min: 0, max: 2200 }).map(dayAt);

describe('a range of days', () => {
  it.each([
    ['2026-11-24', '2026-11-24', ['day 2026-11-24 2026-11-24']],
    ['2026-11-01', '2026-11-30', ['month 2026-11 2026-11']],
    ['2028-02-01', '2028-02-28', ['day 2028-02-01 2028-02-28']],
    ['2028-02-01', '2028-02-29', ['month 2028-02 2028-02']],
    ['2022-01-01', '2026-12-31', ['year 2022 2026']],
    [
      '2025-11-20',
      '2027-02-03',
      [
        'day 2025-11-20 2025-11-30',
        'day 2027-02-01 2027-02-03',
        'month 2025-12 2025-12',
        'month 2027-01 2027-01',
        'year 2026 2026',
      ],
    ],
    ['2026-11-25', '2026-11-24', []],
  ])('from %s to %s is read in few pieces', (from, to, pieces) => {
    expect(stretchesOf(from, to).map((each) => `${each.level} ${each.from} ${each.to}`)).toEqual(
      pieces,
    );
  });

  it('holds each of its days once, and no other day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const stretches = stretchesOf(from, to);
        const wrong = days.filter((day) => {
          const hits = stretches.filter(({ level, from: first, to: last }) => {
            const period = periodOf(day, level);
            return period >= first && period <= last;
          });
          return hits.length !== (day >= from && day <= to ? 1 : 0);
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
