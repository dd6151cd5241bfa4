import { beforeEach, describe, expect, it } from 'vitest';
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

function toAdd(over: Partial<FollowUpToAdd> = {}): FollowUpToAdd {
  const { id, interactionId, helpdesk, site, ticket, url, text, madeAt, dueAt, dueWords } =
    aFollowUp(over);
  return { id, interactionId, helpdesk, site, ticket, url, text, madeAt, dueAt, dueWords };
}

const figures = async (day = testDay) => {
  const all = await interactions.figuresFor(day);
  return [all.followUpsMade, all.followUpsCompleted, all.followUpsOnTime, all.followUpsWithDue];
};
const ids = (list: readonly FollowUp[]) => list.map(({ id }) => id);

describe('follow-ups', () => {
  it('are added once', async () => {
    await store.add(toAdd());
    await store.add(toAdd({ text: 'Something else' }));
    expect(await store.find('follow-up-1')).toEqual(aFollowUp());
    expect(await figures()).toEqual([1, 0, 0, 0]);
  });

  it('are counted on time up to their due time', async () => {
    await store.add(toAdd({ dueAt: testNow + hourMs }));
    await store.add(toAdd({ id: 'late', dueAt: testNow + hourMs }));
    await store.add(toAdd({ id: 'no due time', dueAt: null }));
    await store.complete('follow-up-1', testNow + hourMs);
    await store.complete('late', testNow + hourMs + 1);
    await store.complete('no due time', testNow + 5);
    expect(await figures()).toEqual([3, 3, 1, 2]);
  });

  it('keep the time of their first completion', async () => {
    await store.add(toAdd());
    await store.complete('follow-up-1', testNow + 1);
    await store.complete('follow-up-1', testNow + 2);
    expect((await store.find('follow-up-1'))?.completedAt).toBe(testNow + 1);
    expect(await figures()).toEqual([1, 1, 1, 1]);
  });

  it('are not counted as completed when opened again or dropped', async () => {
    await store.add(toAdd());
    await store.complete('follow-up-1', testNow + 1);
    await store.reopen('follow-up-1', testNow + 2);
    expect(await store.find('follow-up-1')).toMatchObject({ state: 'open', completedAt: null });
    expect(await figures()).toEqual([1, 0, 0, 0]);
    await store.drop('follow-up-1', testNow + 3);
    expect(await store.find('follow-up-1')).toMatchObject({ state: 'dropped' });
    expect(await figures()).toEqual([1, 0, 0, 0]);
  });

  it('are counted as completed on the day of completion', async () => {
    await store.add(toAdd({ dueAt: testNow + 30 * hourMs }));
    await store.complete('follow-up-1', testNow + 24 * hourMs);
    expect(await figures()).toEqual([1, 0, 0, 0]);
    expect(await figures('2026-11-26')).toEqual([0, 1, 1, 1]);
    await store.reopen('follow-up-1', testNow + 25 * hourMs);
    expect(await figures('2026-11-26')).toEqual([0, 0, 0, 0]);
  });

  it('that do not exist are named in the error', async () => {
    await expect(store.complete('nothing', testNow)).rejects.toThrow('no follow-up nothing');
  });

  it('are listed by due time, those without one last', async () => {
    await store.add(toAdd({ id: 'never', dueAt: null }));
    await store.add(toAdd({ id: 'late', dueAt: testNow + 9 }));
    await store.add(toAdd({ id: 'early', dueAt: testNow + 3 }));
    await store.add(toAdd({ id: 'done', dueAt: testNow + 3 }));
    await store.complete('done', testNow);
    expect(ids(await store.openFollowUps())).toEqual(['early', 'late', 'never']);
  });

  it('are found by interaction in any state, and by ticket while open', async () => {
    await store.add(toAdd());
    await store.add(toAdd({ id: 'next', interactionId: 'interaction-2', madeAt: testNow + 1 }));
    await store.add(toAdd({ id: 'other ticket', ticket: '7', interactionId: null }));
    await store.complete('follow-up-1', testNow);
    expect(ids(await store.forInteraction('interaction-1'))).toEqual(['follow-up-1']);
    expect(ids(await store.forTicket(aFollowUp()))).toEqual(['next']);
    expect(await store.all()).toHaveLength(3);
  });
});

describe('reminders', () => {
  beforeEach(async () => {
    await store.add(toAdd({ id: 'later', dueAt: testNow + 10 }));
    await store.add(toAdd({ id: 'sooner', dueAt: testNow + 5 }));
    await store.add(toAdd({ id: 'without', dueAt: null }));
  });

  it('come once per due time, the earliest first', async () => {
    expect(await store.dueForReminder(testNow + 4)).toEqual([]);
    expect(ids(await store.dueForReminder(testNow + 10))).toEqual(['sooner', 'later']);
    await store.markReminded(['sooner', 'unknown'], testNow + 10);
    expect(ids(await store.dueForReminder(testNow + 10))).toEqual(['later']);
    expect(await store.countDue(testNow + 10)).toBe(2);
  });

  it('come again for another due time', async () => {
    await store.markReminded(['sooner', 'later'], testNow + 10);
    await store.reschedule({
      id: 'sooner',
      dueAt: testNow + 50,
      dueWords: 'in 50 ms',
      at: testNow + 20,
    });
    expect(await store.dueForReminder(testNow + 49)).toEqual([]);
    expect(ids(await store.dueForReminder(testNow + 50))).toEqual(['sooner']);
  });

  it('are next due at the earliest later time', async () => {
    expect(await store.nextDueAt(testNow)).toBe(testNow + 5);
    expect(await store.nextDueAt(testNow + 5)).toBe(testNow + 10);
    await store.complete('later', testNow);
    expect(await store.nextDueAt(testNow + 5)).toBeUndefined();
  });
});

describe('watching', () => {
  it('shows the open ones and those done since a time, after each change', async () => {
    await store.add(toAdd({ id: 'open' }));
    await store.add(toAdd({ id: 'done before' }));
    await store.complete('done before', testNow - 1);
    await store.add(toAdd({ id: 'dropped' }));
    await store.drop('dropped', testNow + 1);
    await store.add(toAdd({ id: 'done' }));
    const settled = new Promise<readonly FollowUp[]>((resolve, reject) => {
      const subscription = store.watchOpen(testNow).subscribe({
        next: (list) => {
          if (list.every(({ id, state }) => id !== 'done' || state === 'open')) return;
          subscription.unsubscribe();
          resolve(list);
        },
        error: reject,
      });
    });
    await store.complete('done', testNow + 1);
    expect(ids(await settled)).toEqual(['open', 'done']);
  });
});
