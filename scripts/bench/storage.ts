import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findChromium } from '../machine/browsers.ts';
import { bundleScript } from './load-source.ts';
import { printTimes, summarise, type Times } from './times.ts';

type Storage = typeof import('./storage-entry.ts');

interface Measured {
  readonly raw: number[];
  readonly store: number[];
}

const checkpoints = 300;

/** A checkpoint through the store, beside one put of the same row into a raw IndexedDB. */
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
    const { raw, store } = await page.evaluate(measureInPage, checkpoints);
    report(summarise(raw), summarise(store));
  } finally {
    await browser.close();
    server.close();
  }
}

function report(raw: Times, store: Times): void {
  printTimes('one put into a raw IndexedDB', raw);
  printTimes('one checkpoint through the store, with its day’s counts', store);
  console.log(`  ratio of the two, p50: ${(store.p50 / raw.p50).toFixed(2)}`);
}

/** Runs in the page. The two are measured in turn, so that both meet the same disk. */
async function measureInPage(count: number): Promise<Measured> {
  const { CuecycleDatabase, createInteractionStore } = (
    globalThis as unknown as { storage: Storage }
  ).storage;
  const store = createInteractionStore(new CuecycleDatabase('bench'));
  const id = crypto.randomUUID();
  const at = Date.now();
  await store.open({
    id,
    at,
    agentId: 'agent',
    helpdesk: 'desk',
    site: location.origin,
    ticket: '1',
    channel: 'mail',
    day: '2026-01-01',
  });
  const spans = Array.from({ length: 6 }, (_, index) => ({
    id: `span-${index}`,
    stage: 'helping' as const,
    round: 1,
    startedAt: at + index * 1000,
    endedAt: at + index * 1000 + 900,
    activeMs: 800,
  }));
  const row = { id, updatedAt: at, spans, prompts: [], moves: [], isClosed: false };

  const raw = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('raw', 1);
    opening.addEventListener('upgradeneeded', () => {
      const table = opening.result.createObjectStore('rows', { keyPath: 'id' });
      table.createIndex('day', 'day');
      table.createIndex('updatedAt', 'updatedAt');
    });
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error as Error));
  });
  const put = (updatedAt: number) =>
    new Promise<void>((resolve, reject) => {
      const writing = raw.transaction('rows', 'readwrite');
      writing.objectStore('rows').put({ ...row, updatedAt, day: '2026-01-01' });
      writing.addEventListener('complete', () => resolve());
      writing.addEventListener('error', () => reject(writing.error as Error));
    });
  const timed = async (work: () => Promise<void>) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const measured: Measured = { raw: [], store: [] };
  for (let turn = 0; turn < count; turn += 1) {
    measured.raw.push(await timed(() => put(at + turn)));
    measured.store.push(await timed(() => store.checkpoint({ ...row, updatedAt: at + turn })));
  }
  return measured;
}
