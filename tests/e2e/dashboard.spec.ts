import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { CuecycleInChromium } from './cuecycle-in-chromium.ts';
import { Dashboard } from './pages/dashboard.ts';
import type { Panel } from './pages/panel.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test } from './test.ts';

const parcel = '1042';

/** What the browser has against the page, such as a style that its policy refuses. */
let faults: string[] = [];
test.beforeEach(() => {
  faults = [];
});

/** Opens the dashboard as an agent does: from the panel's day. */
async function openFrom(panel: Panel, cuecycle: CuecycleInChromium): Promise<Dashboard> {
  const opened = cuecycle.context.waitForEvent('page');
  await panel.page.getByRole('tab', { name: 'Today' }).click();
  await panel.page.getByRole('button', { name: 'All figures' }).click();
  const page: Page = await opened;
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.waitForLoadState();
  return new Dashboard(page);
}

test('a ticket that was worked on shows in every figure, and a chart can be kept', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await expect(panel.ticket.heading).toContainText(parcel);
  await desk.type('Hello Maren, thank you for writing. I have asked the depot and they found it.');
  await desk.send();
  await expect(panel.ticket.currentStage).toContainText('Helping');
  await desk.setStatus('solved');
  await expect
    .poll(async () => (await storedRows(cuecycle, 'interactions'))[0]?.closedAt ?? null)
    .not.toBeNull();

  const dashboard = await openFrom(panel, cuecycle);
  const { page } = dashboard;
  await expect(dashboard.number('Conversations')).toHaveText('1');
  await expect(page.getByText('too few to conclude anything').first()).toBeVisible();

  // One piece for one day, and seven for a week.
  const course = dashboard.chart('Typical time over the time shown');
  await course.showTable();
  await expect(course.table.getByRole('row')).toHaveCount(1 + 28);
  await dashboard.choose('7 days');
  await expect(course.table.getByRole('row')).toHaveCount(1 + 7);
  await dashboard.choose('Today');
  await expect(course.table.getByRole('row')).toHaveCount(1 + 1);
  await expect(course.finding).toContainText('Choose a longer time');

  // What was seen in the reply stands in the drawing's words and in its table alike.
  const prompts = dashboard.chart('What was done, prompt by prompt');
  await prompts.drawing.focus();
  await page.keyboard.press('Home');
  await expect(prompts.readout).toHaveText('Welcome them by name: seen in your reply, 1');
  await page.keyboard.press('ArrowRight');
  await expect(prompts.readout).toHaveText('Welcome them by name: you said so, 0');
  await prompts.showTable();
  await expect(prompts.table.getByRole('row', { name: /^Welcome them by name/ })).toHaveText(
    'Welcome them by name100',
  );

  const downloading = page.waitForEvent('download');
  await prompts.button('Save as SVG').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(
    /^cuecycle-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d-prompts\.svg$/,
  );
  const svg = await readFile(await download.path(), 'utf8');
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain('Welcome them by name');
  // Another program knows nothing of our style sheet.
  expect(svg).not.toContain('var(--');
  const picturing = page.waitForEvent('download');
  await prompts.button('Save as PNG').click();
  const picture = await readFile(await (await picturing).path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  expect(faults).toEqual([]);
});

test('the dashboard follows the work, is filtered by helpdesk, and is opened once', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  const dashboard = await openFrom(panel, cuecycle);
  await expect(dashboard.page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();

  await desk.page.bringToFront();
  await desk.openTicket(parcel);
  await expect(dashboard.number('Conversations')).toHaveText('1');
  await expect(dashboard.helpdesk).toBeHidden();
  await panel.page.getByRole('button', { name: 'Work by hand' }).click();
  await expect(dashboard.number('Conversations')).toHaveText('2');
  await dashboard.helpdesk.selectOption('Practice desk');
  await expect(dashboard.number('Conversations')).toHaveText('1');
  await dashboard.helpdesk.selectOption('All helpdesks');
  await expect(dashboard.number('Conversations')).toHaveText('2');

  const tabs = cuecycle.context.pages().length;
  await panel.page.getByRole('tab', { name: 'Today' }).click();
  await panel.page.getByRole('button', { name: 'All figures' }).click();
  await expect.poll(() => dashboard.page.evaluate(() => document.visibilityState)).toBe('visible');
  expect(cuecycle.context.pages()).toHaveLength(tabs);
});
