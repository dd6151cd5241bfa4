import { expect, test } from '@playwright/test';
import { buildTools, SitePage } from './site-page.ts';
import {
  chatSite,
  listSite,
  mailSite,
  plainSite,
  statingSite,
  type TicketOnSite,
} from './sites.ts';

let tools = '';
test.beforeAll(async () => {
  tools = await buildTools();
});

/** What a good reading of a ticket is. */
function truthOf({ id, turns }: TicketOnSite, ending = '') {
  return {
    ticket: id,
    composer: 'open',
    turns: turns.map(({ side, text }) => `${side}: ${text}${ending}`),
  };
}

test('a site like a mail program is taught with the mouse', async ({ page }) => {
  const desk = new SitePage(page, mailSite, tools);
  const [ticket, other] = mailSite.tickets;
  await desk.open();
  await desk.teach();
  await expect(desk.question()).toHaveText('Point at a message of the customer.');
  await desk.pointAt(page.getByText('The green one'));
  await expect(desk.question()).toHaveText('Point at a message of your own team.');
  await desk.pointAt(page.getByText('A new shade leaves'));
  await expect(desk.question()).toHaveText('7 messages. Right?');
  await expect(desk.panel.getByRole('listitem')).toHaveText(['4 customer', '3 team']);
  await expect(page.locator('.outline[data-as="customer"]')).toHaveCount(4);
  await expect(page.locator('.outline[data-as="agent"]')).toHaveCount(3);
  await desk.answer('Yes, right');
  await desk.pointAt(page.getByRole('textbox'));
  await desk.answer('Yes, right');
  await desk.pointAt(page.getByRole('button', { name: 'Send reply' }));
  await expect(desk.question()).toHaveText('“Send reply” sends your reply. Right?');
  await desk.answer('Yes, right');
  await expect(desk.question()).toHaveText('Ticket 4711 from the address. Right?');
  await desk.answer('Yes, right');
  await expect(page.locator('cuecycle-teaching')).toHaveCount(0);

  const definition = await desk.definition();
  expect(definition).toMatchObject({
    id: 'site-post-unknown-example',
    hosts: ['post.unknown.example'],
    evidence: 'pointed',
  });
  await desk.open();
  expect(await desk.read(definition)).toEqual(truthOf(ticket, '\n\nKind regards'));
  await desk.open(other);
  expect(await desk.read(definition)).toEqual(truthOf(other, '\n\nKind regards'));
});

test('a site like a chat is taught with the keyboard alone', async ({ page }) => {
  const desk = new SitePage(page, chatSite, tools);
  const [ticket, other] = chatSite.tickets;
  await desk.open();
  await desk.teach();
  const aimed = desk.panel.getByRole('application', { name: 'Pointer for the keyboard' });
  await expect(aimed).toBeFocused();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight');
  await expect(aimed).toContainText('the shade of my lamp');
  await press('Enter', 'ArrowRight');
  await expect(aimed).toContainText('Which shade is it');
  await press('Enter');
  await expect(desk.question()).toHaveText('8 messages. Right?');
  await expect(desk.panel.getByRole('listitem')).toHaveText(['4 customer', '4 team']);
  // One of them is no answer but a note: the one after the fifth.
  await press('Tab', 'Tab', 'Enter');
  await expect(desk.question()).toHaveText('Point at the internal note.');
  await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect(aimed).toContainText('two green shades left');
  await press('Enter');
  await expect(desk.panel.getByRole('listitem')).toHaveText(['4 customer', '3 team', '1 note']);
  await press('Enter');
  await expect(aimed).toContainText('textbox');
  await press('Enter', 'Enter');
  await expect(desk.question()).toHaveText('Point at the button that sends your reply.');
  await press('ArrowRight');
  await press('Enter', 'Enter');
  await expect(desk.question()).toHaveText('Ticket 90213 from the address. Right?');
  await press('Enter');

  const definition = await desk.definition();
  await desk.open();
  expect(await desk.read(definition)).toEqual(truthOf(ticket));
  await desk.open(other);
  expect(await desk.read(definition)).toEqual(truthOf(other));
});

test('sides that only the names tell are told by the customer’s name', async ({ page }) => {
  const desk = new SitePage(page, plainSite, tools);
  const [, other] = plainSite.tickets;
  await desk.open();
  await desk.teach({ fields: ['turns', 'ticket'] });
  await desk.pointAt(page.getByText('The green one'));
  await desk.pointAt(page.getByText('A new shade leaves'));
  await expect(desk.question()).toContainText('Both messages are built alike.');
  await desk.pointAt(page.locator('.person'));
  await expect(desk.panel.getByRole('listitem')).toHaveText(['4 customer', '3 team']);
  await desk.answer('Yes, right');
  await expect(desk.question()).toHaveText('Ticket CS-1201 from the address. Right?');
  await desk.answer('Yes, right');
  const definition = await desk.definition();
  await desk.open(other);
  expect(await desk.read(definition)).toEqual({ ...truthOf(other), composer: 'closed' });
});

test('sides that a page states are read without anybody pointing', async ({ page }) => {
  const desk = new SitePage(page, statingSite, tools);
  const [ticket, other] = statingSite.tickets;
  await desk.open();
  const derived = await desk.derived();
  if (!derived) throw new Error('Nothing was derived');
  expect(derived).toMatchObject({ id: 'site-stating-unknown-example', evidence: 'derived' });
  expect(await desk.read(derived)).toEqual(truthOf(ticket));
  await desk.open(other);
  expect(await desk.read(derived)).toEqual(truthOf(other));
});

test('sides that a page does not state stay unknown', async ({ page }) => {
  const desk = new SitePage(page, mailSite, tools);
  await desk.open();
  const derived = await desk.derived();
  expect(derived?.conversation?.sides).toEqual([]);
});

test('a list of tickets is no conversation', async ({ page }) => {
  const desk = new SitePage(page, listSite, tools);
  await desk.open();
  expect(await desk.derived()).toBeUndefined();
});
