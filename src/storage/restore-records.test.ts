import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeRecordFile } from '@/core/exchange/write-record-file';
import { parseRecordFile } from '@/core/exchange/record-file';
import { recordParts, type RecordPart } from '@/core/exchange/record-choice';
import { anyHistory, type History } from '../../tests/support/whole-histories';
import { aDatabase } from '../../tests/support/test-database';
import type { CuecycleDatabase } from './database';
import { createInteractionStore } from './interaction-store';
import { createRecordReader } from './record-reader';
import { previewRestore, restoreRecords } from './restore-records';
import { deleteBefore } from './retention';

const agentId = 'agent';
const all = { from: '2027-01-01', to: '2030-01-01' };

async function exported(db: CuecycleDatabase, parts: readonly RecordPart[] = recordParts) {
  const reader = createRecordReader(db);
  const wish = { agentId, exportedAt: 5, parts, ...all };
  const pieces = writeRecordFile(wish, reader.interactions(all), reader.followUps(all));
  return (await Array.fromAsync(pieces)).join('');
}

async function restored(history: History, isWhole = true): Promise<CuecycleDatabase> {
  const db = aDatabase();
  await restoreRecords(db, { ...history, isWhole }, { agentId });
  return db;
}

/** Counts as they stand, and as all rows counted anew give them. */
async function countsOf(db: CuecycleDatabase) {
  const kept = await db.sheets.toArray();
  await createInteractionStore(db).rebuildRollups();
  return { kept, anew: await db.sheets.toArray() };
}

describe('restoring records', () => {
  it('into an empty profile gives the same file again, to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, fc.subarray([...recordParts]), async (history, parts) => {
        const file = await exported(await restored(history), parts);
        const read = parseRecordFile(file);
        if (!read.ok) throw new Error(JSON.stringify(read.fault));
        const again = await restored(read.file, parts.length === recordParts.length);
        expect(await exported(again, parts)).toBe(file);
      }),
      { numRuns: 25 },
    );
  });

  it('twice changes nothing', async () => {
    const [history] = fc.sample(anyHistory, { numRuns: 1, seed: 3 });
    const db = await restored(history as History);
    const before = await exported(db);
    const records = { ...(history as History), isWhole: true };
    const preview = await previewRestore(db, records);
    const counts = await restoreRecords(db, records, { agentId });
    expect(counts).toEqual(preview);
    expect(counts).toMatchObject({ added: 0, replaced: 0 });
    expect(await exported(db)).toBe(before);
  });

  it('merges two machines: the copy that was changed last stays, whichever came first', async () => {
    const [history] = fc.sample(anyHistory, { numRuns: 1, seed: 11 }) as [History];
    const [one] = history.interactions;
    if (!one) throw new Error('The example is empty');
    const later = { ...one, updatedAt: one.updatedAt + 1000, ticket: 'later' };
    const withLater = { ...history, interactions: [later, ...history.interactions.slice(1)] };
    const db = await restored(history);
    const counts = await restoreRecords(db, { ...withLater, isWhole: true }, { agentId });
    expect(counts.replaced).toBe(1);
    const file = await exported(db);
    const other = await restored(withLater);
    await restoreRecords(other, { ...history, isWhole: true }, { agentId });
    expect(await exported(other)).toBe(file);
  });

  it('from a file without words never takes words away', async () => {
    const [history] = fc.sample(anyHistory, { numRuns: 1, seed: 12 }) as [History];
    const db = await restored(history);
    const before = await exported(db);
    const newer = history.followUps.map((each) => ({ ...each, text: '', updatedAt: 4e12 }));
    const records = { interactions: [], followUps: newer, isWhole: false };
    expect((await restoreRecords(db, records, { agentId })).replaced).toBe(0);
    expect(await exported(db)).toBe(before);
  });

  it('counts what it puts back', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const { kept, anew } = await countsOf(await restored(history));
        expect(kept).toEqual(anew);
      }),
      { numRuns: 10 },
    );
  });
});

describe('deleting what is older than a day', () => {
  it('takes finished records and their counts, and leaves the rest as it was', async () => {
    const day = fc.constantFrom('2027-06-01', '2028-02-29', '2028-11-01', '2030-01-01');
    await fc.assert(
      fc.asyncProperty(anyHistory, day, async (history, before) => {
        const db = await restored(history);
        const deleted = await deleteBefore(db, before);
        const left = {
          interactions: await db.interactions.count(),
          followUps: await db.followUps.count(),
        };
        const stays = {
          interactions: history.interactions.filter(
            (one) => one.closedAt === null || one.day >= before,
          ).length,
          followUps: history.followUps.filter(
            (one) =>
              one.state === 'open' ||
              (one.state === 'done' && one.kind === 'commitment') ||
              (one.toldOn ?? one.completedOn ?? one.madeOn) >= before,
          ).length,
        };
        expect(left).toEqual(stays);
        const total = history.interactions.length + history.followUps.length;
        expect(deleted).toBe(total - stays.interactions - stays.followUps);
        const { kept, anew } = await countsOf(db);
        expect(kept).toEqual(anew);
      }),
      { numRuns: 25 },
    );
  });
});
