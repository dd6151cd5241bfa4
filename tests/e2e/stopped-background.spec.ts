import { commitOn, counts, promise, reply, states } from './promises.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test } from './test.ts';

const parcel = '1042';

// Each stop takes a moment, and there are dozens.
test.describe.configure({ timeout: 180_000 });

test('the background may be stopped between any two steps of a promise', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  const stop = () => cuecycle.stopServiceWorker();
  await desk.openTicket(parcel);
  const { ticket } = panel;
  await expect(ticket.heading).toContainText(parcel);
  await stop();
  await desk.type(reply);
  await stop();
  await expect(ticket.drafted).toContainText(promise);
  await desk.send();
  await expect(ticket.question).toContainText(promise);
  await stop();
  await ticket.question.getByRole('button', { name: 'Yes, remind me' }).click();
  await expect(ticket.followUp(promise)).toBeVisible();
  await stop();
  await desk.page.reload();
  await expect(ticket.followUp(promise)).toHaveCount(1);
  await expect(ticket.question).toHaveCount(0);
  await stop();
  await desk.type('Hello Maren, the depot has found it.');
  await stop();
  await desk.send();
  await expect(ticket.question).toContainText('Did your reply keep this?');
  await stop();
  await ticket.question.getByRole('button', { name: 'Not yet' }).click();
  await expect(ticket.question).toHaveCount(0);
  await stop();
  await ticket.followUp(promise).getByRole('checkbox').click();
  await expect(ticket.followUp(promise)).toContainText('does not know yet');
  await stop();
  await ticket.followUp(promise).getByRole('button', { name: 'They know' }).click();
  await expect(ticket.followUp(promise)).toContainText('kept, and they know');
  await stop();
  await desk.page.reload();
  await expect(ticket.followUp(promise)).toContainText('kept, and they know');
  expect(await states(cuecycle)).toEqual([`${promise}: told`]);
  expect(await counts(cuecycle)).toEqual({ made: 1, kept: 1, late: 0, renegotiated: 0, broken: 0 });
});

test('nor between those of its other fates: put off, moved, broken, let go, handed over', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  const stop = () => cuecycle.stopServiceWorker();
  await desk.openTicket(parcel);
  const { ticket } = panel;
  await commitOn(desk, ticket);
  for (const words of ['in 2 hours', 'tomorrow 10am']) {
    await stop();
    await ticket.act(promise, 'Remind me later');
    await stop();
    await ticket.root.getByLabel('Remind you when?').fill(words);
    await ticket.root.getByRole('button', { name: 'Remind me then' }).click();
    await expect(ticket.root.getByLabel('Remind you when?')).toHaveCount(0);
  }
  expect(new Date((await storedRows(cuecycle, 'followUps'))[0]?.remindAt ?? 0).getHours()).toBe(10);
  await stop();
  await ticket.act(promise, 'New time');
  await stop();
  await ticket.root.getByLabel('Which time did you agree').fill('in 3 weeks');
  await ticket.root.getByRole('button', { name: 'They agreed' }).click();
  await expect(ticket.followUp('another time was agreed')).toBeVisible();
  await stop();
  const renewed = ticket.followUp('Promise:');
  await renewed.getByRole('button', { name: 'More for' }).click();
  await stop();
  await ticket.root.getByRole('button', { name: 'Not kept: ' }).click();
  const ended = (words: string) => ticket.root.locator('li.done').filter({ hasText: words });
  await expect(ended('not kept')).toBeVisible();
  expect(await states(cuecycle)).toEqual([`${promise}: renegotiated`, `${promise}: broken`]);

  // Opened again after all, and let go.
  await stop();
  await ended('not kept').getByRole('checkbox').click();
  await expect(renewed).toBeVisible();
  await stop();
  await ticket.act('Promise:', 'Drop');
  await stop();
  await ticket.root.getByRole('button', { name: 'No longer needed' }).click();
  await expect(ended('dropped')).toBeVisible();
  await stop();
  await ended('dropped').getByRole('checkbox').click();
  await expect(renewed).toBeVisible();

  // What a colleague takes over.
  await cuecycle.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await stop();
  await ticket.root.getByRole('button', { name: 'Handover note' }).click();
  await stop();
  await ticket.root.getByRole('button', { name: 'Take these off my list' }).click();
  await expect(ended('dropped')).toBeVisible();
  expect(await states(cuecycle)).toEqual([`${promise}: renegotiated`, `${promise}: dropped`]);
  expect(await counts(cuecycle)).toMatchObject({ made: 1, renegotiated: 1, broken: 0 });
});

test('nor between those of a ticket: declined, asked by when, offered, expected, closed, rated', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  const stop = () => cuecycle.stopServiceWorker();
  await desk.openTicket(parcel);
  const { ticket } = panel;
  await ticket.root.getByRole('button', { name: 'Keep this in view' }).click();
  await expect(ticket.root.getByRole('button', { name: 'Keep this in view' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await stop();
  await desk.type(`${reply} I will also look into the second tree.`);
  await stop();
  await desk.send();
  await expect(ticket.question).toContainText(promise);
  await stop();
  await ticket.question.getByRole('button', { name: 'No', exact: true }).click();
  await expect(ticket.question).toContainText('second tree');
  await stop();
  await ticket.question.locator('.likely button').first().click();
  await expect(ticket.followUp('second tree')).toBeVisible();
  await stop();
  await ticket.root.getByRole('button', { name: 'Waiting for the customer' }).click();
  await expect(ticket.followUp('Look whether they have answered')).toBeVisible();
  await stop();
  await desk.setStatus('solved');
  await expect(ticket.root.getByText('One promise is still open')).toBeVisible();
  await stop();
  await ticket.root.getByRole('button', { name: 'Met' }).click();
  await expect(ticket.root.getByRole('button', { name: 'Met' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await stop();
  await ticket.root.getByRole('button', { name: /^Magnificence/ }).press('3');
  await expect(ticket.root.getByText('You saw: Magnificence')).toBeVisible();
  // Once: with the ticket closed, nothing wakes the background that could be stopped again.
  await panel.tab('Follow-ups').click();
  await panel.page.getByRole('button', { name: 'Add a follow-up' }).click();
  await panel.page.getByLabel('What will you come back to?').fill('Order new labels');
  await stop();
  await panel.page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(panel.row('Order new labels')).toBeVisible();
  const rows = await storedRows(cuecycle, 'followUps');
  expect(rows.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
    'commitment open',
    'task open',
    'waiting open',
  ]);
  const [interaction, ...others] = await storedRows(cuecycle, 'interactions');
  expect(others).toEqual([]);
  expect(interaction).toMatchObject({
    moment: { rating: 'magnificence' },
    expectation: { outcome: 'met' },
  });
  expect(interaction?.declined).toHaveLength(1);
  // What the background was stopped over is sent again with the next beat.
  await expect
    .poll(async () => (await storedRows(cuecycle, 'interactions'))[0]?.closedAt, {
      timeout: 20_000,
    })
    .not.toBeNull();
});
