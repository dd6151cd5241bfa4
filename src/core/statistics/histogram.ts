import { valuesIn, type Sketch } from './sketch';

/** How many values lie from one border up to the next one. */
export interface Bin {
  readonly from: number;
  /** `null`: and everything above. */
  readonly to: number | null;
  readonly count: number;
}

/**
 * Counts a sketch in bins of our own borders, which begin with 0 and grow. A value within
 * `sketchError` of a border may be counted on its other side.
 */
export function histogramOf(sketch: Sketch, borders: readonly number[]): readonly Bin[] {
  const values = valuesIn(sketch);
  return borders.map((from, index) => {
    const to = borders[index + 1] ?? null;
    const count = values.reduce(
      (sum, [value, times]) => (value >= from && (to === null || value < to) ? sum + times : sum),
      0,
    );
    return { from, to, count };
  });
}

/** Returns the bins without the empty ones behind the last value. */
export function trimmed(bins: readonly Bin[]): readonly Bin[] {
  return bins.slice(0, 1 + bins.findLastIndex(({ count }) => count > 0));
}
