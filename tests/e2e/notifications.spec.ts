import { eventually } from '../../scripts/machine/eventually.ts';
import type { CuecycleInChromium } from './cuecycle-in-chromium.ts';
import { Panel } from './pages/panel.ts';
import { reminders } from './reminders.ts';
import { letTimePass, storedRows } from './stored-rows.ts';
import { expect, test } from './test.ts';

const parcel = '1042';
const hourMs = 60 * 60_000;
/** Where the browser draws its notification, in the lower corner of the screen. */
const toast = { x: 1032, y: 740, width: 355, height: 148 };
const places = {
  open: { x: 1110, y: 784 },
  first: { x: 1074, y: 862 },
  snooze: { x: 1176, y: 862 },
} as const;

interface ChromeOfTest {
  readonly alarms: { create(name: string, info: { readonly when: number }): Promise<void> };
}

/** The alarm goes off now. */
async function ring(cuecycle: CuecycleInChromium): Promise<void> {
  const worker = await cuecycle.serviceWorker();
  await worker.evaluate(() => {
    const { alarms } = (globalThis as unknown as { chrome: ChromeOfTest }).chrome;
    return alarms.create('follow-ups', { when: Date.now() });
  });
}

/** Lets it be time, and waits for the real notification to stand on the screen. */
async function awaitToast(cuecycle: CuecycleInChromium, passedMs: number): Promise<void> {
  const before = cuecycle.display.look(toast);
  await letTimePass(cuecycle, passedMs);
  await ring(cuecycle);
  await expect.poll(async () => (await reminders(cuecycle)).shown).toBe(1);
  let last = before;
  await eventually(
    'the notification to stand still',
    () => {
      const now = cuecycle.display.look(toast);
      const isStill = now === last && now !== before;
      last = now;
      return isStill;
    },
    { everyMs: 400 },
  );
}

/** Minutes may pass until a notification is pressed: the background has been stopped by then. */
async function press(cuecycle: CuecycleInChromium, where: keyof typeof places): Promise<void> {
  await cuecycle.stopServiceWorker();
  cuecycle.display.click(places[where].x, places[where].y);
}

test('a notification puts off, opens the ticket at its words, and completes', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  const promise = 'I will ask the depot in Bristol by the end of next week';
  await desk.type(`Hello Maren, thank you for writing. ${promise}.`);
  await desk.send();
  await panel.ticket.question.getByRole('button', { name: 'Yes, remind me' }).click();
  await expect(panel.ticket.followUp(promise)).toBeVisible();
  await panel.close();
  // Another page is in front when the reminder comes.
  const other = await cuecycle.context.newPage();
  await other.goto(`${desk.origin}/`);
  const [stored] = await storedRows(cuecycle, 'followUps');

  await awaitToast(cuecycle, (stored?.remindAt ?? 0) - Date.now() + 1000);
  await press(cuecycle, 'snooze');
  await expect.poll(async () => (await reminders(cuecycle)).shown).toBe(0);
  const [snoozed] = await storedRows(cuecycle, 'followUps');
  expect(snoozed?.state).toBe('open');
  expect(snoozed?.remindAt).toBeGreaterThan(Date.now() + 0.9 * hourMs);

  await awaitToast(cuecycle, 1.1 * hourMs);
  await press(cuecycle, 'open');
  await expect.poll(() => desk.page.evaluate(() => document.visibilityState)).toBe('visible');
  await expect
    .poll(() => desk.page.evaluate(() => CSS.highlights.has('cuecycle-evidence')))
    .toBe(true);
  expect(await reminders(cuecycle)).toMatchObject({ shown: 0 });

  const again = new Panel(await cuecycle.openPanel(desk.page));
  await again.tab('Follow-ups').click();
  await again.act(promise, 'Remind me later');
  await again.page.getByLabel('Remind you when?').fill('in 30 minutes');
  await again.page.getByRole('button', { name: 'Remind me then' }).click();
  await expect(again.page.getByText('Reminder moved')).toBeVisible();
  await again.close();
  await awaitToast(cuecycle, 0.6 * hourMs);
  await press(cuecycle, 'first');
  await expect
    .poll(async () => (await storedRows(cuecycle, 'followUps')).map(({ state }) => state))
    .toEqual(['done']);
});

