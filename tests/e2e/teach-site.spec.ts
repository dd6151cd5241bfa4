import type { Page } from '@playwright/test';
import { chatSite, mailSite, type TicketOnSite, type UnknownSite } from '../teach/sites.ts';
import { point } from '../teach/pointing.ts';
import type { CuecycleInChromium } from './cuecycle-in-chromium.ts';
import { Desk } from './pages/desk.ts';
import { enableDesk, expect, test } from './test.ts';

/** Answers for a helpdesk that no definition knows, and enables it as an agent does. */
async function enableUnknown(cuecycle: CuecycleInChromium, site: UnknownSite) {
  cuecycle.allow(site.origin);
  await cuecycle.context.route(`${site.origin}/**`, (route) => {
    const ticket = site.tickets.find(({ id }) => route.request().url().includes(id));
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
      body: ticket ? site.render(ticket) : '<!doctype html><title>Start</title><h1>Start</h1>',
    });
  });
  const [page = await cuecycle.context.newPage()] = cuecycle.context.pages();
  await page.goto(`${site.origin}/`);
  const desk = new Desk(page, site.origin);
  return { page, ...(await enableDesk(cuecycle, desk)) };
}

const open = (page: Page, site: UnknownSite, { id }: TicketOnSite) => page.goto(site.address(id));

test('an unknown helpdesk is taught by pointing, and read right from then on', async ({
  cuecycle,
}) => {
  const [ticket, other] = chatSite.tickets;
  const { page, panel } = await enableUnknown(cuecycle, chatSite);
  await expect(panel.page.getByText('Cuecycle does not know this page')).toBeVisible();
  await open(page, chatSite, ticket);
  await panel.page.getByRole('button', { name: 'This site' }).click();
  await panel.page.getByRole('button', { name: 'Show Cuecycle where things stand' }).click();

  const lesson = page.getByRole('dialog', { name: 'Show Cuecycle this site' });
  const yes = lesson.getByRole('button', { name: 'Yes, right' });
  await point(page, page.getByText('The green one'));
  await point(page, page.getByText('A new shade leaves'));
  await lesson.getByRole('button', { name: 'One is an internal note' }).click();
  await point(page, page.getByText('two green shades left'));
  await yes.click();
  await point(page, page.getByRole('textbox'));
  await yes.click();
  await point(page, page.getByRole('button', { name: 'Go' }));
  await yes.click();
  await yes.click();
  await expect(lesson).toHaveCount(0);

  await expect(panel.health).toContainText('Reading this page');
  const saw = (words: string) => panel.page.getByText(words);
  await page.reload();
  await expect(panel.health).toContainText('Reading this page');
  await panel.health.click();
  await expect(saw('8 turns')).toBeVisible();
  await open(page, chatSite, other);
  await expect(panel.health).toContainText('Reading this page');
  await panel.health.click();
  await expect(saw('3 turns')).toBeVisible();
  await page.getByRole('textbox').click();
  await page.keyboard.type('What would a good outcome look like for you?');
  await expect(panel.ticket.prompt('Let them tell it')).toHaveAttribute('aria-checked', 'mixed');
});

test('a page that makes its parts plain is read without being shown, and says so', async ({
  cuecycle,
}) => {
  const { page, panel } = await enableUnknown(cuecycle, mailSite);
  await open(page, mailSite, mailSite.tickets[0]);
  await expect(panel.health).toContainText('Reading what this page makes plain');
  await expect(panel.ticket.root).toContainText('4711');
});

test('a part that a release took away is shown anew, and the rest goes on', async ({
  enabledDesk,
}) => {
  const { desk, panel } = enabledDesk;
  const { page } = desk;
  await page.addInitScript(() => {
    new MutationObserver(() => {
      for (const field of document.querySelectorAll('[data-composer]')) {
        field.removeAttribute('data-composer');
        field.classList.add('answer-area');
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await desk.openTicket('1042');
  // A composer that is closed is no fault; one that is written in and not read is.
  await page.locator('.answer-area [contenteditable]').click();
  await expect(panel.health).toContainText('Reading part of this page');
  await panel.health.click();
  await panel.page.getByRole('button', { name: 'Show where its parts stand' }).click();
  const lesson = page.getByRole('dialog', { name: 'Show Cuecycle this site' });
  // The lesson's own window lies over a part of the field.
  await lesson.getByRole('button', { name: 'Move aside' }).click();
  await point(page, page.locator('.answer-area [contenteditable]'));
  await lesson.getByRole('button', { name: 'Yes, right' }).click();
  await expect(lesson).toHaveCount(0);
  await expect(panel.health).toContainText('Reading this page');
  await expect(panel.ticket.heading).toContainText('Practice desk 1042');
  await page.locator('.answer-area [contenteditable]').click();
  await page.keyboard.type('Is there anything else I can do for you?');
  await expect(panel.ticket.currentStage).toContainText('Keeping');
});
