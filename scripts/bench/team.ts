// `npm run bench:team -- [--folder generated]`: what a lead waits for with a company's exports, and an
// agent with five years of records. Production build in Chromium; run `npm run build` first, and
// `npm run generate -- --agents 1000 --days 250` for the folder.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, TargetType, type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../machine/browsers.ts';
import { chromeBuild } from '../machine/chromium.ts';
import { watchMemory } from './browser-memory.ts';
import { timeDuckDb } from './duckdb.ts';
import { bundleScript } from './load-source.ts';
import { fill, fiveYears } from './storage-in-page.ts';

const { values } = parseArgs({
  options: { folder: { type: 'string', default: 'generated' }, 'no-export': { type: 'boolean' } },
});
const program = findChromium();
if (!program) throw new Error('Chromium is not installed; see CHROME_PATH.');

const profile = mkdtempSync(join(tmpdir(), 'cuecycle-bench-'));
try {
  if (existsSync(values.folder)) await inBrowser((browser) => measureImport(browser));
  else console.log(`  no team: there is no folder ${values.folder}`);
  if (!values['no-export']) {
    await inBrowser(fillRecords);
    await inBrowser(measureExport);
  }
} finally {
  rmSync(profile, { recursive: true, force: true });
}

async function measureImport(browser: Browser): Promise<void> {
  const folder = resolve(values.folder);
  const files = readdirSync(folder).map((name) => join(folder, name));
  const page = await dashboard(browser, 'team');
  await page.waitForSelector('.drop input[type=file]');
  await watchTasks(page);
  const memory = watchMemory(pidOf(browser));
  const input = await page.$('.drop input[type=file]');
  const began = performance.now();
  await input?.uploadFile(...files);
  await page.waitForFunction(
    () => /added\./.test(document.querySelector('.work [role=status]')?.textContent ?? ''),
    { timeout: 0, polling: 100 },
  );
  const seconds = (performance.now() - began) / 1000;
  await shownWholly(page);
  const { peak, first } = memory.stop();
  console.log(
    `  ${files.length} files imported in ${seconds.toFixed(1)} s; browser ${mega(first)} before, ${mega(peak)} at most (${mega(peak - first)} more)`,
  );
  console.log(`  ${await page.$eval('.drop + .work', (each) => each.textContent ?? '')}`);
  console.log(`  until figures and charts stand, in the page: ${taskWords(await longTasks(page))}`);
  const again = performance.now();
  await page.reload();
  await page.waitForSelector('.comparison tbody tr', { timeout: 0 });
  console.log(
    `  opened again, figures and comparison shown after ${((performance.now() - again) / 1000).toFixed(1)} s`,
  );
  if (!files.every((file) => file.endsWith('.parquet'))) return;
  const { loadSeconds, figuresSeconds, spans } = await timeDuckDb(folder, availableParallelism());
  const perMillion = (each: number) => `${(each / (spans / 1e6)).toFixed(2)} s`;
  console.log(
    `  ${spans.toLocaleString('en')} spans, for a million of them: ours ${perMillion(seconds)}, DuckDB ${perMillion(loadSeconds + figuresSeconds)} (${loadSeconds.toFixed(1)} s to load, ${figuresSeconds.toFixed(1)} s for all figures)`,
  );
}

/** Waits until all charts are drawn, and the page has nothing more to do. */
async function shownWholly(page: Page): Promise<void> {
  await page.waitForSelector('.comparison tbody tr', { timeout: 0 });
  await page.waitForFunction(
    () => {
      const drawings = [...document.querySelectorAll('.chart .drawing')];
      return drawings.length > 0 && drawings.every((each) => each.firstElementChild);
    },
    { timeout: 0, polling: 100 },
  );
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
}

function taskWords({ own, handing, taking }: Tasks): string {
  const longest = own.length > 0 ? `, the longest ${Math.max(...own).toFixed(0)} ms` : '';
  return `${own.length} tasks over 50 ms${longest}; the browser hands the files over in ${handing.toFixed(0)} ms, of which ours ${taking.toFixed(0)} ms`;
}

