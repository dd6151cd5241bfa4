import { expect, test } from './test.ts';

test('the agent decides what a site is, and its open page follows', async ({ enabledDesk }) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket('1042');
  await expect(panel.health).toContainText('Reading this page');
  await panel.page.getByRole('button', { name: 'This site' }).click();
  const helpdesk = panel.page.getByRole('combobox', { name: 'Helpdesk' });
  await helpdesk.selectOption('None, leave its pages alone');
  await expect(panel.page.getByText('Cuecycle does not know this page')).toBeVisible();
  // Decided for the site, not for the page.
  await desk.page.reload();
  await expect(panel.page.getByText('Cuecycle does not know this page')).toBeVisible();
  await helpdesk.selectOption('Request Tracker');
  await expect(panel.page.getByText('This is Request Tracker')).toBeVisible();
  await helpdesk.selectOption('Recognise it');
  await expect(panel.health).toContainText('Reading this page');
});

test('a file about a site is taken with care', async ({ enabledDesk }) => {
  const { desk, panel } = enabledDesk;
  await desk.openTicket('1042');
  await panel.page.getByRole('button', { name: 'This site' }).click();
  const file = panel.page.locator('input[type=file]');
  await file.setInputFiles({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"some": "thing"}'),
  });
  await expect(panel.page.getByText('That is no file about a site.')).toBeVisible();
  await expect(panel.health).toContainText('Reading this page');
});
