import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download } from '@playwright/test';
import type { CuecycleInChromium } from './cuecycle-in-chromium.ts';
import { Dashboard } from './pages/dashboard.ts';
import type { Desk } from './pages/desk.ts';
import type { Panel } from './pages/panel.ts';
import { copyInteractions } from './raw-database.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test } from './test.ts';

const parcel = '1042';
const secrets = ['Maren', 'depot', 'writing', parcel, '127.0.0.1'];

/** A reply, a follow-up, and a ticket that is solved. */
async function workOn(desk: Desk, panel: Panel, cuecycle: CuecycleInChromium): Promise<void> {
  await desk.openTicket(parcel);
  await expect(panel.ticket.heading).toContainText(parcel);
  await desk.type('Hello Maren, thank you for writing.');
  await desk.send();
  await panel.ticket.addFollowUp('Ring the depot', 'tomorrow');
  await expect(panel.ticket.root.getByText('Ring the depot')).toBeVisible();
  await desk.setStatus('solved');
  await expect
    .poll(async () => (await storedRows(cuecycle, 'interactions')).map(({ closedAt }) => closedAt))
    .toEqual([expect.any(Number)]);
}

test('an export writes what its preview shows, and no words of a conversation', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await workOn(desk, panel, cuecycle);
  await panel.tab('Today').click();
  const opened = cuecycle.context.waitForEvent('page');
  await panel.page.getByRole('button', { name: 'Export' }).click();
  const dashboard = new Dashboard(await opened);
  for (const format of ['CSV', 'JSON']) {
    await dashboard.page.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
    await dashboard.button('Show what will be written').click();
    const preview = await dashboard.preview.textContent();
    expect(preview).toContain('practice-desk');
    for (const words of secrets) expect(preview).not.toContain(words);
    const download = await dashboard.save('Save file');
    const written = await readFile(await download.path(), 'utf8');
    const plain = (text: string | null) => text?.replace(/^\uFEFF/, '').replaceAll('\r', '');
    // Written a moment later; all else is the same.
    const timeless = (text: string | null) => plain(text)?.replaceAll(/"exportedAt":\d+/g, '');
    if (format === 'JSON') expect(timeless(written)).toBe(timeless(preview));
    else expect(plain(written)?.split('\n')).toHaveLength(plain(preview)?.split('\n').length ?? 0);
    expect(download.suggestedFilename()).toMatch(
      /^cuecycle-[0-9a-f]{8}-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.(csv|json)$/,
    );
  }
  await dashboard.page.getByRole('radio', { name: /^Parquet/ }).check();
  await dashboard.button('Show what will be written').click();
  await expect(dashboard.preview).toContainText('practice-desk');
  const parquet = await readFile(await (await dashboard.save('Save file')).path());
  expect(parquet.subarray(0, 4).toString()).toBe('PAR1');
  expect(parquet.subarray(-4).toString()).toBe('PAR1');

  // Words are written only when they are asked for.
  await dashboard.page.getByRole('radio', { name: /^JSON/ }).check();
  await dashboard.page.getByRole('checkbox', { name: /^Words/ }).check();
  await dashboard.button('Show what will be written').click();
  await expect(dashboard.preview).toContainText('Ring the depot');
  await expect(dashboard.preview).not.toContainText(parcel);
  const { violations } = await new AxeBuilder({ page: dashboard.page }).analyze();
  expect(violations).toEqual([]);
});

test('an export that is stopped leaves no file, and the next one is whole', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await workOn(desk, panel, cuecycle);
  const copies = 20_000;
  await copyInteractions(await cuecycle.serviceWorker(), copies);
  const dashboard = await Dashboard.open(cuecycle, 'export');
  const downloads: Download[] = [];
  dashboard.page.on('download', (download) => downloads.push(download));
  const workFiles = () =>
    dashboard.page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('exports');
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    });
  for (const button of ['Save file', 'Save a backup']) {
    if (button === 'Save file') await dashboard.button('Show what will be written').click();
    else await dashboard.view('Your records').click();
    await dashboard.button(button).click();
    await dashboard.button('Stop').click();
    await expect(dashboard.page.getByText('Stopped. Nothing was saved.')).toBeVisible();
    expect(await workFiles()).toEqual([]);
  }
  expect(downloads).toEqual([]);
  await dashboard.view('Export').click();
  await dashboard.button('Show what will be written').click();
  const whole = await readFile(await (await dashboard.save('Save file')).path(), 'utf8');
  const rows = whole.split('\r\n').filter((line) => line.includes('practice-desk'));
  // With the follow-up and the interaction that there was before.
  expect(rows).toHaveLength(copies + 2);
});

