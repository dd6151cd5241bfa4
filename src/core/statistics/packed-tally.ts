import { stages } from '../cycle/stage';
import type { Sketch } from './sketch';
import { emptyTally, type Tally } from './tally';

/**
 * A tally without its zeros, which are most of it: pairs of place and count, first the plain counts,
 * then the bins of each sketch. A team of a thousand has a million of them.
 */
export interface PackedTally {
  /** Place among the plain counts, count, place, count … */
  readonly counts: readonly number[];
  /** Of each sketch: bin, count, bin, count …; the bin of zero is `zeroBin`. */
  readonly sketches: readonly (readonly number[])[];
}

/** Stands for the bin that has no number; bins of ms lie far above it. */
const zeroBin = -1_000_000;

type Counts = { readonly [key: string]: number | Counts };

/** The plain counts of a tally, part by part: the way to the part, and the names of its counts. */
const parts: readonly { readonly way: readonly string[]; readonly keys: readonly string[] }[] =
  partsIn(emptyTally as unknown as Counts);

function partsIn(counts: Counts, way: readonly string[] = []): typeof parts {
  const own = Object.entries(counts).flatMap(([key, inner]) =>
    typeof inner === 'number' ? [key] : [],
  );
  const inner = Object.entries(counts).flatMap(([key, each]) =>
    typeof each === 'number' ? [] : partsIn(each, [...way, key]),
  );
  return own.length > 0 ? [{ way, keys: own }, ...inner] : inner;
}

/** How many plain counts there are. */
const leafCount = parts.reduce((sum, { keys }) => sum + keys.length, 0);

/** Returns a tally without its zeros. */
export function packTally(tally: Tally): PackedTally {
  const counts: number[] = [];
  let place = 0;
  for (const { way, keys } of parts) {
    let part = tally as unknown as Counts;
    for (const key of way) part = part[key] as Counts;
    for (const key of keys) {
      const count = part[key] as number;
      if (count !== 0) counts.push(place, count);
      place += 1;
    }
  }
  return { counts, sketches: sketchesOf(tally).map(packSketch) };
}

/** Returns the tally as it was before it was packed. */
export function unpackTally({ counts, sketches }: PackedTally): Tally {
  const values = new Float64Array(leafCount);
  for (let at = 0; at < counts.length; at += 2) values[counts[at] ?? 0] = counts[at + 1] ?? 0;
  const tally = {} as Record<string, unknown>;
  let place = 0;
  for (const { way, keys } of parts) {
    let part = tally;
    for (const key of way) part = (part[key] ??= {}) as Record<string, unknown>;
    for (const key of keys) {
      part[key] = values[place] ?? 0;
      place += 1;
    }
  }
  const [leads = {}, lags = {}, ...spread] = sketches.map(unpackSketch);
  return {
    ...(tally as unknown as Tally),
    leads,
    lags,
    spread: Object.fromEntries(
      stages.map((stage, at) => [stage, spread[at] ?? {}]),
    ) as Tally['spread'],
  };
}

/** Adds packed tallies up without unpacking them; a team has a million of them. */
export interface PackedSum {
  /** `sign` of -1 takes a tally away. */
  add(tally: PackedTally, sign?: 1 | -1): void;
  /** What has come together; never below zero, also when a row was damaged. */
  total(): PackedTally;
}

export function createPackedSum(): PackedSum {
  const values = new Float64Array(leafCount);
  const bins = Array.from({ length: 2 + stages.length }, () => new Map<number, number>());
  return {
    add({ counts, sketches }, sign = 1) {
      for (let at = 0; at < counts.length; at += 2) {
        const place = counts[at] ?? 0;
        values[place] = (values[place] ?? 0) + sign * (counts[at + 1] ?? 0);
      }
      for (const [index, sketch] of sketches.entries()) {
        const own = bins[index];
        if (!own) continue;
        for (let at = 0; at < sketch.length; at += 2) {
          const bin = sketch[at] ?? zeroBin;
          own.set(bin, (own.get(bin) ?? 0) + sign * (sketch[at + 1] ?? 0));
        }
      }
    },
    total() {
      const counts: number[] = [];
      for (const [place, value] of values.entries()) if (value > 0) counts.push(place, value);
      const sketches = bins.map((own) => [...own].filter(([, count]) => count > 0).flat());
      return { counts, sketches };
    },
  };
}

/** Whether nothing was counted. */
export function isEmptyPacked({ counts, sketches }: PackedTally): boolean {
  return counts.length === 0 && sketches.every((sketch) => sketch.length === 0);
}

function sketchesOf({ leads, lags, spread }: Tally): readonly Sketch[] {
  return [leads, lags, ...stages.map((stage) => spread[stage])];
}

function packSketch(sketch: Sketch): readonly number[] {
  const packed: number[] = [];
  for (const bin in sketch) {
    const number = Number(bin);
    packed.push(Number.isNaN(number) ? zeroBin : number, sketch[bin] ?? 0);
  }
  return packed;
}

function unpackSketch(packed: readonly number[]): Sketch {
  const sketch: Record<string, number> = {};
  for (let at = 0; at < packed.length; at += 2) {
    const bin = packed[at] ?? zeroBin;
    sketch[bin === zeroBin ? 'zero' : String(bin)] = packed[at + 1] ?? 0;
  }
  return sketch;
}
