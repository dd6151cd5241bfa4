import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { saveFaultOf } from '@/core/health/save-fault';
import { anInteraction } from '../../tests/support/builders';
import { aDatabase } from '../../tests/support/test-database';
import { CuecycleDatabase } from './database';

describe('the database', () => {
  it('gives way when it is deleted elsewhere, and begins anew', async () => {
    const db = aDatabase();
    await db.interactions.put(anInteraction());
    await Dexie.delete(db.name);
    expect(await Dexie.exists(db.name)).toBe(false);
    expect(await db.interactions.count()).toBe(0);
  });

  it('gives way to a newer version and then refuses instead of writing into it', async () => {
    const older = aDatabase();
    await older.interactions.put(anInteraction());
    const newer = new Dexie(older.name);
    newer.version(1000).stores({ interactions: 'id' });
    await newer.open();
    expect(await newer.table('interactions').count()).toBe(1);
    await expect(older.interactions.count()).rejects.toThrow(/closed/i);
    newer.close();
  });

  it('refuses what a newer version has written, and changes nothing in it', async () => {
    const name = `cuecycle-${crypto.randomUUID()}`;
    const newer = new Dexie(name);
    // Less and more than this version knows: Dexie by itself would add what it misses.
    newer.version(1000).stores({ interactions: 'id', wishes: 'id' });
    await newer.table('interactions').put({ id: '1', shape: 'of the future' });
    newer.close();
    const older = new CuecycleDatabase(name);
    const reasons = [
      await older.interactions.count().catch(saveFaultOf),
      await older.interactions.put(anInteraction()).catch(saveFaultOf),
    ];
    expect(reasons).toEqual(['newer', 'newer']);
    await newer.open();
    expect(newer.verno).toBe(1000);
    expect(newer.tables.map((table) => table.name).toSorted()).toEqual(['interactions', 'wishes']);
    expect(await newer.table('interactions').toArray()).toEqual([
      { id: '1', shape: 'of the future' },
    ]);
    newer.close();
  });

  it('tells when another connection keeps an upgrade waiting', async () => {
    const name = `cuecycle-${crypto.randomUUID()}`;
    const holder = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('The database did not open')));
    });
    await new Promise<void>((resolve) => {
      const db = new CuecycleDatabase(name, {
        onBlocked: () => {
          holder.close();
          resolve();
        },
      });
      void db.open();
    });
    const db = new CuecycleDatabase(name);
    expect(await db.interactions.count()).toBe(0);
    db.close();
  });
});
