import { commitOn } from './promises.ts';
import { storedRows } from './stored-rows.ts';
import { expect, test } from './test.ts';

const parcel = '1042';

test('at the end the expectation is marked and the moment rated with one key', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  const { ticket } = panel;
  await expect(ticket.root.getByText('They expect:')).toBeVisible();
  await ticket.root.getByRole('button', { name: 'Keep this in view' }).click();
  await commitOn(desk, ticket);
  // By a macro or a list, not by our button: the status is watched.
  await desk.setStatus('solved');
  await expect(ticket.root.getByText('One promise is still open')).toBeVisible();
  await ticket.root.getByRole('button', { name: 'Met' }).click();
  await expect(ticket.root.getByRole('button', { name: 'Met' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(ticket.root.getByText(/Misery is proposed: they were upset/)).toBeVisible();
  await ticket.root.getByRole('button', { name: /^Magnificence/ }).press('3');
  await expect(ticket.root.getByText('You saw: Magnificence')).toBeVisible();
  await expect
    .poll(async () => (await storedRows(cuecycle, 'interactions'))[0])
    .toMatchObject({ moment: { rating: 'magnificence' }, expectation: { outcome: 'met' } });
});

test('the card scrolls one way only, also beside a scroll bar', async ({ enabledDesk }) => {
  const { desk, card, panel } = enabledDesk;
  await panel.close();
  await desk.openTicket('1044');
  await card.expand();
  // With the question at the end it is longer than the window.
  await desk.setStatus('solved');
  await expect(card.ticket.root.getByText('How did they leave?')).toBeVisible();
  const body = card.region.locator('.body');
  await expect
    .poll(() => body.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight))
    .toBe(true);
  expect(await body.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('what the customer writes after the end is held against the forecast', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  const { ticket } = panel;
  const customer = desk.page.locator('[data-author="customer"]');
  for (const [words, turns] of [
    ['Hello Maren, when does the party begin?', 2],
    ['Thank you, I have found the tree. It is on its way.', 3],
  ] as const) {
    await desk.type(words);
    await desk.send();
    await expect(customer).toHaveCount(turns);
  }
  await desk.setStatus('solved');
  await ticket.root.getByRole('button', { name: /^Misery/ }).press('1');
  await expect(ticket.root.getByText('You saw: Misery')).toBeVisible();

  // They write once more, and sound relieved: it was seen too dark.
  await desk.type('It has arrived at the depot near you.');
  await desk.send();
  await expect(customer).toHaveCount(4);
  await expect
    .poll(async () => {
      // What is written after the end may have begun another interaction.
      const rated = (await storedRows(cuecycle, 'interactions')).find(
        ({ moment }) => moment?.rating,
      );
      return rated?.moment?.later?.rating ?? '';
    })
    .toMatch(/^(mediocrity|magnificence)$/);
  await panel.tab('Today').click();
  await expect(panel.page.getByText('too dark in 1')).toBeVisible();
  // The words themselves are not kept.
  expect(JSON.stringify(await storedRows(cuecycle, 'interactions'))).not.toContain('calmer');
});
