import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { installInChromium } from '../../tests/e2e/cuecycle-in-chromium.ts';
import { findChromium } from '../machine/browsers.ts';
import { chromeBuild } from '../machine/chromium.ts';
import { startDisplay } from '../machine/display.ts';
import { serveBenchDesk } from './bench-desk.ts';
import { ownTimeOf } from './own-time.ts';
import { firstReadings } from './slices.ts';
import { summarise } from './times.ts';

interface Probes {
  readonly shifts: number[];
  readonly latencies: number[];
  change(forMs: number): Promise<void>;
}

const loads = 9;
const keys = 150;
/** Time in which a page and the extension come to rest, in ms. */
const restMs = 1500;
const changeMs = 5000;

const median = (values: readonly number[]) => summarise(values).p50;
const rest = (forMs: number) => new Promise((resolve) => void setTimeout(resolve, forMs));

/**
 * What the extension costs its page, in a real Chromium: pages of a site where it is on, in turn with
 * the same pages of one where it is not.
 */
export async function benchPage(): Promise<void> {
  const program = findChromium();
  if (!program) {
    console.log('  not measured: Chromium is not installed');
    return;
  }
  const desk = await serveBenchDesk();
  // The browser gives access to a host, so two names of this machine are two sites.
  const on = `http://127.0.0.1:${desk.port}`;
  const off = `http://localhost:${desk.port}`;
  const display = await startDisplay();
  const profile = mkdtempSync(join(tmpdir(), 'cuecycle-bench-'));
  const place = { program: program.path, extension: chromeBuild, profile, display };
  const cuecycle = await installInChromium({ ...place, origins: [on, off] });
  try {
    const [page = await cuecycle.context.newPage()] = cuecycle.context.pages();
    await page.goto(`${on}/tickets/7`);
    const panel = await cuecycle.openPanel(page);
    await cuecycle.acceptPermissionPrompt(() =>
      panel.getByRole('button', { name: 'Use on this site' }).click(),
    );
    await panel.close();
    await measure(page, on, off);
  } finally {
    await cuecycle.close();
    await display.close();
    desk.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function measure(page: Page, on: string, off: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  /** Time that the page's main thread has worked since it was loaded, in ms. */
  const worked = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const loading = (url: string) => async () => {
    await page.goto(url);
    await rest(restMs);
  };
  const ownTimes = async (what: string, path: string) => {
    const times: number[] = [];
    for (let n = 0; n < loads; n += 1) {
      await page.goto('about:blank');
      times.push(await ownTimeOf(cdp, loading(on + path)));
    }
    console.log(`  ${what}: ${median(times).toFixed(1)} ms of our scripts`);
  };
  await ownTimes('a page that is no ticket', '/list');
  await ownTimes('a ticket with 20 turns, read and its card shown', '/tickets/7');
  await ownTimes('a ticket with 2,000 turns, read and its card shown', '/tickets/7?turns=2000');

  await page.goto(`${off}/tickets/7?turns=2000`);
  const readings = await firstReadings(page, loads);
  const total = summarise(readings.map((each) => each.total));
  const longest = summarise(readings.map((each) => each.longest));
  console.log(
    `  of that the first reading of 2,000 turns: p50 ${total.p50.toFixed(1)} ms; its longest piece p50 ${longest.p50.toFixed(1)} ms, p99 ${longest.p99.toFixed(1)} ms`,
  );

  const probe = async <T>(origin: string, work: () => Promise<T>) => {
    await page.goto(`${origin}/tickets/7`);
    await rest(restMs);
    return work();
  };
  const changes = async () => {
    const before = await worked();
    await page.evaluate((ms) => (globalThis as unknown as Probes).change(ms), changeMs);
    return (await worked()) - before;
  };
  const own = await probe(on, () => ownTimeOf(cdp, changes));
  const busy = { off: await probe(off, changes), on: await probe(on, changes) };
  const percent = (ms: number) => `${((ms / changeMs) * 100).toFixed(1)} %`;
  console.log(
    `  under 1,000 changes a second: ${percent(own)} of the main thread for our scripts; in all ${percent(busy.off)} without, ${percent(busy.on)} with`,
  );

  const typing = async () => {
    await page.getByRole('textbox', { name: 'Reply' }).click();
    for (let n = 0; n < keys; n += 1)
      await page.keyboard.press('abcdefgh '[n % 9] ?? 'a', { delay: 15 });
    return page.evaluate(() => (globalThis as unknown as Probes).latencies);
  };
  const typed = { off: [] as number[], on: [] as number[] };
  for (let round = 0; round < 3; round += 1) {
    typed.off.push(...(await probe(off, typing)));
    typed.on.push(...(await probe(on, typing)));
  }
  const [before, after] = [summarise(typed.off), summarise(typed.on)];
  console.log(
    `  a key in the composer until it is drawn: p50 ${after.p50.toFixed(1)} ms, without ${before.p50.toFixed(1)} ms; ratio ${(after.p50 / before.p50).toFixed(2)}`,
  );
  const shifts = async () => page.evaluate(() => (globalThis as unknown as Probes).shifts);
  const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
  const shifted = { off: sum(await probe(off, shifts)), on: sum(await probe(on, shifts)) };
  console.log(`  layout shift: ${shifted.on.toFixed(4)}, without ${shifted.off.toFixed(4)}`);
}
