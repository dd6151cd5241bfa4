import { beforeEach, describe, expect, it } from 'vitest';
import type { DayFigures } from '@/core/statistics/day-figures';
import { sketchError } from '@/core/statistics/sketch';
import {
  aCheckpoint,
  aSpan,
  hourMs,
  minuteMs,
  testDay,
  testNow,
} from '../../tests/support/builders';
import { aDatabase } from '../../tests/support/test-database';
import type { CuecycleDatabase } from './database';
import { createInteractionStore, type InteractionStore } from './interaction-store';

let db: CuecycleDatabase;
let store: InteractionStore;
beforeEach(() => {
  db = aDatabase();
  store = createInteractionStore(db);
});

const wish = (over: Partial<Parameters<InteractionStore['open']>[0]> = {}) => ({
  id: 'interaction-1',
  agentId: 'agent-1',
  helpdesk: 'practice-desk',
  site: 'https://desk.example',
  ticket: '1042',
  channel: 'mail' as const,
  day: testDay,
  at: testNow,
  ...over,
});

const figures = async () => {
  const { interactions, closed, stages } = await store.figuresBetween(testDay, testDay);
  return { interactions, closed, wallMs: stages.map(({ wallMs }) => wallMs) };
};

describe('opening', () => {
  it('starts an interaction under the id that is given', async () => {
    const opened = await store.open(wish());
    expect(opened).toMatchObject({ id: 'interaction-1', openedAt: testNow, closedAt: null });
    expect(await store.find('interaction-1')).toEqual(opened);
  });

  it('resumes the open interaction of the ticket', async () => {
    await store.open(wish());
    const again = await store.open(wish({ id: 'interaction-2', at: testNow + 7 * hourMs }));
    expect(again?.id).toBe('interaction-1');
    expect(await figures()).toMatchObject({ interactions: 1 });
  });

  it('keeps tickets of the same number apart by helpdesk and site', async () => {
    await store.open(wish());
    const other = await store.open(wish({ id: 'interaction-2', site: 'https://other.example' }));
    expect(other?.id).toBe('interaction-2');
  });

  it('closes one that was left for eight hours and starts another', async () => {
    await store.open(wish());
    await store.checkpoint(aCheckpoint({ updatedAt: testNow + minuteMs }));
    const next = await store.open(
      wish({ id: 'interaction-2', at: testNow + minuteMs + 8 * hourMs }),
    );
    expect(next?.id).toBe('interaction-2');
    expect((await store.find('interaction-1'))?.closedAt).toBe(testNow + minuteMs);
    expect(await figures()).toMatchObject({ interactions: 2, closed: 1 });
  });

  it('starts another after the ticket was closed', async () => {
    await store.open(wish());
    await store.checkpoint(aCheckpoint({ isClosed: true }));
    const next = await store.open(wish({ id: 'interaction-2', at: testNow + hourMs }));
    expect(next?.id).toBe('interaction-2');
  });

  it('starts nothing for a ticket that is only looked at', async () => {
    expect(await store.open(wish({ mayStart: false }))).toBeNull();
    expect(await figures()).toMatchObject({ interactions: 0 });
    await store.open(wish());
    const resumed = await store.open(wish({ id: 'interaction-2', mayStart: false }));
    expect(resumed?.id).toBe('interaction-1');
  });

  it('refuses an id that belongs to another ticket', async () => {
    await store.open(wish());
    await expect(store.open(wish({ ticket: '7' }))).rejects.toThrow(/another ticket/);
  });

  it('opens one interaction when two pages of a ticket ask at once', async () => {
    const both = await Promise.all([store.open(wish()), store.open(wish({ id: 'interaction-2' }))]);
    expect(new Set(both.map((each) => each?.id)).size).toBe(1);
    expect(await figures()).toMatchObject({ interactions: 1 });
  });
});

