import { describe, expect, it } from 'vitest';
import { aFollowUp, hourMs, testNow } from '../../../tests/support/builders';
import { isUnfinished, leadTime, outcomeOf, type FollowUp } from './follow-up';
import { applyAct, type FollowUpAct } from './life';

const dueAt = testNow + 4 * hourMs;
const aCommitment = (over: Partial<FollowUp> = {}) =>
  aFollowUp({ kind: 'commitment', dueAt, ...over });

/** What becomes of a follow-up after some acts, an hour apart. */
function after(followUp: FollowUp, ...kinds: ('complete' | 'tell' | 'reopen' | 'break')[]) {
  return kinds.reduce((former, kind, index) => {
    const act: FollowUpAct = { kind, id: former.id, at: testNow + (index + 1) * hourMs };
    return applyAct(former, act)[0] ?? former;
  }, followUp);
}

const renegotiate = (at: number): FollowUpAct => ({
  kind: 'renegotiate',
  id: 'follow-up-1',
  at,
  dueAt: testNow + 30 * hourMs,
  dueWords: 'tomorrow',
  nextId: 'next',
});

describe('a commitment', () => {
  it('is open, then done, then told; only then is it kept', () => {
    const done = after(aCommitment(), 'complete');
    expect(done).toMatchObject({ state: 'done', remindAt: null });
    expect([isUnfinished(done), outcomeOf(done)]).toEqual([true, null]);
    const told = after(aCommitment(), 'complete', 'tell');
    expect(told).toMatchObject({ state: 'told', completedAt: testNow + hourMs });
    expect(told.toldAt).toBe(testNow + 2 * hourMs);
    expect([isUnfinished(told), outcomeOf(told)]).toEqual([false, 'kept']);
    expect(leadTime(told)).toBe(3 * hourMs);
  });

  it('is done and told in one', () => {
    const told = after(aCommitment(), 'tell');
    expect(told).toMatchObject({ completedAt: testNow + hourMs, toldAt: testNow + hourMs });
  });

  it('is late when it was done after its time, however soon it was told', () => {
    const late = after(aCommitment({ dueAt: testNow + hourMs - 1 }), 'tell');
    expect(outcomeOf(late)).toBe('late');
    expect(leadTime(late)).toBe(-1);
    const told = after(aCommitment({ dueAt: testNow + hourMs }), 'complete', 'tell');
    expect(outcomeOf(told)).toBe('kept');
  });

  it('without a time, or waiting for an event, is kept whenever it is done', () => {
    expect(outcomeOf(after(aCommitment({ dueAt: null }), 'tell'))).toBe('kept');
    const onEvent = aCommitment({ event: 'once it ships', dueAt: testNow });
    expect(outcomeOf(after(onEvent, 'tell'))).toBe('kept');
    expect(leadTime(after(onEvent, 'tell'))).toBeNull();
  });

  it('is renegotiated when the customer was told in time, else broken', () => {
    const [former, next, ...others] = applyAct(aCommitment(), renegotiate(dueAt));
    expect(former).toMatchObject({ state: 'renegotiated', completedAt: dueAt });
    expect(next).toMatchObject({
      id: 'next',
      state: 'open',
      renews: 'follow-up-1',
      dueAt: testNow + 30 * hourMs,
      remindAt: testNow + 29 * hourMs,
    });
    expect(others).toEqual([]);
    expect(applyAct(aCommitment(), renegotiate(dueAt + 1))[0]).toMatchObject({ state: 'broken' });
  });

  it('without a time can be given one at any time', () => {
    expect(applyAct(aCommitment({ dueAt: null }), renegotiate(dueAt))[0]?.state).toBe(
      'renegotiated',
    );
  });

  it('can be said to be broken, also when it was done and never told', () => {
    expect(outcomeOf(after(aCommitment(), 'break'))).toBe('broken');
    expect(outcomeOf(after(aCommitment(), 'complete', 'break'))).toBe('broken');
    expect(after(aCommitment(), 'tell', 'break').state).toBe('told');
  });

  it('that is opened again is reminded of at its time, if that is still to come', () => {
    expect(after(aCommitment(), 'tell', 'reopen')).toMatchObject({
      state: 'open',
      completedAt: null,
      toldAt: null,
      remindAt: dueAt - 0.5 * hourMs,
    });
    expect(after(aCommitment({ dueAt: testNow }), 'tell', 'reopen').remindAt).toBeNull();
  });
});

describe('any other follow-up', () => {
  it('is over when it is done, and needs nobody told', () => {
    const done = after(aFollowUp({ kind: 'after' }), 'complete');
    expect([isUnfinished(done), outcomeOf(done)]).toEqual([false, null]);
    expect(after(aFollowUp({ kind: 'waiting' }), 'tell').state).toBe('done');
  });
});

describe('every act', () => {
  const acts: readonly FollowUpAct[] = [
    { kind: 'complete', id: 'x', at: testNow },
    { kind: 'tell', id: 'x', at: testNow },
    { kind: 'break', id: 'x', at: testNow },
    { kind: 'drop', id: 'x', at: testNow, reason: 'solved' },
    renegotiate(testNow),
  ];

  it.each(acts.map((act) => [act.kind, act] as const))('%s changes nothing twice', (_, act) => {
    const [once] = applyAct(aCommitment(), act);
    expect(once && applyAct(once, { ...act, at: testNow + 1 })).toEqual([]);
  });

  it.each(acts.map((act) => [act.kind, act] as const))('%s is undone by reopening', (_, act) => {
    const [once] = applyAct(aCommitment(), act);
    const [again] = once ? applyAct(once, { kind: 'reopen', id: 'x', at: testNow }) : [];
    expect(again).toMatchObject({ state: 'open', completedAt: null, toldAt: null, reason: null });
  });

  it('snooze moves the reminder and not the promise', () => {
    const act: FollowUpAct = { kind: 'snooze', id: 'x', at: testNow, remindAt: testNow + 9 };
    expect(applyAct(aCommitment(), act)).toMatchObject([{ dueAt, remindAt: testNow + 9 }]);
    expect(applyAct(after(aCommitment(), 'complete'), act)).toEqual([]);
  });
});
