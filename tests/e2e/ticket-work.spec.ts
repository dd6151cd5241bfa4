import { storedRows } from './stored-rows.ts';
import { expect, test } from './test.ts';

const parcel = '1042';

test('a reply ticks its prompts while it is typed, and for good when it is sent', async ({
  enabledDesk,
}) => {
  const { desk, card, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await panel.close();
  await card.expand();
  const { ticket } = card;
  await expect(ticket.currentStage).toContainText('Receiving');
  await expect(ticket.prompt('Welcome them by name')).not.toBeChecked();

  await desk.type('Hello Maren, thank you for telling us what the tracking shows.');
  await expect(ticket.promptItem('Welcome them by name')).toContainText('in your draft');
  await expect(ticket.prompt('Welcome them by name')).toHaveAttribute('aria-checked', 'mixed');

  await desk.send();
  await expect(ticket.stage('Receiving')).toContainText('2/2');
  await ticket.stage('Receiving').click();
  await expect(ticket.promptItem('Welcome them by name')).toContainText('seen in your reply');
  await expect(ticket.prompt('Welcome them by name')).toHaveAttribute('aria-checked', 'true');
  await ticket.prompt('Welcome them by name').focus();
  await expect(ticket.promptItem('Welcome them by name').locator('q')).toContainText('Hello');
});

test('a draft that is deleted takes its ticks with it', async ({ enabledDesk }) => {
  const { desk, card, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await panel.close();
  await card.expand();
  await desk.type('Good morning Maren');
  const greet = card.ticket.prompt('Welcome them by name');
  await expect(greet).toHaveAttribute('aria-checked', 'mixed');
  await desk.page.keyboard.press('Control+a');
  await desk.page.keyboard.press('Delete');
  await expect(greet).toHaveAttribute('aria-checked', 'false');
});

test('the agent’s own decisions win: tick, undo, not needed, go, stay', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  const { ticket } = panel;
  const greet = ticket.prompt('Welcome them by name');
  await greet.press('Space');
  await expect(ticket.promptItem('Welcome them by name')).toContainText('you said so');
  await greet.press('Control+z');
  await expect(greet).not.toBeChecked();
  await greet.press('n');
  await expect(ticket.promptItem('Welcome them by name')).toContainText('not needed here');

  await ticket.stage('Helping').click();
  await expect(ticket.currentStage).toContainText('Helping');
  await ticket.root.getByRole('button', { name: 'Stay in this stage' }).click();
  await desk.type('Is there anything else I can do for you?');
  await desk.send();
  await expect(ticket.currentStage).toContainText('Helping');
  await desk.page.reload();
  await expect(ticket.heading).toContainText(parcel);
  await expect(ticket.currentStage).toContainText('Helping');
  await expect
    .poll(async () => (await storedRows(cuecycle, 'interactions')).map((row) => row.ticket))
    .toEqual([parcel]);
});

test('fifty quick switches never show the former ticket', async ({ enabledDesk }) => {
  const { desk, card, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await panel.close();
  await card.expand();
  await desk.type('Hello Maren, thank you for waiting.');
  await expect(card.ticket.prompt('Welcome them by name')).toHaveAttribute('aria-checked', 'mixed');

  // In the page, at every frame: what the card says must be the ticket that the page shows.
  await desk.page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { mismatches: seen });
    const look = () => {
      const shown = document
        .querySelector('section[data-ticket-id]')
        ?.getAttribute('data-ticket-id');
      const text = document.querySelector('cuecycle-card')?.shadowRoot?.textContent ?? '';
      const named = /#?(10\d\d)/.exec(text)?.[1];
      // A frame may come between the page's change and the reading of it.
      if (named && shown && named !== shown)
        seen.push(`${performance.now()} ${named} for ${shown}`);
      requestAnimationFrame(look);
    };
    look();
  });
  const others = ['1047', '1048', '1049', '1052', parcel];
  for (let round = 0; round < 10; round += 1) {
    for (const id of others) await desk.switchTo(id);
  }
  await expect(card.region).toContainText(parcel);
  await expect(card.ticket.prompt('Welcome them by name')).toHaveAttribute('aria-checked', 'mixed');
  await desk.switchTo('1047');
  await expect(card.region).toContainText('1047');
  await expect(card.ticket.prompt('Welcome them by name')).not.toHaveAttribute(
    'aria-checked',
    'mixed',
  );
  const mismatches = await desk.page.evaluate(
    () => (window as unknown as { mismatches: string[] }).mismatches,
  );
  // Each switch may be one reading behind (a few frames), never longer.
  expect(longestRun(mismatches)).toBeLessThan(400);
});

