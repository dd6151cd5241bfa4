import type { Download, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { CuecycleInChromium } from '../cuecycle-in-chromium.ts';

/** The extension's own tab with figures, export, records and team. */
export class Dashboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens it at one of its views, as its address does. */
  static async open(cuecycle: CuecycleInChromium, view: string): Promise<Dashboard> {
    const worker = await cuecycle.serviceWorker();
    const page = await cuecycle.context.newPage();
    await page.goto(new URL(`/dashboard.html#${view}`, worker.url()).href);
    return new Dashboard(page);
  }

  view(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name });
  }

  get preview(): Locator {
    return this.page.getByRole('region', { name: 'What will be written' }).locator('pre');
  }

  /** Presses a button that saves a file, and returns what the browser was handed. */
  async save(name: string): Promise<Download> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.button(name).click(),
    ]);
    return download;
  }

  /** A sheet of the records view, by its heading. */
  sheet(heading: string): Locator {
    return this.page.locator('.sheet').filter({
      has: this.page.getByRole('heading', { name: heading, exact: true }),
    });
  }

  async chooseFile(label: string, path: string | readonly string[]): Promise<void> {
    const input = this.page.getByLabel(label);
    await expect(input).toBeAttached();
    await input.setInputFiles(path);
  }

  async choose(range: string): Promise<void> {
    await this.page.getByText(range, { exact: true }).click();
  }

  get helpdesk(): Locator {
    return this.page.getByLabel('Helpdesk');
  }

  /** What stands under a name among the large numbers. */
  number(name: string): Locator {
    return this.tile(name).locator('b');
  }

  /** A large number with its name, and what is said beside it. */
  tile(name: string): Locator {
    return this.page.locator('.tiles > div').filter({ hasText: name }).first();
  }

  /** A chart, by what it shows. */
  chart(name: string): Chart {
    return new Chart(this.page.locator('section.chart').filter({ hasText: name }).first());
  }
}

export class Chart {
  readonly root: Locator;

  constructor(root: Locator) {
    this.root = root;
  }

  get finding(): Locator {
    return this.root.getByRole('heading');
  }

  /** What takes the keys. */
  get drawing(): Locator {
    return this.root.getByRole('application');
  }

  /** The value that is looked at, in words. */
  get readout(): Locator {
    return this.root.locator('.readout');
  }

  get table(): Locator {
    return this.root.getByRole('table');
  }

  /** The rows of its table, which must be shown: the name of each, and its cells. */
  rows(): Promise<readonly (readonly string[])[]> {
    return this.table
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
      );
  }

  async showTable(): Promise<void> {
    await this.root.getByRole('button', { name: 'Show as table' }).click();
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name });
  }
}
