import { CueCard } from '../e2e/pages/cue-card.ts';
import { Dashboard } from '../e2e/pages/dashboard.ts';
import { Panel } from '../e2e/pages/panel.ts';
import { storedRows } from '../e2e/stored-rows.ts';
import { expect, openTicket, test } from './test.ts';

test('a ticket of Request Tracker is worked from its page over its reply page to the export', async ({
  cuecycle,
  rt,
}) => {
  cuecycle.allow(rt.origin);
  const page = await cuecycle.context.newPage();
  await openTicket(page, rt, 1);
  const panel = new Panel(await cuecycle.openPanel(page));
  await cuecycle.acceptPermissionPrompt(() => panel.useOnThisSite.click());

  // The real conversation, which the product loads after its page.
  const { ticket } = panel;
  await expect(ticket.heading).toContainText('Request Tracker 1');
  await expect(ticket.health).toBeVisible();
  await expect(ticket.currentStage).toContainText(/Receiving|Understanding|Helping|Keeping/);
  const stageOnTicket = await ticket.currentStage.innerText();
  await panel.close();
  const card = new CueCard(page);
  await expect(card.pill).toBeVisible();

  // Its reply page is another page, without the conversation, with an editor in a frame.
  await page.goto(`${rt.origin}/Ticket/Update.html?id=1&Action=Respond`);
  await card.expand();
  await expect(card.ticket.heading).toContainText('Request Tracker 1');
  await card.ticket.health.click();
  await expect(card.ticket.root.getByText('remembered from its other page')).toBeVisible();
  await card.ticket.health.click();
  expect((await card.ticket.currentStage.innerText()).split('\n')[0]).toBe(
    stageOnTicket.split('\n')[0],
  );
  const editor = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
  await editor.click();
  await page.keyboard.type(
    'Dear Marjorie, thank you for waiting so patiently. Is there anything else I can do for you?',
  );
  await expect(card.ticket.currentStage).toContainText('Keeping');
  await expect(card.ticket.prompt('Ask what else')).toHaveAttribute('aria-checked', 'mixed');
  await expect(card.ticket.promptItem('Ask what else')).toContainText('in your draft');

  // A follow-up from the reply page.
  await card.ticket.addFollowUp('Tell Marjorie what the carrier says', 'tomorrow 10am');
  await expect(card.region.getByText('Tell Marjorie what the carrier says')).toBeVisible();

  await page.locator('[name="SubmitTicket"]').last().click();
  await page.waitForURL(/Display\.html/);
  await expect(card.ticket.heading).toContainText('Request Tracker 1');
  await expect(card.ticket.prompt('Ask what else')).toHaveAttribute('aria-checked', 'true');
  await expect(card.ticket.promptItem('Ask what else')).toContainText('seen in your reply');

  const again = new Panel(await cuecycle.openPanel(page));
  await again.tab('Follow-ups').click();
  await again.page.getByRole('checkbox', { name: /Tell Marjorie/ }).click();
  await expect
    .poll(async () => (await storedRows(cuecycle, 'followUps')).map(({ state }) => state))
    .toEqual(['done']);

  const interactions = await storedRows(cuecycle, 'interactions');
  expect(interactions.map(({ ticket: id }) => id)).toEqual(['1']);
  const [interaction] = interactions;
  expect(interaction?.helpdesk).toBe('request-tracker');
  expect(interaction?.prompts).toContainEqual({ prompt: 'bridge', round: 1, state: 'seen' });
  expect(interaction?.spans.length).toBeGreaterThan(1);

  const dashboard = await Dashboard.open(cuecycle, 'export');
  await dashboard.page.getByRole('radio', { name: /^JSON/ }).check();
  await dashboard.button('Show what will be written').click();
  const preview = JSON.parse((await dashboard.preview.textContent()) ?? '') as {
    interactions: { helpdesk: string; prompts: unknown }[];
    followUps: { state: string }[];
  };
  expect(preview.interactions).toHaveLength(1);
  expect(preview.interactions[0]).toMatchObject({ helpdesk: 'request-tracker' });
  expect(preview.followUps).toMatchObject([{ state: 'done' }]);
  expect(JSON.stringify(preview)).not.toContain('Marjorie');
});

test('an internal comment earns no tick, and a resolved ticket ends its interaction', async ({
  cuecycle,
  rt,
}) => {
  cuecycle.allow(rt.origin);
  const page = await cuecycle.context.newPage();
  await openTicket(page, rt, 5);
  const panel = new Panel(await cuecycle.openPanel(page));
  await cuecycle.acceptPermissionPrompt(() => panel.useOnThisSite.click());
  await expect(panel.ticket.heading).toContainText('Request Tracker 5');
  await panel.close();
  const card = new CueCard(page);

  await page.goto(`${rt.origin}/Ticket/Update.html?Action=Comment;id=5`);
  await card.expand();
  await page.frameLocator('iframe.cke_wysiwyg_frame').locator('body').click();
  await page.keyboard.type('Is there anything else we know? Thank you for looking.');
  await page.selectOption('#UpdateType', 'response');
  // The same words are a reply now, and are ticked; as a comment they are not.
  await expect(card.ticket.currentStage).toContainText('Keeping');
  await page.selectOption('#UpdateType', 'private');
  await expect(card.ticket.root.locator('[aria-checked="mixed"]')).toHaveCount(0);

  await page.selectOption('select[name="Status"]', 'resolved');
  await page.locator('[name="SubmitTicket"]').last().click();
  await page.waitForURL(/Display\.html/);
  await expect
    .poll(async () =>
      (await storedRows(cuecycle, 'interactions')).map((row) => row.closedAt !== null),
    )
    .toEqual([true]);
});

test('in another language, with the plain editor, a reply earns its ticks and a comment none', async ({
  cuecycle,
  rt,
}) => {
  cuecycle.allow(rt.origin);
  const page = await cuecycle.context.newPage();
  await page.setExtraHTTPHeaders({ 'Accept-Language': 'de' });
  // What an agent prefers stays with the account, so it is one that no other test works with.
  await openTicket(page, rt, 6, { name: 'tomas', password: 'cuecycle-agent' });
  await expect(page.getByText('Ticket erstellt')).toBeVisible();
  await page.goto(`${rt.origin}/Prefs/Other.html`);
  await page.locator('label[for="MessageBoxRichText-no"]').click();
  await page.locator('input[type="submit"][name="Update"]').first().click();
  await page.goto(`${rt.origin}/Ticket/Display.html?id=6`);
  const panel = new Panel(await cuecycle.openPanel(page));
  await cuecycle.acceptPermissionPrompt(() => panel.useOnThisSite.click());
  await expect(panel.ticket.heading).toContainText('Request Tracker 6');
  await panel.close();
  const card = new CueCard(page);

  await page.goto(`${rt.origin}/Ticket/Update.html?Action=Respond;id=6`);
  await card.expand();
  await page.locator('textarea#UpdateContent').click();
  await page.keyboard.type('Is there anything else I can do for you?');
  const askElse = card.ticket.prompt('Ask what else');
  await expect(card.ticket.currentStage).toContainText('Keeping');
  await expect(askElse).toHaveAttribute('aria-checked', 'mixed');
  await page.selectOption('#UpdateType', 'private');
  await expect(card.ticket.root.locator('[aria-checked="mixed"]')).toHaveCount(0);
  await page.selectOption('#UpdateType', 'response');
  await expect(askElse).toHaveAttribute('aria-checked', 'mixed');
  await page.locator('[name="SubmitTicket"]').last().click();
  await page.waitForURL(/Display\.html/);
  await expect(askElse).toHaveAttribute('aria-checked', 'true');
});
