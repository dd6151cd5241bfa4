import { countIn, zeroBin, type Sketch } from './sketch';
import { eachCount, placeNames, sketchNames, sketchesOf, tallyFrom } from './tally-places';
import type { Tally } from './tally';

/**
 * The tallies of several periods in one row of bytes: the days of a month, the months of a year, or
 * years. Each has its number, its length in bytes, its counts that are not zero, and its sketches, all
 * of them whole numbers of seven bits a byte (LEB128). A bin of a sketch takes one byte, of four bits
 * each for the way from the bin before and for its count; what is too large for them follows behind.
 * A row of bytes is read and copied in one go, where the tree of a tally has hundreds of parts.
 */
export type TallySheet = Uint8Array<ArrayBuffer>;

/** One period of a sheet, not read yet. */
export interface SheetEntry {
  /** Day of the month, month of the year, or year. */
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** Returns the periods of a sheet, in order. */
export function entriesOf(sheet: Uint8Array = new Uint8Array()): readonly SheetEntry[] {
  const entries: SheetEntry[] = [];
  const reading = { bytes: sheet, at: 0 };
  while (reading.at < sheet.length) {
    const number = next(reading);
    const length = next(reading);
    const from = reading.at;
    reading.at += length;
    entries.push({ number, bytes: sheet.subarray(from, reading.at) });
  }
  return entries;
}

/** Returns a sheet of periods, each of which comes once. */
export function sheetOf(entries: readonly SheetEntry[]): TallySheet {
  const writing = createWriter();
  for (const { number, bytes } of entries.toSorted((a, b) => a.number - b.number)) {
    writing.put(number);
    writing.put(bytes.length);
    writing.putAll(bytes);
  }
  return writing.bytes();
}

/** Returns the bytes of a tally. Counts are whole numbers; what is below zero was damaged, and is left out. */
export function packedEntry(tally: Tally): Uint8Array {
  const places: number[] = [];
  eachCount(tally, (place, count) => {
    if (count > 0) places.push(place, count);
  });
  const writing = createWriter();
  writing.put(places.length / 2);
  places.forEach(writing.put);
  for (const sketch of sketchesOf(tally)) {
    const bins = Object.entries(sketch)
      .map(([bin, count]) => [placeOfBin(bin), count] as const)
      .sort(([a], [b]) => a - b);
    writing.put(bins.length);
    let before = 0;
    for (const [bin, count] of bins) {
      const way = bin - before;
      writing.putBoth(Math.min(way, fourBits), Math.min(count, fourBits));
      if (way >= fourBits) writing.put(way - fourBits);
      if (count >= fourBits) writing.put(count - fourBits);
      before = bin;
    }
  }
  return writing.bytes();
}

/** Whether nothing was counted. */
export function isNothing(entry: Uint8Array): boolean {
  return entry.every((byte) => byte === 0);
}

/** Returns what a period counts that is not zero, by the names of the counts and sketches. */
export function readableEntry(entry: Uint8Array): Readonly<Record<string, number | Sketch>> {
  const sum = createSheetSum();
  sum.add(entry);
  const tally = sum.piece();
  const shown: Record<string, number | Sketch> = {};
  eachCount(tally, (place, count) => {
    if (count > 0) shown[placeNames[place] ?? place] = count;
  });
  for (const [index, sketch] of sketchesOf(tally).entries()) {
    if (countIn(sketch) > 0) shown[sketchNames[index] ?? index] = sketch;
  }
  return shown;
}

/** Adds periods of sheets up: pieces of a range one after the other, and all of them together. */
export interface SheetSum {
  add(entry: Uint8Array): void;
  /** What has come together since the last piece; the next one begins. */
  piece(): Tally;
  /** All pieces so far. */
  total(): Tally;
}

/**
 * Returns a sum of nothing. It is kept in a number for each count and each bin that there may be, so
 * that adding a full year takes hardly longer than adding a quiet day.
 */
export function createSheetSum(): SheetSum {
  const own = denseTally();
  const all = denseTally();

  return {
    add(entry) {
      const reading = { bytes: entry, at: 0 };
      for (let left = next(reading); left > 0; left -= 1) {
        const place = next(reading);
        own.counts[place] = (own.counts[place] as number) + next(reading);
      }
      for (const sketch of own.sketches) addBins(reading, sketch);
    },
    piece() {
      const tally = tallyOf(own);
      for (const [place, count] of own.counts.entries()) {
        all.counts[place] = (all.counts[place] as number) + count;
      }
      own.counts.fill(0);
      for (const [index, sketch] of own.sketches.entries()) {
        moveBins(sketch, all.sketches[index] as DenseSketch);
      }
      return tally;
    },
    total: () => tallyOf(all),
  };
}

/** A tally with a place for everything. */
interface DenseTally {
  readonly counts: Float64Array;
  readonly sketches: readonly DenseSketch[];
}

/** A count for each bin that there may be, and which of them were added to. */
interface DenseSketch {
  readonly bins: Float64Array;
  lowest: number;
  highest: number;
}

function denseTally(): DenseTally {
  return {
    counts: new Float64Array(placeNames.length),
    sketches: sketchNames.map(() => ({
      bins: new Float64Array(binPlaces),
      lowest: binPlaces,
      highest: -1,
    })),
  };
}

function tallyOf({ counts, sketches }: DenseTally): Tally {
  return tallyFrom(
    counts,
    sketches.map(({ bins, lowest, highest }) => {
      const sketch: Record<string, number> = {};
      for (let place = lowest; place <= highest; place += 1) {
        const count = bins[place] as number;
        if (count > 0) sketch[namesOfBins[place] as string] = count;
      }
      return sketch;
    }),
  );
}

/** Adds the bins that follow in the bytes. */
function addBins(reading: Reading, sketch: DenseSketch): void {
  const length = next(reading);
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
      if (way === fourBits) way += next(reading);
      if (count === fourBits) count += next(reading);
      ({ at } = reading);
    }
    bin += way;
    if (done === 0 && bin < sketch.lowest) sketch.lowest = bin;
    bins[bin] = (bins[bin] as number) + count;
  }
  reading.at = at;
  if (bin > sketch.highest) sketch.highest = bin;
}

