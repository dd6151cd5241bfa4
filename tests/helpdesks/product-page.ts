import type { Page } from '@playwright/test';
import type { Product } from './product';
import type { Scenario } from './scenarios';

/** The address and the HTML of a scenario's page. */
export function pageOf(product: Product, { page, isComposerPage }: Scenario) {
  const pages = isComposerPage ? (product.composerPage ?? product) : product;
  return { url: pages.address(page.active.id), html: pages.render(page) };
}

/** Opens a product's page at its address, without any network. */
export async function openProduct(page: Page, product: Product, scenario: Scenario): Promise<void> {
  const { url, html } = pageOf(product, scenario);
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto('about:blank');
  await page.goto(url);
}