async function measureExport(browser: Browser): Promise<void> {
  const page = await dashboard(browser, 'export');
  await page.waitForSelector('.export-view form');
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  console.log(`  export of ${fiveYears.interactions.toLocaleString('en')} interactions:`);
  for (const format of ['csv', 'json', 'parquet']) {
    await page.reload();
    await page.waitForSelector('.export-view select');
    await session.send('HeapProfiler.collectGarbage');
    const memoryOfReading = watchMemory(pidOf(browser));
    // Right before each, as what else the machine does changes.
    const reading = await page.evaluate(readAllRows);
    const read = memoryOfReading.stop();
    await page.click(
      `.export-view form fieldset:first-of-type label:nth-of-type(${['csv', 'json', 'parquet'].indexOf(format) + 1})`,
    );
    await page.select('.export-view fieldset:nth-of-type(2) select', 'all');
    await page.click('.export-view form button[type=submit]');
    await page.waitForSelector('.preview button.main', { timeout: 0 });
    await session.send('HeapProfiler.collectGarbage');
    const memory = watchMemory(pidOf(browser));
    const began = performance.now();
    await page.click('.preview button.main');
    await page.waitForFunction(
      () =>
        /Handed to the browser/.test(
          document.querySelector('.work [role=status]')?.textContent ?? '',
        ),
      { timeout: 0, polling: 100 },
    );
    const took = performance.now() - began;
    const { peak, first } = memory.stop();
    console.log(
      `  ${format}: ${(took / 1000).toFixed(1)} s, ${(took / reading).toFixed(2)} × reading (${(reading / 1000).toFixed(1)} s); ${mega(peak - first)} above idle at most, reading alone ${mega(read.peak - read.first)}`,
    );
  }
}

/**
 * Raw IndexedDB in the same page, a few hundred rows at a time in the order in which they lie: as
 * little as anybody can do who holds no more of them at once than an export does. By day, as files
 * have them, it takes a sixth longer.
 */
async function readAllRows(): Promise<number> {
  const began = performance.now();
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('cuecycle');
    opening.addEventListener('success', () => done(opening.result));
    opening.addEventListener('error', () => failed(opening.error as Error));
  });
  const size = 500;
  for (let after = ''; ;) {
    const rows = await new Promise<{ readonly id: string }[]>((done, failed) => {
      const range = IDBKeyRange.lowerBound(after, true);
      const reading = db
        .transaction('interactions')
        .objectStore('interactions')
        .getAll(range, size);
      reading.addEventListener('success', () => done(reading.result as { readonly id: string }[]));
      reading.addEventListener('error', () => failed(reading.error as Error));
    });
    const last = rows.at(-1);
    if (!last || rows.length < size) break;
    after = last.id;
  }
  db.close();
  return performance.now() - began;
}

async function fillRecords(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto(new URL('/manifest.json', await originOf(browser)).href);
  await page.evaluate(await bundleScript(new URL('storage-entry.ts', import.meta.url), 'storage'));
  await page.evaluate(fill, { ...fiveYears, name: 'cuecycle' });
}

interface Tasks {
  /** Longer than 50 ms each, in ms, after the browser had handed the files over. */
  readonly own: readonly number[];
  /** In which the browser makes the list of chosen files, before the page hears of them; in ms. */
  readonly handing: number;
  /** What of it the page takes, in ms. */
  readonly taking: number;
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: { start: number; duration: number }[] = [];
    const found = { tasks, chosen: 0, taken: 0 };
    new PerformanceObserver((list) => {
      const more = list.getEntries();
      tasks.push(...more.map(({ startTime, duration }) => ({ start: startTime, duration })));
    }).observe({ type: 'longtask' });
    const once = { once: true };
    addEventListener('change', () => (found.chosen = performance.now()), {
      ...once,
      capture: true,
    });
    addEventListener('change', () => (found.taken = performance.now()), once);
    Object.assign(globalThis, { benchFound: found });
  });
}

async function longTasks(page: Page): Promise<Tasks> {
  const { tasks, chosen, taken } = await page.evaluate(
    () =>
      (
        globalThis as unknown as {
          benchFound: {
            tasks: { start: number; duration: number }[];
            chosen: number;
            taken: number;
          };
        }
      ).benchFound,
  );
  const isHanding = ({ start }: { start: number }) => start < chosen;
  return {
    own: tasks.filter((each) => !isHanding(each)).map(({ duration }) => duration),
    handing: Math.max(0, ...tasks.filter(isHanding).map(({ duration }) => duration)),
    taking: taken - chosen,
  };
}

async function originOf(browser: Browser): Promise<string> {
  const background = await browser.waitForTarget(
    (target) => target.type() === TargetType.SERVICE_WORKER,
  );
  return background.url();
}

async function dashboard(browser: Browser, view: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(new URL(`/dashboard.html#${view}`, await originOf(browser)).href);
  return page;
}

function pidOf(browser: Browser): number {
  const { pid } = browser.process() ?? {};
  if (pid === undefined) throw new Error('The browser has no process');
  return pid;
}

async function inBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await launch({
    executablePath: program?.path ?? '',
    userDataDir: profile,
    enableExtensions: [chromeBuild],
    pipe: true,
    // Five years are written for minutes.
    protocolTimeout: 0,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

function mega(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