/** Adds one sketch to another, and empties it. */
function moveBins(from: DenseSketch, to: DenseSketch): void {
  for (let place = from.lowest; place <= from.highest; place += 1) {
    to.bins[place] = (to.bins[place] as number) + (from.bins[place] as number);
    from.bins[place] = 0;
  }
  to.lowest = Math.min(to.lowest, from.lowest);
  to.highest = Math.max(to.highest, from.highest);
  from.lowest = binPlaces;
  from.highest = -1;
}

/** The most that half a byte can say, and that more follows. */
const fourBits = 15;
/** Bins of whole ms up to the largest safe number. */
const binPlaces = 2048;
const namesOfBins = Array.from({ length: binPlaces }, (_, place) =>
  place === 0 ? zeroBin : String(place - 1),
);

/** Zero has no logarithm: it comes first. */
function placeOfBin(bin: string): number {
  return bin === zeroBin ? 0 : Math.min(Math.max(0, Number(bin) + 1), binPlaces - 1);
}

/** Bytes, and how far they are read. */
interface Reading {
  readonly bytes: Uint8Array;
  at: number;
}

/** Reads a number; a loop over many must not make anything on its way. */
function next(reading: Reading): number {
  const { bytes } = reading;
  let byte = bytes[reading.at++] ?? 0;
  let number = byte & 0x7f;
  // Not by shifts: sums of ms have more than 32 bits.
  for (let factor = 0x80; byte >= 0x80; factor *= 0x80) {
    byte = bytes[reading.at++] ?? 0;
    number += (byte & 0x7f) * factor;
  }
  return number;
}

function createWriter() {
  const bytes: number[] = [];
  return {
    put: (number: number) => {
      let rest = Math.min(number, Number.MAX_SAFE_INTEGER);
      for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80);
      bytes.push(rest);
    },
    /** Two numbers of four bits. */
    putBoth: (high: number, low: number) => void bytes.push((high << 4) | low),
    putAll: (all: Uint8Array) => {
      for (const byte of all) bytes.push(byte);
    },
    bytes: (): TallySheet => Uint8Array.from(bytes),
  };
}
