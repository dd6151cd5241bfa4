import { Unreadable } from './table';

/** Wide enough for a million different values. */
const widestIndex = 20;

/**
 * Returns numbers of so many bits from Parquet's hybrid of runs of equal values and groups of eight
 * packed ones. Throws when they are not exactly as many as there should be: a run of a billion
 * values is eight bytes long, and must not be believed.
 */
export function unpackRuns(bytes: Uint8Array, width: number, count: number): Uint32Array {
  if (width > widestIndex) throw new Unreadable('damaged', 'page');
  const values = new Uint32Array(count);
  const mask = 2 ** width - 1;
  let at = 0;
  let seen = 0;
  while (seen < count) {
    let header = 0;
    let byte = 0x80;
    for (let shift = 0; byte & 0x80; shift += 7) {
      if (at >= bytes.length || shift > 21) throw new Unreadable('damaged', 'page');
      byte = bytes[at] as number;
      at += 1;
      header |= (byte & 0x7f) << shift;
    }
    const length = header >>> 1;
    const isPacked = (header & 1) === 1;
    const size = isPacked ? length * width : (width + 7) >> 3;
    const end = seen + (isPacked ? length * 8 : length);
    // The last group is filled up; a run ends with the values.
    const isRight = length > 0 && at + size <= bytes.length && end < count + (isPacked ? 8 : 1);
    if (!isRight) throw new Unreadable('damaged', 'page');
    if (isPacked) {
      let bits = 0;
      let held = 0;
      let from = at;
      for (; seen < end && seen < count; seen += 1) {
        while (held < width) {
          bits |= (bytes[from] as number) << held;
          from += 1;
          held += 8;
        }
        values[seen] = bits & mask;
        bits >>>= width;
        held -= width;
      }
    } else {
      let value = 0;
      for (let index = 0; index < size; index += 1) {
        value |= (bytes[at + index] as number) << (8 * index);
      }
      values.fill(value, seen, end);
    }
    seen = end;
    at += size;
  }
  return values;
}
