import { storedReadable } from './stored-rows.ts';
import { expect, test } from './test.ts';

test('what was read on a site and is lost there is told within one ticket', async ({
  enabledDesk,
  cuecycle,
}) => {
  const { desk, card, panel } = enabledDesk;
  await desk.openTicket('1042');
  await panel.close();
  await card.expand();
  const { health } = card.ticket;
  await expect(health).toContainText('Reading this page');
  await health.click();
  await expect(card.ticket.root.getByRole('listitem').filter({ hasText: 'Status' })).toContainText(
    'found',
  );
  // Once calm, what could be read is remembered for the site; a reload would come too early before.
  const site = `practice-desk ${desk.origin}`;
  await expect.poll(async () => (await storedReadable(cuecycle))[site]).toContain('status');

  // The helpdesk ships a new version: the hook of the status is gone.
  await desk.page.addInitScript(() => {
    new MutationObserver(() => {
      for (const field of document.querySelectorAll('[data-status]')) {
        field.removeAttribute('data-status');
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await desk.openTicket('1043');
  await expect(health).toContainText('No longer read: Status');
  await health.click();
  await card.ticket.root.getByRole('button', { name: 'Do not expect it here' }).click();
  await expect(health).toContainText('Reading this page');
});

test('a health report holds how the page is built and none of its words', async ({
  enabledDesk,
}) => {
  const { desk, card, panel } = enabledDesk;
  await desk.openTicket('1042');
  await panel.close();
  await card.expand();
  const { root, health } = card.ticket;
  await health.click();
  await root.getByRole('button', { name: 'Copy a health report' }).click();
  await expect(root).toContainText('Copied.');
  await desk.composer.click();
  await desk.page.keyboard.press('Control+v');
  await expect(desk.composer).toContainText('health report');
  const report = await desk.composer.innerText();
  expect(report).toContain('helpdesk: practice-desk (ours)');
  expect(report).toContain('turns: read');
  expect(report).toContain('data-turn-id');
  // Names, words and numbers of the ticket.
  for (const word of ['Maren', 'Ostvik', 'Olive', 'parcel', '1042', '127.0.0.1']) {
    expect(report).not.toContain(word);
  }
});
