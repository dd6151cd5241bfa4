import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramOf, trimmed } from './histogram';
import { emptySketch, sketchOf, sumSketches } from './sketch';

const borders = [0, 10, 100, 1000];

describe('a histogram', () => {
  it('counts values between its borders, the last bin without an end', () => {
    const sketch = sumSketches([0, 5, 50, 60, 5000].map(sketchOf));
    expect(histogramOf(sketch, borders)).toEqual([
      { from: 0, to: 10, count: 2 },
      { from: 10, to: 100, count: 2 },
      { from: 100, to: 1000, count: 0 },
      { from: 1000, to: null, count: 1 },
    ]);
  });

  it('counts every value once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100_000 })), (values) => {
        const bins = histogramOf(sumSketches(values.map(sketchOf)), borders);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      }),
    );
  });

  it('is shown up to its last value', () => {
    const sketch = sumSketches([50].map(sketchOf));
    expect(trimmed(histogramOf(sketch, borders)).map(({ count }) => count)).toEqual([0, 1]);
    expect(trimmed(histogramOf(emptySketch, borders))).toEqual([]);
  });
});
