import type { Page, Worker } from '@playwright/test';

/** Brings the database to a version of the future, with a table that this build does not know. */
export async function writeAsNewerVersion(worker: Worker): Promise<void> {
  await worker.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('cuecycle', 10_000);
        opening.addEventListener('upgradeneeded', () => {
          opening.result.createObjectStore('wishes', { keyPath: 'id' }).put({ id: '1' });
          // This build would miss it, and add it, if it were let in.
          opening.transaction?.objectStore('followUps').deleteIndex('seq');
        });
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
  );
}

export interface RawDatabase {
  readonly version: number;
  readonly tables: readonly string[];
  /** Rows of interactions, as text. */
  readonly interactions: string;
}

/** All that a version would change, read past our own code. */
export async function readRaw(worker: Worker): Promise<RawDatabase> {
  return worker.evaluate(
    () =>
      new Promise<RawDatabase>((resolve, reject) => {
        const opening = indexedDB.open('cuecycle');
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          const { version, objectStoreNames } = opening.result;
          const reading = opening.result
            .transaction('interactions')
            .objectStore('interactions')
            .getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            const interactions = JSON.stringify(reading.result);
            resolve({ version, tables: [...objectStoreNames], interactions });
          });
        });
      }),
  );
}

/** Overwrites the times of a ticket's interaction with what is none. */
export async function damageTimesOf(worker: Worker, ticket: string): Promise<void> {
  await worker.evaluate(
    (damaged) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('cuecycle');
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('interactions', 'readwrite');
          const store = writing.objectStore('interactions');
          const reading = store.getAll();
          reading.addEventListener('success', () => {
            for (const row of reading.result as { ticket: string }[]) {
              if (row.ticket === damaged) store.put({ ...row, spans: 'no spans' });
            }
          });
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
          writing.addEventListener('error', () => reject(writing.error as Error));
        });
      }),
    ticket,
  );
}

/**
 * Puts a database of an older version in place of the records, and holds it open from a page of the
 * extension, as one of an older build would that does not let go. Ends with the page.
 */
export async function holdOldDatabase(ownPage: Page): Promise<void> {
  await ownPage.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('cuecycle');
        deleting.addEventListener('error', () => reject(deleting.error as Error));
        deleting.addEventListener('success', () => {
          const opening = indexedDB.open('cuecycle', 1);
          opening.addEventListener('error', () => reject(opening.error as Error));
          opening.addEventListener('success', () => {
            // Whoever refers to it keeps it open.
            Object.assign(globalThis, { held: opening.result });
            resolve();
          });
        });
      }),
  );
}

/** Adds so many closed interactions like those that are there, under ids of their own. */
export async function copyInteractions(worker: Worker, count: number): Promise<void> {
  await worker.evaluate(
    (copies) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('cuecycle');
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('interactions', 'readwrite');
          const store = writing.objectStore('interactions');
          const reading = store.getAll();
          reading.addEventListener('success', () => {
            const rows = reading.result as { readonly id: string }[];
            for (let copy = 0; copy < copies; copy += 1) {
              const row = rows[copy % rows.length];
              store.put({ ...row, id: `${row?.id}-${copy}` });
            }
          });
          writing.addEventListener('error', () => reject(writing.error as Error));
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    count,
  );
}
