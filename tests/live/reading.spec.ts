import type { Page } from '@playwright/test';
import { buildReader } from '../helpdesks/reader-script.ts';
import { seededTickets, type SeededMessage } from './live-helpdesk.ts';
import { expect, openIssue, openTicket, test } from './test.ts';

/** White space is the product's own affair: it wraps lines and makes paragraphs. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const said = (messages: readonly SeededMessage[]) =>
  messages.map(({ from, text }) => `${from}: ${plain(text).slice(0, 60)}`);

/** Who said what on the page as it stands, by the reader as it runs beside it. */
async function read(page: Page): Promise<readonly string[]> {
  const snapshot = await page.evaluate(async () => {
    window.startReader();
    const latest = await window.reader.readNow();
    window.reader.stop();
    return latest;
  });
  return snapshot?.kind === 'ticket'
    ? snapshot.turns.map(({ side, text }) => `${side}: ${plain(text).slice(0, 60)}`)
    : [];
}

for (const language of ['en', 'de'] as const) {
  test(`every ticket of Request Tracker is read as it was written, in ${language}`, async ({
    page,
    rt,
  }) => {
    test.setTimeout(300_000);
    await page.addInitScript({ content: await buildReader() });
    await page.setExtraHTTPHeaders({ 'Accept-Language': language });
    await openTicket(page, rt, 1);
    const created = { en: 'Ticket created', de: 'Ticket erstellt' }[language];
    await expect(page.getByText(created)).toBeVisible();
    for (const [index, messages] of (await seededTickets()).entries()) {
      await page.goto(`${rt.origin}/Ticket/Display.html?id=${index + 1}`);
      await expect
        .poll(() => read(page), { message: `ticket ${index + 1}` })
        .toEqual(said(messages));
    }
  });

  test(`every issue of Redmine is read as it was written, in ${language}`, async ({
    page,
    redmine,
  }) => {
    test.setTimeout(300_000);
    await page.addInitScript({ content: await buildReader() });
    await openIssue(page, redmine, 1);
    await page.goto(`${redmine.origin}/my/account`);
    await page.selectOption('#user_language', language);
    await page.locator('#my_account_form input[type="submit"]').first().click();
    for (const [index, messages] of (await seededTickets()).entries()) {
      await page.goto(`${redmine.origin}/issues/${index + 1}`);
      await expect
        .poll(() => read(page), { message: `issue ${index + 1}` })
        .toEqual(said(messages));
    }
  });
}
