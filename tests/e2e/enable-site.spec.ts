import type { Page } from '@playwright/test';
import { enableDesk, expect, test } from './test.ts';

test('a page stays untouched until the agent enables its site', async ({ cuecycle, desk }) => {
  await cuecycle.serviceWorker();
  await desk.openTicket((await firstTicket(desk.page)) ?? '');
  await expect(desk.turns.first()).toBeVisible();
  await expect(desk.page.locator('cuecycle-card')).toHaveCount(0);
});

test('the agent enables a site in the panel and the card appears', async ({ cuecycle, desk }) => {
  await desk.openTicket((await firstTicket(desk.page)) ?? '');
  const { card, panel } = await enableDesk(cuecycle, desk);
  await expect(panel.health).toBeVisible();
  // The card stays out of the page while the panel shows the same ticket.
  await expect(card.pill).toHaveCount(0);
  await panel.close();
  await expect(card.pill).toBeVisible();
});

test('a refusal of the browser’s prompt leaves the page untouched', async ({ cuecycle, desk }) => {
  await desk.openTicket((await firstTicket(desk.page)) ?? '');
  const page = await cuecycle.openPanel(desk.page);
  const use = page.getByRole('button', { name: 'Use on this site' });
  await cuecycle.dismissPermissionPrompt(() => use.click());
  await expect(page.getByText('The browser did not give access')).toBeVisible();
  await expect(desk.page.locator('cuecycle-card')).toHaveCount(0);
});

test('an enabled site stays enabled after the browser restarts', async ({ cuecycle, desk }) => {
  const id = (await firstTicket(desk.page)) ?? '';
  await desk.openTicket(id);
  await enableDesk(cuecycle, desk);
  await cuecycle.restartBrowser();
  const page = await cuecycle.context.newPage();
  await page.goto(`${desk.origin}/tickets/${id}`);
  await expect(page.locator('cuecycle-card button.pill')).toBeVisible();
});

test('the card comes back after an update of the extension', async ({ cuecycle, desk }) => {
  await desk.openTicket((await firstTicket(desk.page)) ?? '');
  const { card, panel } = await enableDesk(cuecycle, desk);
  await expect(panel.health).toBeVisible();
  // The card stays out of the page while the panel shows the same ticket.
  await expect(card.pill).toHaveCount(0);
  await panel.close();
  await expect(card.pill).toBeVisible();
  await cuecycle.reloadExtension();
  await expect(card.pill).toHaveCount(1);
  await expect(card.pill).toBeVisible();
});

test('an old script leaves its page without an error, wherever the agent goes', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, card, panel } = enabledDesk;
  await panel.close();
  await desk.openTicket('1044');
  await expect(card.region).toBeVisible();
  for (const next of ['1043', '1044']) {
    await cuecycle.reloadExtension();
    await desk.switchTo(next);
    await expect(desk.turns.first()).toBeVisible();
    await desk.setStatus('solved');
    await desk.setStatus('open');
    await expect(card.region).toBeVisible();
  }
  expect(cuecycle.offences).toEqual([]);
});

/** The id of the first ticket that the list of the desk links to. */
async function firstTicket(page: Page): Promise<string | undefined> {
  const link = page.locator('a[href*="/tickets/"]').first();
  return (await link.getAttribute('href'))?.split('/').at(-1);
}
