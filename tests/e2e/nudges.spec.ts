import { storedRows } from './stored-rows.ts';
import { expect, test } from './test.ts';

const parcel = '1042';
const undated = 'Hello Maren, thank you for the photo. I will ask the carrier where it is.';

test('a commitment without a time is nudged once, at a breakpoint, and is content with a time', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, card, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await panel.close();
  await expect(card.pill).toBeVisible();
  await desk.type(undated);
  // While the hands are on the keys it is held back; going to Send is a breakpoint.
  await expect(card.nudge).toHaveCount(0);
  await desk.sendButton.hover();
  await expect(card.pill).toContainText('By when?');
  expect(await card.overlaps(desk.sendButton)).toBe(false);

  await card.expand();
  await expect(card.ticket.nudge).toContainText('I will ask the carrier where it is');
  await expect(card.ticket.hints).toContainText('has no time yet');
  await desk.page.keyboard.press('Backspace');
  await desk.page.keyboard.type(' by noon tomorrow.');
  await expect(card.ticket.nudge).toHaveCount(0);
  await expect(card.ticket.hints).toHaveCount(0);
  await expect
    .poll(async () => (await storedRows(cuecycle, 'interactions')).map((row) => row.nudges))
    .toMatchObject([[{ nudge: 'date-commitment', outcome: 'done' }]]);
});

test('a nudge waits while a button of the mouse is pressed, so that no press goes astray', async ({
  enabledDesk,
}) => {
  const { desk, card, panel } = enabledDesk;
  const { mouse } = desk.page;
  await desk.openTicket(parcel);
  await panel.close();
  await card.expand();
  await desk.type(undated);
  await desk.page.getByRole('heading', { name: 'Olive tree still not here' }).last().hover();
  await mouse.down();
  // The clock in the card tells that longer goes by than hands rest before a nudge.
  const seconds = async () => {
    const [, minute = 0, second = 0] =
      /(\d+):(\d\d)/.exec((await card.ticket.currentStage.textContent()) ?? '') ?? [];
    return Number(minute) * 60 + Number(second);
  };
  const pressedAt = await seconds();
  await expect.poll(seconds).toBeGreaterThan(pressedAt + 3);
  await expect(card.ticket.nudge).toHaveCount(0);
  await mouse.up();
  await expect(card.ticket.nudge).toContainText('By when?');
});

test('“Not now” is final for the ticket, and quiet is quiet on every ticket', async ({
  enabledDesk,
}) => {
  const { desk, card, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await panel.close();
  await card.expand();
  await desk.type(undated);
  await desk.sendButton.hover();
  await card.ticket.nudge.getByRole('button', { name: 'Not now' }).click();
  await expect(card.ticket.nudge).toHaveCount(0);
  await desk.sendButton.hover();
  await expect(card.ticket.bell).toHaveAttribute('title', /shown for this ticket before/);

  await card.ticket.bell.click();
  await expect(card.ticket.bell).toHaveAttribute('aria-pressed', 'true');
  await desk.page.reload();
  await expect(card.ticket.bell).toHaveAttribute('aria-pressed', 'true');
});

test('sample wording is put into the reply at the cursor by an explicit act, or copied', async ({
  enabledDesk,
}) => {
  const { desk, card, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await panel.close();
  await card.expand();
  await desk.type('Hello Maren. ');
  const greet = card.ticket.promptItem('Welcome them by name');
  await greet.hover();
  await greet.getByRole('button', { name: /^Wording/ }).click();
  const inserted = 'Hello Maren. Hello [name], good to hear from you.';
  await greet.getByRole('button', { name: 'Insert at the cursor' }).first().click();
  await expect(desk.composer).toContainText(inserted);
  // A press in the card leaves the cursor in the reply, where the next key goes.
  await desk.page.keyboard.press('Control+z');
  await expect(desk.composer).toHaveText('Hello Maren. ');
  await greet.getByRole('button', { name: 'Copy' }).first().click();
  await expect(greet).toContainText('Copied');
  await desk.page.keyboard.press('Control+v');
  await expect(desk.composer).toContainText(inserted);
  await desk.page.keyboard.type(' And on.');
  await expect(desk.composer).toContainText('good to hear from you. And on.');
});

test('the words behind a tick are shown where they stand, and nothing of the page is changed', async ({
  enabledDesk,
}) => {
  const { desk, card, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await panel.close();
  await card.expand();
  await desk.type('Hello Maren, thank you for telling us what the tracking shows.');
  await expect(card.ticket.promptItem('Welcome them by name')).toContainText('in your draft');
  const before = await desk.page.locator('body').innerHTML();
  await card.ticket.prompt('Welcome them by name').hover();
  const pointedAt = () =>
    desk.page.evaluate(() =>
      [...CSS.highlights].flatMap(([, highlight]) => [...highlight].map(String)),
    );
  await expect.poll(pointedAt).toEqual(['Hello Maren,']);
  await desk.composer.hover();
  await expect.poll(pointedAt).toEqual([]);
  expect(await desk.page.locator('body').innerHTML()).toBe(before);
});
