import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stages } from '../cycle/stage';
import type { StageSpan } from './interaction';
import { mergeSpans, roundCount, stageTotals, wallMsOf } from './spans';

const span = (over: Partial<StageSpan> = {}): StageSpan => ({
  id: 'a',
  stage: 'receiving',
  round: 1,
  startedAt: 0,
  endedAt: 10,
  activeMs: 10,
  ...over,
});

/** Any spans at all, also impossible ones; `prefix` keeps the ids of two lists apart. */
const anySpans = (prefix: string) =>
  fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 12 }).map((n) => `${prefix}${n}`),
      stage: fc.constantFrom(...stages),
      round: fc.integer({ min: 1, max: 3 }),
      startedAt: fc.integer({ min: 0, max: 60 }),
      endedAt: fc.integer({ min: 0, max: 60 }),
      activeMs: fc.integer({ min: -5, max: 80 }),
    }),
    { selector: ({ id }) => id, maxLength: 10 },
  );

const isClean = (spans: readonly StageSpan[]) =>
  spans.every(
    (each, index) =>
      each.startedAt <= each.endedAt &&
      each.activeMs >= 0 &&
      each.activeMs <= each.endedAt - each.startedAt &&
      each.startedAt >= (spans[index - 1]?.endedAt ?? -Infinity),
  );

describe('merging spans', () => {
  it('keeps the later end of one span', () => {
    const early = span({ endedAt: 5, activeMs: 5 });
    const late = span({ endedAt: 10, activeMs: 8 });
    expect(mergeSpans([early], [late])).toEqual([late]);
    expect(mergeSpans([late], [early])).toEqual([late]);
  });

  it('gives overlapping time to the span that began first', () => {
    const merged = mergeSpans([span()], [span({ id: 'b', startedAt: 5, endedAt: 15 })]);
    expect(merged.map(({ startedAt, endedAt }) => [startedAt, endedAt])).toEqual([
      [0, 10],
      [10, 15],
    ]);
    expect(merged[1]?.activeMs).toBe(5);
  });

  it('lets a span grow that was clipped before', () => {
    const growing = (endedAt: number) => span({ id: 'b', startedAt: 5, endedAt, activeMs: 0 });
    const once = mergeSpans([span()], [growing(15)]);
    expect(mergeSpans(once, [growing(25)]).map(wallMsOf)).toEqual([10, 15]);
  });

  it('never yields overlapping, negative or overactive spans', () => {
    fc.assert(
      fc.property(anySpans(''), anySpans(''), (a, b) => {
        expect(isClean(mergeSpans(a, b))).toBe(true);
      }),
    );
  });

  it('changes nothing when the same spans come again', () => {
    fc.assert(
      fc.property(anySpans(''), anySpans(''), (a, b) => {
        const once = mergeSpans(a, b);
        expect(mergeSpans(once, b)).toEqual(once);
      }),
    );
  });

  it('does not depend on the order of two lists without common ids', () => {
    fc.assert(
      fc.property(anySpans('a'), anySpans('b'), (a, b) => {
        expect(mergeSpans(a, b)).toEqual(mergeSpans(b, a));
      }),
    );
  });
});

describe('totals', () => {
  it('add up the spans of a stage over all rounds', () => {
    const totals = stageTotals([
      span(),
      span({ id: 'b', stage: 'helping', startedAt: 10, endedAt: 40, activeMs: 20 }),
      span({ id: 'c', round: 2, startedAt: 40, endedAt: 45, activeMs: 0 }),
    ]);
    expect(totals.receiving).toEqual({ wallMs: 15, activeMs: 10 });
    expect(totals.helping).toEqual({ wallMs: 30, activeMs: 20 });
    expect(totals.keeping).toEqual({ wallMs: 0, activeMs: 0 });
  });

  it('count rounds by the highest one', () => {
    expect(roundCount([])).toBe(0);
    expect(roundCount([span(), span({ id: 'b', round: 3 })])).toBe(3);
  });

  it('keeps what was amended more often, whichever comes later and whichever is longer', () => {
    const once = span({ revision: 1, endedAt: 30 });
    const twice = span({ revision: 2, endedAt: 20, activeMs: 5 });
    expect(mergeSpans([twice], [once])).toEqual([twice]);
    expect(mergeSpans([once], [twice])).toEqual([twice]);
  });

  it('gives the same time to the same one of two spans, in whatever order they come', () => {
    const [first, second] = [span({ id: 'a' }), span({ id: 'b' })];
    for (const spans of [mergeSpans([first], [second]), mergeSpans([second], [first])]) {
      expect(spans.map(({ id, endedAt, startedAt }) => [id, endedAt - startedAt])).toEqual([
        ['a', 10],
        ['b', 0],
      ]);
    }
  });

  it('keeps time away within what is left of a span that is cut, and adds none to others', () => {
    const first = span({ id: 'a', endedAt: 6, activeMs: 6 });
    const away = span({ id: 'b', awayMs: 8 });
    const here = span({ id: 'c', startedAt: 9, endedAt: 20, activeMs: 11 });
    const [, cut, plain] = mergeSpans([first], [away, here]);
    expect(cut).toMatchObject({ startedAt: 6, activeMs: 4, awayMs: 4 });
    expect(plain).toMatchObject({ startedAt: 10, activeMs: 10 });
    expect(plain).not.toHaveProperty('awayMs');
  });

  it('gives a span that ends before it begins no length, also when it has no active time', () => {
    const [merged] = mergeSpans([], [span({ startedAt: 20, endedAt: 10, activeMs: 0 })]);
    expect(merged).toMatchObject({ startedAt: 20, endedAt: 20 });
  });
});
