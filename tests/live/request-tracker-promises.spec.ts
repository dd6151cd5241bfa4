import { Panel } from '../e2e/pages/panel.ts';
import { counts, states } from '../e2e/promises.ts';
import { reminders } from '../e2e/reminders.ts';
import { letTimePass, storedRows } from '../e2e/stored-rows.ts';
import { enableRt, RtTicket } from './rt-ticket.ts';
import { expect, logIn, test } from './test.ts';

const promise = 'I will ask the carrier about the parcel by the end of next week';
const dayMs = 24 * 60 * 60_000;

test('a promise in a reply of Request Tracker is confirmed, reminded of after a restart, kept and counted', async ({
  cuecycle,
  rt,
}) => {
  const first = await enableRt(cuecycle, rt, 3);
  await first.commit(promise);
  const [stored] = await storedRows(cuecycle, 'followUps');
  expect(stored).toMatchObject({ kind: 'commitment', words: promise, ticket: '3' });

  // Its time comes while the browser is closed.
  await letTimePass(cuecycle, (stored?.dueAt ?? 0) - Date.now() - 60_000);
  await cuecycle.restartBrowser();
  await expect.poll(() => reminders(cuecycle)).toMatchObject({ shown: 1 });
  const page = await cuecycle.context.newPage();
  await page.goto(`${rt.origin}/`);
  const panel = new Panel(await cuecycle.openPanel(page));
  await panel.tab('Follow-ups').click();
  const [opened] = await Promise.all([
    cuecycle.context.waitForEvent('page'),
    panel.row(promise).getByRole('button', { name: 'Open ticket' }).click(),
  ]);
  await panel.close();
  if (await opened.locator('input[name=user]').isVisible()) await logIn(opened, rt.agent);
  await expect(opened.locator('.transaction, .history').first()).toBeVisible();

  const again = new RtTicket(opened, rt, 3);
  await again.write('Good morning, the carrier has your parcel and brings it tomorrow.');
  await again.send();
  const view = again.card.ticket;
  await expect(view.question).toContainText('Did your reply keep this?');
  await expect(view.question).toContainText(promise);
  await view.question.getByRole('button', { name: 'Yes, they know' }).click();
  await expect(view.followUp(promise)).toContainText('kept, and they know');
  expect(await counts(cuecycle)).toMatchObject({ made: 1, kept: 1 });
});

test('a promise in Request Tracker is put off twice, given another time, and broken', async ({
  cuecycle,
  rt,
}) => {
  const ticket = await enableRt(cuecycle, rt, 21);
  await ticket.commit(promise);
  const view = ticket.card.ticket;
  const [before] = await storedRows(cuecycle, 'followUps');
  for (const words of ['in 2 hours', 'tomorrow 10am']) {
    await view.act(promise, 'Remind me later');
    await view.root.getByLabel('Remind you when?').fill(words);
    await view.root.getByRole('button', { name: 'Remind me then' }).click();
    await expect(view.root.getByLabel('Remind you when?')).toHaveCount(0);
  }
  const [after] = await storedRows(cuecycle, 'followUps');
  expect(after?.dueAt).toBe(before?.dueAt);
  expect(new Date(after?.remindAt ?? 0).getHours()).toBe(10);

  await view.act(promise, 'New time');
  await view.root.getByLabel('Which time did you agree').fill('in 3 weeks');
  await view.root.getByRole('button', { name: 'They agreed' }).click();
  await expect(view.followUp('another time was agreed')).toBeVisible();
  await view.act('Promise:', 'Not kept');
  await expect
    .poll(() => states(cuecycle))
    .toEqual([`${promise}: renegotiated`, `${promise}: broken`]);
  expect(await counts(cuecycle)).toMatchObject({ made: 1, kept: 0, renegotiated: 1, broken: 1 });
});

test('nothing is made of a reply in Request Tracker that is thrown away, nor of a declined one', async ({
  cuecycle,
  rt,
}) => {
  const ticket = await enableRt(cuecycle, rt, 16);
  const view = ticket.card.ticket;
  await ticket.write(`Good morning. ${promise}.`);
  await expect(view.drafted).toContainText(promise);
  await ticket.open();
  await expect(view.question).toHaveCount(0);
  await ticket.write(`Good morning, thank you for writing. ${promise}.`);
  await expect(view.drafted).toContainText(promise);
  await ticket.send();
  await view.question.getByRole('button', { name: 'No', exact: true }).click();
  await expect(view.question).toHaveCount(0);
  await ticket.open();
  await expect(view.root.getByText('1 sentence not tracked')).toBeVisible();
  await expect(view.question).toHaveCount(0);
  expect(await storedRows(cuecycle, 'followUps')).toEqual([]);
});

test('a ticket of Request Tracker that goes to a colleague takes its promises along in a comment', async ({
  cuecycle,
  rt,
}) => {
  const ticket = await enableRt(cuecycle, rt, 29);
  await ticket.commit(promise);
  const view = ticket.card.ticket;
  const gone = view.root.getByText('This ticket has gone to somebody else');
  await expect(gone).toHaveCount(0);
  await ticket.giveTo('priya');
  await expect(gone).toBeVisible();
  await cuecycle.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await view.root.getByRole('button', { name: 'Handover note' }).click();
  await view.root.getByRole('button', { name: 'Take these off my list' }).click();
  await expect(gone).toHaveCount(0);
  await ticket.write('For you, Priya. ', 'Comment');
  await ticket.page.keyboard.press('Control+v');
  await expect(ticket.editor).toContainText(`“${promise}”`);
  await ticket.send();
  await expect(view.question).toHaveCount(0);
  expect(await storedRows(cuecycle, 'followUps')).toMatchObject([
    { state: 'dropped', reason: 'handed-over' },
  ]);
});

test('two tickets of Request Tracker at once keep their promises apart, also in another zone and time', async ({
  cuecycle,
  rt,
}) => {
  const one = await enableRt(cuecycle, rt, 15);
  await one.commit(promise);
  const other = new RtTicket(await cuecycle.context.newPage(), rt, 22);
  await other.open();
  const quote = 'I will send you the quote by the end of next week';
  await other.commit(quote);
  await expect(other.card.ticket.followUp(promise)).toHaveCount(0);
  await one.page.bringToFront();
  await expect(one.card.ticket.followUp(promise)).toBeVisible();
  await expect(one.card.ticket.followUp('the quote')).toHaveCount(0);
  const before = await storedRows(cuecycle, 'followUps');

  // As after a flight, and after the clock was corrected by two days.
  await letTimePass(cuecycle, -2 * dayMs);
  cuecycle.setTimeZone('Pacific/Auckland');
  await cuecycle.restartBrowser();
  const again = new RtTicket(await cuecycle.context.newPage(), rt, 22);
  await again.open();
  const line = again.card.ticket.followUp('the quote');
  await expect(line).toHaveCount(1);
  await line.getByRole('checkbox').click();
  await expect(line).toContainText('does not know yet');
  const rows = await storedRows(cuecycle, 'followUps');
  const times = (all: typeof rows, by: number) =>
    Object.fromEntries(all.map(({ ticket, dueAt }) => [ticket, (dueAt ?? 0) + by]));
  expect(rows).toHaveLength(2);
  expect(times(rows, 0)).toEqual(times(before, 2 * dayMs));
  expect(rows.map(({ ticket, state }) => `${ticket} ${state}`).sort()).toEqual([
    '15 open',
    '22 done',
  ]);
  expect(await counts(cuecycle)).toMatchObject({ made: 2 });
});
