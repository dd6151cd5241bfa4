import type { DatedFollowUp } from '@/core/follow-ups/dated-follow-up';
import type { Interaction } from '@/core/interaction/interaction';
import type { CuecycleDatabase, StoredInteraction } from './database';
import { rebuildRollups } from './rebuild-rollups';

/** Records to put back, from a file that was checked. */
export interface RecordsToRestore {
  readonly interactions: readonly Interaction[];
  readonly followUps: readonly DatedFollowUp[];
  /** The file holds everything that was stored; else it can add records, but replace none. */
  readonly isWhole: boolean;
}

/** What a restore would do, or has done, in numbers of records. */
export interface RestoreCounts {
  readonly added: number;
  /** The file knows more of them than this machine. */
  readonly replaced: number;
  /** This machine knows as much of them, or more. */
  readonly kept: number;
}

const pageSize = 500;

/** Says what a restore would do, without doing it. */
export async function previewRestore(
  db: CuecycleDatabase,
  records: RecordsToRestore,
): Promise<RestoreCounts> {
  const plan = await planOf(db, records);
  return countsOf(plan);
}

/**
 * Puts records beside those that are there. Of two copies of one record the one that was changed
 * last stays. All of it in one transaction with the counts: it happens as a whole, or not at all.
 * `onProgress` is told how much of the work is done, from 0 to 1.
 * @throws QuotaExceededError when the disk is full; nothing has changed then.
 */
export async function restoreRecords(
  db: CuecycleDatabase,
  records: RecordsToRestore,
  { agentId, onProgress = () => {} }: { agentId: string; onProgress?: (share: number) => void },
): Promise<RestoreCounts> {
  await db.ensureRoom();
  // `async`, or Dexie does not follow what is awaited inside.
  return db.transaction('rw', db.interactions, db.followUps, db.sheets, async () => {
    const plan = await planOf(db, records);
    const total = plan.interactions.length + plan.followUps.length;
    let written = 0;
    const tell = (count: number) => {
      written += count;
      // The writing is half of the work; counting all rows anew is the other half.
      onProgress(total === 0 ? 0.5 : (0.5 * written) / total);
    };
    for (const page of pagesOf(plan.interactions)) {
      await db.interactions.bulkPut(page.map((each) => toStored({ ...each, agentId })));
      tell(page.length);
    }
    let seq = (await db.followUps.orderBy('seq').last())?.seq ?? 0;
    for (const page of pagesOf(plan.followUps)) {
      await db.followUps.bulkPut(page.map((each) => ({ ...each, seq: (seq += 1) })));
      tell(page.length);
    }
    await rebuildRollups(db, (done, all) => onProgress(0.5 + (0.5 * done) / Math.max(1, all)));
    return countsOf(plan);
  });
}

interface Plan {
  readonly interactions: readonly Interaction[];
  readonly followUps: readonly DatedFollowUp[];
  readonly replaced: number;
  readonly kept: number;
}

async function planOf(db: CuecycleDatabase, records: RecordsToRestore): Promise<Plan> {
  const { interactions, followUps, isWhole } = records;
  let replaced = 0;
  let kept = 0;
  const choose = async <T extends { readonly id: string; readonly updatedAt: number }>(
    incoming: readonly T[],
    stored: (ids: string[]) => Promise<readonly (T | undefined)[]>,
  ): Promise<T[]> => {
    const chosen: T[] = [];
    for (const page of pagesOf(incoming)) {
      const known = await stored(page.map(({ id }) => id));
      for (const [index, each] of page.entries()) {
        const here = known[index];
        if (!here) chosen.push(each);
        else if (isWhole && each.updatedAt > here.updatedAt) {
          replaced += 1;
          chosen.push(each);
        } else kept += 1;
      }
    }
    return chosen;
  };
  const chosen = {
    interactions: await choose<Interaction>(interactions, (ids) => db.interactions.bulkGet(ids)),
    followUps: await choose<DatedFollowUp>(followUps, (ids) => db.followUps.bulkGet(ids)),
  };
  return { ...chosen, replaced, kept };
}

function countsOf({ interactions, followUps, replaced, kept }: Plan): RestoreCounts {
  return { added: interactions.length + followUps.length - replaced, replaced, kept };
}

function toStored(interaction: Interaction): StoredInteraction {
  return interaction.closedAt === null ? { ...interaction, openMark: 1 } : interaction;
}

function* pagesOf<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += pageSize) yield list.slice(at, at + pageSize);
}
