import { expect, test } from '@playwright/test';
import { claimsOf, falseClaims, truthOf } from './claims';
import { copyConversation } from './copy-conversation';
import { openProduct, pageOf } from './product-page';
import { products } from './products/all';
import { buildReader } from './reader-script';
import { otherTicket, scenariosOf } from './scenarios';

let readerScript = '';
test.beforeAll(async () => {
  readerScript = await buildReader();
});

const [plainName] = ['plain conversation'];

for (const product of products) {
  test.describe(product.id, () => {
    const scenarios = scenariosOf(product);
    const plain = scenarios.find(({ name }) => name === plainName);
    if (!plain) throw new Error('Every product has a plain conversation');

    test.beforeEach(async ({ page }) => {
      await page.addInitScript({ content: readerScript });
    });

    for (const scenario of scenarios) {
      test(scenario.name, async ({ page }) => {
        await openProduct(page, product, scenario);
        expect(await page.evaluate(() => window.startReader().helpdesk)).toBe(product.id);
        const claims = claimsOf(await page.evaluate(() => window.reader.readNow()));
        expect(claims).toEqual(truthOf(product, scenario));
      });
    }

    if (product.can.turns) {
      test('a hidden copy of the conversation changes nothing', async ({ page }) => {
        await openProduct(page, product, plain);
        await page.evaluate(() => window.startReader());
        await page.evaluate(copyConversation, true);
        expect(claimsOf(await page.evaluate(() => window.reader.readNow()))).toEqual(
          truthOf(product, plain),
        );
      });

      test('two conversations in sight are believed neither', async ({ page }) => {
        await openProduct(page, product, plain);
        await page.evaluate(() => window.startReader());
        await page.evaluate(copyConversation, false);
        // A change of the page is looked at with the next batch of changes.
        const turns = async () => {
          const snapshot = await page.evaluate(() => window.reader.readNow());
          return snapshot?.kind === 'ticket' ? snapshot.turns : [];
        };
        await expect.poll(turns).toEqual([]);
      });
    }

    // Elsewhere every ticket is a page of its own.
    if (product.can.inPage) {
      test('an address that is ahead of the page leads to no false claim', async ({ page }) => {
        await openProduct(page, product, plain);
        await page.evaluate(() => window.startReader());
        const other = otherTicket(product.ticketIds[1]);
        const next = { name: 'next', page: { ...plain.page, active: other } };
        await page.evaluate((url) => history.pushState(null, '', url), pageOf(product, next).url);
        const early = claimsOf(await page.evaluate(() => window.reader.readNow()));
        expect(falseClaims(early, other)).toEqual([]);
        await page.evaluate((html) => {
          const arrived = new DOMParser().parseFromString(html, 'text/html');
          document.body.replaceWith(arrived.body);
        }, pageOf(product, next).html);
        expect(claimsOf(await page.evaluate(() => window.reader.readNow()))).toEqual(
          truthOf(product, next),
        );
      });
    }
  });
}
