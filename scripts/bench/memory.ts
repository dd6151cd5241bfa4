import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch, TargetType, type Browser, type CDPSession } from 'puppeteer-core';
import { findChromium } from '../machine/browsers.ts';
import { chromeBuild } from '../machine/chromium.ts';
import { bundleScript } from './load-source.ts';
import { fill, fiveYears } from './storage-in-page.ts';

/** Each figure is the least of so many looks: what is not yet collected only adds. */
const looks = 5;
const betweenLooksMs = 1000;

/** The idle background of the production build, with no records and with those of five years. */
export async function benchMemory(): Promise<void> {
  const program = findChromium();
  if (!program) {
    console.log('  not measured: Chromium is not installed');
    return;
  }
  const profile = mkdtempSync(join(tmpdir(), 'cuecycle-memory-'));
  try {
    const empty = await inBrowser(program.path, profile, heapOfBackground);
    await inBrowser(program.path, profile, fillRecords);
    const filled = await inBrowser(program.path, profile, heapOfBackground);
    console.log(
      `    no records ${megabytes(empty)}; ${fiveYears.interactions.toLocaleString('en')} interactions ${megabytes(filled)}: ratio ${(filled / empty).toFixed(3)}`,
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

/** Each time the browser is started anew, so that the background has just put its records in order. */
async function inBrowser<T>(
  program: string,
  profile: string,
  work: (browser: Browser) => Promise<T>,
): Promise<T> {
  const browser = await launch({
    executablePath: program,
    userDataDir: profile,
    enableExtensions: [chromeBuild],
    pipe: true,
    // Five years are written for minutes.
    protocolTimeout: 0,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function backgroundOf(browser: Browser) {
  return browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
}

/** Returns what the background's own objects take after a collection, in bytes. */
async function heapOfBackground(browser: Browser): Promise<number> {
  const session = await (await backgroundOf(browser)).createCDPSession();
  await session.send('HeapProfiler.enable');
  const sizes: number[] = [];
  for (let look = 0; look < looks; look += 1) {
    // With the start of the browser it puts its records in order, and is idle after that.
    await pause(betweenLooksMs);
    sizes.push(await heapSize(session));
  }
  return Math.min(...sizes);
}

async function heapSize(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function fillRecords(browser: Browser): Promise<void> {
  const background = await backgroundOf(browser);
  const page = await browser.newPage();
  await page.goto(background.url().replace(/background\.js$/, 'manifest.json'));
  await page.evaluate(await bundleScript(new URL('storage-entry.ts', import.meta.url), 'storage'));
  await page.evaluate(fill, { ...fiveYears, name: 'cuecycle' });
}
