/**
 * How durations are spread, in few numbers: counts in bins whose widths grow with the value, as in
 * DDSketch (Masson, Rim, Lee: "DDSketch", VLDB 2019). Sketches are added and taken away bin by bin
 * without loss, so a year is the sum of its days and a team the sum of its agents.
 */
export type Sketch = Readonly<Record<string, number>>;

/** A quantile is off by no more than this share of its value. */
export const sketchError = 0.01;

export const emptySketch: Sketch = {};

const gamma = (1 + sketchError) / (1 - sketchError);
const logGamma = Math.log(gamma);
/** For values that have no logarithm. */
const zeroBin = 'zero';

/** Returns the bin that a value of zero or more is counted in. */
export function binOf(value: number): string {
  return value > 0 ? String(binNumberOf(value)) : zeroBin;
}

function binNumberOf(value: number): number {
  return Math.ceil(Math.log(value) / logGamma);
}

/** How many places there are for bins of whole ms, up to the largest safe number. */
export const binPlaces = 2048;
const namesOfBins = Array.from({ length: binPlaces }, (_, place) =>
  place === 0 ? zeroBin : String(place - 1),
);

/** Returns the bin at a place; zero has no logarithm, and comes first. */
export function nameOfBinAt(place: number): string {
  return namesOfBins[place] ?? zeroBin;
}

/** Returns the place of a bin among those that there may be. */
export function placeOfBin(bin: string): number {
  return bin === zeroBin ? 0 : placeOfNumber(Number(bin));
}

/** Returns the place of the bin that a value of zero or more is counted in. */
export function placeOfValue(value: number): number {
  return value > 0 ? placeOfNumber(binNumberOf(value)) : 0;
}

function placeOfNumber(bin: number): number {
  return Math.min(Math.max(0, bin + 1), binPlaces - 1);
}

/** Returns the sketch of one value of zero or more. */
export function sketchOf(value: number): Sketch {
  return { [binOf(value)]: 1 };
}

/** Returns all of them together, in any order the same. */
export function sumSketches(sketches: readonly Sketch[]): Sketch {
  const sum: Record<string, number> = {};
  for (const sketch of sketches) {
    for (const bin in sketch) sum[bin] = (sum[bin] ?? 0) + (sketch[bin] ?? 0);
  }
  return sum;
}

/** Returns `a` without `b`; never below zero, also when a row was damaged. */
export function subtractSketch(a: Sketch, b: Sketch): Sketch {
  const left = Object.entries(a).map(([bin, count]) => [bin, count - (b[bin] ?? 0)] as const);
  return Object.fromEntries(left.filter(([, count]) => count > 0));
}

export function countIn(sketch: Sketch): number {
  return Object.values(sketch).reduce((sum, count) => sum + count, 0);
}

/** Returns the values that were counted, within `sketchError`, and how often each; in order. */
export function valuesIn(sketch: Sketch): readonly (readonly [value: number, count: number])[] {
  return binsIn(sketch).map(([bin, count]) => [valueOf(bin), count]);
}

/** In order; zero comes first, as the bin of -Infinity. */
function binsIn(sketch: Sketch): (readonly [bin: number, count: number])[] {
  return Object.entries(sketch)
    .map(([bin, count]) => [bin === zeroBin ? -Infinity : Number(bin), count] as const)
    .sort(([a], [b]) => a - b);
}

/** The value that stands for all in a bin. */
function valueOf(bin: number): number {
  return bin === -Infinity ? 0 : (2 * gamma ** bin) / (gamma + 1);
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
  const bins = binsIn(sketch);
  const last = countIn(sketch) - 1;
  if (last < 0) return null;
  const found = shares.map((share) => {
    let below = 0;
    const at = bins.findIndex(([, times]) => {
      below += times;
      return below > share * last;
    });
    return valueOf(bins[at]?.[0] ?? -Infinity);
  });
  return found as { readonly [Index in keyof Shares]: number };
}
