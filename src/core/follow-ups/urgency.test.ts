import { describe, expect, it } from 'vitest';
import { aFollowUp, hourMs, testNow } from '../../../tests/support/builders';
import { reminderPlan, urgencyOf } from './urgency';

describe('urgency', () => {
  it.each([
    [null, 'none'],
    [testNow - 1, 'overdue'],
    [testNow, 'today'],
    [testNow + 12 * hourMs, 'today'],
    [testNow + 13 * hourMs, 'later'],
  ])('of a follow-up due at %s is %s', (dueAt, urgency) => {
    expect(urgencyOf({ dueAt }, testNow)).toBe(urgency);
  });
});

describe('the reminder plan', () => {
  it('reminds once of each that is due and waits for the next', () => {
    const plan = reminderPlan(
      [
        aFollowUp({ id: 'later', dueAt: testNow + 2 }),
        aFollowUp({ id: 'second', dueAt: testNow }),
        aFollowUp({ id: 'first', dueAt: testNow - 5 }),
        aFollowUp({ id: 'reminded', dueAt: testNow - 9, remindedAt: testNow - 9 }),
        aFollowUp({ id: 'done', dueAt: testNow - 9, state: 'done' }),
        aFollowUp({ id: 'without', dueAt: null }),
      ],
      testNow,
    );
    expect(plan.remind.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(plan.dueCount).toBe(3);
    expect(plan.nextAt).toBe(testNow + 2);
  });

  it('is empty without follow-ups', () => {
    expect(reminderPlan([], testNow)).toEqual({ remind: [], dueCount: 0, nextAt: null });
  });
});
