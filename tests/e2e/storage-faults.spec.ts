import { fillDisk } from './full-disk.ts';
import { CueCard } from './pages/cue-card.ts';
import { Panel } from './pages/panel.ts';
import { damageTimesOf, holdOldDatabase, readRaw, writeAsNewerVersion } from './raw-database.ts';
import { storedRollups, storedRows } from './stored-rows.ts';
import { expect, test } from './test.ts';

// Only there a browser has processes and tabs that can be treated as life does.
test.use({ isPlain: true, hasQuota: true });
test.setTimeout(180_000);

const soon = { timeout: 30_000 };

test('a full disk is told, and what the agent did is stored once there is room', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, card, panel } = enabledDesk;
  await panel.close();
  await desk.openTicket('1042');
  await expect.poll(async () => (await storedRows(cuecycle, 'interactions')).length).toBe(1);
  const makeRoom = await fillDisk(cuecycle);
  await desk.page.bringToFront();
  await card.expand();
  const { ticket } = card;
  await ticket.stage('Receiving').click();
  await ticket.prompt('Welcome them by name').click();
  await expect(ticket.unsaved).toContainText('Not saved: the disk is full', soon);
  await ticket.addFollowUp('Look at the olive tree', 'in 3 days');
  await expect(ticket.root).toContainText('Your words are still here');
  await desk.setStatus('solved');
  const [before] = await storedRows(cuecycle, 'interactions');
  expect(before).toMatchObject({ closedAt: null, prompts: [] });

  await makeRoom();
  await desk.page.bringToFront();
  await expect(ticket.unsaved).toHaveCount(0, soon);
  await expect
    .poll(async () => (await storedRows(cuecycle, 'interactions'))[0]?.closedAt, soon)
    .not.toBeNull();
  const [after] = await storedRows(cuecycle, 'interactions');
  expect(after?.prompts).toEqual([expect.objectContaining({ prompt: 'greet', state: 'hand' })]);
  await ticket.saveFollowUp();
  await expect
    .poll(async () => (await storedRows(cuecycle, 'followUps')).map(({ text }) => text))
    .toEqual(['Look at the olive tree']);
});

test('little room is told before the disk is full, with the way to what helps', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await panel.tab('Today').click();
  await expect(panel.page.getByRole('tabpanel')).toContainText('How your time counts');
  await expect(panel.littleRoom).toHaveCount(0);
  await panel.close();
  // With a quota that is set, the browser tells pages of another one, so that none knows the disk.
  await cuecycle.context.addInitScript(() => {
    // The empty page that comes first has none.
    if (!isSecureContext) return;
    navigator.storage.estimate = () => Promise.resolve({ usage: 5_000_000, quota: 17_400_000 });
  });
  const opened = new Panel(await cuecycle.openPanel(desk.page));
  await opened.tab('Today').click();
  await expect(opened.littleRoom).toContainText('Little room for your records: 12 MB left');
  const dashboard = cuecycle.context.waitForEvent('page');
  await opened.littleRoom.getByRole('button', { name: 'Open “Your records”' }).click();
  await expect((await dashboard).getByRole('status').first()).toContainText('nearly used up');
});

test('work by hand that was finished on a full disk is stored once there is room', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { panel } = enabledDesk;
  await panel.page.bringToFront();
  await panel.page.getByRole('button', { name: 'Work by hand' }).click();
  const byHand = async () =>
    (await storedRows(cuecycle, 'interactions')).find(({ helpdesk }) => helpdesk === 'manual');
  await expect.poll(byHand).toMatchObject({ closedAt: null });
  const makeRoom = await fillDisk(cuecycle);
  await panel.page.bringToFront();
  await panel.ticket.stage('Helping').click();
  await panel.page.getByRole('button', { name: 'End', exact: true }).click();
  await panel.page.getByRole('button', { name: 'Finish now' }).click();
  await expect(panel.trouble).toContainText('Not saved: the disk is full', soon);
  expect(await byHand()).toMatchObject({ closedAt: null });

  await makeRoom();
  await panel.page.bringToFront();
  await expect(panel.trouble).toHaveCount(0, soon);
  const stored = await byHand();
  expect(stored?.closedAt).not.toBeNull();
  expect(stored?.spans.map(({ stage }) => stage)).toContain('helping');
});

