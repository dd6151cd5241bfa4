import { expect, test, type Page } from '@playwright/test';
import { build } from 'vite';
import { fileURLToPath } from 'node:url';
import { readFile } from 'node:fs/promises';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const origin = 'http://helpdesk.test';
let readerScript = '';

test.beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': folder('../../src') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: folder('./page-entry.ts'), formats: ['iife'], name: 'reader' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The reader was not built');
  readerScript = output.output[0].code;
});

/** Opens a hand-made page at an address of its product, without any network. */
async function open(page: Page, file: string, path: string): Promise<void> {
  const html = await readFile(folder(file), 'utf8');
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(origin + path);
}

async function startReader(page: Page): Promise<string | undefined> {
  await page.addScriptTag({ content: readerScript });
  return page.evaluate(() => {
    const reader = window.startReader();

    return reader.helpdesk;
  });
}

const latest = (page: Page) =>
  page.evaluate(() =>
    (window as never as { reader: { snapshots: unknown[] } }).reader.snapshots.at(-1),
  );

test.describe('Request Tracker', () => {
  test('reads the turns of a ticket in time order, whatever order the agent prefers', async ({
    page,
  }) => {
    await open(page, 'request-tracker/ticket.html', '/rt/Ticket/Display.html?id=42');
    expect(await startReader(page)).toBe('request-tracker');
    expect(await latest(page)).toEqual({
      kind: 'ticket',
      ticket: '42',
      channel: 'mail',
      conversation: 'here',
      composer: { kind: 'closed' },
      isClosed: false,
      assignee: '12',
      check: {
        ticket: 'read',
        turns: 'read',
        sides: 'partly',
        times: 'undefined',
        composer: 'absent',
        send: 'absent',
        status: 'read',
      },
      turns: [
        {
          key: '301',
          side: 'customer',
          text: 'Hi,\nplease change the delivery address of my order.',
        },
        { key: '305', side: 'unknown', text: 'In a language without known words.' },
        { key: '308', side: 'note', text: 'Checked with the depot.' },
        { key: '310', side: 'agent', text: 'Hello Ines,\n\nthe new address is saved.' },
      ],
    });
  });

  test('is not ready while the address and the page name different tickets', async ({ page }) => {
    await open(page, 'request-tracker/ticket.html', '/Ticket/Display.html?id=43');
    await startReader(page);
    expect(await latest(page)).toEqual({ kind: 'no-ticket', reason: 'not-ready' });
  });

  test('tells who has the ticket, and that nobody has it', async ({ page }) => {
    await open(page, 'request-tracker/ticket.html', '/Ticket/Display.html?id=42');
    await startReader(page);
    const give = (id: string) =>
      page.evaluate((next) => {
        document.querySelector('.owner [data-user-id]')?.setAttribute('data-user-id', next);
        document.dispatchEvent(new Event('change', { bubbles: true }));
      }, id);
    expect(await latest(page)).toMatchObject({ assignee: '12' });
    await give('40');
    await expect.poll(() => latest(page)).toMatchObject({ assignee: '40' });
    // "Nobody in particular" is a user, too.
    await give('6');
    await expect.poll(() => latest(page)).toMatchObject({ assignee: null });
  });

  test('follows a status that closes the ticket', async ({ page }) => {
    await open(page, 'request-tracker/ticket.html', '/Ticket/Display.html?id=42');
    await startReader(page);
    await page.evaluate(() => {
      const value = document.querySelector('.status .current-value');
      if (value) value.textContent = 'erledigt';
      document.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(() => latest(page)).toMatchObject({ isClosed: true });
  });

  test('reads a reply in the framed editor as it is typed, without the quote', async ({ page }) => {
    await open(page, 'request-tracker/reply.html', '/Ticket/Update.html?Action=Respond;id=42');
    await startReader(page);
    expect(await latest(page)).toMatchObject({
      ticket: '42',
      conversation: 'elsewhere',
      composer: { kind: 'closed' },
    });
    // The product writes its editor into the frame some time after the page has loaded.
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const inner = frame?.contentDocument;
      if (!inner) throw new Error('The frame has no document');
      inner.body.contentEditable = 'true';
      const quote = inner.createElement('blockquote');
      quote.textContent = 'I wrote this, said the customer';
      const own = inner.createElement('p');
      own.append(inner.createElement('br'));
      inner.body.append(own, quote);
      document.querySelector('form[name="TicketUpdate"]')?.append(document.createElement('span'));
    });
    await expect.poll(() => latest(page)).toMatchObject({ composer: { kind: 'open', text: '' } });
    await page.frameLocator('iframe').locator('p').click();
    await page.keyboard.type('Good morning Ines');
    await expect
      .poll(() => latest(page))
      .toMatchObject({ composer: { kind: 'open', text: 'Good morning Ines', mode: 'reply' } });
    await page.selectOption('#UpdateType', 'private');
    await expect.poll(() => latest(page)).toMatchObject({ composer: { mode: 'note' } });
  });
});
