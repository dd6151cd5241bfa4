// What runs in the page of the storage benchmark; each function stands alone, to be sent there.
import type { StoredInteraction } from '../../src/storage/database.ts';

type Storage = typeof import('./storage-entry.ts');

interface Bench {
  readonly storage: Storage;
  /** Those that were filled. */
  readonly databases: Map<string, InstanceType<Storage['CuecycleDatabase']>>;
}

export interface Fill {
  readonly name: string;
  readonly interactions: number;
  /** The interactions are spread evenly over so many days before the last one. */
  readonly days: number;
  readonly lastDay: string;
}

/** A busy agent's five years. */
export const fiveYears: Fill = {
  name: 'large',
  interactions: 100_000,
  days: 1825,
  lastDay: '2026-11-24',
};
/** A thousand interactions over the same time: what grows with their number shows beside them. */
export const sparseYears: Fill = { ...fiveYears, name: 'small', interactions: 1000 };

/** Fills a database with closed interactions of six spans each; returns how long it took, in ms. */
export async function fill({ name, interactions: count, days, lastDay }: Fill): Promise<{
  readonly writingMs: number;
  readonly rebuildingMs: number;
}> {
  const bench = globalThis as unknown as Bench & { databases?: Bench['databases'] };
  const { CuecycleDatabase, createInteractionStore, daysBefore } = bench.storage;
  const db = new CuecycleDatabase(name);
  (bench as { databases: Bench['databases'] }).databases ??= new Map();
  bench.databases.set(name, db);
  const stages = ['receiving', 'understanding', 'helping', 'keeping'] as const;
  let seed = 42;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const row = (index: number): StoredInteraction => {
    const day = daysBefore(lastDay, Math.floor((index * days) / count));
    let at = Date.parse(`${day}T08:00:00Z`) + Math.floor(random() * 3e7);
    const openedAt = at;
    const spans = Array.from({ length: 6 }, (_, span) => {
      const startedAt = at;
      // Most are short and a few are long, as times of work are.
      at += Math.round(20_000 * Math.exp(random() * 4));
      return {
        id: `${name}-${index}-${span}`,
        stage: stages[span % 4] ?? 'helping',
        round: span < 4 ? 1 : 2,
        startedAt,
        endedAt: at,
        activeMs: Math.round((at - startedAt) * (0.5 + random() / 2)),
      };
    });
    return {
      id: `${name}-${String(index).padStart(7, '0')}`,
      agentId: 'agent',
      helpdesk: index % 3 ? 'zammad' : 'request-tracker',
      site: 'https://desk.example',
      ticket: String(index),
      channel: 'mail',
      day,
      openedAt,
      updatedAt: at,
      closedAt: at,
      spans,
      prompts: [{ prompt: 'greet', round: 1, state: 'seen' }],
      moves: [],
    };
  };
  const start = performance.now();
  const page = 2000;
  for (let from = 0; from < count; from += page) {
    const length = Math.min(page, count - from);
    await db.interactions.bulkAdd(Array.from({ length }, (_, index) => row(from + index)));
  }
  const written = performance.now();
  await createInteractionStore(db).rebuildRollups();
  return { writingMs: written - start, rebuildingMs: performance.now() - written };
}

/**
 * How long each range takes in each database, in ms; all in turn, as load changes. Either its figures,
 * as Today shows them, or its statistics with their course, as the dashboard does.
 */
export async function readRanges({
  names,
  ranges,
  times,
  what,
}: {
  readonly names: readonly string[];
  readonly ranges: readonly (readonly [from: string, to: string])[];
  readonly times: number;
  readonly what: 'figures' | 'statistics';
}): Promise<readonly (readonly (readonly number[])[])[]> {
  const { storage, databases } = globalThis as unknown as Bench;
  const everything = { helpdesk: null, channel: null };
  const stores = names.map((name) => {
    const db = databases.get(name);
    if (!db) throw new Error(`${name} was not filled`);
    const { figuresBetween } = storage.createInteractionStore(db);
    const { between } = storage.createStatisticsStore(db);
    return async (fromDay: string, toDay: string): Promise<unknown> => {
      if (what === 'figures') return figuresBetween(fromDay, toDay);
      const { points } = await between({ fromDay, toDay }, everything);
      // Each piece is added up when it is asked for.
      return points.map(({ tally }) => tally);
    };
  });
  const measured: number[][][] = stores.map(() => ranges.map(() => []));
  for (let turn = 0; turn < times; turn += 1) {
    for (const [index, [from, to]] of ranges.entries()) {
      for (const [which, read] of stores.entries()) {
        const start = performance.now();
        await read(from, to);
        measured[which]?.[index]?.push(performance.now() - start);
      }
    }
  }
  return measured;
}

/** The largest relative error of quantiles from roll-ups, against those of all rows. */
export async function quantileError(name: string): Promise<number> {
  const { storage, databases } = globalThis as unknown as Bench;
  const db = databases.get(name);
  if (!db) throw new Error(`${name} was not filled`);
  const { quantileOf, stageTotals, tallyBetween } = storage;
  const { spread } = await tallyBetween(db.sheets, '2000-01-01', '2030-12-31');
  const exact: Record<keyof typeof spread, number[]> = {
    receiving: [],
    understanding: [],
    helping: [],
    keeping: [],
  };
  await db.interactions.each(({ spans }) => {
    const totals = stageTotals(spans);
    for (const [stage, times] of Object.entries(exact)) {
      const { wallMs, activeMs } = totals[stage as keyof typeof exact];
      if (wallMs > 0) times.push(activeMs);
    }
  });
  let worst = 0;
  for (const [stage, times] of Object.entries(exact)) {
    times.sort((a, b) => a - b);
    for (const share of [0.1, 0.25, 0.5, 0.75, 0.9, 0.99]) {
      const truth = times[Math.floor(share * (times.length - 1))] ?? 0;
      const found = quantileOf(spread[stage as keyof typeof exact], share) ?? 0;
      worst = Math.max(worst, Math.abs(found - truth) / truth);
    }
  }
  return worst;
}

/** Times of checkpoints through the store, each beside a put of the same row into raw IndexedDB. */
export async function measureCheckpoints({
  name,
  count,
}: {
  readonly name: string;
  readonly count: number;
}): Promise<{ readonly raw: readonly number[]; readonly store: readonly number[] }> {
  const { storage, databases } = globalThis as unknown as Bench;
  const db = databases.get(name);
  if (!db) throw new Error(`${name} was not filled`);
  const store = storage.createInteractionStore(db);
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
    day: '2026-11-24',
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
      writing.objectStore('rows').put({ ...row, updatedAt, day: '2026-11-24' });
      writing.addEventListener('complete', () => resolve());
      writing.addEventListener('error', () => reject(writing.error as Error));
    });
  const timed = async (work: () => Promise<void>) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const measured = { raw: [] as number[], store: [] as number[] };
  // The two in turn, so that both meet the same disk.
  for (let turn = 0; turn < count; turn += 1) {
    measured.raw.push(await timed(() => put(at + turn)));
    measured.store.push(await timed(() => store.checkpoint({ ...row, updatedAt: at + turn })));
  }
  return measured;
}
