import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBefore } from '../interaction/day';
import { dayCount, piecesOf, stepFor } from './steps';

const toDay = '2026-11-25';
const lastDays = (count: number) => ({ fromDay: daysBefore(toDay, count - 1), toDay });

describe('a range', () => {
  it.each([
    [1, 'day', 1],
    [7, 'day', 7],
    [28, 'day', 28],
    [42, 'day', 42],
    [43, 'week', 7],
    [92, 'week', 14],
    [182, 'week', 27],
    [183, 'month', 7],
    [365, 'month', 13],
    [5 * 365 + 1, 'month', 61],
    [6 * 365, 'year', 7],
  ])('of %i days is cut by the %s into %i', (days, step, pieces) => {
    const range = lastDays(days);
    expect(stepFor(range)).toBe(step);
    expect(piecesOf(range, stepFor(range))).toHaveLength(pieces);
  });

  it('has all its days in its pieces, each once and in order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4000 }),
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom('day', 'week', 'month', 'year'),
        fc.integer({ min: 1, max: 7 }),
        (days, before, step, weekStart) => {
          const range = {
            fromDay: daysBefore(toDay, before + days - 1),
            toDay: daysBefore(toDay, before),
          };
          const pieces = piecesOf(range, step, weekStart);
          expect(pieces[0]?.fromDay).toBe(range.fromDay);
          expect(pieces.at(-1)?.toDay).toBe(range.toDay);
          expect(pieces.reduce((sum, each) => sum + dayCount(each), 0)).toBe(days);
          const starts = pieces.slice(1).map((piece) => piece.fromDay);
          expect(pieces.slice(0, -1).map((piece) => daysBefore(piece.toDay, -1))).toEqual(starts);
        },
      ),
    );
  });

  it.each([
    [1, ['2026-11-20 2026-11-22', '2026-11-23 2026-11-25']],
    [7, ['2026-11-20 2026-11-21', '2026-11-22 2026-11-25']],
    [6, ['2026-11-20 2026-11-20', '2026-11-21 2026-11-25']],
  ])('has weeks that begin on day %i of the week', (weekStart, weeks) => {
    const pieces = piecesOf({ fromDay: '2026-11-20', toDay }, 'week', weekStart);
    expect(pieces.map((each) => `${each.fromDay} ${each.toDay}`)).toEqual(weeks);
  });

  it('that ends before it begins has no days', () => {
    const range = { fromDay: '2026-11-25', toDay: '2026-11-24' };
    expect(dayCount(range)).toBe(0);
    expect(piecesOf(range, 'day')).toEqual([]);
  });
});