test('a backup brings everything back, and is merged with what is there', async ({
  enabledDesk,
  cuecycle,
}) => {
  test.setTimeout(120_000);
  const { desk, panel } = enabledDesk;
  await workOn(desk, panel, cuecycle);
  await panel.close();
  const before = {
    interactions: await storedRows(cuecycle, 'interactions'),
    followUps: await storedRows(cuecycle, 'followUps'),
    sheets: await storedRows(cuecycle, 'sheets'),
  };
  const dashboard = await Dashboard.open(cuecycle, 'records');
  await expect(dashboard.sheet('On this machine')).toContainText('1 conversation');
  const { violations } = await new AxeBuilder({ page: dashboard.page }).analyze();
  expect(violations).toEqual([]);

  const backup = await dashboard.save('Save a backup');
  expect(backup.suggestedFilename()).toMatch(/^cuecycle-backup-.*\.json\.gz$/);
  const path = await backup.path();
  expect(gunzipSync(await readFile(path)).toString()).toContain('Ring the depot');

  // Every row is there to be seen.
  await dashboard.sheet('Every row that is stored').locator('summary').first().click();
  await dashboard.page.locator('.stored-rows summary').first().click();
  await expect(dashboard.page.locator('.stored-rows pre').first()).toContainText(parcel);

  await dashboard.button('Delete everything…').click();
  await dashboard.page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
  expect(await storedRows(cuecycle, 'interactions')).toHaveLength(1);
  await dashboard.button('Delete everything…').click();
  await dashboard.page
    .getByRole('dialog')
    .getByRole('button', { name: 'Delete everything' })
    .click();
  await expect(dashboard.sheet('Delete')).toContainText('Everything is deleted.');
  for (const table of ['interactions', 'followUps', 'sheets'] as const) {
    expect(await storedRows(cuecycle, table)).toEqual([]);
  }
  await expect(dashboard.sheet('On this machine')).toContainText('0 conversations');

  await dashboard.chooseFile('Put a file back…', path);
  await expect(dashboard.sheet('Backup')).toContainText('New here: 2.');
  await dashboard.button('Put back').click();
  await expect(dashboard.sheet('Backup')).toContainText('2 records were added');
  expect(await storedRows(cuecycle, 'interactions')).toEqual(before.interactions);
  expect(await storedRows(cuecycle, 'sheets')).toEqual(before.sheets);
  const plain = (rows: readonly object[]) => rows.map((row) => ({ ...row, seq: 0 }));
  expect(plain(await storedRows(cuecycle, 'followUps'))).toEqual(plain(before.followUps));

  // Once more it brings nothing.
  await dashboard.chooseFile('Put a file back…', path);
  await expect(dashboard.sheet('Backup')).toContainText('New here: 0.');
  await expect(dashboard.button('Put back')).toBeDisabled();

  // A file that cannot be used says why, and changes nothing.
  await dashboard.page.getByLabel('Put a file back…').setInputFiles({
    name: 'cuecycle-backup.json.gz',
    mimeType: 'application/gzip',
    buffer: (await readFile(path)).subarray(0, -30),
  });
  await expect(dashboard.sheet('Backup')).toContainText('The end of this file is missing.');
  await dashboard.page.getByLabel('Put a file back…').setInputFiles({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"a":1}'),
  });
  await expect(dashboard.sheet('Backup')).toContainText('not written by Cuecycle');
  expect(await storedRows(cuecycle, 'interactions')).toEqual(before.interactions);

  await dashboard.button('Count all rows').click();
  await expect(dashboard.sheet('Count anew')).toContainText('Figures are what the rows say.');
  expect(await storedRows(cuecycle, 'sheets')).toEqual(before.sheets);
});
