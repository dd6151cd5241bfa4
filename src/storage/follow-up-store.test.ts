import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import { aFollowUp, hourMs, testDay, testNow } from '../../tests/support/builders';
import { aDatabase } from '../../tests/support/test-database';
import { createFollowUpStore, type FollowUpStore, type FollowUpToAdd } from './follow-up-store';
import { createInteractionStore, type InteractionStore } from './interaction-store';

let store: FollowUpStore;
let interactions: InteractionStore;
beforeEach(() => {
  const db = aDatabase();
  store = createFollowUpStore(db);
  interactions = createInteractionStore(db);
});

const toAdd = (over: Partial<FollowUpToAdd> = {}): FollowUpToAdd => aFollowUp(over);
const aCommitment = (over: Partial<FollowUpToAdd> = {}) =>
  toAdd({ kind: 'commitment', dueAt: testNow + hourMs, ...over });

const act = (kind: 'complete' | 'tell' | 'reopen' | 'break', at: number, id = 'follow-up-1') =>
  store.act({ kind, id, at });

const figures = async (day = testDay) => {
  const all = await interactions.figuresBetween(day, day);
  return [all.followUpsMade, all.followUpsCompleted, all.followUpsOnTime, all.followUpsWithDue];
};
const commitments = async (day = testDay) =>
  (await interactions.figuresBetween(day, day)).commitments;
const ids = (list: readonly FollowUp[]) => list.map(({ id }) => id);

describe('follow-ups', () => {
  it('are added once', async () => {
    await store.add(toAdd());
    await store.add(toAdd({ text: 'Something else' }));
    expect(await store.find('follow-up-1')).toEqual(aFollowUp());
    expect(await figures()).toEqual([1, 0, 0, 0]);
  });

  it('are added once for the same words of the same reply, under whatever id', async () => {
    const words = { words: 'I will ask the depot', turn: 'turn-3' };
    await store.add(aCommitment({ ...words, id: 'first' }));
    await store.add(aCommitment({ ...words, id: 'second' }));
    await store.add(aCommitment({ ...words, id: 'later reply', turn: 'turn-5' }));
    expect(ids(await store.all()).sort()).toEqual(['first', 'later reply']);
  });

  it('are counted on time up to their due time', async () => {
    await store.add(toAdd({ dueAt: testNow + hourMs }));
    await store.add(toAdd({ id: 'late', dueAt: testNow + hourMs }));
    await store.add(toAdd({ id: 'no due time', dueAt: null }));
    await act('complete', testNow + hourMs);
    await act('complete', testNow + hourMs + 1, 'late');
    await act('complete', testNow + 5, 'no due time');
    expect(await figures()).toEqual([3, 3, 1, 2]);
  });

  it('keep the time of their first completion', async () => {
    await store.add(toAdd());
    await act('complete', testNow + 1);
    await act('complete', testNow + 2);
    expect((await store.find('follow-up-1'))?.completedAt).toBe(testNow + 1);
    expect(await figures()).toEqual([1, 1, 1, 1]);
  });

  it('are not counted as completed when opened again or dropped', async () => {
    await store.add(toAdd());
    await act('complete', testNow + 1);
    await act('reopen', testNow + 2);
    expect(await store.find('follow-up-1')).toMatchObject({ state: 'open', completedAt: null });
    expect(await figures()).toEqual([1, 0, 0, 0]);
    await store.act({ kind: 'drop', id: 'follow-up-1', at: testNow + 3, reason: 'solved' });
    expect(await store.find('follow-up-1')).toMatchObject({ state: 'dropped', reason: 'solved' });
    expect(await figures()).toEqual([1, 0, 0, 0]);
  });

  it('are counted as completed on the day of completion', async () => {
    await store.add(toAdd({ dueAt: testNow + 30 * hourMs }));
    await act('complete', testNow + 24 * hourMs);
    expect(await figures()).toEqual([1, 0, 0, 0]);
    expect(await figures('2026-11-26')).toEqual([0, 1, 1, 1]);
    await act('reopen', testNow + 25 * hourMs);
    expect(await figures('2026-11-26')).toEqual([0, 0, 0, 0]);
  });

  it('that do not exist are named in the error', async () => {
    await expect(act('complete', testNow, 'nothing')).rejects.toThrow('no follow-up nothing');
  });

  it('are found by ticket, in whatever state', async () => {
    await store.add(toAdd());
    await store.add(toAdd({ id: 'next', interactionId: 'interaction-2', madeAt: testNow + 1 }));
    await store.add(toAdd({ id: 'other ticket', ticket: '7', interactionId: null }));
    await act('complete', testNow);
    expect(ids(await store.forTicket(aFollowUp()))).toEqual(['follow-up-1', 'next']);
    expect(await store.all()).toHaveLength(3);
    expect(ids(await store.latestCompleted(5))).toEqual(['follow-up-1']);
  });
});

