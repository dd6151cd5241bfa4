import { CueCard } from '../e2e/pages/cue-card.ts';
import { Panel } from '../e2e/pages/panel.ts';
import { storedRows } from '../e2e/stored-rows.ts';
import { expect, openIssue, test } from './test.ts';

for (const language of ['en', 'de']) {
  test(`an issue of Redmine is worked from its page to its end, in ${language}`, async ({
    cuecycle,
    redmine,
  }) => {
    cuecycle.allow(redmine.origin);
    const id = language === 'en' ? 1 : 6;
    const page = await cuecycle.context.newPage();
    await openIssue(page, redmine, id);
    await page.goto(`${redmine.origin}/my/account`);
    await page.selectOption('#user_language', language);
    await page.locator('#my_account_form input[type="submit"]').first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.goto(`${redmine.origin}/issues/${id}`);

    const panel = new Panel(await cuecycle.openPanel(page));
    await cuecycle.acceptPermissionPrompt(() => panel.useOnThisSite.click());
    await expect(panel.ticket.heading).toContainText(`Redmine ${id}`);
    await panel.close();
    const card = new CueCard(page);
    await card.expand();
    await expect(card.ticket.currentStage).toContainText(/Receiving|Understanding|Helping|Keeping/);

    // The form lies folded in the page until it is asked for.
    await page.locator('a.icon-edit').first().click();
    await page.locator('#issue_notes').click();
    await page.keyboard.type('Is there anything else I can do for you?');
    const askElse = card.ticket.prompt('Ask what else');
    await expect(card.ticket.currentStage).toContainText('Keeping');
    await expect(askElse).toHaveAttribute('aria-checked', 'mixed');
    await page.locator('input#issue_private_notes').check();
    await expect(card.ticket.root.locator('[aria-checked="mixed"]')).toHaveCount(0);
    await page.locator('input#issue_private_notes').uncheck();
    await expect(askElse).toHaveAttribute('aria-checked', 'mixed');
    await page.locator('#issue-form input[type="submit"][name="commit"]').click();
    await expect(askElse).toHaveAttribute('aria-checked', 'true');

    const interactions = await storedRows(cuecycle, 'interactions');
    expect(interactions.map(({ helpdesk, ticket }) => ({ helpdesk, ticket }))).toEqual([
      { helpdesk: 'redmine', ticket: String(id) },
    ]);
  });
}
