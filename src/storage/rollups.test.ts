import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stages } from '@/core/cycle/stage';
import { daysBefore } from '@/core/interaction/day';
import { aCheckpoint, aSpan, hourMs, minuteMs, testNow } from '../../tests/support/builders';
import { aDatabase } from '../../tests/support/test-database';
import type { CuecycleDatabase } from './database';
import { createFollowUpStore } from './follow-up-store';
import { createInteractionStore } from './interaction-store';

const sheetsOf = (db: CuecycleDatabase) => db.sheets.toArray();

const acts = fc.array(
  fc.record({
    kind: fc.constantFrom('open', 'checkpoint', 'close', 'abandon', 'add', 'complete', 'reopen'),
    which: fc.nat(4),
    stage: fc.constantFrom(...stages),
    minutes: fc.integer({ min: 0, max: 90 }),
    day: fc.nat(40),
  }),
  { maxLength: 25 },
);

describe('roll-ups', () => {
  it('are what a count of all rows gives, whatever was done in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (list) => {
        const db = aDatabase();
        const interactions = createInteractionStore(db);
        const followUps = createFollowUpStore(db);
        for (const { kind, which, stage, minutes, day } of list) {
          const id = `i${which}`;
          const at = testNow + minutes * minuteMs;
          if (kind === 'open') {
            await interactions.open({
              id,
              agentId: 'agent-1',
              helpdesk: which % 2 ? 'zammad' : 'practice-desk',
              site: '',
              ticket: id,
              channel: which % 3 ? 'mail' : 'chat',
              day: daysBefore('2026-11-25', day),
              at,
            });
          } else if (kind === 'checkpoint' || kind === 'close') {
            const spans = [aSpan({ id: `${id}-${stage}`, stage, endedAt: at, activeMs: minutes })];
            const isClosed = kind === 'close';
            await interactions
              .checkpoint(aCheckpoint({ id, spans, updatedAt: at, isClosed }))
              .catch(() => undefined);
          } else if (kind === 'abandon') {
            await interactions.closeAbandoned(testNow + 9 * hourMs);
          } else if (kind === 'add') {
            await followUps.add({
              id,
              interactionId: null,
              helpdesk: 'practice-desk',
              site: '',
              ticket: id,
              url: '',
              kind: 'commitment',
              text: 'Call',
              words: '',
              turn: null,
              madeAt: at - day * 24 * hourMs,
              dueAt: at,
              dueWords: '',
              event: null,
            });
          } else {
            const wish = kind === 'complete' ? ({ kind: 'tell' } as const) : ({ kind } as const);
            await followUps.act({ ...wish, id, at }).catch(() => undefined);
          }
        }
        const kept = await sheetsOf(db);
        const [from, to] = ['2020-01-01', '2030-12-31'];
        const before = await interactions.figuresBetween(from, to);
        await interactions.rebuildRollups();
        expect(await sheetsOf(db)).toEqual(kept);
        expect(await interactions.figuresBetween(from, to)).toEqual(before);
        expect(before.interactions).toBe(await db.interactions.count());
        db.close();
      }),
      { numRuns: 60 },
    );
  });

  it('are counted anew page by page, and tell how far they are', async () => {
    const db = aDatabase();
    const interactions = createInteractionStore(db);
    const rows = Array.from({ length: 2500 }, (_, index) => ({
      ...aClosed(index),
      day: daysBefore('2026-11-25', index % 400),
    }));
    await db.interactions.bulkAdd(rows);
    const told: [number, number][] = [];
    await interactions.rebuildRollups((done, total) => told.push([done, total]));
    expect(told).toEqual([
      [1000, 2500],
      [2000, 2500],
      [2500, 2500],
      [2500, 2500],
    ]);
    const { interactions: counted } = await interactions.figuresBetween('2025-01-01', '2026-12-31');
    expect(counted).toBe(2500);
  });
});

function aClosed(index: number) {
  return {
    id: `row-${String(index).padStart(6, '0')}`,
    agentId: 'agent-1',
    helpdesk: 'practice-desk',
    site: '',
    ticket: String(index),
    channel: 'mail' as const,
    openedAt: testNow,
    updatedAt: testNow,
    closedAt: testNow,
    spans: [aSpan({ id: `span-${index}` })],
    prompts: [],
    moves: [],
  };
}
