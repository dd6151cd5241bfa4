import type { Page } from '@playwright/test';
import { eventually } from '../../scripts/machine/eventually.ts';
import type { CuecycleInChromium } from './cuecycle-in-chromium.ts';
import { CueCard } from './pages/cue-card.ts';
import { Panel } from './pages/panel.ts';
import type { StageName, TicketView } from './pages/ticket-view.ts';
import { changeSettings } from './stored-settings.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test } from './test.ts';

test.use({ isPlain: true });

const parcel = '1042';
const others = ['1043', '1044', '1045'];

/** How much of each ticket's time counts, in ms, as it is stored. */
async function countedTimes(cuecycle: CuecycleInChromium): Promise<Record<string, number>> {
  const rows = await storedRows(cuecycle, 'interactions');
  return Object.fromEntries(
    rows.map(({ ticket, spans }) => [
      ticket,
      spans.reduce((sum, { activeMs }) => sum + activeMs, 0),
    ]),
  );
}

/** How much of each ticket's time counts in each stage, in ms, as it is stored. */
async function countedStages(cuecycle: CuecycleInChromium): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const { ticket, spans } of await storedRows(cuecycle, 'interactions')) {
    for (const { stage, activeMs } of spans) {
      const place = `${ticket} ${stage}`;
      counted[place] = (counted[place] ?? 0) + activeMs;
    }
  }
  return counted;
}

/** The stage that a ticket is shown in. */
async function stageIn(view: TicketView): Promise<string> {
  return (await view.currentStage.innerText()).split(/\s/)[0] ?? '';
}

/** Waits until the panel shows that so many seconds count. */
async function workOn(ticket: TicketView, seconds: number): Promise<void> {
  await expect
    .poll(async () => secondsOf(await ticket.time.innerText()), { timeout: 60_000 })
    .toBeGreaterThanOrEqual(seconds);
}

function secondsOf(clock: string): number {
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** The machine sees a hand on the mouse; what Playwright does inside a page it does not see. */
function touchMouse({ display }: CuecycleInChromium): void {
  display.move(700, 850);
  display.move(705, 850);
}

const away = (mode: 'stop' | 'keep' | 'ask', idleSeconds = 120) => ({
  attention: { away: mode, keepMinutes: 1, idleSeconds },
});

test('of several tickets only the one in front counts, each stage to the second', async ({
  enabledDesk,
  cuecycle,
}) => {
  test.setTimeout(180_000);
  const { desk, panel } = enabledDesk;
  await panel.close();
  await changeSettings(cuecycle, away('stop'));
  const pages: Record<string, Page> = {};
  for (const ticket of [parcel, ...others]) {
    const page = ticket === parcel ? desk.page : await cuecycle.context.newPage();
    pages[ticket] = page;
    await desk.on(page).openTicket(ticket);
    const card = new CueCard(page);
    await expect(card.region).toBeVisible();
    await card.beOpen();
    await expect.poll(async () => Object.keys(await countedTimes(cuecycle))).toContain(ticket);
  }
  const truth: Record<string, number> = {};
  const stageOf: Record<string, string> = {};
  let counted: string | undefined;
  let since = 0;
  /** From now on time is for a ticket in a stage, or for none. */
  const turn = (to: string | undefined) => {
    const now = performance.now();
    if (counted) truth[counted] = (truth[counted] ?? 0) + now - since;
    counted = to;
    since = now;
  };
  const elsewhere = await cuecycle.context.newPage();
  await elsewhere.bringToFront();
  const rest = await countedStages(cuecycle);
  // A chat agent's minute, with a look into another tab.
  const schedule: readonly (readonly [ticket: string | undefined, stage: StageName])[] = [
    [parcel, 'Understanding'],
    ['1043', 'Receiving'],
    [parcel, 'Helping'],
    ['1044', 'Helping'],
    [undefined, 'Helping'],
    ['1045', 'Understanding'],
    ['1043', 'Keeping'],
    [parcel, 'Helping'],
    [parcel, 'Keeping'],
    [undefined, 'Keeping'],
  ];
  for (const [index, [ticket, stage]] of schedule.entries()) {
    const page = (ticket ? pages[ticket] : undefined) ?? elsewhere;
    await page.bringToFront();
    if (!ticket) turn(undefined);
    else {
      const { ticket: view } = new CueCard(page);
      turn(`${ticket} ${stageOf[ticket] ?? (await stageIn(view)).toLowerCase()}`);
      if ((await stageIn(view)) !== stage) await view.stage(stage).click();
      stageOf[ticket] = stage.toLowerCase();
      turn(`${ticket} ${stageOf[ticket]}`);
    }
    await page.waitForFunction(({ from, ms }) => Date.now() - from >= ms, {
      from: Date.now(),
      ms: 1500 + 400 * index,
    });
  }
  for (const [place, ms] of Object.entries(truth)) {
    await expect
      .poll(async () => {
        const now = (await countedStages(cuecycle))[place] ?? 0;
        return Math.abs(now - (rest[place] ?? 0) - ms);
      }, place)
      .toBeLessThan(1000);
  }
});

test('who works in the panel is still at the ticket; in another tab they are away', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk } = enabledDesk;
  await changeSettings(cuecycle, away('keep'));
  await desk.openTicket(parcel);
  const panel = new Panel(await cuecycle.openPanel(desk.page));
  const { ticket } = panel;
  await workOn(ticket, 1);
  await panel.page.bringToFront();
  await ticket.root.getByText('Time on this ticket').click();
  await workOn(ticket, 3);
  await expect(ticket.times).not.toContainText('elsewhere');
  await expect(ticket.times).not.toContainText('paused');
});

test('time with nobody at the machine is asked about, and corrected by hand', async ({
  enabledDesk,
  cuecycle,
}) => {
  test.setTimeout(180_000);
  const { desk } = enabledDesk;
  touchMouse(cuecycle);
  await changeSettings(cuecycle, away('ask', 15));
  await desk.openTicket(parcel);
  const panel = new Panel(await cuecycle.openPanel(desk.page));
  const { ticket } = panel;
  await workOn(ticket, 1);
  await expect(ticket.times).toContainText('nobody at the keyboard', { timeout: 40_000 });
  const stopped = secondsOf(await ticket.time.innerText());
  // The question is for a minute and more.
  const leftAt = Date.now();
  await eventually('a minute to pass', () => Date.now() - leftAt > 63_000, {
    withinMs: 70_000,
    everyMs: 500,
  });
  expect(secondsOf(await ticket.time.innerText())).toBe(stopped);
  touchMouse(cuecycle);
  await expect(ticket.question).toContainText('Was that time for this ticket?');
  await ticket.question.getByRole('button', { name: 'Yes, count it' }).click();
  await expect(ticket.question).toHaveCount(0);
  expect(secondsOf(await ticket.time.innerText())).toBeGreaterThanOrEqual(stopped + 60);

  await ticket.root.getByText('Time on this ticket').click();
  await ticket.root.getByRole('button', { name: 'Correct the time in Receiving' }).click();
  await ticket.root.getByLabel('Minutes you worked on it').fill('0.5');
  await ticket.root.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(ticket.times).toContainText('corrected by you');
  await expect
    .poll(async () => (await storedRows(cuecycle, 'interactions'))[0]?.spans)
    .toContainEqual(expect.objectContaining({ isCorrected: true }));
  expect((await countedTimes(cuecycle))[parcel]).toBeLessThan(45_000);
});
