import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countIn,
  emptySketch,
  quantileOf,
  sketchError,
  sketchOf,
  subtractSketch,
  sumSketches,
  type Sketch,
} from './sketch';

/** Up to a day, in ms. */
const values = fc.array(fc.integer({ min: 0, max: 86_400_000 }), { minLength: 1, maxLength: 200 });
const sketchAll = (list: readonly number[]): Sketch => sumSketches(list.map(sketchOf));

describe('a sketch', () => {
  it('of nothing has no quantiles', () => {
    expect(quantileOf(emptySketch, 0.5)).toBeNull();
    expect(countIn(emptySketch)).toBe(0);
  });

  it('knows every quantile within its stated error', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const exact = list.toSorted((a, b) => a - b)[Math.floor(share * (list.length - 1))] ?? 0;
        const found = quantileOf(sketchAll(list), share) ?? NaN;
        expect(Math.abs(found - exact)).toBeLessThanOrEqual(exact * sketchError + 1e-6);
      }),
    );
  });

  it('of a whole is the sum of its parts, in any order', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        const whole = sketchAll([...one, ...other]);
        expect(sumSketches([sketchAll(one), sketchAll(other)])).toEqual(whole);
        expect(sumSketches([sketchAll(other), sketchAll(one)])).toEqual(whole);
        expect(countIn(whole)).toBe(one.length + other.length);
      }),
    );
  });

  it('gives back what was put into it, and nothing below zero', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        const both = sumSketches([sketchAll(one), sketchAll(other)]);
        expect(subtractSketch(both, sketchAll(other))).toEqual(sketchAll(one));
        expect(subtractSketch(emptySketch, sketchAll(one))).toEqual(emptySketch);
      }),
    );
  });

  it('keeps zero apart from all that has a size', () => {
    expect(sketchOf(0)).toEqual({ zero: 1 });
    expect(quantileOf(sketchAll([300, 0, 0]), 0)).toBe(0);
    expect(quantileOf(sketchAll([0, 300]), 1)).toBeCloseTo(300, -1);
  });

  it('finds its way among values below one, in whatever order they came', () => {
    const sketch = sketchAll([200, 0.5, 40, 0.002, 0.03]);
    const quantiles = [0, 0.25, 0.5, 0.75, 1].map((share) => quantileOf(sketch, share) ?? NaN);
    for (const [index, exact] of [0.002, 0.03, 0.5, 40, 200].entries()) {
      expect(Math.abs((quantiles[index] ?? NaN) - exact)).toBeLessThanOrEqual(exact * sketchError);
    }
  });
});
