import { Dexie, type Table } from 'dexie';
import type { Channel } from '@/core/interaction/interaction';
import { levels, periodOf, stretchesOf, type Level } from '@/core/statistics/periods';
import { emptyTally, subtractTally, sumTallies, type Tally } from '@/core/statistics/tally';

/** Whom a roll-up is of. Follow-ups know no channel: they count under the empty one. */
export interface RollupPlace {
  readonly helpdesk: string;
  readonly channel: Channel | '';
}

/** What was done in one calendar day, month or year in one helpdesk over one channel. */
export interface Rollup extends Tally, RollupPlace {
  readonly level: Level;
  readonly period: string;
}

export type RollupTable = Table<
  Rollup,
  [level: Level, period: string, helpdesk: string, channel: Channel | '']
>;

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
  table: RollupTable,
  former: readonly Contribution[],
  next: readonly Contribution[],
): Promise<void> {
  for (const level of levels) {
    const keyOf = ({ day, helpdesk, channel }: Contribution) =>
      JSON.stringify([periodOf(day, level), helpdesk, channel]);
    const keys = new Set([...former, ...next].map(keyOf));
    for (const key of keys) {
      const isHere = (each: Contribution) => keyOf(each) === key;
      const [period, helpdesk, channel] = JSON.parse(key) as [string, string, Channel | ''];
      const before = (await table.get([level, period, helpdesk, channel])) ?? emptyTally;
      const added = sumOf(next.filter(isHere), before);
      // Taken away last: a difference is never below zero, so nothing may be missing when it is taken.
      const total = subtractTally(added, sumOf(former.filter(isHere), emptyTally));
      await table.put({ ...total, level, period, helpdesk, channel });
    }
  }
}

function sumOf(contributions: readonly Contribution[], start: Tally): Tally {
  return sumTallies([start, ...contributions.map(({ tally }) => tally)]);
}

/** Returns the counts from one calendar day to another, both included: whole months and years where it can. */
export async function rollupsBetween(
  table: RollupTable,
  fromDay: string,
  toDay: string,
): Promise<readonly Rollup[]> {
  const parts = await Promise.all(
    stretchesOf(fromDay, toDay).map(({ level, from, to }) =>
      table.where(':id').between([level, from, Dexie.minKey], [level, to, Dexie.maxKey]).toArray(),
    ),
  );
  return parts.flat();
}

/** Adds contributions up before they are written, for many records at once. */
export function createRollupSum() {
  const days = new Map<string, Rollup>();
  return {
    add: ({ day, helpdesk, channel, tally }: Contribution) => {
      const key = JSON.stringify([day, helpdesk, channel]);
      const sum = sumTallies([days.get(key) ?? emptyTally, tally]);
      days.set(key, { ...sum, level: 'day', period: day, helpdesk, channel });
    },
    /** Longer periods are the sums of their days, which are fewer than what was added. */
    rollups: (): readonly Rollup[] =>
      levels.flatMap((level) => {
        const keyOf = ({ period, helpdesk, channel }: Rollup) =>
          JSON.stringify([periodOf(period, level), helpdesk, channel]);
        return [...Map.groupBy(days.values(), keyOf)].map(([key, own]) => {
          const [period, helpdesk, channel] = JSON.parse(key) as [string, string, Channel | ''];
          return { ...sumTallies(own), level, period, helpdesk, channel };
        });
      }),
  };
}
