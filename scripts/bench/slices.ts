import type { Page } from 'playwright-core';
import { bundleScript } from './load-source.ts';

type Reader = typeof import('./slices-entry.ts');

/** How long the reader worked until it had read a page, in ms. */
export interface FirstReading {
  readonly total: number;
  /** Its longest piece: the page can answer in between. */
  readonly longest: number;
}

/**
 * Has the reader read the page as it stands, each time anew, and takes the time of every piece. It
 * runs in the page's own world, where its timers can be watched.
 */
export async function firstReadings(page: Page, times: number): Promise<readonly FirstReading[]> {
  const code = await bundleScript(new URL('slices-entry.ts', import.meta.url), 'reader');
  await page.evaluate(code);
  return page.evaluate(readOften, times);
}

async function readOften(times: number): Promise<FirstReading[]> {
  const { practiceDesk, watchPage } = (globalThis as unknown as { reader: Reader }).reader;
  const wait = globalThis.setTimeout;
  let pieces: number[] = [];
  const timed = (work: () => void) => {
    const start = performance.now();
    work();
    pieces.push(performance.now() - start);
  };
  const watched = (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) =>
    wait(() => timed(() => work(...args)), ms);
  Object.assign(globalThis, { setTimeout: watched });
  const readings: FirstReading[] = [];
  for (let n = 0; n < times; n += 1) {
    pieces = [];
    let stop = () => {};
    await new Promise<void>((resolve) => {
      // What is done with the reading is not the reader's.
      const read = () => void wait(resolve);
      timed(() => ({ stop } = watchPage(practiceDesk, document, read)));
    });
    stop();
    const total = pieces.reduce((sum, each) => sum + each, 0);
    readings.push({ total, longest: Math.max(...pieces) });
  }
  Object.assign(globalThis, { setTimeout: wait });
  return readings;
}
