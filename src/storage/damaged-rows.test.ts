import { describe, expect, it } from 'vitest';
import { aCheckpoint, anInteraction, aSpan, testDay, testNow } from '../../tests/support/builders';
import { aDatabase } from '../../tests/support/test-database';
import { isWhole } from './damaged-rows';
import type { StoredInteraction } from './database';
import { createInteractionStore } from './interaction-store';

/** What a failing disk might leave of a row. */
const damages: readonly (readonly [what: string, over: Record<string, unknown>])[] = [
  ['no spans', { spans: undefined }],
  ['something else for spans', { spans: 'receiving' }],
  ['a hole among the spans', { spans: [aSpan(), null] }],
  ['a stage that is none', { spans: [{ ...aSpan(), stage: 'x' }] }],
  ['a time that is no number', { spans: [{ ...aSpan(), endedAt: NaN }] }],
  ['a span without its time', { spans: [{ ...aSpan(), activeMs: undefined }] }],
  ['a span without an id', { spans: [{ ...aSpan(), id: 7 }] }],
  ['a prompt that is none', { prompts: [{ prompt: 'x', round: 1, state: 'seen' }] }],
  ['a prompt without a state', { prompts: [{ prompt: 'greet', round: 1 }] }],
  ['a hole among the prompts', { prompts: [undefined] }],
  ['no moves', { moves: null }],
  ['a hole among the moves', { moves: [3] }],
  ['no ticket', { ticket: undefined }],
  ['a time in words', { updatedAt: 'yesterday' }],
  ['a wrong closing', { closedAt: 'yesterday' }],
];

const damaged = (over: Record<string, unknown>): StoredInteraction => ({
  ...anInteraction({ id: 'damaged' }),
  openMark: 1,
  ...over,
});

describe('a damaged row', () => {
  it.each(damages)('is known by %s', (_what, over) => {
    expect(isWhole(damaged(over))).toBe(false);
  });

  it('is not one that an agent made', () => {
    const prompt = { prompt: 'greet', round: 1, state: 'hand' } as const;
    expect(isWhole(anInteraction({ spans: [aSpan()], prompts: [prompt] }))).toBe(true);
    expect(isWhole(anInteraction({ closedAt: testNow }))).toBe(true);
    expect([isWhole(undefined), isWhole(null), isWhole('row')]).toEqual([false, false, false]);
    expect(isWhole(damaged({ day: '2026-1-1' }))).toBe(false);
  });

  it.each(damages)('with %s is counted, kept as it is, and spoils nothing', async (_what, over) => {
    const db = aDatabase();
    const store = createInteractionStore(db);
    const row = damaged(over);
    const closed = damaged({
      ...over,
      id: 'damaged-and-closed',
      closedAt: over['closedAt'] ?? testNow,
    });
    await db.interactions.bulkPut([row, closed]);
    const { id } = await store.open({
      ...anInteraction({ id: 'whole', ticket: '1042' }),
      at: testNow,
    });
    expect(id).toBe('whole');
    await store.checkpoint(aCheckpoint({ id, spans: [aSpan()], isClosed: true }));
    await store.closeAbandoned(testNow + 24 * 3_600_000);
    await store.rebuildRollups();

    expect(await store.countDamaged(testDay)).toBe(2);
    expect(await store.figuresBetween(testDay, testDay)).toMatchObject({ interactions: 1 });
    expect((await store.between(testDay, testDay)).map((each) => each.id)).toEqual(['whole']);
    expect((await Array.fromAsync(store.all())).map((each) => each.id)).toEqual(['whole']);
    expect(await db.interactions.get('damaged')).toEqual(row);
    expect(await db.interactions.get('damaged-and-closed')).toEqual(closed);
  });
});
