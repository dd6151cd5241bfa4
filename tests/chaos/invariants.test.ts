import { describe, expect, it } from 'vitest';
import type { StoredInteraction, StoredRollup } from '../e2e/stored-rows.ts';
import { faultsIn, lostFrom, type Rows } from './invariants.ts';

// A chaos run that cannot fail proves nothing: each fault is planted here once.

const row: StoredInteraction = {
  id: '1',
  ticket: '1042',
  helpdesk: 'desk',
  day: '2026-11-25',
  updatedAt: 30,
  closedAt: 30,
  spans: [
    { stage: 'receiving', startedAt: 0, endedAt: 10, activeMs: 10 },
    { stage: 'helping', startedAt: 10, endedAt: 30, activeMs: 5 },
  ],
  prompts: [{ prompt: 'greet', state: 'hand' }],
};

const none = { wallMs: 0, activeMs: 0 };

function aRollup(level: StoredRollup['level'], period: string): StoredRollup {
  return {
    level,
    period,
    helpdesk: 'desk',
    interactions: 1,
    stages: {
      receiving: { wallMs: 10, activeMs: 10 },
      understanding: none,
      helping: { wallMs: 20, activeMs: 5 },
      keeping: none,
    },
    spread: { receiving: [117, 1], understanding: [], helping: [82, 1], keeping: [] },
    commitments: { made: 0, kept: 0, late: 0, renegotiated: 0, broken: 0 },
    moments: {},
  };
}

const rollups = [
  aRollup('day', '2026-11-25'),
  aRollup('month', '2026-11'),
  aRollup('year', '2026'),
];

function rowsWith(over: Partial<StoredInteraction>, more: Partial<Rows> = {}): Rows {
  return { interactions: [{ ...row, ...over }], followUps: [], rollups, ...more };
}

function known(over: Partial<Parameters<typeof lostFrom>[1]> = {}): Parameters<typeof lostFrom>[1] {
  return {
    interactions: new Set(),
    followUps: new Set(),
    ticks: new Set(),
    wallMs: new Map(),
    ...over,
  };
}

const [first, second] = row.spans;

describe('the chaos run', () => {
  it('finds nothing wrong with sound rows', () => {
    expect(faultsIn(rowsWith({}))).toEqual([]);
    expect(faultsIn(rowsWith({ closedAt: null }, { rollups: [] }))).toEqual([]);
  });

  it.each([
    ['overlaps the one before', [first, { ...second, startedAt: 9 }]],
    ['is negative or open', [{ ...first, endedAt: -1 }]],
    ['is negative or open', [{ ...first, endedAt: NaN }]],
    ['has more active time than time', [{ ...first, activeMs: 11 }]],
    ['has more active time than time', [{ ...first, activeMs: NaN }]],
  ])('finds a span that %s', (fault, spans) => {
    const faults = faultsIn(rowsWith({ spans: spans as StoredInteraction['spans'] }));
    expect(faults.join('\n')).toContain(fault);
  });

  it('finds a ticket with two open interactions', () => {
    const open = { ...row, closedAt: null };
    const faults = faultsIn({
      interactions: [open, { ...open, id: '2' }],
      followUps: [],
      rollups: [],
    });
    expect(faults).toEqual(['1042 has 2 open interactions']);
  });

  it.each([
    ['is missing', rollups.slice(1)],
    ['counts a row too many', [{ ...aRollup('day', '2026-11-25'), interactions: 2 }]],
    ['is of another day', [aRollup('day', '2026-11-24')]],
    [
      'has a ms less',
      [{ ...aRollup('day', '2026-11-25'), stages: { receiving: { wallMs: 10, activeMs: 9 } } }],
    ],
    ['has lost a value of its spread', [{ ...aRollup('day', '2026-11-25'), spread: {} }]],
  ])('finds a roll-up that %s', (_fault, wrong) => {
    const others = rollups.slice(1);
    const rows = rowsWith({}, { rollups: [...wrong, ...others.filter((r) => !wrong.includes(r))] });
    expect(faultsIn(rows).join('\n')).toMatch(/^day 2026-11-2\d desk: roll-ups count/);
  });

  it('finds what was acknowledged and is gone', () => {
    const before = known({
      interactions: new Set(['1', '0']),
      followUps: new Set(['f']),
      ticks: new Set(['1 greet', '1 thank']),
      wallMs: new Map([['1', 31]]),
    });
    expect(lostFrom(rowsWith({}), before)).toEqual([
      'interaction 0',
      'follow-up f',
      'tick 1 thank',
      '1 ms of 1042 that were recorded',
    ]);
  });

  it('knows from then on what it has seen', () => {
    const seen = known();
    expect(lostFrom(rowsWith({}), seen)).toEqual([]);
    expect(lostFrom({ interactions: [], followUps: [], rollups: [] }, seen)).toEqual([
      'interaction 1',
    ]);
  });
});
