import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  rmSync,
  rmdirSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storedRows } from '../e2e/stored-rows.ts';
import { expect, test as base } from '../e2e/test.ts';

/** The browser's profile on a file system of its own, small enough to be filled. */
const test = base.extend({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what is needed.
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'cuecycle-disk-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', folder], { stdio: 'pipe' });
    } catch {
      rmdirSync(folder);
      test.skip(true, 'Only root may make a file system.');
    }
    await use(folder);
    execFileSync('umount', ['--lazy', folder]);
    rmdirSync(folder);
  },
});
test.use({ isPlain: true });

const soon = { timeout: 60_000 };

test('a disk that is full to the last byte costs nothing that was stored', async ({
  enabledDesk,
  cuecycle,
  profile,
}) => {
  const { desk, card, panel } = enabledDesk;
  await panel.close();
  await desk.openTicket('1043');
  await expect.poll(async () => (await storedRows(cuecycle, 'interactions')).length).toBe(1);
  await desk.setStatus('solved');
  await desk.openTicket('1042');
  await card.expand();
  const { ticket } = card;
  await ticket.addFollowUp('Look at the olive tree', 'in 3 days');
  await expect.poll(async () => (await storedRows(cuecycle, 'followUps')).length).toBe(1);
  await expect.poll(async () => (await storedRows(cuecycle, 'interactions')).length).toBe(2);

  const filler = join(profile, 'filler');
  fill(filler);
  expect(statfsSync(profile).bavail).toBe(0);
  await desk.page.bringToFront();
  await ticket.stage('Receiving').click();
  await ticket.prompt('Welcome them by name').click();
  await expect(ticket.unsaved).toContainText('Not saved: the disk is full', soon);
  await ticket.addFollowUp('Ask the depot', 'tomorrow');
  await expect(ticket.root).toContainText('Your words are still here');
  // It is tried again with every beat, on a disk that stays full.
  await expect(ticket.unsaved).toHaveCount(1, soon);

  rmSync(filler);
  await desk.page.bringToFront();
  await expect(ticket.unsaved).toHaveCount(0, soon);
  await ticket.saveFollowUp();
  const kept = async () => ({
    interactions: (await storedRows(cuecycle, 'interactions')).map((row) => row.ticket).toSorted(),
    followUps: (await storedRows(cuecycle, 'followUps')).map(({ text }) => text).toSorted(),
  });
  const all = {
    interactions: ['1042', '1043'],
    followUps: ['Ask the depot', 'Look at the olive tree'],
  };
  await expect.poll(kept, soon).toEqual(all);
  await cuecycle.restartBrowser();
  expect(await kept()).toEqual(all);
});

/** Writes a file until not one byte more fits. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  for (let size = 1 << 20; size >= 1; size >>= 1) {
    const bytes = new Uint8Array(size);
    try {
      for (;;) if (writeSync(file, bytes) < size) break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
  closeSync(file);
}
