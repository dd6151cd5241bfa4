import { describe, expect, it } from 'vitest';
import { aFollowUp, hourMs, testNow } from '../../../tests/support/builders';
import { realismOf } from './realism';

const done = (hours: number, over = {}) =>
  aFollowUp({
    kind: 'commitment',
    state: 'told',
    helpdesk: 'mail',
    madeAt: testNow - hours * hourMs,
    completedAt: testNow,
    ...over,
  });
const history = [2, 5, 30, 40, 50, 60, 70, 80].map((hours) => done(hours));
const inHours = (hours: number, helpdesk = 'mail') => ({
  dueAt: testNow + hours * hourMs,
  helpdesk,
});

describe('the agent’s own history', () => {
  it('speaks up when a time is unlikely, with its median and its size', () => {
    expect(realismOf(inHours(4), history, testNow)).toEqual({ medianMs: 45 * hourMs, count: 8 });
  });

  it('is quiet when the time was often enough', () => {
    expect(realismOf(inHours(30), history, testNow)).toBeNull();
    expect(realismOf(inHours(100), history, testNow)).toBeNull();
    expect(realismOf({ dueAt: null, helpdesk: 'mail' }, history, testNow)).toBeNull();
  });

  it('is quiet about a handful, and about what was never done', () => {
    expect(realismOf(inHours(1), history.slice(1), testNow)).toBeNull();
    const others = history.map((each) => ({ ...each, kind: 'task' as const }));
    expect(realismOf(inHours(1), others, testNow)).toBeNull();
    const dropped = history.map((each) => ({ ...each, state: 'dropped' as const }));
    expect(realismOf(inHours(1), dropped, testNow)).toBeNull();
  });

  it('prefers the same helpdesk, and takes all where that has too few', () => {
    const chats = Array.from({ length: 8 }, () => done(1, { helpdesk: 'chat' }));
    const all = [...history, ...chats];
    expect(realismOf(inHours(2, 'chat'), all, testNow)).toBeNull();
    expect(realismOf(inHours(2, 'mail'), all, testNow)).toMatchObject({ count: 8 });
    expect(realismOf(inHours(0.5, 'phone'), all, testNow)).toMatchObject({ count: 16 });
  });
});
