import type { CuecycleInChromium } from './cuecycle-in-chromium.ts';

/** An interaction as it stands in the extension's database, as far as tests look at it. */
export interface StoredInteraction {
  readonly id: string;
  readonly ticket: string;
  readonly helpdesk: string;
  readonly closedAt: number | null;
  readonly spans: readonly {
    readonly stage: string;
    readonly startedAt: number;
    readonly endedAt: number;
    readonly activeMs: number;
  }[];
  readonly prompts: readonly { readonly prompt: string; readonly state: string }[];
  readonly nudges?: readonly { readonly nudge: string; readonly outcome: string }[];
}

export interface StoredFollowUp {
  readonly id: string;
  readonly text: string;
  readonly state: string;
  readonly dueAt: number | null;
}

export interface StoredRows {
  readonly interactions: StoredInteraction;
  readonly followUps: StoredFollowUp;
}

/** All rows of a table, read past our own code, in the background's own database. */
export async function storedRows<T extends keyof StoredRows>(
  cuecycle: CuecycleInChromium,
  table: T,
): Promise<StoredRows[T][]> {
  const worker = await cuecycle.serviceWorker();
  const rows = await worker.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('cuecycle');
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains(name)) {
            database.close();
            resolve([]);
            return;
          }
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.addEventListener('error', () => reject(reading.error as Error));
          reading.addEventListener('success', () => {
            database.close();
            resolve(reading.result);
          });
        });
      }),
    table,
  );
  return rows as StoredRows[T][];
}

/** Makes every open follow-up due a minute ago, as if that time had passed. */
export async function letFollowUpsBecomeDue(cuecycle: CuecycleInChromium): Promise<void> {
  const worker = await cuecycle.serviceWorker();
  await worker.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('cuecycle');
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('followUps', 'readwrite');
          const store = writing.objectStore('followUps');
          const reading = store.getAll();
          reading.addEventListener('success', () => {
            for (const row of reading.result as object[]) {
              store.put({ ...row, dueAt: Date.now() - 60_000 });
            }
          });
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
          writing.addEventListener('error', () => reject(writing.error as Error));
        });
      }),
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
