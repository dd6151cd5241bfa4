import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { findChromium } from '../machine/browsers.ts';
import { chromeBuild, launchChromium, serviceWorkerOf } from '../machine/chromium.ts';
import { bundleScript } from './load-source.ts';
import { fill, fiveYears, sparseYears, type Fill } from './storage-in-page.ts';
import { printTimes, summarise } from './times.ts';

const rounds = 50;
/** As they stand in the dashboard. */
const ranges = ['today', 'week', 'month', 'quarter', 'year', 'all'] as const;

/** When what was asked for stood in the page, in ms after it was asked for. */
interface Opening {
  /** The sentence of the range, and all numbers. */
  readonly numbers: number;
  /** Every chart. */
  readonly charts: number;
}

/**
 * Opening times in the production build, as an agent does: a range in the dashboard, and Today in the
 * side panel. Two browsers take turns, one with a thousand interactions and one with a hundred thousand.
 */
export async function benchOpening(): Promise<void> {
  const program = findChromium();
  if (!program) {
    console.log('  not measured: Chromium is not installed');
    return;
  }
  const few = await openDesk(program.path, sparseYears);
  try {
    const many = await openDesk(program.path, fiveYears);
    try {
      await measureToday(few.panel, many.panel);
      await measureRanges(few.dashboard, many.dashboard);
    } finally {
      await many.close();
    }
  } finally {
    await few.close();
  }
}

interface Desk {
  readonly dashboard: Page;
  readonly panel: Page;
  close(): Promise<void>;
}

async function openDesk(program: string, size: Fill): Promise<Desk> {
  const profile = mkdtempSync(join(tmpdir(), 'cuecycle-bench-'));
  const context = await launchChromium({
    program,
    extension: chromeBuild,
    profile,
    isHeadless: true,
  });
  const address = (await serviceWorkerOf(context)).url().replace(/background\.js$/, '');
  await fillRecords(context, address, size);
  const dashboard = await context.newPage();
  await dashboard.setViewportSize({ width: 1280, height: 900 });
  await dashboard.goto(`${address}dashboard.html`);
  await dashboard.locator('.chart svg').first().waitFor();
  await dashboard.evaluate(watchOpening);
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 380, height: 800 });
  await panel.goto(`${address}sidepanel.html`);
  await panel.getByRole('tab', { name: 'Today' }).waitFor();
  await panel.evaluate(watchOpening);
  return {
    dashboard,
    panel,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The records end today, as the ranges of the dashboard do. */
async function fillRecords(context: BrowserContext, address: string, size: Fill): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${address}manifest.json`);
  await page.evaluate(await bundleScript(new URL('storage-entry.ts', import.meta.url), 'storage'));
  // The way to write dates in Sweden is that of ISO 8601.
  const lastDay = new Date().toLocaleDateString('sv');
  await page.evaluate(fill, { ...size, lastDay, name: 'cuecycle' });
  await page.close();
}

async function measureToday(few: Page, many: Page): Promise<void> {
  const times = await inTurns([few, many], async (page) => {
    await page.locator('#tab-now').click();
    await page.locator('.lead').waitFor({ state: 'detached' });
    return page.evaluate(() => timeOpening('#tab-today', 'today'));
  });
  print('Today in the side panel', times, 'numbers');
}

async function measureRanges(few: Page, many: Page): Promise<void> {
  for (const [index, range] of ranges.entries()) {
    // A range that is chosen already cannot be opened, so the one before it is looked at in between.
    const other = index === 0 ? ranges.length - 1 : index - 1;
    const times = await inTurns([few, many], async (page) => {
      const isThere = await page.locator(choiceOf(other)).isChecked();
      if (!isThere) await page.evaluate((place) => timeOpening(place, 'range'), choiceOf(other));
      return page.evaluate((place) => timeOpening(place, 'range'), choiceOf(index));
    });
    print(`${range}, its numbers`, times, 'numbers');
    print(`${range}, with all charts`, times, 'charts');
  }
}

const choiceOf = (index: number) => `.ranges label:nth-of-type(${index + 1}) input`;

/** The first round warms up. */
async function inTurns(
  pages: readonly Page[],
  open: (page: Page) => Promise<Opening>,
): Promise<readonly (readonly Opening[])[]> {
  const times = pages.map((): Opening[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [which, page] of pages.entries()) {
      // Only a page that is in front draws at its full pace.
      await page.bringToFront();
      const opening = await open(page);
      if (round > 0) times[which]?.push(opening);
    }
  }
  return times;
}

function print(
  what: string,
  openings: readonly (readonly Opening[])[],
  until: keyof Opening,
): void {
  const [few, many] = openings.map((each) => summarise(each.map((opening) => opening[until])));
  if (!few || !many) return;
  printTimes(`${what}, of 1,000 interactions`, few);
  printTimes(`${what}, of 100,000`, many);
  console.log(`    ratio of the two: p50 ${(many.p50 / few.p50).toFixed(2)}`);
}

declare function timeOpening(selector: string, what: 'today' | 'range'): Promise<Opening>;

/** Runs in the page: gives it a function that clicks, and tells when the result stands in the page. */
function watchOpening(): void {
  /** What shows that the numbers are there: of a range, another sentence than before. */
  const sign = (what: 'today' | 'range') =>
    document.querySelector(what === 'today' ? '.lead' : '.subtitle')?.textContent;
  const isDrawn = () =>
    document.querySelector('svg[data-former]') === null &&
    [...document.querySelectorAll('.drawing')].every((each) => each.querySelector('svg'));
  Object.assign(globalThis, {
    timeOpening: async (selector: string, what: 'today' | 'range') => {
      // All begin with a frame, and so wait equally long for the next one.
      await new Promise((resolve) => void requestAnimationFrame(resolve));
      return new Promise<Opening>((resolve) => {
        const before = sign(what);
        // Former drawings stay until the new ones are there.
        for (const svg of document.querySelectorAll<SVGElement>('.drawing svg')) {
          svg.dataset['former'] = '';
        }
        const start = performance.now();
        let numbers = 0;
        const observer = new MutationObserver(() => {
          const now = performance.now() - start;
          if (numbers === 0 && sign(what) !== before) numbers = now;
          if (numbers === 0 || !isDrawn()) return;
          observer.disconnect();
          resolve({ numbers, charts: now });
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        document.querySelector<HTMLElement>(selector)?.click();
      });
    },
  });
}