/** The longest time in ms for which one wrong ticket was named without a break. */
function longestRun(mismatches: readonly string[]): number {
  let longest = 0;
  let began = 0;
  let last = { at: -Infinity, what: '' };
  for (const line of mismatches) {
    const [time = '0', ...what] = line.split(' ');
    const at = Number(time);
    if (what.join(' ') !== last.what || at - last.at > 50) began = at;
    longest = Math.max(longest, at - began);
    last = { at, what: what.join(' ') };
  }
  return longest;
}

test('of two tickets side by side the card follows the one that is worked on', async ({
  enabledDesk,
}) => {
  const { desk, card, panel } = enabledDesk;
  await desk.openSplit(parcel, '1047');
  await panel.close();
  await card.expand();
  await desk.pane('1047').locator('[contenteditable]').click();
  await expect(card.region).toContainText('1047');
  await desk.page.keyboard.type('Hello, thank you for the new address.');
  await expect(card.ticket.prompt('Welcome them by name')).toHaveAttribute('aria-checked', 'mixed');
  await desk.pane(parcel).locator('[contenteditable]').click();
  await expect(card.region).toContainText(parcel);
  await expect(card.ticket.prompt('Welcome them by name')).toHaveAttribute('aria-checked', 'false');
});

test('a solved ticket ends its interaction, with the time of each stage', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await expect(panel.ticket.heading).toContainText(parcel);
  await desk.type('Hello Maren, thank you for writing. I have asked the depot and they found it.');
  await desk.send();
  await expect(panel.ticket.currentStage).toContainText('Helping');
  await desk.setStatus('solved');
  await expect
    .poll(async () => {
      const [row] = await storedRows(cuecycle, 'interactions');
      return row && row.closedAt !== null;
    })
    .toBe(true);
  const [row] = await storedRows(cuecycle, 'interactions');
  if (!row) throw new Error('The interaction is stored');
  expect(row.prompts).toContainEqual({ prompt: 'greet', round: 1, state: 'seen' });
  expect(new Set(row.spans.map(({ stage }) => stage))).toContain('helping');
  for (const { startedAt, endedAt, activeMs } of row.spans) {
    expect(endedAt).toBeGreaterThanOrEqual(startedAt);
    expect(activeMs).toBeLessThanOrEqual(endedAt - startedAt);
  }
  expect(JSON.stringify(row)).not.toContain('depot');
});

test('the background may be stopped at any time', async ({ enabledDesk, cuecycle }) => {
  const { desk, card, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await panel.close();
  await card.expand();
  await cuecycle.stopServiceWorker();
  await desk.type('Hello Maren');
  await expect(card.ticket.prompt('Welcome them by name')).toHaveAttribute('aria-checked', 'mixed');
  await cuecycle.stopServiceWorker();
  await card.ticket.prompt('Value their effort').click();
  await expect(card.ticket.promptItem('Value their effort')).toContainText('you said so');
  await expect
    .poll(async () => (await storedRows(cuecycle, 'interactions'))[0]?.prompts)
    .toContainEqual({ prompt: 'appreciate', round: 1, state: 'hand' });
});
