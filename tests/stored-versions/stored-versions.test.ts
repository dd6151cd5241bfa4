import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { CuecycleDatabase } from '@/storage/database';
import { rollupsOf } from '@/storage/rollup-store';
import { createFollowUpStore } from '@/storage/follow-up-store';
import { createInteractionStore } from '@/storage/interaction-store';

/** One database as an older Cuecycle left it: its schema and rows of every kind. */
interface Example {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

const folder = import.meta.dirname;
const examples = readdirSync(folder)
  .filter((name) => /^version-\d+\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'), withBytes) as Example);

/** JSON knows no bytes: they stand in the examples as `{ "base64": "…" }`. */
function withBytes(_key: string, value: unknown): unknown {
  const { base64 } = (value ?? {}) as { readonly base64?: unknown };
  return typeof base64 === 'string' ? new Uint8Array(Buffer.from(base64, 'base64')) : value;
}

const randomName = () => `cuecycle-${crypto.randomUUID()}`;

async function store({ version, stores, rows }: Example): Promise<string> {
  const db = new Dexie(randomName());
  db.version(version).stores(stores);
  for (const [table, list] of Object.entries(rows)) await db.table(table).bulkAdd([...list]);
  db.close();
  return db.name;
}

async function latestDatabase(): Promise<CuecycleDatabase> {
  const db = new CuecycleDatabase(randomName());
  await db.open();
  return db;
}

const schemaOf = (db: Dexie) =>
  Object.fromEntries(
    db.tables.map(({ name, schema }) => [
      name,
      [schema.primKey.src, ...schema.indexes.map(({ src }) => src).sort()],
    ]),
  );

describe('stored versions', () => {
  it('have an example each', async () => {
    const { verno } = await latestDatabase();
    const expected = Array.from({ length: verno }, (_, index) => index + 1);
    expect(examples.map(({ version }) => version).sort((a, b) => a - b)).toEqual(expected);
  });

  it('have as their latest example the schema that is in use', async () => {
    const latest = await latestDatabase();
    const example = examples.find(({ version }) => version === latest.verno);
    const db = new Dexie(randomName());
    db.version(latest.verno).stores(example?.stores ?? {});
    expect(schemaOf(db)).toEqual(schemaOf(latest));
  });

  it.each(examples)('keep every row of version $version', async (example) => {
    const db = new CuecycleDatabase(await store(example));
    const interactions = createInteractionStore(db);
    const followUps = createFollowUpStore(db);
    const ids = (table: string) =>
      example.rows[table]?.map((row) => (row as { id: string }).id).sort();

    const found = await Array.fromAsync(interactions.all());
    expect(found.map(({ id }) => id).sort()).toEqual(ids('interactions'));
    expect((await followUps.all()).map(({ id }) => id).sort()).toEqual(ids('followUps'));
    const open = (await followUps.all()).filter(({ state }) => state === 'open');
    expect(open.length).toBeGreaterThan(0);
    // A reminder that was to come still comes.
    const { dueAt } = open[0] ?? {};
    expect(await followUps.dueForReminder(dueAt ?? 0)).toHaveLength(1);
    db.close();
  });

  it.each(examples)('go on counting from version $version', async (example) => {
    const db = new CuecycleDatabase(await store(example));
    const interactions = createInteractionStore(db);
    const before = await interactions.figuresBetween('2026-11-24', '2026-11-24');
    expect(before).toMatchObject({
      interactions: 2,
      closed: 1,
      followUpsMade: 2,
      followUpsCompleted: 1,
    });
    expect(before.stages[2]).toMatchObject({ wallMs: 420_000, activeMs: 300_000 });

    expect(await interactions.closeAbandoned(Date.UTC(2026, 10, 26))).toBe(1);
    expect(await interactions.figuresBetween('2026-11-24', '2026-11-24')).toMatchObject({
      interactions: 2,
      closed: 2,
    });
    const day = { level: 'day', from: '2026-11-24', to: '2026-11-24' } as const;
    expect(await rollupsOf(db.sheets, day)).toHaveLength(3);
    db.close();
  });
});
