import '../../../../tests/gallery/messages';
import { describe, expect, it } from 'vitest';
import { shownTicks } from './draw-columns';
import { rootTicks, timeTicks } from './times';

const minute = 60_000;

describe('the ticks of an axis', () => {
  it.each([
    [4 * minute, 5, [0, 1, 2, 3, 4]],
    [10 * minute, 5, [0, 2, 4, 6, 8, 10]],
    [55 * minute, 3, [0, 20, 40]],
    [1000 * 24 * 60 * minute, 5, [0, 1000 * 24 * 60]],
  ])('of times up to %i ms are steps that people count in', (longest, count, minutes) => {
    expect(timeTicks(longest, count).map((ms) => ms / minute)).toEqual(minutes);
  });

  it.each([
    [9 * minute, [2, 5]],
    [70 * minute, [10, 60]],
    [1000, [1 / 60]],
  ])('of square roots up to %i ms are two', (longest, minutes) => {
    expect(rootTicks(longest).map((ms) => ms / minute)).toEqual(minutes);
  });

  it('of pieces are as many as have room', () => {
    expect(shownTicks(7, 700)).toHaveLength(7);
    expect(shownTicks(61, 620)).toEqual(['0', '7', '14', '21', '28', '35', '42', '49', '56']);
    expect(shownTicks(3, 0)).toEqual(['0']);
    expect(shownTicks(0, 100)).toEqual([]);
  });
});
