import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctActive } from './correction';
import type { StageSpan } from './interaction';
import { mergeSpans, stageTotals } from './spans';

const span = (id: string, startedAt: number, activeMs: number): StageSpan => ({
  id,
  stage: 'helping',
  round: 1,
  startedAt,
  endedAt: startedAt + 100,
  activeMs,
});

describe('correcting active time', () => {
  it('changes the latest spans first, and marks only what it changes', () => {
    const spans = [span('a', 0, 50), span('b', 100, 50), { ...span('c', 200, 50), awayMs: 40 }];
    expect(correctActive(spans, 'helping', 90)).toEqual([
      { ...spans[2], activeMs: 0, awayMs: 0, revision: 1, isCorrected: true },
      { ...spans[1], activeMs: 40, revision: 1, isCorrected: true },
    ]);
    expect(correctActive(spans, 'helping', 150)).toEqual([]);
    expect(correctActive(spans, 'keeping', 10)).toEqual([]);
  });

  it('gives what was asked for, as far as the spans are long, and no other stage changes', () => {
    const spans = fc
      .array(fc.record({ activeMs: fc.nat(100), isOther: fc.boolean() }), { maxLength: 8 })
      .map((list) =>
        list.map(({ activeMs, isOther }, index) => ({
          ...span(`s${index}`, index * 100, activeMs),
          stage: isOther ? ('keeping' as const) : ('helping' as const),
        })),
      );
    fc.assert(
      fc.property(spans, fc.nat(1000), (stored, wish) => {
        const next = stageTotals(mergeSpans(stored, correctActive(stored, 'helping', wish)));
        const before = stageTotals(stored);
        expect(next.helping.activeMs).toBe(Math.min(wish, before.helping.wallMs));
        expect(next.helping.wallMs).toBe(before.helping.wallMs);
        expect(next.keeping).toEqual(before.keeping);
      }),
    );
  });
});
