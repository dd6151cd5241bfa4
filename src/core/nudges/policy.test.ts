import { expect, it } from 'vitest';
import type { NudgeId } from './nudge';
import { cooldownMs, decideNudge, type NudgeScene } from './policy';

const now = 1_000_000;

function aScene(over: Partial<NudgeScene> = {}): NudgeScene {
  return {
    omissions: [{ nudge: 'greet' }],
    breakpoint: 'sending',
    stage: 'receiving',
    isQuiet: false,
    records: [],
    habits: new Set(),
    lastShownAt: null,
    now,
    ...over,
  };
}

it('shows the most costly omission at a breakpoint, and only that', () => {
  const omissions = [{ nudge: 'date-commitment' }, { nudge: 'greet' }] as const;
  expect(decideNudge(aScene({ omissions }))).toEqual({ kind: 'show', nudge: 'date-commitment' });
});

it.each([
  ['nothing', { omissions: [] }],
  ['typing', { breakpoint: null }],
  ['quiet', { isQuiet: true }],
  ['stage', { stage: 'helping' }],
  ['before', { records: [{ nudge: 'greet', at: 1, outcome: 'dismissed' }] }],
  ['cooldown', { lastShownAt: now - cooldownMs + 1 }],
  ['habit', { habits: new Set<NudgeId>(['greet']) }],
] as const)('holds back and says why: %s', (reason, over) => {
  const nudge = reason === 'nothing' ? null : 'greet';
  expect(decideNudge(aScene(over))).toEqual({ kind: 'hold', reason, nudge });
});

it('goes on to the next omission when the first may not be shown', () => {
  const omissions = [{ nudge: 'date-commitment' }, { nudge: 'greet' }] as const;
  const records = [{ nudge: 'date-commitment', at: 1, outcome: 'shown' }] as const;
  expect(decideNudge(aScene({ omissions, records }))).toEqual({ kind: 'show', nudge: 'greet' });
});

it('is ready again when the pause is over', () => {
  expect(decideNudge(aScene({ lastShownAt: now - cooldownMs })).kind).toBe('show');
});

it('comes back for a ticket on which it had only faded', () => {
  const records = [{ nudge: 'greet', at: 1, outcome: 'faded' }] as const;
  expect(decideNudge(aScene({ records })).kind).toBe('show');
});

it('nudges nothing warm while helping', () => {
  const omissions = [{ nudge: 'acknowledge-feeling' }, { nudge: 'greet' }] as const;
  expect(decideNudge(aScene({ omissions, stage: 'helping' })).kind).toBe('hold');
});
