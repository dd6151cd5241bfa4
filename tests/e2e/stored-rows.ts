import { createSheetSum } from '../../src/core/statistics/sheet-sum.ts';
import { entriesOf } from '../../src/core/statistics/tally-sheet.ts';
import type { Sketch } from '../../src/core/statistics/sketch.ts';
import type { Tally } from '../../src/core/statistics/tally.ts';
import { periodAt, type Level } from '../../src/core/statistics/periods.ts';
import type { CuecycleInChromium } from './cuecycle-in-chromium.ts';

/** An interaction as it stands in the extension's database, as far as tests look at it. */
export interface StoredInteraction {
  readonly id: string;
  readonly ticket: string;
  readonly helpdesk: string;
  readonly day: string;
  readonly updatedAt: number;
  readonly closedAt: number | null;
  readonly spans: readonly {
    readonly stage: string;
    readonly startedAt: number;
    readonly endedAt: number;
    readonly activeMs: number;
  }[];
  readonly prompts: readonly { readonly prompt: string; readonly state: string }[];
  readonly declined?: readonly string[];
  readonly moment?: {
    readonly rating: string | null;
    readonly later?: { readonly rating: string };
  };
  readonly expectation?: { readonly words: string | null; readonly outcome: string | null };
  readonly nudges?: readonly { readonly nudge: string; readonly outcome: string }[];
}

export interface StoredFollowUp {
  readonly id: string;
  readonly kind: string;
  readonly ticket: string;
  readonly text: string;
  readonly words: string;
  readonly state: string;
  readonly reason: string | null;
  readonly renews: string | null;
  readonly madeAt: number;
  readonly dueAt: number | null;
  readonly remindAt: number | null;
  readonly remindedAt: number | null;
  readonly toldAt: number | null;
}

/** Roll-ups of several periods, as bytes. */
export interface StoredSheet {
  readonly level: Level;
  readonly within: string;
  readonly helpdesk: string;
  readonly channel: string;
  readonly tallies: Uint8Array;
}

/** The counts of a day, month or year. */
export interface StoredRollup {
  readonly level: Level;
  readonly period: string;
  readonly helpdesk: string;
  readonly interactions: number;
  readonly stages: Readonly<Record<string, { readonly wallMs: number; readonly activeMs: number }>>;
  readonly spread: Readonly<Record<string, Sketch>>;
  readonly commitments: Tally['commitments'];
  readonly moments: Readonly<Record<string, number>>;
}

export interface StoredRows {
  readonly interactions: StoredInteraction;
  readonly followUps: StoredFollowUp;
  readonly sheets: StoredSheet;
}

/** All rows of a table. */
export async function storedRows<T extends keyof StoredRows>(
  cuecycle: CuecycleInChromium,
  table: T,
): Promise<readonly StoredRows[T][]> {
  return (await storedTables(cuecycle, [table]))[table];
}

/** All roll-ups, one by one. */
export async function storedRollups(
  cuecycle: CuecycleInChromium,
): Promise<readonly StoredRollup[]> {
  return rollupsIn(await storedRows(cuecycle, 'sheets'));
}

/** Everything that is stored, as it stands at one moment. */
export async function everythingStored(cuecycle: CuecycleInChromium) {
  const tables = ['interactions', 'followUps', 'sheets'] as const;
  const { interactions, followUps, sheets } = await storedTables(cuecycle, tables);
  return { interactions, followUps, rollups: rollupsIn(sheets) };
}

function rollupsIn(sheets: readonly StoredSheet[]): readonly StoredRollup[] {
  const sum = createSheetSum();
  return sheets.flatMap(({ level, within, helpdesk, tallies }) =>
    entriesOf(tallies).map(({ number, bytes }) => {
      sum.add(bytes);
      return { ...sum.take(), level, helpdesk, period: periodAt({ within, number }) };
    }),
  );
}

type Tables<T extends keyof StoredRows> = { readonly [Table in T]: readonly StoredRows[Table][] };

/**
 * The rows of tables, read past our own code, in the background's own database: in one transaction, so
 * that nothing is written between the reading of one and of the next. A table that is not there yet
 * has none.
 */
async function storedTables<T extends keyof StoredRows>(
  cuecycle: CuecycleInChromium,
  tables: readonly T[],
): Promise<Tables<T>> {
  const worker = await cuecycle.serviceWorker();
  const rows = await worker.evaluate(
    (names) =>
      new Promise<Record<string, unknown[]>>((resolve, reject) => {
        const opening = indexedDB.open('cuecycle');
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const found: Record<string, unknown[]> = Object.fromEntries(
            names.map((name) => [name, []]),
          );
          const done = () => {
            database.close();
            resolve(found);
          };
          const present = names.filter((name) => database.objectStoreNames.contains(name));
          if (present.length === 0) {
            done();
            return;
          }
          const transaction = database.transaction(present);
          for (const name of present) {
            const reading = transaction.objectStore(name).getAll();
            reading.addEventListener('success', () => {
              found[name] = reading.result;
            });
          }
          transaction.addEventListener('complete', done);
          transaction.addEventListener('abort', () => reject(transaction.error as Error));
        });
      }),
    tables as readonly string[],
  );
  return rows as unknown as Tables<T>;
}

/** Moves all times of the follow-ups back, as if so much time had passed since. */
export async function letTimePass(cuecycle: CuecycleInChromium, ms: number): Promise<void> {
  const worker = await cuecycle.serviceWorker();
  await worker.evaluate(
    (passed) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('cuecycle');
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('followUps', 'readwrite');
          const store = writing.objectStore('followUps');
          const reading = store.getAll();
          reading.addEventListener('success', () => {
            const times = ['madeAt', 'dueAt', 'remindAt', 'remindedAt', 'completedAt', 'updatedAt'];
            for (const row of reading.result as Record<string, unknown>[]) {
              const moved = times.flatMap((time) => {
                const at = row[time];
                return typeof at === 'number' ? [[time, at - passed]] : [];
              });
              store.put({ ...row, ...(Object.fromEntries(moved) as object) });
            }
          });
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
          writing.addEventListener('error', () => reject(writing.error as Error));
        });
      }),
    ms,
  );
}

/** What is known to be readable, by product and site, as it stands in the extension's settings. */
export async function storedReadable(
  cuecycle: CuecycleInChromium,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const worker = await cuecycle.serviceWorker();
  return worker.evaluate(async () => {
    interface Extension {
      storage: {
        local: {
          get(key: string): Promise<{ settings?: { readable?: Record<string, string[]> } }>;
        };
      };
    }
    const { chrome } = globalThis as unknown as { chrome: Extension };
    return (await chrome.storage.local.get('settings')).settings?.readable ?? {};
  });
}
