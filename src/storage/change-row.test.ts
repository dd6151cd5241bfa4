import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { describe, expect, it } from 'vitest';
import { anInteraction } from '../../tests/support/builders';
import { aDatabase } from '../../tests/support/test-database';
import { changeRow, unchanged } from './change-row';

const openMark = 1 as const;

describe('changing one row', () => {
  it('writes what becomes of it, and tells so', async () => {
    const db = aDatabase();
    await db.interactions.put(anInteraction({ id: '1' }));
    const isChanged = await changeRow(db.interactions, '1', (row) => ({
      ...anInteraction(row),
      ticket: '7',
    }));
    expect(isChanged).toBe(true);
    expect(await db.interactions.get('1')).toMatchObject({ id: '1', ticket: '7' });
  });

  it('leaves it as it is when nothing is to change, also when there is none', async () => {
    const db = aDatabase();
    await db.interactions.put(anInteraction({ id: '1' }));
    const seen: unknown[] = [];
    for (const id of ['1', '2']) {
      const isChanged = await changeRow(db.interactions, id, (row) => {
        seen.push(row);
        return unchanged;
      });
      expect(isChanged).toBe(false);
    }
    expect(seen).toEqual([anInteraction({ id: '1' }), undefined]);
    expect(await db.interactions.count()).toBe(1);
  });

  it('stores nothing when the change fails', async () => {
    const db = aDatabase();
    await db.interactions.put(anInteraction({ id: '1' }));
    const failing = changeRow(db.interactions, '1', () => {
      throw new Error('That cannot be merged');
    });
    await expect(failing).rejects.toThrow('That cannot be merged');
    expect(await db.interactions.get('1')).toEqual(anInteraction({ id: '1' }));
  });

  it.each(['by key', 'by an index'])('is seen by whoever follows the table %s', async (way) => {
    const db = aDatabase();
    await db.interactions.put({ ...anInteraction({ id: '1' }), openMark });
    let onTicket: (ticket: string | undefined) => void = () => {};
    const ticket = (expected: string) =>
      new Promise<void>((resolve) => {
        onTicket = (seen) => {
          if (seen === expected) resolve();
        };
      });
    const first = ticket('1042');
    const subscription = liveQuery(() =>
      way === 'by key'
        ? db.interactions.get('1')
        : db.interactions.where('openMark').equals(1).first(),
    ).subscribe((row) => onTicket(row?.ticket));
    await first;
    const next = ticket('7');
    await changeRow(db.interactions, '1', (row) => ({
      ...anInteraction(row),
      openMark,
      ticket: '7',
    }));
    await expect(next).resolves.toBeUndefined();
    subscription.unsubscribe();
  });

  it('waits for another change of the same row, so that none is lost', async () => {
    const db = aDatabase();
    await db.interactions.put(anInteraction({ id: '1', openedAt: 0 }));
    const addOne = () =>
      changeRow(db.interactions, '1', (row) => ({
        ...anInteraction(row),
        openedAt: (row?.openedAt ?? 0) + 1,
      }));
    await Promise.all(Array.from({ length: 20 }, addOne));
    expect((await db.interactions.get('1'))?.openedAt).toBe(20);
  });
});