test('records of a newer version are refused in words, and stay as they are', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, card, panel } = enabledDesk;
  await panel.close();
  await desk.openTicket('1042');
  await expect.poll(async () => (await storedRows(cuecycle, 'interactions')).length).toBe(1);
  await desk.page.goto('about:blank');
  await writeAsNewerVersion(await cuecycle.serviceWorker());
  const written = await readRaw(await cuecycle.serviceWorker());
  await cuecycle.stopServiceWorker();

  await desk.openTicket('1043');
  const opened = new Panel(await cuecycle.openPanel(desk.page));
  await expect(opened.trouble).toContainText('written by a newer version of Cuecycle', soon);
  await opened.close();
  await expect(card.region).toBeVisible();
  await card.expand();
  await expect(card.ticket.unsaved).toContainText('newer version of Cuecycle', soon);
  await cuecycle.restartBrowser();
  expect(await readRaw(await cuecycle.serviceWorker())).toEqual(written);
  expect(written).toMatchObject({ version: 10_000, tables: expect.arrayContaining(['wishes']) });
});

test('a damaged record is told, and spoils nothing else', async ({ enabledDesk, cuecycle }) => {
  const { desk, panel } = enabledDesk;
  await panel.close();
  await desk.openTicket('1042');
  await expect.poll(async () => (await storedRows(cuecycle, 'interactions')).length).toBe(1);
  await desk.openTicket('1043');
  await expect.poll(async () => (await storedRows(cuecycle, 'interactions')).length).toBe(2);
  await desk.setStatus('solved');
  await expect
    .poll(async () => (await storedRollups(cuecycle)).map((each) => each.interactions))
    .toEqual([1, 1, 1]);
  await damageTimesOf(await cuecycle.serviceWorker(), '1042');
  const damaged = (await storedRows(cuecycle, 'interactions')).find((row) => row.ticket === '1042');

  const opened = new Panel(await cuecycle.openPanel(desk.page));
  await expect(opened.trouble).toContainText('Some of your records are damaged', soon);
  await opened.tab('Today').click();
  await expect(opened.page.getByRole('tabpanel')).toContainText(/\b1\b/);
  // Work on its ticket goes on in a new row.
  await desk.openTicket('1042');
  await expect.poll(async () => (await storedRows(cuecycle, 'interactions')).length).toBe(3);
  expect(await storedRows(cuecycle, 'interactions')).toContainEqual(damaged);
});

test('a tab that crashed is taken up where it was', async ({ enabledDesk, cuecycle }) => {
  const { desk, panel } = enabledDesk;
  await panel.close();
  const page = await cuecycle.context.newPage();
  await desk.on(page).openTicket('1042');
  const card = new CueCard(page);
  await card.expand();
  await card.ticket.stage('Receiving').click();
  await card.ticket.prompt('Welcome them by name').click();
  await expect
    .poll(async () => (await storedRows(cuecycle, 'interactions'))[0]?.prompts)
    .toEqual([expect.objectContaining({ prompt: 'greet', state: 'hand' })]);
  const [before] = await storedRows(cuecycle, 'interactions');
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  await page.close();

  const again = await cuecycle.context.newPage();
  await desk.on(again).openTicket('1042');
  const next = new CueCard(again);
  // It is as it was left: open.
  await expect(next.region).toBeVisible();
  await next.ticket.stage('Receiving').click();
  await expect(next.ticket.prompt('Welcome them by name')).toHaveAttribute('aria-checked', 'true');
  const rows = await storedRows(cuecycle, 'interactions');
  expect(rows.map(({ id }) => id)).toEqual([before?.id]);
  const wallMs = (row: typeof before) =>
    row?.spans.reduce((sum, { startedAt, endedAt }) => sum + endedAt - startedAt, 0) ?? 0;
  expect(wallMs(rows[0])).toBeGreaterThanOrEqual(wallMs(before));
});

test('an older page that holds the records back is told, and waited for', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, card, panel } = enabledDesk;
  await panel.close();
  const holder = await cuecycle.context.newPage();
  // Not the panel: the card would make room for it.
  await holder.goto(`chrome-extension://${cuecycle.extensionId}/manifest.json`);
  await cuecycle.stopServiceWorker();
  await holdOldDatabase(holder);
  await desk.page.bringToFront();
  await desk.openTicket('1042');
  await card.expand();
  await expect(card.ticket.unsaved).toContainText('Nothing has been saved for a while', {
    timeout: 60_000,
  });
  await holder.close();
  await expect(card.ticket.unsaved).toHaveCount(0, soon);
  await expect.poll(async () => (await storedRows(cuecycle, 'interactions')).length).toBe(1);
});
