import { binPlaces, valuesIn, type Sketch } from './sketch';
import { eachCount, placeNames, sketchNames, sketchesOf, tallyFrom } from './tally-places';
import { fourBits, putEntry } from './tally-sheet';
import type { Tally } from './tally';
import { createByteWriter, nextNumber, type Reading } from './whole-numbers';

/** Adds periods of sheets up to tallies that are looked at. */
export interface SheetSum {
  add(entry: Uint8Array): void;
  /** What has come together; the next sum begins with nothing. */
  take(): Tally;
}

/**
 * Returns a sum of nothing; one is enough for many sums one after the other. It is kept in a number for
 * each count and each bin that there may be, so that adding a full year takes hardly longer than adding
 * a quiet day.
 */
export function createSheetSum(): SheetSum {
  const sum = denseTally();
  return {
    add: (entry) => addEntry(sum, entry, 1),
    take() {
      const tally = tallyFrom(sum.counts, takeSketches(sum));
      sum.counts.fill(0);
      return tally;
    },
  };
}

/** Adds entries up to entries: for sums that are stored or handed on, and not looked at. */
export interface EntrySum {
  /** `sign` of -1 takes an entry away. */
  add(entry: Uint8Array, sign?: 1 | -1): void;
  /** The plain counts so far, at their places. */
  readonly counts: ArrayLike<number>;
  /** What has come together, never below zero; the next sum begins with nothing. */
  take(): Uint8Array<ArrayBuffer>;
}

/** Returns a sum of nothing; one is enough for many sums one after the other. */
export function createEntrySum(): EntrySum {
  const sum = denseTally();
  const writing = createByteWriter();
  return {
    add: (entry, sign = 1) => addEntry(sum, entry, sign),
    counts: sum.counts,
    take() {
      putEntry(writing, { counts: sum.counts, sketches: takeSketches(sum) });
      sum.counts.fill(0);
      return writing.take();
    },
  };
}

/** Returns the tally that was packed. */
export function unpackedEntry(entry: Uint8Array): Tally {
  const sum = createSheetSum();
  sum.add(entry);
  return sum.take();
}

/** How often each value was counted, by the value in ms, within the error of a sketch. */
type ReadableSketch = Readonly<Record<string, number>>;

/** Returns what a period counts that is not zero, by the names of the counts and sketches. */
export function readableEntry(
  entry: Uint8Array,
): Readonly<Record<string, number | ReadableSketch>> {
  const tally = unpackedEntry(entry);
  const shown: Record<string, number | ReadableSketch> = {};
  eachCount(tally, (place, count) => {
    if (count > 0) shown[placeNames[place] ?? place] = count;
  });
  for (const [index, sketch] of sketchesOf(tally).entries()) {
    if (sketch.length === 0) continue;
    const values = valuesIn(sketch).map(([value, count]) => [Math.round(value), count]);
    shown[sketchNames[index] ?? index] = Object.fromEntries(values) as ReadableSketch;
  }
  return shown;
}

/** A tally with a place for everything. */
interface DenseTally {
  readonly counts: Float64Array;
  readonly sketches: readonly DenseSketch[];
}

/**
 * A count for each bin that there may be, and which of them were added to. Two thousand million values
 * in one bin are more than a company of a hundred thousand agents brings together in five years.
 */
interface DenseSketch {
  readonly bins: Int32Array;
  lowest: number;
  highest: number;
}

function denseTally(): DenseTally {
  return {
    counts: new Float64Array(placeNames.length),
    sketches: sketchNames.map(() => ({
      bins: new Int32Array(binPlaces),
      lowest: binPlaces,
      highest: -1,
    })),
  };
}

function addEntry({ counts, sketches }: DenseTally, entry: Uint8Array, sign: 1 | -1): void {
  const reading = { bytes: entry, at: 0 };
  for (let left = nextNumber(reading); left > 0; left -= 1) {
    const place = nextNumber(reading);
    counts[place] = (counts[place] as number) + sign * nextNumber(reading);
  }
  for (const sketch of sketches) addBins(reading, sketch, sign);
}

/** Adds the bins that follow in the bytes. */
function addBins(reading: Reading, sketch: DenseSketch, sign: 1 | -1): void {
  const length = nextNumber(reading);
  if (length === 0) return;
  const { bytes } = reading;
  const { bins } = sketch;
  let { at } = reading;
  let bin = 0;
  for (let done = 0; done < length; done += 1) {
    const both = bytes[at++] as number;
    let way = both >> 4;
    let count = both & fourBits;
    if (way === fourBits || count === fourBits) {
      reading.at = at;
      if (way === fourBits) way += nextNumber(reading);
      if (count === fourBits) count += nextNumber(reading);
      ({ at } = reading);
    }
    bin += way;
    if (done === 0 && bin < sketch.lowest) sketch.lowest = bin;
    bins[bin] = (bins[bin] as number) + sign * count;
  }
  reading.at = at;
  // A damaged row may lead out of all places there are.
  sketch.highest = Math.max(sketch.highest, Math.min(bin, binPlaces - 1));
}

/** Empties the sketches, and returns what was above zero in them. */
function takeSketches({ sketches }: DenseTally): readonly Sketch[] {
  return sketches.map((sketch) => {
    const { bins, lowest, highest } = sketch;
    let filled = 0;
    for (let place = lowest; place <= highest; place += 1) {
      if ((bins[place] as number) > 0) filled += 1;
    }
    // Of its full length at once: a list that grows is copied over and over.
    const list = Array<number>(2 * filled);
    let at = 0;
    for (let place = lowest; place <= highest; place += 1) {
      const count = bins[place] as number;
      if (count > 0) {
        list[at] = place;
        list[at + 1] = count;
        at += 2;
      }
      bins[place] = 0;
    }
    sketch.lowest = binPlaces;
    sketch.highest = -1;
    return list;
  });
}
