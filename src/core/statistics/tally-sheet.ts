import type { Sketch } from './sketch';
import { eachCount, placeNames, sketchesOf } from './tally-places';
import type { Tally } from './tally';
import { createByteWriter, nextNumber, type ByteWriter } from './whole-numbers';

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
    const number = nextNumber(reading);
    const length = nextNumber(reading);
    const from = reading.at;
    reading.at += length;
    entries.push({ number, bytes: sheet.subarray(from, reading.at) });
  }
  return entries;
}

/** Returns a sheet of periods, each of which comes once. */
export function sheetOf(entries: readonly SheetEntry[]): TallySheet {
  const writing = createByteWriter();
  for (const { number, bytes } of entries.toSorted((a, b) => a.number - b.number)) {
    writing.put(number);
    writing.put(bytes.length);
    writing.putAll(bytes);
  }
  return writing.take();
}

/** A tally as numbers alone, which any number of tallies can be put into one after the other. */
export interface FlatTally {
  /** At their places; what is not above zero is left out. */
  readonly counts: ArrayLike<number>;
  readonly sketches: readonly Sketch[];
}

/** The most that half a byte can say, and that more follows. */
export const fourBits = 15;

/** Writes the bytes of a tally. */
export function putEntry(writing: ByteWriter, { counts, sketches }: FlatTally): void {
  let filled = 0;
  for (let place = 0; place < counts.length; place += 1) {
    if ((counts[place] as number) > 0) filled += 1;
  }
  writing.put(filled);
  for (let place = 0; place < counts.length; place += 1) {
    const count = counts[place] as number;
    if (!(count > 0)) continue;
    writing.put(place);
    writing.put(count);
  }
  for (const bins of sketches) {
    writing.put(bins.length / 2);
    let before = 0;
    for (let at = 0; at < bins.length; at += 2) {
      const way = (bins[at] as number) - before;
      const count = bins[at + 1] as number;
      writing.putByte((Math.min(way, fourBits) << 4) | Math.min(count, fourBits));
      if (way >= fourBits) writing.put(way - fourBits);
      if (count >= fourBits) writing.put(count - fourBits);
      before += way;
    }
  }
}

/** Returns the bytes of a tally. Counts are whole numbers; what is below zero was damaged, and is left out. */
export function packedEntry(tally: Tally): TallySheet {
  const counts = new Float64Array(placeNames.length);
  eachCount(tally, (place, count) => {
    counts[place] = count;
  });
  const writing = createByteWriter();
  putEntry(writing, { counts, sketches: sketchesOf(tally) });
  return writing.take();
}

/** Whether nothing was counted. */
export function isNothing(entry: Uint8Array): boolean {
  return entry.every((byte) => byte === 0);
}
