import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binPlaces,
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
    expect(sketchOf(0)).toEqual([0, 1]);
    expect(sketchOf(1)).not.toEqual(sketchOf(0));
    expect(quantileOf(sketchAll([300, 0, 0]), 0)).toBe(0);
    expect(quantileOf(sketchAll([0, 300]), 1)).toBeCloseTo(300, -1);
  });

  it('takes what is below one for zero: times are whole ms', () => {
    expect(sumSketches([sketchOf(0.5), sketchOf(0)])).toEqual([0, 2]);
  });

  it('has a place for the longest time that there can be', () => {
    const [place = 0] = sketchOf(Number.MAX_SAFE_INTEGER);
    expect(place).toBeLessThan(binPlaces - 1);
  });
});
