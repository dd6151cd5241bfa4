import { describe, expect, it } from 'vitest';
import { daysBefore } from '@/core/interaction/day';
import { aFollowUp, anInteraction, testDay, testNow } from '../../tests/support/builders';
import { aDatabase } from '../../tests/support/test-database';
import type { CuecycleDatabase } from './database';
import { createRecordReader, type Pages } from './record-reader';

/** So many interactions on each day, the last of them on the test's day. */
async function withDays(counts: readonly number[]): Promise<CuecycleDatabase> {
  const db = aDatabase();
  const rows = counts.flatMap((count, daysAgo) =>
    Array.from({ length: count }, (_, index) => ({
      ...anInteraction({
        // Not in the order of the days.
        id: `row-${String(index).padStart(5, '0')}-${daysAgo}`,
        day: daysBefore(testDay, daysAgo),
        closedAt: index % 2 ? testNow : null,
      }),
      ...(index % 2 ? {} : { openMark: 1 as const }),
    })),
  );
  await db.interactions.bulkAdd(rows);
  return db;
}

async function all<T>(pages: Pages<T>): Promise<readonly (readonly T[])[]> {
  return Array.fromAsync(pages);
}

const everything = { from: '2000-01-01', to: testDay };

describe('reading records', () => {
  it.each([[[]], [[3]], [[499, 1]], [[500]], [[501, 2]], [[1700, 0, 3]], [[20, 480, 500, 7, 900]]])(
    'gives each once, by day and id, of days with %j',
    async (counts) => {
      const db = await withDays(counts);
      const pages = await all(createRecordReader(db).interactions(everything));
      const found = pages.flat().map(({ day, id }) => `${day} ${id}`);
      const rows = await db.interactions.toArray();
      expect(found).toEqual(rows.map(({ day, id }) => `${day} ${id}`).toSorted());
      expect(pages.flat().every((each) => !('openMark' in each))).toBe(true);
      db.close();
    },
  );

  it('keeps to its days, and holds a few hundred at a time', async () => {
    const db = await withDays(Array.from({ length: 40 }, () => 60));
    const range = { from: daysBefore(testDay, 30), to: daysBefore(testDay, 1) };
    const pages = await all(createRecordReader(db).interactions(range));
    expect(pages.flat()).toHaveLength(30 * 60);
    expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(500);
    db.close();
  });

  it('gives follow-ups by id, those that were made or ended in the range', async () => {
    const db = aDatabase();
    const rows = Array.from({ length: 1200 }, (_, index) => ({
      ...aFollowUp({ id: `f-${String(index).padStart(5, '0')}` }),
      madeOn: index % 2 ? testDay : '2020-01-01',
      completedOn: index % 4 === 0 ? testDay : null,
      toldOn: null,
      seq: index,
    }));
    await db.followUps.bulkAdd(rows);
    const range = { from: testDay, to: testDay };
    const found = (await all(createRecordReader(db).followUps(range))).flat();
    const expected = rows.filter((_, index) => index % 2 || index % 4 === 0);
    expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(found.every((each) => !('seq' in each))).toBe(true);
    db.close();
  });
});
