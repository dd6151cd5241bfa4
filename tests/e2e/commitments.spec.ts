import { Panel } from './pages/panel.ts';
import { commitOn, counts, promise, reply, states } from './promises.ts';
import { reminders } from './reminders.ts';
import { letTimePass, storedRows } from './stored-rows.ts';
import { expect, test } from './test.ts';

const parcel = '1042';
const other = '1047';
const third = '1045';
const dayMs = 24 * 60 * 60_000;

test('a promise is seen while typed, confirmed when sent, reminded of after a restart, kept, told and counted', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await commitOn(desk, panel.ticket);
  const [stored] = await storedRows(cuecycle, 'followUps');
  expect(stored).toMatchObject({ kind: 'commitment', words: promise, ticket: parcel });
  const [interaction] = await storedRows(cuecycle, 'interactions');
  expect(JSON.stringify(interaction)).not.toContain('depot');

  // Its time comes and goes while the browser is closed.
  const untilDue = (stored?.dueAt ?? 0) - Date.now();
  await letTimePass(cuecycle, untilDue + 60_000);
  await cuecycle.restartBrowser();
  await expect.poll(() => reminders(cuecycle)).toEqual({ badge: '1', shown: 1 });
  // Once: after another restart only the number is left.
  await cuecycle.restartBrowser();
  await expect.poll(() => reminders(cuecycle)).toEqual({ badge: '1', shown: 0 });

  // The next reply keeps it: the agent is asked, with the promise quoted.
  const page = cuecycle.context.pages()[0] ?? (await cuecycle.context.newPage());
  const again = desk.on(page);
  await again.openTicket(parcel);
  const view = new Panel(await cuecycle.openPanel(page)).ticket;
  await expect(view.followUp(promise)).toContainText('was due');
  await again.type('Hello Maren, the depot has found your tree, it leaves today.');
  await again.send();
  await expect(view.question).toContainText('Did your reply keep this?');
  await expect(view.question).toContainText(promise);
  await view.question.getByRole('button', { name: 'Yes, they know' }).click();
  await expect(view.question).toHaveCount(0);
  await expect.poll(() => states(cuecycle)).toEqual([`${promise}: told`]);
  // Told after its time: it counts, and not as kept in time.
  expect(await counts(cuecycle)).toEqual({ made: 1, kept: 0, late: 1, renegotiated: 0, broken: 0 });
  await expect.poll(async () => (await reminders(cuecycle)).badge).toBe('');
});

test('done is not told: the list says so until the customer knows', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await commitOn(desk, panel.ticket);
  await panel.tab('Follow-ups').click();
  await panel.row(promise).getByRole('checkbox').click();
  await expect(panel.page.getByRole('heading', { name: 'Done, not told' })).toBeVisible();
  await expect(panel.row(promise)).toContainText('the customer does not know yet');
  await panel.row(promise).getByRole('button', { name: 'They know' }).click();
  await expect(panel.row(promise)).toContainText('kept, and they know');
  expect(await counts(cuecycle)).toEqual({ made: 1, kept: 1, late: 0, renegotiated: 0, broken: 0 });
  await panel.page.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.row(promise)).toContainText('the customer does not know yet');
  expect(await counts(cuecycle)).toMatchObject({ made: 1, kept: 0 });
});

test('a promise is given another time that the customer agreed to, and one is broken', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  const { ticket } = panel;
  await commitOn(desk, ticket);
  await ticket.act(promise, 'New time');
  await ticket.root.getByLabel('Which time did you agree').fill('when the cows come home');
  await ticket.root.getByRole('button', { name: 'They agreed' }).click();
  await expect(ticket.root.getByText('That time was not understood')).toBeVisible();
  await ticket.root.getByLabel('Which time did you agree').fill('in 3 weeks');
  await ticket.root.getByRole('button', { name: 'They agreed' }).click();
  await expect(ticket.followUp('another time was agreed')).toBeVisible();
  await expect
    .poll(() => states(cuecycle))
    .toEqual([`${promise}: renegotiated`, `${promise}: open`]);
  await ticket.followUp('Promise:').getByRole('button', { name: 'More for' }).click();
  await ticket.root.getByRole('button', { name: 'Not kept: ' }).click();
  await expect
    .poll(() => counts(cuecycle))
    .toEqual({
      made: 1,
      kept: 0,
      late: 0,
      renegotiated: 1,
      broken: 1,
    });
});