describe('checkpoints', () => {
  const first = aCheckpoint({
    updatedAt: testNow + minuteMs,
    spans: [aSpan()],
    prompts: [{ prompt: 'greet', round: 1, state: 'seen' }],
  });
  const second = aCheckpoint({
    updatedAt: testNow + 3 * minuteMs,
    spans: [
      aSpan({ endedAt: testNow + 2 * minuteMs }),
      aSpan({
        id: 'span-2',
        stage: 'helping',
        startedAt: testNow + 2 * minuteMs,
        endedAt: testNow + 3 * minuteMs,
      }),
    ],
    prompts: [{ prompt: 'greet', round: 1, state: 'hand' }],
  });

  beforeEach(async () => {
    await store.open(wish());
  });

  it('replace what the day counted before', async () => {
    await store.checkpoint(first);
    expect((await figures()).wallMs).toEqual([minuteMs, 0, 0, 0]);
    await store.checkpoint(second);
    expect((await figures()).wallMs).toEqual([2 * minuteMs, 0, minuteMs, 0]);
    const { prompts } = await store.figuresBetween(testDay, testDay);
    expect(prompts.find(({ prompt }) => prompt === 'greet')).toMatchObject({ seen: 0, hand: 1 });
  });

  it('may be repeated and come in any order', async () => {
    await store.checkpoint(second);
    await store.checkpoint(first);
    await store.checkpoint(second);
    await store.checkpoint(first);
    const stored = await store.find('interaction-1');
    expect(stored?.spans).toEqual(second.spans);
    expect(stored?.prompts).toEqual(second.prompts);
    expect(stored?.updatedAt).toBe(second.updatedAt);
    expect((await figures()).wallMs).toEqual([2 * minuteMs, 0, minuteMs, 0]);
  });

  it('are refused for an interaction that nobody opened', async () => {
    await expect(store.checkpoint(aCheckpoint({ id: 'nobody' }))).rejects.toThrow(
      'There is no interaction nobody to add to',
    );
  });

  it('add their time to a closed interaction without opening it again', async () => {
    await store.checkpoint({ ...first, isClosed: true });
    await store.checkpoint(second);
    const stored = await store.find('interaction-1');
    expect(stored?.closedAt).toBe(first.updatedAt);
    expect(stored?.spans).toHaveLength(2);
    expect(await figures()).toMatchObject({ interactions: 1, closed: 1 });
  });

  it('from many pages at once are all counted', async () => {
    const spans = Array.from({ length: 20 }, (_, index) =>
      aSpan({
        id: `span-${index}`,
        startedAt: testNow + index * 1000,
        endedAt: testNow + (index + 1) * 1000,
      }),
    );
    await Promise.all(spans.map((span) => store.checkpoint(aCheckpoint({ spans: [span] }))));
    expect((await figures()).wallMs[0]).toBe(20_000);
  });
});

describe('the rest', () => {
  it('closes abandoned interactions as of their last checkpoint', async () => {
    await store.open(wish());
    await store.open(wish({ id: 'interaction-2', ticket: '7', at: testNow + 5 * hourMs }));
    expect(await store.closeAbandoned(testNow + 8 * hourMs)).toBe(1);
    expect((await store.find('interaction-1'))?.closedAt).toBe(testNow);
    expect((await store.find('interaction-2'))?.closedAt).toBeNull();
    expect(await store.closeAbandoned(testNow + 8 * hourMs)).toBe(0);
    expect(await figures()).toMatchObject({ interactions: 2, closed: 1 });
  });

  it('counts a day for itself, over all helpdesks', async () => {
    await store.open(wish());
    await store.open(wish({ id: 'b', helpdesk: 'zammad' }));
    await store.open(wish({ id: 'c', ticket: '7', day: '2026-11-26' }));
    expect(await figures()).toMatchObject({ interactions: 2 });
  });

  it('takes the median over the interactions that were in a stage', async () => {
    for (const [index, activeMs] of [1000, 9000, 2000].entries()) {
      const id = `i${index}`;
      await store.open(wish({ id, ticket: id }));
      await store.checkpoint(aCheckpoint({ id, spans: [aSpan({ id, activeMs })] }));
    }
    await store.open(wish({ id: 'empty', ticket: 'empty' }));
    const { stages } = await store.figuresBetween(testDay, testDay);
    const [receiving, ...others] = stages.map(({ medianActiveMs }) => medianActiveMs);
    expect(Math.abs((receiving ?? 0) - 2000)).toBeLessThanOrEqual(2000 * sketchError);
    expect(others).toEqual([null, null, null]);
  });

  it('tells of the figures after each change', async () => {
    const seen: DayFigures[] = [];
    const counted = (interactions: number) =>
      new Promise<void>((resolve, reject) => {
        const subscription = store.watchDay(testDay).subscribe({
          next: (figuresNow) => {
            seen.push(figuresNow);
            if (figuresNow.interactions !== interactions) return;
            subscription.unsubscribe();
            resolve();
          },
          error: reject,
        });
      });
    const arrived = counted(1);
    await store.open(wish());
    await arrived;
    expect(seen.at(-1)?.interactions).toBe(1);
  });

  it('hands out every interaction once, page by page', async () => {
    await db.interactions.bulkPut(
      Array.from({ length: 1203 }, (_, index) => ({
        ...wish(),
        id: `i${index}`,
        openedAt: testNow,
        updatedAt: testNow,
        closedAt: testNow,
        spans: [],
        prompts: [],
        moves: [],
      })),
    );
    const ids = new Set<string>();
    let count = 0;
    for await (const { id } of store.all()) {
      ids.add(id);
      count += 1;
    }
    expect([count, ids.size]).toEqual([1203, 1203]);
    expect(await store.between('2026-11-26', '2026-12-31')).toEqual([]);
    expect(await store.between(testDay, testDay)).toHaveLength(1203);
  });

  it('does not let storage details out', async () => {
    await store.open(wish());
    expect(await store.find('interaction-1')).not.toHaveProperty('openMark');
  });
});
