import { Dexie } from 'dexie';
import {
  addTally,
  type DayRollup,
  emptyTally,
  subtractTally,
  type Tally,
} from '@/core/statistics/day-rollup';
import type { CuecycleDatabase } from './database';

/** What a record gives to the counts of one day and helpdesk. */
export interface Contribution {
  readonly day: string;
  readonly helpdesk: string;
  readonly tally: Tally;
}

/**
 * Replaces what a record gave before by what it gives now. To be called in the transaction that
 * writes the record, which must include `days`.
 */
export async function recount(
  db: CuecycleDatabase,
  former: readonly Contribution[],
  next: readonly Contribution[],
): Promise<void> {
  const places = new Map(
    [...former, ...next].map(({ day, helpdesk }) => [
      JSON.stringify([day, helpdesk]),
      { day, helpdesk },
    ]),
  );
  for (const { day, helpdesk } of places.values()) {
    const isHere = (each: Contribution) => each.day === day && each.helpdesk === helpdesk;
    const before = (await db.days.get([day, helpdesk])) ?? emptyTally;
    const added = sumOf(next.filter(isHere), before);
    // Taken away last: a difference is never below zero, so nothing may be missing when it is taken.
    const total = subtractTally(added, sumOf(former.filter(isHere), emptyTally));
    await db.days.put({ ...total, day, helpdesk });
  }
}

function sumOf(contributions: readonly Contribution[], start: Tally): Tally {
  return contributions.reduce((sum, { tally }) => addTally(sum, tally), start);
}

/** Returns the counts from one calendar day to another, both included, in order. */
export async function rollupsBetween(
  db: CuecycleDatabase,
  fromDay: string,
  toDay: string,
): Promise<readonly DayRollup[]> {
  return db.days.where(':id').between([fromDay, Dexie.minKey], [toDay, Dexie.maxKey]).toArray();
}