test('nothing is made of what is declined, nor of a draft that is thrown away', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  const { ticket } = panel;
  await desk.type(reply);
  await expect(ticket.drafted).toContainText(promise);
  await desk.page.keyboard.press('Control+a');
  await desk.page.keyboard.press('Delete');
  await expect(ticket.drafted).toHaveCount(0);
  await desk.type(`${reply} What matters most to you?`);
  await desk.send();
  await ticket.question.getByRole('button', { name: 'No', exact: true }).click();
  await expect(ticket.question).toHaveCount(0);
  await expect(ticket.root.getByText('1 sentence not tracked')).toBeVisible();
  await desk.page.reload();
  await expect(ticket.root.getByText('1 sentence not tracked')).toBeVisible();
  expect(await storedRows(cuecycle, 'followUps')).toEqual([]);
  const [interaction] = await storedRows(cuecycle, 'interactions');
  expect(interaction?.declined).toHaveLength(1);
});

test('words that were declined twice are quiet from then on, in drafts and on other tickets', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  const { ticket } = panel;
  for (const [id, what] of [
    [parcel, 'a look at the depot'],
    [other, 'a look at the invoice'],
  ] as const) {
    await desk.openTicket(id);
    await desk.type(`Hello, thank you for writing. I will have ${what} tomorrow.`);
    await expect(ticket.drafted).toContainText(what);
    await desk.send();
    await expect(ticket.question).toContainText(what);
    await ticket.question.getByRole('button', { name: 'No', exact: true }).click();
    await expect(ticket.question).toHaveCount(0);
  }
  await desk.openTicket(third);
  await expect(ticket.heading).toContainText(third);
  await desk.type('Hello, I will have a look at the photos tomorrow. I will ring you on Friday.');
  // The other promise of the same draft tells that it was read.
  await expect(ticket.drafted).toContainText('ring you on Friday');
  await expect(ticket.drafted).not.toContainText('photos');
  await desk.send();
  await expect(ticket.question).toContainText('ring you on Friday');
  await expect(ticket.root.getByText('1 sentence not tracked')).toBeVisible();
  // In sight, so that the lesson can be taken back.
  await ticket.root.getByText('1 sentence not tracked').click();
  await ticket.root.getByRole('button', { name: 'Track it' }).click();
  await expect(ticket.followUp('look at the photos')).toBeVisible();
  expect(await storedRows(cuecycle, 'followUps')).toHaveLength(1);
});

test('one key confirms from the reply field; N and E answer in the box', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel, card } = enabledDesk;
  await desk.openTicket(parcel);
  await panel.close();
  await desk.type(`${reply} I will also look into the second tree.`);
  await desk.send();
  await expect(card.nudge).toHaveText('Did you promise this?');
  await card.expand();
  const { question } = card.ticket;
  await expect(question).toContainText(promise);
  await desk.composer.click();
  cuecycle.display.press('alt+shift+y');
  await expect(card.ticket.followUp(promise)).toBeVisible();
  // The next question takes its place; this one has no time, and three are offered.
  await expect(question).toContainText('look into the second tree');
  await expect(question.locator('.likely button')).toHaveCount(3);
  await question.getByRole('button', { name: 'Edit' }).press('e');
  await card.region.getByLabel('By when?').fill('tomorrow at noon');
  await card.region.getByLabel('By when?').press('Enter');
  await expect(card.ticket.followUp('second tree')).toContainText('tomorrow');
  expect(await storedRows(cuecycle, 'followUps')).toHaveLength(2);
});

