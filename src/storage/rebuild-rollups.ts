import type { EntityTable } from 'dexie';
import { contributionsOfFollowUp, contributionsOfInteraction } from './contributions';
import { isWhole } from './damaged-rows';
import type { StoredFollowUp, StoredInteraction } from './database';
import { createRollupSum, type SheetTable } from './rollup-store';

const pageSize = 1000;

export interface RollupTables {
  readonly interactions: EntityTable<StoredInteraction, 'id'>;
  readonly followUps: EntityTable<StoredFollowUp, 'id'>;
  readonly sheets: SheetTable;
}

/**
 * Counts all rows anew and writes the roll-ups in place of the former ones. To be called in a
 * transaction over the three tables. `onProgress` is told how many rows of how many were counted.
 */
export async function rebuildRollups(
  { interactions, followUps, sheets }: RollupTables,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const total = (await interactions.count()) + (await followUps.count());
  const sum = createRollupSum();
  let done = 0;
  /** Page by page, so that a long history fits in memory. */
  const pages = async (read: (after: string) => Promise<readonly { readonly id: string }[]>) => {
    for (let after = ''; ;) {
      const page = await read(after);
      done += page.length;
      onProgress(done, total);
      const last = page.at(-1);
      if (!last || page.length < pageSize) return;
      after = last.id;
    }
  };
  await pages(async (after) => {
    const page = await interactions.where('id').above(after).limit(pageSize).toArray();
    for (const row of page) if (isWhole(row)) contributionsOfInteraction(row).forEach(sum.add);
    return page;
  });
  await pages(async (after) => {
    const page = await followUps.where('id').above(after).limit(pageSize).toArray();
    for (const row of page) contributionsOfFollowUp(row).forEach(sum.add);
    return page;
  });
  await sheets.clear();
  await sheets.bulkPut([...sum.sheets()]);
}