describe('the counts of commitments', () => {
  const none = { made: 0, kept: 0, late: 0, renegotiated: 0, broken: 0 };

  it('take one for kept when the customer knows, and not before', async () => {
    await store.add(aCommitment());
    await act('complete', testNow + 1);
    expect(await commitments()).toEqual({ ...none, made: 1 });
    await act('tell', testNow + 2);
    expect(await commitments()).toEqual({ ...none, made: 1, kept: 1 });
    await act('reopen', testNow + 3);
    expect(await commitments()).toEqual({ ...none, made: 1 });
  });

  it('count it on the day on which the customer was told', async () => {
    await store.add(aCommitment());
    await act('complete', testNow + 1);
    await act('tell', testNow + 24 * hourMs);
    expect((await commitments()).kept).toBe(0);
    expect((await commitments('2026-11-26')).kept).toBe(1);
  });

  it('keep late, broken and renegotiated apart', async () => {
    await store.add(aCommitment({ id: 'late' }));
    await store.add(aCommitment({ id: 'broken' }));
    await store.add(aCommitment({ id: 'moved' }));
    await act('tell', testNow + 2 * hourMs, 'late');
    await act('break', testNow + 1, 'broken');
    await store.act({
      kind: 'renegotiate',
      id: 'moved',
      at: testNow + 1,
      dueAt: testNow + 9 * hourMs,
      dueWords: 'tonight',
      nextId: 'next',
    });
    expect(await commitments()).toEqual({ made: 3, kept: 0, late: 1, renegotiated: 1, broken: 1 });
    expect(await store.find('next')).toMatchObject({ renews: 'moved', state: 'open' });
    expect(await figures()).toEqual([3, 1, 0, 1]);
  });

  it('take back a renegotiation with what took its place', async () => {
    await store.add(aCommitment());
    const dueAt = testNow + 9 * hourMs;
    const wish = { kind: 'renegotiate', id: 'follow-up-1', at: testNow + 1, dueAt } as const;
    await store.act({ ...wish, dueWords: '', nextId: 'next' });
    await store.act({ ...wish, dueWords: '', nextId: 'again' });
    expect(await store.all()).toHaveLength(2);
    await act('reopen', testNow + 2);
    expect(await store.find('next')).toMatchObject({ state: 'dropped', reason: 'mistake' });
    expect(await commitments()).toEqual({ ...none, made: 1 });
  });
});

describe('reminders', () => {
  beforeEach(async () => {
    await store.add(toAdd({ id: 'later', dueAt: testNow + 4 * hourMs }));
    await store.add(toAdd({ id: 'sooner', dueAt: testNow + 2 * hourMs }));
    await store.add(toAdd({ id: 'without', dueAt: null }));
  });

  it('come once, before the due time, the earliest first', async () => {
    expect(await store.dueForReminder(testNow + 1.5 * hourMs - 1)).toEqual([]);
    expect(ids(await store.dueForReminder(testNow + 3 * hourMs))).toEqual(['sooner', 'later']);
    await store.markReminded(['sooner', 'unknown'], testNow + 3 * hourMs);
    expect(ids(await store.dueForReminder(testNow + 3 * hourMs))).toEqual(['later']);
    expect(await store.countDue(testNow + 3 * hourMs)).toBe(1);
    expect(await store.countDue(testNow + 4 * hourMs)).toBe(2);
  });

  it('come again when they were put off, and for another due time', async () => {
    await store.markReminded(['sooner', 'later'], testNow + 4 * hourMs);
    await store.act({ kind: 'snooze', id: 'sooner', at: testNow, remindAt: testNow + 50 });
    expect(ids(await store.dueForReminder(testNow + 50))).toEqual(['sooner']);
    expect(await store.find('sooner')).toMatchObject({ dueAt: testNow + 2 * hourMs });
    await store.act({
      kind: 'reschedule',
      id: 'later',
      at: testNow,
      dueAt: testNow + 8,
      dueWords: 'in 8 ms',
    });
    expect(ids(await store.dueForReminder(testNow + 8))).toEqual(['later']);
  });

  it('are next at the earliest later time, of reminding or of being due', async () => {
    expect(await store.nextAt(testNow)).toBe(testNow + 1.5 * hourMs);
    expect(await store.nextAt(testNow + 1.5 * hourMs)).toBe(testNow + 2 * hourMs);
    await act('complete', testNow, 'later');
    expect(await store.nextAt(testNow + 2 * hourMs)).toBeUndefined();
  });
});

describe('watching', () => {
  it('tells all at once, then what was written since, whatever the clock says', async () => {
    await store.add(toAdd({ id: 'open' }));
    await store.add(toAdd({ id: 'done before' }));
    await act('complete', testNow - 1, 'done before');
    await store.add(aCommitment({ id: 'untold' }));
    await act('complete', testNow - 1, 'untold');
    await store.add(toAdd({ id: 'dropped' }));
    await store.act({ kind: 'drop', id: 'dropped', at: testNow + 1, reason: 'mistake' });
    const told: (readonly FollowUp[])[] = [];
    const stop = store.watch(testNow, (changed) => told.push(changed));
    await vi.waitFor(() => expect(told).toHaveLength(1));
    expect(new Set(ids(told[0] ?? []))).toEqual(new Set(['open', 'untold', 'dropped']));
    // The clock was set back meanwhile.
    await act('complete', testNow - 100 * hourMs, 'open');
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject([{ id: 'open', state: 'done' }]));
    stop();
  });
});
