import { readFile } from 'node:fs/promises';
import { letFollowUpsBecomeDue, storedRows } from './stored-rows.ts';
import { expect, test } from './test.ts';

const parcel = '1042';

test('a follow-up is made in words, listed across tickets, and completed', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, card, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await expect(panel.ticket.heading).toContainText(parcel);
  await panel.ticket.addFollowUp('Ring the depot', 'whenever the moon is blue');
  await expect(panel.page.getByText('That time was not understood')).toBeVisible();
  await expect(panel.page.getByLabel('What will you come back to?')).toHaveValue('Ring the depot');
  await panel.page.getByLabel('By when?').fill('friday 10am');
  await panel.page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(panel.ticket.root.getByText('Ring the depot')).toBeVisible();

  // In the card of another ticket: the same form, the parser loaded into the page.
  await desk.switchTo('1047');
  await panel.close();
  await card.expand();
  await card.ticket.addFollowUp('Send the new invoice', 'in 2 hours');
  await expect(card.region.getByText('Send the new invoice')).toBeVisible();

  const again = await cuecycle.openPanel(desk.page);
  await again.getByRole('tab', { name: 'Follow-ups' }).click();
  await expect(again.getByText('Ring the depot')).toBeVisible();
  await again.getByRole('checkbox', { name: /Send the new invoice/ }).click();
  await expect
    .poll(async () =>
      (await storedRows(cuecycle, 'followUps'))
        .map(({ text, state }) => `${text}: ${state}`)
        .sort(),
    )
    .toEqual(['Ring the depot: open', 'Send the new invoice: done']);
});

test('what is due is reminded of after a restart, once, by notification and badge', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await expect(panel.ticket.heading).toContainText(parcel);
  await panel.ticket.addFollowUp('Ring the depot', 'tomorrow');
  await expect(panel.ticket.root.getByText('Ring the depot')).toBeVisible();
  await letFollowUpsBecomeDue(cuecycle);
  await cuecycle.restartBrowser();
  const worker = await cuecycle.serviceWorker();
  await expect
    .poll(() =>
      worker.evaluate(async () => {
        const api = (globalThis as unknown as { chrome: ChromeOfTest }).chrome;
        const notifications = Object.keys(await api.notifications.getAll());
        return { badge: await api.action.getBadgeText({}), notifications };
      }),
    )
    .toEqual({ badge: '1', notifications: ['follow-ups-due'] });
});

interface ChromeOfTest {
  readonly notifications: { getAll(): Promise<object> };
  readonly action: { getBadgeText(options: object): Promise<string> };
}

test('Today exports what its preview shows, and no words of a conversation', async ({
  enabledDesk,
}) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await expect(panel.ticket.heading).toContainText(parcel);
  await desk.type('Hello Maren, thank you for writing.');
  await desk.send();
  await panel.ticket.addFollowUp('Ring the depot', 'tomorrow');
  await panel.tab('Today').click();
  await expect(panel.page.getByText('Time per stage')).toBeVisible();
  for (const format of ['JSON', 'CSV']) {
    await panel.page.getByRole('radio', { name: new RegExp(format) }).check();
    await panel.page.getByRole('button', { name: 'Show what will be written' }).click();
    const preview = await panel.page.locator('pre').innerText();
    expect(preview).toContain('practice-desk');
    for (const words of ['Maren', 'depot', 'writing', parcel]) expect(preview).not.toContain(words);
    const [download] = await Promise.all([
      panel.page.waitForEvent('download'),
      panel.page.getByRole('button', { name: 'Save file' }).click(),
    ]);
    const written = await readFile(await download.path(), 'utf8');
    expect(written.replace(/^\uFEFF/, '').replace(/\s/g, '')).toBe(
      preview.replace(/^\uFEFF/, '').replace(/\s/g, ''),
    );
  }
});
