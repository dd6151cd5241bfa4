import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { findChromium } from '../machine/browsers.ts';
import { chromeBuild, launchChromium, serviceWorkerOf } from '../machine/chromium.ts';
import { printTimes, summarise } from './times.ts';

/** A list that nobody should have, and one that everybody has. */
const sizes = [10, 10_000];
const rounds = 15;
const scrollFrames = 300;

/** The list of open follow-ups in the side panel's own page: to show, search, complete, scroll. */
export async function benchFollowUps(): Promise<void> {
  const program = findChromium();
  if (!program) {
    console.log('  not measured: Chromium is not installed');
    return;
  }
  for (const size of sizes) {
    const profile = mkdtempSync(join(tmpdir(), 'cuecycle-bench-'));
    const context = await launchChromium({
      program: program.path,
      extension: chromeBuild,
      profile,
      isHeadless: true,
    });
    try {
      const worker = await serviceWorkerOf(context);
      const page = await context.newPage();
      await page.setViewportSize({ width: 380, height: 800 });
      const address = worker.url().replace(/background\.js$/, 'sidepanel.html');
      // The panel makes the tables.
      await page.goto(address);
      await page.getByRole('tab', { name: 'Follow-ups' }).waitFor();
      await fill(worker, size);
      await page.goto(address);
      console.log(`  ${size.toLocaleString('en')} open follow-ups:`);
      await measure(page, size);
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  }
}

async function measure(page: Page, size: number): Promise<void> {
  const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) });
  await page.evaluate(watchDrawing);
  const shown: number[] = [];
  const searched: number[] = [];
  const completed: number[] = [];
  await tab('Follow-ups').click();
  await page.locator('.follow-up').first().waitFor();
  for (let round = 0; round < rounds; round += 1) {
    await tab('Today').click();
    await page.locator('.follow-up').first().waitFor({ state: 'detached' });
    shown.push(await timed(page, '#tab-followUps', 'click', '.follow-up'));
    const words = `case-${Math.floor((size / rounds) * round)}-`;
    searched.push(await timed(page, 'input[type=search]', words, `.follow-up`));
    await timed(page, 'input[type=search]', '', '.follow-up');
  }
  for (let round = 0; round < rounds; round += 1) {
    if (round >= size / 2) break;
    completed.push(await timed(page, '.follow-up .tick[aria-checked=false]', 'click', 'gone'));
  }
  printTimes('  the list is shown', summarise(shown));
  printTimes('  one of them is searched', summarise(searched));
  printTimes('  one is completed, stored, and gone from its place', summarise(completed));
  const frames = await page.evaluate(scrollThrough, scrollFrames);
  const { p50, p99 } = summarise(frames);
  const late = frames.filter((ms) => ms > 1.5 * (1000 / 60)).length;
  console.log(
    `    scrolling: a frame every ${p50.toFixed(1)} ms (p50), ${p99.toFixed(1)} ms (p99); ${late} of ${frames.length} frames late`,
  );
}

/** Does something to the first fitting element; resolves with the ms until the result is drawn. */
function timed(page: Page, what: string, act: string, result: string): Promise<number> {
  return page.evaluate(
    ([selector, wish, expected]) =>
      (globalThis as unknown as { timed: typeof timedInPage }).timed(selector, wish, expected),
    [what, act, result] as const,
  );
}

declare function timedInPage(selector: string, wish: string, expected: string): Promise<number>;

/** Runs in the page: what is timed ends with the frame in which its result stands in the page. */
function watchDrawing(): void {
  Object.assign(globalThis, {
    timed: async (selector: string, wish: string, expected: string) => {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element) throw new Error(`There is no ${selector}`);
      const text = element.closest('.follow-up')?.querySelector('p')?.textContent ?? '';
      const isThere = () => {
        if (expected === 'gone') {
          const first = document.querySelector('.follow-up p')?.textContent;
          return first !== text;
        }
        const found = [...document.querySelectorAll(expected)];
        return wish === 'click' || wish === ''
          ? found.length > 0
          : found.length === 1 && (found[0]?.textContent.includes(wish) ?? false);
      };
      const start = performance.now();
      if (wish === 'click') element.click();
      else if (element instanceof HTMLInputElement) {
        element.value = wish;
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }
      while (!isThere()) {
        if (performance.now() - start > 20_000) throw new Error(`${selector}: ${wish} in vain`);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return performance.now() - start;
    },
  });
}

/** Runs in the page: scrolls a screen in eight frames, there and back, and times the frames. */
async function scrollThrough(count: number): Promise<number[]> {
  const frames: number[] = [];
  const frame = () =>
    new Promise<number>((resolve) => void requestAnimationFrame((time) => resolve(time)));
  let last = await frame();
  for (let n = 0; n < count; n += 1) {
    scrollBy(0, n < count / 2 ? 100 : -100);
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  return frames;
}

/** Writes rows past our own code, in the background's own database. */
async function fill(worker: Worker, size: number): Promise<void> {
  await worker.evaluate(
    (count) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('cuecycle');
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('followUps', 'readwrite');
          const now = Date.now();
          const none = { completedAt: null, completedOn: null, toldAt: null, toldOn: null };
          for (let n = 0; n < count; n += 1) {
            writing.objectStore('followUps').put({
              ...none,
              id: crypto.randomUUID(),
              seq: n + 1,
              interactionId: null,
              helpdesk: 'desk',
              site: 'https://desk.example',
              ticket: String(n),
              url: `https://desk.example/tickets/${n}`,
              kind: n % 3 ? 'commitment' : 'task',
              text: `I will write to them about the lamp and its shade, case-${n}-.`,
              words: '',
              turn: null,
              madeAt: now - n,
              madeOn: '2026-01-01',
              dueAt: now + (n - count / 4) * 60_000,
              dueWords: '',
              event: null,
              remindAt: null,
              remindedAt: null,
              state: 'open',
              reason: null,
              renews: null,
              settledTurn: null,
              updatedAt: now,
            });
          }
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
          writing.addEventListener('error', () => reject(writing.error as Error));
        });
      }),
    size,
  );
}
