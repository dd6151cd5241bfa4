import { describe, expect, it } from 'vitest';
import {
  aFollowUp,
  anInteraction,
  aSpan,
  hourMs,
  minuteMs,
  testNow,
} from '../../../tests/support/builders';
import { buildExport, type ExportWish } from './export-file';
import { parseExport } from './export-format';

const interaction = anInteraction({
  closedAt: testNow + hourMs,
  spans: [
    aSpan({ endedAt: testNow + 90_400, activeMs: 30_000 }),
    aSpan({
      id: 'span-2',
      stage: 'helping',
      round: 2,
      startedAt: testNow + 90_400,
      endedAt: testNow + 10 * minuteMs,
      activeMs: 0,
    }),
  ],
  prompts: [
    { prompt: 'greet', round: 1, state: 'seen' },
    { prompt: 'thank', round: 2, state: 'hand' },
    { prompt: 'bridge', round: 2, state: 'not-applicable' },
  ],
  moves: [{ id: 'move-1', at: testNow, afterTurn: 'turn-of-a-customer', move: { kind: 'pin' } }],
});

const build = (over: Partial<ExportWish> = {}) =>
  buildExport({
    format: 'json',
    interactions: [interaction],
    followUps: [aFollowUp({ state: 'done', completedAt: testNow + hourMs })],
    from: testNow - hourMs,
    to: testNow + hourMs,
    exportedAt: testNow + 2 * hourMs,
    ...over,
  });

describe('the JSON export', () => {
  it('is read back as it was written', () => {
    const { content, fileName, rows } = build();
    const parsed = parseExport(content);
    expect(parsed).toEqual({ ok: true, file: JSON.parse(content) as unknown });
    expect(fileName).toBe('cuecycle-agent1-2026-11-25.json');
    expect(rows).toBe(2);
    expect(parsed.ok && parsed.file.interactions[0]).toMatchObject({
      helpdesk: 'practice-desk',
      openedAt: new Date(testNow).toISOString(),
      spans: [{ activeMs: 30_000 }, { round: 2 }],
    });
  });

  it('keeps words, tickets and sites out', () => {
    for (const format of ['json', 'csv'] as const) {
      const { content } = build({ format });
      for (const secret of [
        'warehouse',
        '1042',
        'desk.example',
        'turn-of-a-customer',
        'in 2 hours',
      ]) {
        expect(content).not.toContain(secret);
      }
    }
  });

  it('holds what was opened, made or completed in the period', () => {
    const { content } = build({
      interactions: [
        anInteraction({ id: 'in' }),
        anInteraction({ id: 'before', openedAt: testNow - hourMs - 1 }),
        anInteraction({ id: 'after', openedAt: testNow + hourMs }),
      ],
      followUps: [
        aFollowUp({ id: 'made' }),
        aFollowUp({ id: 'completed', madeAt: 5, completedAt: testNow, state: 'done' }),
        aFollowUp({ id: 'neither', madeAt: 5 }),
      ],
    });
    const parsed = parseExport(content);
    if (!parsed.ok) throw new Error(parsed.reason);
    expect(parsed.file.interactions.map(({ id }) => id)).toEqual(['in']);
    expect(parsed.file.followUps.map(({ id }) => id)).toEqual(['completed', 'made']);
  });

  it('can be empty', () => {
    const { content, fileName, rows } = build({ interactions: [], followUps: [] });
    expect(parseExport(content).ok).toBe(true);
    expect([fileName, rows]).toEqual(['cuecycle-2026-11-25.json', 0]);
  });
});

describe('reading an export', () => {
  const changed = (change: object) =>
    JSON.stringify({ ...(JSON.parse(build().content) as object), ...change });

  it.each([
    ['', 'This is not a JSON file, or it was cut off.'],
    [build().content.slice(0, -10), 'This is not a JSON file, or it was cut off.'],
    ['[]', 'This file was not exported by Cuecycle.'],
    ['null', 'This file was not exported by Cuecycle.'],
    [changed({ format: 'other' }), 'This file was not exported by Cuecycle.'],
    [
      changed({ version: 2 }),
      'This file was exported by a newer Cuecycle (format 2). Update this one, then try again.',
    ],
    [changed({ version: 0 }), 'This file is damaged: version is not as expected.'],
    [
      changed({ interactions: [{ id: 5 }] }),
      'This file is damaged: interactions.0.id is not as expected.',
    ],
    [changed({ note: 'x' }), 'This file is damaged: note is not as expected.'],
  ])('says why %# cannot be used', (text, reason) => {
    expect(parseExport(text)).toEqual({ ok: false, reason });
  });

  it('takes a file with the mark of UTF-8', () => {
    expect(parseExport(`\uFEFF${build().content}`).ok).toBe(true);
  });
});

describe('the CSV export', () => {
  it('has one row per interaction, with times in seconds', () => {
    const { content, fileName, rows } = build({ format: 'csv' });
    const [header = '', row = '', end] = content.slice(1).split('\r\n');
    const names = header.split(',');
    const values = row.split(',');
    const record = Object.fromEntries(names.map((name, index) => [name, values[index]]));
    expect(record).toMatchObject({
      interaction_id: 'interaction-1',
      day: '2026-11-25',
      rounds: '2',
      receiving_seconds: '90',
      receiving_active_seconds: '30',
      helping_seconds: '510',
      keeping_seconds: '0',
      prompts_done: '2',
      greet: '1',
      thank: '1',
      bridge: '0',
    });
    expect(values).toHaveLength(names.length);
    expect([end, rows, fileName]).toEqual(['', 1, 'cuecycle-agent1-2026-11-25.csv']);
  });

  it('defuses formulas that a helpdesk id could hold', () => {
    const { content } = build({
      format: 'csv',
      interactions: [anInteraction({ helpdesk: '=HYPERLINK("x")' })],
    });
    expect(content).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