test('what was missed comes as one, and its list is one press away', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await panel.ticket.addFollowUp('Ring the depot', 'in 2 hours');
  await expect(panel.ticket.followUp('Ring the depot')).toBeVisible();
  await panel.ticket.addFollowUp('Send the photo', 'in 3 hours');
  await expect(panel.ticket.followUp('Send the photo')).toBeVisible();
  await panel.close();
  await awaitToast(cuecycle, 4 * hourMs);
  await expect.poll(() => reminders(cuecycle)).toEqual({ badge: '2', shown: 1 });
  await press(cuecycle, 'first');
  const list = await eventually('the list of follow-ups', () =>
    cuecycle.context.pages().find((page) => page.url().includes('sidepanel.html')),
  );
  await expect(list.getByRole('heading', { name: 'Overdue' })).toBeVisible();
  await expect(new Panel(list).row('Send the photo')).toBeVisible();
  await ring(cuecycle);
  await expect.poll(() => reminders(cuecycle)).toEqual({ badge: '2', shown: 0 });
});

const screenOf = ({ display }: CuecycleInChromium) => display.look({ x: 0, y: 0, ...display.size });

/** A menu that is still opening ignores keys; the screen tells that this one was taken. */
async function pressSeen(cuecycle: CuecycleInChromium, key: string): Promise<void> {
  const before = screenOf(cuecycle);
  const take = () => {
    if (screenOf(cuecycle) !== before) return true;
    cuecycle.display.press(key);
    return false;
  };
  await eventually('the menu to take the key', take, { everyMs: 1500 });
  await standStill(cuecycle);
}

async function standStill(cuecycle: CuecycleInChromium): Promise<void> {
  let last = '';
  const isSame = () => {
    const before = last;
    last = screenOf(cuecycle);
    return last === before;
  };
  await eventually('the screen to stand still', isSame, { everyMs: 150 });
}

test('selected words of any page become a follow-up, by its menu and by a key', async ({
  desk,
  cuecycle,
}) => {
  await desk.openTicket(parcel);
  const heading = desk.page.getByRole('heading', { name: 'Olive tree still not here' }).last();
  await heading.click({ clickCount: 3 });
  await expect
    .poll(() => desk.page.evaluate(() => getSelection()?.toString().trim()))
    .toBe('Olive tree still not here');
  const withoutMenu = screenOf(cuecycle);
  await heading.click({ button: 'right' });
  await eventually('the menu', () => screenOf(cuecycle) !== withoutMenu);
  await standStill(cuecycle);
  await cuecycle.stopServiceWorker();
  // Ours stands above “Inspect”, the last one.
  await pressSeen(cuecycle, 'Up');
  await pressSeen(cuecycle, 'Up');
  cuecycle.display.press('Return');
  const page = await eventually('the panel', () =>
    cuecycle.context.pages().find((each) => each.url().includes('sidepanel.html')),
  );
  const panel = new Panel(page);
  await expect(page.getByLabel('What will you come back to?')).toHaveValue(
    'Olive tree still not here',
  );
  await page.getByLabel('By when?').fill('friday 10am');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(panel.row('Olive tree')).toBeVisible();

  await desk.page.bringToFront();
  await cuecycle.stopServiceWorker();
  cuecycle.display.press('alt+shift+u');
  await page.getByLabel('What will you come back to?').fill('Call the carrier');
  await page.getByLabel('What will you come back to?').press('Enter');
  await expect(panel.row('Call the carrier')).toContainText('no date');
  await expect
    .poll(async () => (await storedRows(cuecycle, 'followUps')).map(({ text }) => text).sort())
    .toEqual(['Call the carrier', 'Olive tree still not here']);
});
