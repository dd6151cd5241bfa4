import { binPlaces } from '../statistics/sketch';
import { placeNames, sketchNames } from '../statistics/tally-places';
import { putEntry } from '../statistics/tally-sheet';
import { createByteWriter } from '../statistics/whole-numbers';
import type { ReadColumn } from './read-cells';

/**
 * Adds up for many tallies at once, each of which has a number, its slot. All of them are kept in two
 * rows of numbers, because thousands of small objects cost more time than what is counted in them.
 */
export interface SlotSum {
  /** Adds to a plain count, by its place. */
  add(slot: number, place: number, by: number): void;
  /** Adds a value of each row to the slot of the row; rows with a slot below zero are left out. */
  addColumn(slots: Int32Array, place: number, values: ReadColumn): void;
  /** Counts one value in a sketch, by the place of its bin. */
  countBin(slot: number, sketch: number, bin: number): void;
  /** Returns the entries of slots, in their order and all in one memory; nothing can be added after it. */
  entries(slots: readonly number[]): readonly Uint8Array[];
}

const width = placeNames.length;
const binsOfSlot = sketchNames.length * binPlaces;
/** Bins are brought together when there are so many more. */
const mostLoose = 1 << 20;

export function createSlotSum(): SlotSum {
  let counts = new Float64Array(64 * width);
  /** One number for each value that was counted: its slot, sketch and bin. */
  let keys = new Float64Array(4096);
  let used = 0;
  const together = createBinCounts();

  const ready = (slot: number) => {
    const length = (slot + 1) * width;
    if (length > counts.length) counts = grown(counts, length);
  };
  return {
    add(slot, place, by) {
      ready(slot);
      const index = slot * width + place;
      counts[index] = (counts[index] as number) + by;
    },
    addColumn(slots, place, values) {
      for (let row = 0; row < slots.length; row += 1) {
        const slot = slots[row] as number;
        if (slot < 0) continue;
        const index = slot * width + place;
        counts[index] = (counts[index] as number) + Number(values[row]);
      }
    },
    countBin(slot, sketch, bin) {
      if (used === mostLoose) {
        together.add(keys.subarray(0, used));
        used = 0;
      } else if (used === keys.length) keys = grown(keys, used + 1);
      keys[used++] = slot * binsOfSlot + sketch * binPlaces + bin;
    },
    entries(slots) {
      together.add(keys.subarray(0, used));
      used = 0;
      const writing = createByteWriter();
      const sketches = sketchNames.map((): number[] => []);
      const ends = slots.map((slot) => {
        ready(slot);
        together.ofSlot(slot, sketches);
        const from = slot * width;
        putEntry(writing, { counts: counts.subarray(from, from + width), sketches });
        return writing.length();
      });
      const bytes = writing.take();
      return ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end));
    },
  };
}

/** How often each key came, in order of the keys. */
function createBinCounts() {
  let keys = new Float64Array();
  let times = new Float64Array();
  return {
    /** Takes keys in any order, and sorts them where they are. */
    add(more: Float64Array) {
      more.sort();
      const nextKeys = new Float64Array(keys.length + more.length);
      const nextTimes = new Float64Array(nextKeys.length);
      let length = 0;
      let at = 0;
      let from = 0;
      while (at < keys.length || from < more.length) {
        const old = at < keys.length ? (keys[at] as number) : Infinity;
        const key = from < more.length ? Math.min(old, more[from] as number) : old;
        let count = 0;
        if (old === key) count = times[at++] as number;
        for (; from < more.length && more[from] === key; from += 1) count += 1;
        nextKeys[length] = key;
        nextTimes[length] = count;
        length += 1;
      }
      keys = nextKeys.slice(0, length);
      times = nextTimes.slice(0, length);
    },
    /** Fills the lists of a slot's sketches: place of the bin, count, place, count … */
    ofSlot(slot: number, sketches: readonly number[][]) {
      for (const list of sketches) list.length = 0;
      const from = slot * binsOfSlot;
      for (let at = firstNotBelow(keys, from); at < keys.length; at += 1) {
        const rest = (keys[at] as number) - from;
        if (rest >= binsOfSlot) return;
        sketches[Math.floor(rest / binPlaces)]?.push(rest % binPlaces, times[at] as number);
      }
    },
  };
}

/** Returns where in numbers in order the first one stands that is not below another. */
function firstNotBelow(numbers: Float64Array, least: number): number {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] as number) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

function grown(old: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(Math.max(length, old.length * 2));
  larger.set(old);
  return larger;
}
