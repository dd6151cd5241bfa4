import { Dexie, type Table } from 'dexie';
import type { Channel } from '@/core/interaction/interaction';
import {
  levels,
  periodAt,
  periodOf,
  placeOf,
  stretchesOf,
  type Level,
  type Stretch,
} from '@/core/statistics/periods';
import { createSheetSum } from '@/core/statistics/sheet-sum';
import { emptyTally, subtractTally, sumTallies, type Tally } from '@/core/statistics/tally';
import {
  entriesOf,
  isNothing,
  packedEntry,
  sheetOf,
  type TallySheet,
} from '@/core/statistics/tally-sheet';

/** Whom a roll-up is of. Follow-ups know no channel: they count under the empty one. */
export interface RollupPlace {
  readonly helpdesk: string;
  readonly channel: Channel | '';
}

/**
 * Roll-ups of one helpdesk and channel, many in a row: the days of a month, the months of a year, or
 * all years. So any range is read from a handful of rows, however much was done in it. A period in
 * which nothing is counted is not in it; a row of none is not there.
 */
export interface StoredSheet extends RollupPlace {
  readonly level: Level;
  /** The month or the year that its periods lie in; empty for years. */
  readonly within: string;
  readonly tallies: TallySheet;
}

export type SheetTable = Table<
  StoredSheet,
  [level: Level, within: string, helpdesk: string, channel: Channel | '']
>;

/** What was done in one calendar day, month or year in one helpdesk over one channel. */
export interface Rollup extends RollupPlace {
  readonly period: string;
  /** The tally, packed, see `createSheetSum`. */
  readonly packed: Uint8Array;
}

/** What a record gives to the counts of one day, helpdesk and channel. */
export interface Contribution extends RollupPlace {
  readonly day: string;
  readonly tally: Tally;
}

/**
 * Replaces what a record gave before by what it gives now. To be called in the transaction that
 * writes the record, which must include the table.
 */
export async function recount(
  table: SheetTable,
  former: readonly Contribution[],
  next: readonly Contribution[],
): Promise<void> {
  const sum = createSheetSum();
  const all = [
    ...former.map((each) => ({ ...each, isFormer: true })),
    ...next.map((each) => ({ ...each, isFormer: false })),
  ];
  for (const level of levels) {
    const changes = all.map((each) => ({ ...each, ...placeOf(periodOf(each.day, level), level) }));
    for (const own of bySheet(changes).values()) {
      const [{ within, helpdesk, channel }] = own;
      const stored = await table.get([level, within, helpdesk, channel]);
      const entries = new Map(entriesOf(stored?.tallies).map((each) => [each.number, each.bytes]));
      for (const [number, changed] of Map.groupBy(own, (each) => each.number)) {
        const tallies = (isFormer: boolean) =>
          changed.flatMap((each) => (each.isFormer === isFormer ? [each.tally] : []));
        const before = entries.get(number);
        if (before) sum.add(before);
        const added = sumTallies([sum.take(), ...tallies(false)]);
        // Taken away last: a difference is never below zero, so nothing may be missing when it is taken.
        const total = packedEntry(subtractTally(added, sumTallies(tallies(true))));
        if (isNothing(total)) entries.delete(number);
        else entries.set(number, total);
      }
      await writeSheet(table, { level, within, helpdesk, channel }, entries);
    }
  }
}

async function writeSheet(
  table: SheetTable,
  place: Omit<StoredSheet, 'tallies'>,
  entries: ReadonlyMap<number, Uint8Array>,
): Promise<void> {
  const { level, within, helpdesk, channel } = place;
  if (entries.size === 0) await table.delete([level, within, helpdesk, channel]);
  else await table.put({ ...place, tallies: sheetOf(listOf(entries)) });
}

/** Returns all roll-ups of a stretch, a few rows. */
export async function rollupsOf(
  table: SheetTable,
  { level, from, to }: Stretch,
): Promise<readonly Rollup[]> {
  const [first, last] = [placeOf(from, level).within, placeOf(to, level).within];
  const rows = await table
    .where(':id')
    .between([level, first, Dexie.minKey], [level, last, Dexie.maxKey])
    .toArray();
  return rows.flatMap(rollupsIn).filter(({ period }) => period >= from && period <= to);
}

/** Returns the roll-ups that a row holds, the earliest first. */
export function rollupsIn({ within, helpdesk, channel, tallies }: StoredSheet): readonly Rollup[] {
  return entriesOf(tallies).map(({ number, bytes }) => ({
    period: periodAt({ within, number }),
    helpdesk,
    channel,
    packed: bytes,
  }));
}

/** Returns the counts from one calendar day to another, both included: whole months and years where it can. */
export async function tallyBetween(
  table: SheetTable,
  fromDay: string,
  toDay: string,
): Promise<Tally> {
  const parts = await Promise.all(
    stretchesOf(fromDay, toDay).map((stretch) => rollupsOf(table, stretch)),
  );
  const sum = createSheetSum();
  for (const { packed } of parts.flat()) sum.add(packed);
  return sum.take();
}

/** Adds contributions up before they are written, for many records at once. */
export function createRollupSum() {
  const days = new Map<string, Contribution>();
  return {
    add: ({ day, helpdesk, channel, tally }: Contribution) => {
      const key = JSON.stringify([day, helpdesk, channel]);
      const sum = sumTallies([days.get(key)?.tally ?? emptyTally, tally]);
      days.set(key, { day, helpdesk, channel, tally: sum });
    },
    /** Longer periods are the sums of their days, which are fewer than what was added. */
    sheets: (): readonly StoredSheet[] =>
      levels.flatMap((level) => {
        const placed = [...days.values()].map((each) => ({
          ...each,
          ...placeOf(periodOf(each.day, level), level),
        }));
        return [...bySheet(placed).values()].flatMap((own) => {
          const [{ within, helpdesk, channel }] = own;
          const entries = [...Map.groupBy(own, ({ number }) => number)]
            .map(([number, parts]) => ({
              number,
              bytes: packedEntry(sumTallies(parts.map(({ tally }) => tally))),
            }))
            .filter(({ bytes }) => !isNothing(bytes));
          return entries.length === 0
            ? []
            : [{ level, within, helpdesk, channel, tallies: sheetOf(entries) }];
        });
      }),
  };
}

/** Those that count in the same row, under a key of no meaning. */
function bySheet<T extends RollupPlace & { readonly within: string }>(list: readonly T[]) {
  const keyOf = ({ within, helpdesk, channel }: T) => JSON.stringify([within, helpdesk, channel]);
  return Map.groupBy(list, keyOf) as Map<string, [T, ...T[]]>;
}

function listOf(entries: ReadonlyMap<number, Uint8Array>) {
  return [...entries].map(([number, bytes]) => ({ number, bytes }));
}
