import { expect, test } from './test.ts';

const parcel = '1042';

test('the card never covers the reply or its Send button', async ({ enabledDesk }) => {
  const { desk, card, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await panel.close();
  await card.expand();
  for (const size of [
    { width: 1280, height: 800 },
    { width: 900, height: 600 },
    { width: 420, height: 700 },
  ]) {
    await desk.page.setViewportSize(size);
    await expect
      .poll(async () => {
        const own = await card.region.boundingBox();
        const others = [await desk.composer.boundingBox(), await desk.sendButton.boundingBox()];
        return others.some((other) => own && other && overlap(own, other));
      })
      .toBe(false);
  }
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function overlap(a: Box, b: Box): boolean {
  const isApart =
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  return !isApart;
}

test('the card stays where it was put', async ({ enabledDesk }) => {
  const { desk, card, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await panel.close();
  const before = await card.pill.boundingBox();
  await card.pill.focus();
  for (let step = 0; step < 6; step += 1) await card.pill.press('ArrowUp');
  const moved = await card.pill.boundingBox();
  expect(moved?.y).toBeLessThan((before?.y ?? 0) - 50);
  await desk.page.reload();
  await expect
    .poll(async () => Math.round((await card.pill.boundingBox())?.y ?? 0))
    .toBe(Math.round(moved?.y ?? -1));
});

test('a script of the page cannot act in the agent’s name', async ({ enabledDesk }) => {
  const { desk, card, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await panel.close();
  await card.expand();
  const greet = card.ticket.prompt('Welcome them by name');
  await expect(greet).toBeVisible();
  await desk.page.evaluate(() => {
    const root = document.querySelector('cuecycle-card')?.shadowRoot;
    root?.querySelector<HTMLElement>('[role="checkbox"]')?.click();
  });
  await greet.press('Tab');
  await expect(greet).not.toBeChecked();
});

test('a page that is no ticket says so', async ({ enabledDesk }) => {
  const { desk, panel } = enabledDesk;
  await desk.page.goto(`${desk.origin}/about`);
  await expect(panel.page.getByText('This is Practice desk, but not a ticket')).toBeVisible();
});

test('a page that is no helpdesk says so, and work by hand goes on', async ({ enabledDesk }) => {
  const { desk, panel } = enabledDesk;
  await desk.page.route('**/plain', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title><p>Hello' }),
  );
  await desk.page.goto(`${desk.origin}/plain`);
  await expect(panel.page.getByText('Cuecycle does not know this page')).toBeVisible();
  await panel.page.getByRole('button', { name: 'Work by hand' }).click();
  await panel.ticket.prompt('Welcome them by name').click();
  await expect(panel.ticket.promptItem('Welcome them by name')).toContainText('you said so');
});

test('turning the site off takes everything away', async ({ enabledDesk, cuecycle }) => {
  const { desk, card, panel } = enabledDesk;
  await desk.openTicket(parcel);
  await expect(panel.health).toBeVisible();
  await panel.page.getByRole('button', { name: 'This site' }).click();
  await panel.page.getByRole('button', { name: 'Turn off on this site' }).click();
  await expect(panel.useOnThisSite).toBeVisible();
  await expect(card.host).toHaveCount(0);
  const worker = await cuecycle.serviceWorker();
  const left = await worker.evaluate(async () => {
    const api = (globalThis as unknown as { chrome: ChromeOfTest }).chrome;
    return {
      scripts: (await api.scripting.getRegisteredContentScripts()).length,
      origins: (await api.permissions.getAll()).origins ?? [],
    };
  });
  expect(left).toEqual({ scripts: 0, origins: [] });
  await desk.page.reload();
  await desk.turns.first().waitFor();
  await expect(card.host).toHaveCount(0);
});

interface ChromeOfTest {
  readonly scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  readonly permissions: { getAll(): Promise<{ origins?: string[] }> };
}
