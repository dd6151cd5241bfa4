import { expect, test, type Page } from '@playwright/test';
import { claimsOf, falseClaims, type Claims } from './claims';
import { hooksOf } from './hooks-of';
import { openProduct, pageOf } from './product-page';
import type { Product } from './product';
import { products } from './products/all';
import { buildReader } from './reader-script';
import { scenariosOf } from './scenarios';

/** Share of hooks whose loss another candidate must make up for, where the product's source was read. */
const needed = 0.6;

let readerScript = '';
test.beforeAll(async () => {
  readerScript = await buildReader();
});

for (const product of products) {
  test(`${product.id} never claims what is wrong when a hook is renamed`, async ({ page }) => {
    test.setTimeout(300_000);
    const { wrong, hooks, survived, evidence } = await tryRenaming(page, product);
    const share = hooks.length === 0 ? 1 : survived.length / hooks.length;
    console.log(
      `${product.id}: ${hooks.length} hooks, ${Math.round(share * 100)} % survived; lost with ${hooks
        .filter((hook) => !survived.includes(hook))
        .join(' ')}`,
    );
    expect(wrong).toEqual([]);
    if (evidence === 'running' || evidence === 'source') {
      expect(share).toBeGreaterThanOrEqual(needed);
    }
  });
}

/** Renames each hook on each page, and returns what went wrong and which hooks were missed nowhere. */
async function tryRenaming(page: Page, product: Product) {
  await page.addInitScript({ content: readerScript });
  const wrong: string[] = [];
  const tried = new Set<string>();
  const lost = new Set<string>();
  let evidence = '';
  for (const scenario of scenariosOf(product)) {
    await openProduct(page, product, scenario);
    const definition = await page.evaluate(() => window.startReader().definition);
    if (!definition) throw new Error(`${product.id} was not recognised`);
    ({ evidence } = definition);
    const whole = claimsOf(await page.evaluate(() => window.reader.readNow()));
    const { html } = pageOf(product, scenario);
    for (const hook of hooksOf(definition)) {
      // Frames are filled when a page is loaded; without them, putting the page in place is enough.
      if (html.includes('<iframe')) await openProduct(page, product, scenario);
      else await page.evaluate((text) => window.showPage(text), html);
      const { carried, snapshot } = await page.evaluate(readWithout, hook);
      if (carried === 0) continue;
      tried.add(hook);
      const claims = claimsOf(snapshot);
      const found = falseClaims(claims, scenario.page.active);
      wrong.push(...found.map((claim) => `${scenario.name} without ${hook}: ${claim}`));
      if (!isSame(claims, whole)) lost.add(hook);
    }
  }
  const hooks = [...tried];
  return { wrong, hooks, survived: hooks.filter((hook) => !lost.has(hook)), evidence };
}

/** Renames a hook and reads the page that is left. */
async function readWithout(hook: string) {
  const carried = window.renameHook(hook);
  if (carried === 0) return { carried, snapshot: undefined };
  window.startReader();
  const snapshot = await window.reader.readNow();
  window.reader.stop();
  return { carried, snapshot };
}

function isSame(a: Claims | string, b: Claims | string): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
