/**
 * How durations are spread, in few numbers: counts in bins whose widths grow with the value, as in
 * DDSketch (Masson, Rim, Lee: "DDSketch", VLDB 2019). Sketches are added and taken away bin by bin
 * without loss, so a year is the sum of its days and a team the sum of its agents. It is a list of the
 * place of a bin, its count, place, count … in order, none of no count: the figures of a range hold
 * thousands of bins, and objects of as many keys take several times as long.
 */
export type Sketch = readonly number[];

/** A quantile is off by no more than this share of its value. */
export const sketchError = 0.01;

export const emptySketch: Sketch = [];

const gamma = (1 + sketchError) / (1 - sketchError);
const logGamma = Math.log(gamma);

/** How many places there are for bins of whole ms, up to the largest safe number. */
export const binPlaces = 2048;

/**
 * Returns the place of the bin that a value of zero or more is counted in. Zero has no logarithm and
 * comes first, with what is below one.
 */
export function placeOfValue(value: number): number {
  if (!(value >= 1)) return 0;
  return Math.min(Math.ceil(Math.log(value) / logGamma) + 1, binPlaces - 1);
}

/** The value that stands for all in a bin. */
function valueAt(place: number): number {
  return place === 0 ? 0 : (2 * gamma ** (place - 1)) / (gamma + 1);
}

/** Returns the sketch of one value of zero or more. */
export function sketchOf(value: number): Sketch {
  return [placeOfValue(value), 1];
}

/** Returns all of them together, in any order the same. */
export function sumSketches(sketches: readonly Sketch[]): Sketch {
  return sketches.reduce((sum, each) => merge(sum, each, 1), emptySketch);
}

/** Returns `a` without `b`; never below zero, also when a row was damaged. */
export function subtractSketch(a: Sketch, b: Sketch): Sketch {
  return merge(a, b, -1);
}

function merge(a: Sketch, b: Sketch, sign: 1 | -1): Sketch {
  const merged: number[] = [];
  let at = 0;
  let other = 0;
  while (at < a.length || other < b.length) {
    const place = Math.min(a[at] ?? Infinity, b[other] ?? Infinity);
    let count = 0;
    if (a[at] === place) {
      count += countAt(a, at);
      at += 2;
    }
    if (b[other] === place) {
      count += sign * countAt(b, other);
      other += 2;
    }
    if (count > 0) merged.push(place, count);
  }
  return merged;
}

export function countIn(sketch: Sketch): number {
  let count = 0;
  for (let at = 0; at < sketch.length; at += 2) count += countAt(sketch, at);
  return count;
}

/** Returns the values that were counted, within `sketchError`, and how often each; in order. */
export function valuesIn(sketch: Sketch): readonly (readonly [value: number, count: number])[] {
  const values: (readonly [number, number])[] = [];
  for (let at = 0; at < sketch.length; at += 2) {
    values.push([valueAt(placeAt(sketch, at)), countAt(sketch, at)]);
  }
  return values;
}

/**
 * Returns the value below which the given share of all values lies, from 0 to 1, off by no more than
 * `sketchError`; `null` of no values.
 */
export function quantileOf(sketch: Sketch, share: number): number | null {
  return quantilesOf(sketch, [share])?.[0] ?? null;
}

/** Returns the same for several shares; `null` of no values. */
export function quantilesOf<const Shares extends readonly number[]>(
  sketch: Sketch,
  shares: Shares,
): { readonly [Index in keyof Shares]: number } | null {
  const last = countIn(sketch) - 1;
  if (last < 0) return null;
  const found = shares.map((share) => {
    let at = 0;
    for (let below = countAt(sketch, 0); below <= share * last; below += countAt(sketch, at))
      at += 2;
    return valueAt(placeAt(sketch, at));
  });
  return found as { readonly [Index in keyof Shares]: number };
}

function placeAt(sketch: Sketch, at: number): number {
  return sketch[at] as number;
}

function countAt(sketch: Sketch, at: number): number {
  return sketch[at + 1] as number;
}
