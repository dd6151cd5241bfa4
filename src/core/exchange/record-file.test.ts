import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHistory, type History } from '../../../tests/support/whole-histories';
import { parseRecordFile } from './record-file';
import {
  chosenOfFollowUp,
  chosenOfInteraction,
  recordParts,
  type RecordPart,
} from './record-choice';
import { writeRecordFile } from './write-record-file';

async function write(history: History, parts: readonly RecordPart[] = recordParts) {
  const wish = {
    agentId: 'agent',
    exportedAt: 1_900_000_000_000,
    from: '2027-01-01',
    to: '2030-01-01',
    parts,
  };
  const pieces = writeRecordFile(wish, [history.interactions], [history.followUps]);
  return (await Array.fromAsync(pieces)).join('');
}

const example = () => fc.sample(anyHistory, { numRuns: 1, seed: 7 })[0] as History;

describe('a file of records', () => {
  it('is read back as it was written, record by record', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, fc.subarray([...recordParts]), async (history, parts) => {
        const result = parseRecordFile(await write(history, parts));
        const chosen = new Set(parts);
        expect(result).toEqual({
          ok: true,
          file: expect.objectContaining({
            parts,
            interactions: history.interactions.map((one) => chosenOfInteraction(one, chosen)),
            followUps: history.followUps.map((one) => chosenOfFollowUp(one, chosen)),
          }) as unknown,
        });
        if (!result.ok) return;
        // Written again, it is the same to the byte.
        expect(await write(result.file, parts)).toBe(await write(history, parts));
      }),
    );
  });

  it('holds nothing that was not chosen', async () => {
    const history = example();
    const named: History = {
      interactions: history.interactions.map((one) => ({
        ...one,
        ticket: 'secret-ticket',
        site: 'https://secret-site.example',
        expectation: { words: 'secret-words', outcome: 'met' },
        declined: ['secret-mark'],
      })),
      followUps: [],
    };
    const plain = await write(named, []);
    expect(plain).not.toContain('secret');
    const withTickets = await write(named, ['tickets']);
    expect(withTickets).toContain('secret-ticket');
    expect(withTickets).toContain('secret-site');
    expect(withTickets).not.toMatch(/secret-words|secret-mark/);
    expect(await write(named, ['words'])).toContain('secret-words');
    expect(await write(named, ['workings'])).toContain('secret-mark');
  });

  it('may begin with the mark of UTF-8', async () => {
    expect(parseRecordFile(`\uFEFF${await write(example())}`).ok).toBe(true);
  });

  it.each([
    ['nothing', () => '', { kind: 'not-ours' }],
    ['another list', () => '[1]', { kind: 'not-ours' }],
    [
      'another format',
      (file: string) => file.replace('cuecycle-records', 'x'),
      { kind: 'not-ours' },
    ],
    ['half a file', (file: string) => file.slice(0, -20), { kind: 'cut-off' }],
    [
      'a newer one',
      (file: string) => file.replace('"version":1', '"version":9'),
      { kind: 'newer', place: '9' },
    ],
    [
      'a stage that is none',
      (file: string) => file.replace(/"stage":"[a-z]+"/, '"stage":"winning"'),
      {
        kind: 'damaged',
        place: expect.stringMatching(/^interactions\.\d+\.spans\.\d+\.stage$/) as string,
      },
    ],
    [
      'a day that is none',
      (file: string) => file.replace(/"day":"[^"]+"/, '"day":"2027-02-29"'),
      { kind: 'damaged', place: 'interactions.0.day' },
    ],
  ])('is refused as a whole: %s', async (_what, change, fault) => {
    expect(parseRecordFile(change(await write(example())))).toEqual({ ok: false, fault });
  });

  it('is refused when it contradicts itself', async () => {
    const history = example();
    const [one] = history.interactions;
    if (!one) throw new Error('The example is empty');
    const damaged = async (change: Partial<typeof one>) =>
      parseRecordFile(await write({ interactions: [{ ...one, ...change }], followUps: [] }));
    const span = {
      id: one.id,
      stage: 'helping' as const,
      round: 1,
      startedAt: one.openedAt,
      endedAt: one.openedAt + 10,
      activeMs: 10,
    };
    expect((await damaged({ spans: [span] })).ok).toBe(true);
    const fault = (place: string) => ({ ok: false, fault: { kind: 'damaged', place } });
    expect(await damaged({ spans: [span, span] })).toEqual(fault('interactions.0.spans.1'));
    expect(await damaged({ spans: [{ ...span, activeMs: 11 }] })).toEqual(
      fault('interactions.0.spans.0'),
    );
    expect(await damaged({ closedAt: one.openedAt - 1 })).toEqual(fault('interactions.0.closedAt'));
    const twice = await write({ interactions: [one, one], followUps: [] });
    expect(parseRecordFile(twice)).toEqual(fault('interactions.1.id'));
  });

  it('without records says so', async () => {
    const empty = await write({ interactions: [], followUps: [] });
    expect(parseRecordFile(empty)).toEqual({ ok: false, fault: { kind: 'empty' } });
  });

  it('that was damaged in any way is read as a whole or not at all', async () => {
    const file = await write(example());
    const at = fc.nat({ max: file.length - 1 });
    const piece = fc.oneof(
      fc.constantFrom('"', '}', ']', ',', '0', '-1', '1e999', 'null', '\\', '\u0000', '__proto__'),
      fc.string({ maxLength: 5 }),
    );
    const change = fc.oneof(
      fc.record({ kind: fc.constant('put' as const), at, piece }),
      fc.record({ kind: fc.constant('cut' as const), at, length: fc.integer({ min: 1, max: 40 }) }),
      fc.record({ kind: fc.constant('end' as const), at }),
    );
    let refused = 0;
    const runs = 3000;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const damaged = changes.reduce((text, one) => {
          if (one.kind === 'end') return text.slice(0, one.at);
          const rest = text.slice(one.at + (one.kind === 'cut' ? one.length : 0));
          return text.slice(0, one.at) + (one.kind === 'put' ? one.piece : '') + rest;
        }, file);
        const result = parseRecordFile(damaged);
        if (!result.ok) refused += 1;
        expect(['not-ours', 'cut-off', 'newer', 'damaged', 'empty', 'none']).toContain(
          result.ok ? 'none' : result.fault.kind,
        );
        // What is believed holds together, whatever was changed in it.
        const interactions = result.ok ? result.file.interactions : [];
        const impossible = interactions.flatMap(({ spans }) =>
          spans.filter(({ startedAt, endedAt, activeMs }) => activeMs > endedAt - startedAt),
        );
        expect(impossible).toEqual([]);
      }),
      { numRuns: runs },
    );
    expect(refused).toBeGreaterThan(runs / 2);
  });
});
