import { readFile } from 'node:fs/promises';
import { storedRows } from './stored-rows.ts';
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

test('the list is worked by keys alone, and the focus is never lost', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await expect(panel.ticket.heading).toContainText(parcel);
  await panel.tab('Follow-ups').click();
  const { page } = panel;
  for (const [text, due] of [
    ['First', 'in 2 hours'],
    ['Second', 'in 3 hours'],
    ['Third', 'in 4 hours'],
  ] as const) {
    await page.getByRole('button', { name: 'Add a follow-up' }).press('Enter');
    await page.getByLabel('What will you come back to?').fill(text);
    await page.getByLabel('By when?').fill(due);
    await page.keyboard.press('Enter');
    await expect(panel.row(text)).toBeVisible();
  }
  const tick = (text: string) => panel.row(text).getByRole('checkbox');
  await tick('First').focus();
  await page.keyboard.press('ArrowDown');
  await expect(tick('Second')).toBeFocused();

  // What is done goes to the end of the list; the focus goes to what has taken its place.
  await page.keyboard.press('Space');
  await expect(panel.row('Second')).toContainText('done');
  await expect(tick('Third')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(panel.row('Second')).not.toContainText('done');

  // A question gives the focus back to what asked it, whether or not it was answered.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const later = panel.row('Third').getByRole('button', { name: 'Remind me later: ' });
  const when = page.getByLabel('Remind you when?');
  await later.press('Enter');
  await expect(when).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(later).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(when).toBeFocused();
  await page.keyboard.type('no idea');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That time was not understood')).toBeVisible();
  await expect(when).toHaveValue('no idea');
  await when.fill('tomorrow 10am');
  await page.keyboard.press('Enter');
  await expect(later).toBeFocused();
  await panel.row('Third').getByRole('button', { name: 'Drop: ' }).press('Enter');
  await page.getByRole('button', { name: 'It was a mistake' }).press('Enter');
  await expect(panel.row('Third')).toContainText('dropped');
  await expect(tick('Second')).toBeFocused();
  // The reminder that was put off comes back with it.
  await page.keyboard.press('Control+z');
  await expect(panel.row('Third')).not.toContainText('dropped');
  const third = async () =>
    (await storedRows(cuecycle, 'followUps')).find(({ text }) => text === 'Third');
  await expect.poll(async () => new Date((await third())?.remindAt ?? 0).getHours()).toBe(10);
});

test('what is open is taken along: as a calendar file, and as a note before leave', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await expect(panel.ticket.heading).toContainText(parcel);
  await panel.ticket.addFollowUp('Ring the depot', 'friday 10am');
  await panel.tab('Follow-ups').click();
  await expect(panel.row('Ring the depot')).toBeVisible();
  const [download] = await Promise.all([
    panel.page.waitForEvent('download'),
    panel.page.getByRole('button', { name: 'Calendar file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const written = await readFile(await download.path(), 'utf8');
  expect(written).toContain(`SUMMARY:Ring the depot (${parcel})`);
  expect(written).toContain('BEGIN:VALARM');

  await cuecycle.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.page.getByRole('button', { name: 'Handover note' }).click();
  await panel.page.getByRole('button', { name: 'Take these off my list' }).click();
  await expect(panel.row('Ring the depot')).toContainText('dropped');
  await panel.page.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.row('Ring the depot')).not.toContainText('dropped');
});
