import { liveQuery, type Observable } from 'dexie';
import browser from 'webextension-polyfill';
import { readableEntry } from '@/core/statistics/sheet-sum';
import type { CuecycleDatabase } from './database';
import { rollupsIn, type StoredSheet } from './rollup-store';

/** Rows of the database and of the browser's key-value store, as they are. */
export type RowTable = 'interactions' | 'followUps' | 'sheets' | 'settings';

export interface RowPage {
  readonly rows: readonly { readonly key: string; readonly row: unknown }[];
  readonly total: number;
}

export interface StoredRowReader {
  /** How many there are, now and after each change. */
  watchCounts(): Observable<{ readonly interactions: number; readonly followUps: number }>;
  /** A page of rows, what changed last first; pages are counted from 0. */
  page(table: RowTable, page: number, rowsPerPage: number): Promise<RowPage>;
}

/** Shows an agent every row that is stored about their work. */
export function createStoredRowReader(db: CuecycleDatabase): StoredRowReader {
  /** The newest first, by the index that says so. */
  const newest = {
    interactions: () => db.interactions.orderBy('updatedAt'),
    followUps: () => db.followUps.orderBy('seq'),
    sheets: () => db.sheets.orderBy(':id'),
  };
  const keyOf = {
    interactions: (row: { readonly day: string; readonly ticket: string; readonly id: string }) =>
      [row.day, row.ticket, row.id].filter(Boolean).join(' · '),
    followUps: (row: { readonly madeOn: string; readonly state: string; readonly id: string }) =>
      [row.madeOn, row.state, row.id].join(' · '),
    sheets: ({ level, within, helpdesk, channel }: StoredSheet) =>
      [level, within, helpdesk, channel].filter(Boolean).join(' · '),
  };

  return {
    watchCounts: () =>
      liveQuery(async () => ({
        interactions: await db.interactions.count(),
        followUps: await db.followUps.count(),
      })),
    page: async (table, page, rowsPerPage) => {
      if (table === 'settings') {
        const stored = Object.entries(await browser.storage.local.get());
        const rows = stored.map(([key, row]) => ({ key, row }));
        return {
          rows: rows.slice(page * rowsPerPage, (page + 1) * rowsPerPage),
          total: rows.length,
        };
      }
      const total = await db.table(table).count();
      // oxlint-disable-next-line unicorn/no-array-reverse -- A collection of Dexie, not an array.
      const collection = newest[table]().reverse();
      const some = collection.offset(page * rowsPerPage).limit(rowsPerPage);
      const rows: unknown[] = await some.toArray();
      const shown = (row: unknown) => (table === 'sheets' ? readable(row as StoredSheet) : row);
      return {
        rows: rows.map((row) => ({ key: keyOf[table](row as never), row: shown(row) })),
        total,
      };
    },
  };
}

/** Roll-ups are stored as bytes; nobody could tell what they say. */
function readable(sheet: StoredSheet): object {
  const tallies = rollupsIn(sheet).map(({ period, packed }) => [period, readableEntry(packed)]);
  return { ...sheet, tallies: Object.fromEntries(tallies) as object };
}
