import { Dexie, RangeSet, type EntityTable, type ObservabilitySet, type Table } from 'dexie';

/** What `change` answers to leave a row as it is. */
export const unchanged = Symbol('unchanged');

/**
 * Reads one row and writes it changed, in a transaction of its own past Dexie, whose transactions take
 * twice as long: for what is written every few seconds. Resolves once it is stored, with false when
 * nothing was changed.
 * @throws what kept it from being stored, or what `change` throws.
 */
export async function changeRow<Row extends { readonly id: string }>(
  table: EntityTable<Row, 'id'>,
  id: string,
  change: (row: Row | undefined) => Row | typeof unchanged,
): Promise<boolean> {
  if (!table.db.isOpen()) await table.db.open();
  const isChanged = await new Promise<boolean>((resolve, reject) => {
    const transaction = table.db.backendDB().transaction(table.name, 'readwrite');
    const store = transaction.objectStore(table.name);
    let isWritten = false;
    const reading = store.get(id) as IDBRequest<Row | undefined>;
    reading.addEventListener('success', () => {
      try {
        const next = change(reading.result);
        if (next === unchanged) return;
        store.put(next);
        isWritten = true;
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
        transaction.abort();
      }
    });
    transaction.addEventListener('complete', () => resolve(isWritten));
    transaction.addEventListener('abort', () => {
      reject(transaction.error ?? new Error('The row was not stored'));
    });
  });
  // Whoever waits for the answer does not wait for those who follow.
  if (isChanged) setTimeout(() => tellFollowers(table));
  return isChanged;
}

/** Has every query that follows the table look again, here and in other pages. */
function tellFollowers({ db, name, schema }: Pick<Table, 'db' | 'name' | 'schema'>): void {
  const parts: ObservabilitySet = {};
  // The primary key has no name.
  for (const index of ['', ...schema.indexes.map((each) => each.name)]) {
    parts[`idb://${db.name}/${name}/${index}`] = new RangeSet(-Infinity, [[]]);
  }
  Dexie.on.storagemutated.fire(parts);
}