test('a ticket that goes to a colleague is noticed, and takes its promises along as words', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  const { ticket } = panel;
  await commitOn(desk, ticket);
  const gone = ticket.root.getByText('This ticket has gone to somebody else');
  await desk.assignTo('priya');
  await expect(gone).toBeVisible();
  await ticket.root.getByRole('button', { name: 'They stay with me' }).click();
  await expect(gone).toHaveCount(0);
  await desk.assignTo('tomas');
  await expect(gone).toBeVisible();
  await cuecycle.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ticket.root.getByRole('button', { name: 'Handover note' }).click();
  await expect(ticket.root.getByText('Paste it into an internal note')).toBeVisible();
  await desk.composer.click();
  await desk.page.keyboard.press('Control+v');
  await expect(desk.composer).toContainText('Still open with the customer');
  await expect(desk.composer).toContainText(`“${promise}”`);
  await ticket.root.getByRole('button', { name: 'Take these off my list' }).click();
  await expect.poll(() => states(cuecycle)).toEqual([`${promise}: dropped`]);
  expect((await storedRows(cuecycle, 'followUps'))[0]?.reason).toBe('handed-over');
  await expect(gone).toHaveCount(0);
});

test('a reminder can be put off twice; the promise stays as it is', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await commitOn(desk, panel.ticket);
  const [before] = await storedRows(cuecycle, 'followUps');
  await panel.tab('Follow-ups').click();
  for (const words of ['in 2 hours', 'tomorrow 10am']) {
    await panel.act(promise, 'Remind me later');
    await panel.page.getByLabel('Remind you when?').fill(words);
    await panel.page.getByRole('button', { name: 'Remind me then' }).click();
    await expect(panel.page.getByText('Reminder moved')).toBeVisible();
    await expect(panel.page.getByLabel('Remind you when?')).toHaveCount(0);
  }
  const [row] = await storedRows(cuecycle, 'followUps');
  expect(row?.dueAt).toBe(before?.dueAt);
  expect(new Date(row?.remindAt ?? 0).getHours()).toBe(10);
});

test('two tickets at once keep their promises apart', async ({ enabledDesk, cuecycle }) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await commitOn(desk, panel.ticket);
  const second = await cuecycle.context.newPage();
  const elsewhere = desk.on(second);
  await elsewhere.openTicket(other);
  await expect(panel.ticket.heading).toContainText(other);
  await expect(panel.ticket.followUp(promise)).toHaveCount(0);
  await elsewhere.type('Hello, I will correct the invoice today and send it to you.');
  await elsewhere.send();
  await panel.ticket.question.getByRole('button', { name: 'Yes, remind me' }).click();
  await expect(panel.ticket.followUp('correct the invoice')).toBeVisible();
  await desk.page.bringToFront();
  await expect(panel.ticket.heading).toContainText(parcel);
  await expect(panel.ticket.followUp(promise)).toBeVisible();
  await expect(panel.ticket.followUp('correct the invoice')).toHaveCount(0);
  const tickets = (await storedRows(cuecycle, 'followUps')).map(({ ticket }) => ticket);
  expect(new Set(tickets)).toEqual(new Set([parcel, other]));
  await second.close();
});

test('waiting for the customer ends when they write', async ({ enabledDesk, cuecycle }) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  const { ticket } = panel;
  await ticket.root.getByRole('button', { name: 'Waiting for the customer' }).click();
  await expect(ticket.followUp('Look whether they have answered')).toBeVisible();
  await desk.type('Hello Maren, which day would suit you?');
  await desk.send();
  await expect
    .poll(async () => (await storedRows(cuecycle, 'followUps')).map(({ state }) => state))
    .toEqual(['done']);
});

test('another time zone and a clock that was set back lose and double nothing', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await commitOn(desk, panel.ticket);
  const [before] = await storedRows(cuecycle, 'followUps');
  // As after a flight, and after the clock was corrected by two days.
  await letTimePass(cuecycle, -2 * dayMs);
  cuecycle.setTimeZone('Pacific/Auckland');
  await cuecycle.restartBrowser();
  const page = cuecycle.context.pages()[0] ?? (await cuecycle.context.newPage());
  await desk.on(page).openTicket(parcel);
  const again = new Panel(await cuecycle.openPanel(page));
  await again.tab('Follow-ups').click();
  await expect(again.row(promise)).toHaveCount(1);
  await again.row(promise).getByRole('checkbox').click();
  await expect(again.row(promise)).toContainText('the customer does not know yet');
  const rows = await storedRows(cuecycle, 'followUps');
  expect(rows).toHaveLength(1);
  expect(rows[0]?.dueAt).toBe((before?.dueAt ?? 0) + 2 * dayMs);
  expect(await counts(cuecycle)).toMatchObject({ made: 1 });
});
