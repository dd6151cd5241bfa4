import { expect, test as base } from '@playwright/test';
import { launch, type HTTPRequest, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/machine/browsers.ts';
import { claimsOf, falseClaims, truthOf } from '../claims';
import { copyConversation } from '../copy-conversation';
import { pageOf } from '../product-page';
import type { Product } from '../product';
import { products } from '../products/all';
import { buildReader } from '../reader-script';
import { otherTicket, scenariosOf, type Scenario } from '../scenarios';

/** Opens pages of products in Firefox, with the reader in them. */
interface Pages {
  open(product: Product, scenario: Scenario): Promise<Page>;
}

const test = base.extend<object, { pages: Pages }>({
  pages: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what is needed.
    async ({}, use) => {
      const program = findFirefox();
      if (!program) throw new Error('Firefox is not installed; see FIREFOX_PATH.');
      const browser = await launch({ browser: 'firefox', executablePath: program, headless: true });
      const reader = await buildReader();
      const page = await browser.newPage();
      let served = '';
      await page.setRequestInterception(true);
      page.on('request', (request: HTTPRequest) => {
        const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
        const answer = isPage
          ? { contentType: 'text/html; charset=utf-8', body: served }
          : { status: 404 };
        // What a page asks for in its last moments has nobody to take the answer.
        request.respond(answer).catch(() => undefined);
      });
      await use({
        open: async (product, scenario) => {
          const { url, html } = pageOf(product, scenario);
          served = html;
          // Addresses that differ behind the # alone would load nothing.
          if (url.includes('#')) await page.goto('about:blank');
          await page.goto(url);
          await page.evaluate(reader);
          return page;
        },
      });
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

const readNow = async (page: Page) => claimsOf(await page.evaluate(() => window.reader.readNow()));

for (const product of products) {
  test(`${product.id} is read in Firefox as in Chromium`, async ({ pages }) => {
    test.setTimeout(120_000);
    const scenarios = scenariosOf(product);
    for (const scenario of scenarios) {
      const page = await pages.open(product, scenario);
      const helpdesk = await page.evaluate(() => window.startReader().helpdesk);
      expect(helpdesk, scenario.name).toBe(product.id);
      expect(await readNow(page), scenario.name).toEqual(truthOf(product, scenario));
    }
    const plain = scenarios.find(({ name }) => name === 'plain conversation');
    if (!plain) throw new Error('Every product has a plain conversation');
    if (product.can.turns) {
      for (const isHidden of [true, false]) {
        const page = await pages.open(product, plain);
        await page.evaluate(() => void window.startReader());
        await page.evaluate(copyConversation, isHidden);
        const claims = await readNow(page);
        if (isHidden) expect(claims, 'a hidden copy').toEqual(truthOf(product, plain));
        else expect(typeof claims === 'string' ? [] : claims.turns, 'two in sight').toEqual([]);
      }
    }
    if (product.can.inPage) {
      const page = await pages.open(product, plain);
      await page.evaluate(() => void window.startReader());
      const other = otherTicket(product.ticketIds[1]);
      const next = { name: 'next', page: { ...plain.page, active: other } };
      const { url } = pageOf(product, next);
      await page.evaluate((address) => history.pushState(null, '', address), url);
      expect(falseClaims(await readNow(page), other), 'address ahead').toEqual([]);
    }
  });
}
