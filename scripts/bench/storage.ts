import { chromium, type Page } from 'playwright-core';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';
import { findChromium } from '../machine/browsers.ts';
import { bundleScript } from './load-source.ts';
import {
  fill,
  fiveYears,
  measureCheckpoints,
  quantileError,
  readRanges,
  sparseYears,
} from './storage-in-page.ts';
import { printTimes, summarise } from './times.ts';

const checkpoints = 300;
const settlingMs = 30_000;
const { lastDay } = fiveYears;
const ranges = [
  { name: 'today', from: lastDay },
  { name: 'the last three months', from: '2026-08-27' },
  { name: 'five years', from: '2021-11-26' },
] as const;

/** Checkpoints beside raw IndexedDB, and statistics of five years beside those of a month. */
export async function benchStorage(): Promise<void> {
  const program = findChromium();
  if (!program) {
    console.log('  not measured: Chromium is not installed');
    return;
  }
  const code = await bundleScript(new URL('storage-entry.ts', import.meta.url), 'storage');
  // IndexedDB wants an origin; an empty page of our own has one.
  const server = createServer((_request, response) => response.end('<!doctype html>'));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: program.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({ content: code });
    await benchSizes(page);
  } finally {
    await browser.close();
    server.close();
  }
}

async function benchSizes(page: Page): Promise<void> {
  const sizes = [sparseYears, fiveYears];
  for (const size of sizes) {
    const { name, interactions } = size;
    console.log(`  with ${interactions.toLocaleString('en')} interactions of six spans:`);
    const { writingMs, rebuildingMs } = await page.evaluate(fill, size);
    console.log(
      `    writing them ${(writingMs / 1000).toFixed(1)} s; counting the roll-ups anew ${(rebuildingMs / 1000).toFixed(1)} s`,
    );
    const { raw, store } = await page.evaluate(measureCheckpoints, { name, count: checkpoints });
    const [put, checkpoint] = [summarise(raw), summarise(store)];
    printTimes('  one put into a raw IndexedDB', put);
    printTimes('  one checkpoint through the store', checkpoint);
    console.log(
      `    ratio of the two: p50 ${(checkpoint.p50 / put.p50).toFixed(2)}, p95 ${(checkpoint.p95 / put.p95).toFixed(2)}`,
    );
    const error = await page.evaluate(quantileError, name);
    console.log(`    largest error of a quantile: ${(100 * error).toFixed(2)} %`);
  }
  // After a hundred thousand rows the browser tidies its files for a while.
  await pause(settlingMs);
  for (const what of ['figures', 'statistics'] as const) {
    const times = await page.evaluate(readRanges, {
      names: sizes.map(({ name }) => name),
      ranges: ranges.map(({ from }) => [from, lastDay] as const),
      times: 50,
      what,
    });
    for (const [index, range] of ranges.entries()) {
      const [few, many] = times.map((each) => summarise(each[index] ?? []));
      if (!few || !many) continue;
      printTimes(`${what} of ${range.name}, of 1,000 interactions`, few);
      printTimes(`${what} of ${range.name}, of 100,000`, many);
      console.log(`    ratio of the two: p50 ${(many.p50 / few.p50).toFixed(2)}`);
    }
  }
}
