import browser from 'webextension-polyfill';
import type { CuecycleDatabase } from './database';

/**
 * Deletes all records, settings and what was remembered between pages: the profile is as after the
 * installation. The tables stay, so that open pages of ours go on and show that they are empty.
 */
export async function forgetEverything(database: CuecycleDatabase): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
  });
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}
