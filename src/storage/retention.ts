import type { CuecycleDatabase } from './database';
import { isWhole } from './damaged-rows';
import { contributionsOfFollowUp, contributionsOfInteraction } from './contributions';
import { isUnfinished } from '@/core/follow-ups/follow-up';
import { recount } from './rollup-store';

/** A transaction deletes about so many rows, so that the background can be stopped in between. */
const pageSize = 200;

/**
 * Deletes interactions opened before a calendar day and follow-ups that ended before it, with their
 * share of the counts. What is still open stays, however old. Returns how many rows were deleted.
 * May be interrupted and called again: each page of it is a transaction of its own.
 */
export async function deleteBefore(db: CuecycleDatabase, day: string): Promise<number> {
  let deleted = 0;
  for (;;) {
    const count = await db.transaction('rw', db.interactions, db.sheets, async () => {
      const rows = await db.interactions
        .where('day')
        .below(day)
        .filter(({ closedAt }) => closedAt !== null)
        .limit(pageSize)
        .toArray();
      await recount(db.sheets, rows.filter(isWhole).flatMap(contributionsOfInteraction), []);
      await db.interactions.bulkDelete(rows.map(({ id }) => id));
      return rows.length;
    });
    deleted += count;
    if (count < pageSize) break;
  }
  for (;;) {
    const count = await db.transaction('rw', db.followUps, db.sheets, async () => {
      const rows = await db.followUps
        .filter(
          (each) => !isUnfinished(each) && (each.toldOn ?? each.completedOn ?? each.madeOn) < day,
        )
        .limit(pageSize)
        .toArray();
      await recount(db.sheets, rows.flatMap(contributionsOfFollowUp), []);
      await db.followUps.bulkDelete(rows.map(({ id }) => id));
      return rows.length;
    });
    deleted += count;
    if (count < pageSize) break;
  }
  return deleted;
}
