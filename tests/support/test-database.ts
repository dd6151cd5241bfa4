import 'fake-indexeddb/auto';
import { CuecycleDatabase, type DatabaseOptions } from '@/storage/database';

/** A database of its own for each test: nothing is left over, whatever the order of the tests. */
export function aDatabase(options?: DatabaseOptions): CuecycleDatabase {
  return new CuecycleDatabase(`cuecycle-${crypto.randomUUID()}`, options);
}
