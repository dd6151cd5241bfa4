import { describe, expect, it } from 'vitest';
import { aFollowUp } from '../../../tests/support/builders';
import type { FollowUp } from './follow-up';
import { answeredBy, questionsOf, type TailTurn } from './ledger';

/** A conversation: `a` for the agent's side, `c` for the customer; keys count from 1. */
const tail = (sides: string): readonly TailTurn[] =>
  sides.split('').map((side, index) => ({
    key: String(index + 1),
    side: side === 'a' ? 'agent' : 'customer',
  }));
const aCommitment = (over: Partial<FollowUp> = {}) =>
  aFollowUp({ kind: 'commitment', turn: '2', ...over });

describe('“did this keep it?”', () => {
  it.each([
    ['is not asked of the reply that promised it', 'ca', {}, undefined],
    ['is not asked when only the customer wrote', 'cac', {}, undefined],
    ['is asked of the last reply after it', 'cacaa', {}, '5'],
    ['is not asked again of a reply that was answered', 'caca', { settledTurn: '4' }, undefined],
    ['is asked of the next reply after that', 'cacaa', { settledTurn: '4' }, '5'],
    ['is asked when the promise has left the view', 'ca', { turn: 'long ago' }, '2'],
    ['is asked of what is done and not told', 'caca', { state: 'done' as const }, '4'],
    ['is not asked of what was told', 'caca', { state: 'told' as const }, undefined],
    ['is not asked of what was made without a reply', 'caca', { turn: null }, undefined],
    ['is not asked of other follow-ups', 'caca', { kind: 'task' as const }, undefined],
  ])('%s', (_, sides, over, turn) => {
    const [question] = questionsOf([aCommitment(over)], tail(sides));
    expect(question?.turn).toBe(turn);
  });
});

describe('waiting for the customer', () => {
  const waiting = (over: Partial<FollowUp> = {}) =>
    aFollowUp({ kind: 'waiting', turn: '2', ...over });

  it.each([
    ['goes on while they are silent', 'ca', {}, 0],
    ['goes on when the agent writes again', 'caa', {}, 0],
    ['is over when they write', 'cac', {}, 1],
    ['is over when so much was written that its reply is out of view', 'ac', { turn: 'x' }, 1],
    ['is over once', 'cac', { state: 'done' as const }, 0],
  ])('%s', (_, sides, over, count) => {
    expect(answeredBy([waiting(over)], tail(sides))).toHaveLength(count);
  });

  it('ends no commitment', () => {
    expect(answeredBy([aCommitment()], tail('cac'))).toEqual([]);
  });
});
