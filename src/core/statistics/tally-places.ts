import { stages } from '../cycle/stage';
import { emptySketch, type Sketch } from './sketch';
import { emptyTally, type Tally } from './tally';

type Counts = { readonly [key: string]: number | Counts };

/** The plain counts of a tally, part by part: the way to the part, and the names of its counts. */
const parts = partsIn(emptyTally as unknown as Counts);

function partsIn(
  counts: Counts,
  way: readonly string[] = [],
): readonly { readonly way: readonly string[]; readonly keys: readonly string[] }[] {
  const own = Object.entries(counts).flatMap(([key, inner]) =>
    typeof inner === 'number' ? [key] : [],
  );
  const inner = Object.entries(counts).flatMap(([key, each]) =>
    typeof each === 'number' ? [] : partsIn(each, [...way, key]),
  );
  return own.length > 0 ? [{ way, keys: own }, ...inner] : inner;
}

/**
 * The plain counts of a tally in their order, such as `stages.helping.wallMs`. Stored roll-ups know
 * them by their places: another order, or another name, takes another version of the database.
 */
export const placeNames: readonly string[] = parts.flatMap(({ way, keys }) =>
  keys.map((key) => [...way, key].join('.')),
);

/** Returns where a plain count stands; the name must be one of them. */
export function placeOfCount(name: string): number {
  const place = placeNames.indexOf(name);
  if (place < 0) throw new Error(`A tally has no count ${name}`);
  return place;
}

/** Calls back with each plain count of a tally and its place. */
export function eachCount(tally: Tally, call: (place: number, count: number) => void): void {
  let place = 0;
  for (const { way, keys } of parts) {
    let part = tally as unknown as Counts;
    for (const key of way) part = part[key] as Counts;
    for (const key of keys) {
      call(place, part[key] as number);
      place += 1;
    }
  }
}

/** Their names, in the order in which they are stored. */
export const sketchNames: readonly string[] = [
  'leads',
  'lags',
  ...stages.map((stage) => `spread.${stage}`),
];

/** Returns the sketches of a tally in that order. */
export function sketchesOf({ leads, lags, spread }: Tally): readonly Sketch[] {
  return [leads, lags, ...stages.map((stage) => spread[stage])];
}

/** Returns the tally that has these counts at their places, and these sketches in their order. */
export function tallyFrom(counts: ArrayLike<number>, sketches: readonly Sketch[]): Tally {
  const tally: Record<string, unknown> = {};
  let place = 0;
  for (const { way, keys } of parts) {
    let part = tally;
    for (const key of way) part = (part[key] ??= {}) as Record<string, unknown>;
    for (const key of keys) {
      part[key] = counts[place] ?? 0;
      place += 1;
    }
  }
  const [leads = emptySketch, lags = emptySketch, ...spread] = sketches;
  return {
    ...(tally as unknown as Tally),
    leads,
    lags,
    spread: Object.fromEntries(
      stages.map((stage, at) => [stage, spread[at] ?? emptySketch]),
    ) as Tally['spread'],
  };
}
