import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../../scripts/machine/eventually.ts';
import type { CuecycleInChromium } from './cuecycle-in-chromium.ts';

/** The browser looks at the disk again after half a minute at the latest. */
const untilNoticedMs = 60_000;

/**
 * Copies a build without its permission for unlimited storage and returns the folder of the copy.
 * With it, only a disk that is really full leaves no room, and no test can fill anybody's disk; what
 * the browser says and does then differs, see `storeFaultName` and docs/reliability.
 */
export function copyWithQuota(build: string, folder: string): string {
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((each) => each !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

/**
 * Lets the browser find no room for anything the extension wants to store, and waits until it does;
 * for tests with `hasQuota`. Returns what makes room again.
 */
export async function fillDisk(cuecycle: CuecycleInChromium): Promise<() => Promise<void>> {
  // What is overridden from a page ends with the page.
  const page = await cuecycle.context.newPage();
  const session = await cuecycle.context.newCDPSession(page);
  const origin = `chrome-extension://${cuecycle.extensionId}/`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await eventually('the disk to be full', async () => !(await canStore(cuecycle)), {
    withinMs: untilNoticedMs,
    everyMs: 500,
  });
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.close();
    await eventually('room on the disk', () => canStore(cuecycle));
  };
}

/** Whether a database beside our own takes a row. */
async function canStore(cuecycle: CuecycleInChromium): Promise<boolean> {
  const worker = await cuecycle.serviceWorker();
  return worker.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('room', 1);
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'));
        opening.addEventListener('error', () => resolve(false));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('rows', 'readwrite');
          writing.objectStore('rows').put('a row', 1);
          const end = (isStored: boolean) => () => {
            opening.result.close();
            resolve(isStored);
          };
          writing.addEventListener('complete', end(true));
          writing.addEventListener('abort', end(false));
        });
      }),
  );
}
