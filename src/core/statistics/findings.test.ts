import { describe, expect, it } from 'vitest';
import { emptyTally, type Tally } from './tally';
import {
  agreementOf,
  courseOf,
  evidenceOf,
  firstMinutes,
  inTenths,
  keptInTime,
  longestStage,
  mostTime,
  saidBack,
  typicalLead,
  usualMoment,
} from './findings';
import { sketchOf, sumSketches, type Sketch } from './sketch';

const minuteMs = 60_000;
const sketch = (...values: readonly number[]): Sketch => sumSketches(values.map(sketchOf));
const times = (count: number, ms: number) => Array.from({ length: count }, () => ms);
const tally = (over: Partial<Tally>): Tally => ({ ...emptyTally, ...over });
const spread = (over: Partial<Tally['spread']>) => ({ ...emptyTally.spread, ...over });
const point = (part: Tally, index: number) => ({
  fromDay: `2026-11-0${index + 1}`,
  toDay: `2026-11-0${index + 1}`,
  tally: part,
});

describe('nothing is concluded', () => {
  const findings = [
    longestStage,
    mostTime,
    saidBack,
    evidenceOf,
    keptInTime,
    typicalLead,
    usualMoment,
    agreementOf,
    firstMinutes,
  ];
  it.each(findings)('by %o from nothing', (find) => {
    expect(find(emptyTally)).toEqual({ kind: 'few', count: 0 });
  });

  it('from four', () => {
    const four = tally({
      interactions: 4,
      helped: 4,
      helpedUnrestated: 4,
      spread: spread({ receiving: sketch(...times(4, minuteMs)) }),
      leads: sketch(...times(4, minuteMs)),
      commitments: { made: 9, kept: 2, late: 1, renegotiated: 5, broken: 1 },
      moments: { misery: 0, mediocrity: 4, magnificence: 0 },
      forecasts: { right: 2, brighter: 2, darker: 0 },
      prompts: { ...emptyTally.prompts, greet: { seen: 3, hand: 1, notApplicable: 7 } },
    });
    for (const find of findings) expect(find(four)).toEqual({ kind: 'few', count: 4 });
  });
});

describe('what is found', () => {
  it('is the stage with the longest typical time, of those that are known well enough', () => {
    const total = tally({
      spread: spread({
        receiving: sketch(...times(5, minuteMs)),
        understanding: sketch(...times(9, 3 * minuteMs)),
        helping: sketch(...times(4, 60 * minuteMs)),
      }),
    });
    const found = longestStage(total);
    expect(found).toMatchObject({ kind: 'longest', stage: 'understanding' });
    expect('medianMs' in found ? found.medianMs / minuteMs : 0).toBeCloseTo(3, 1);
  });

  it('is the stage that most time goes into', () => {
    const stages = { ...emptyTally.stages, helping: { wallMs: 9, activeMs: 6 } };
    const total = tally({
      interactions: 5,
      stages: { ...stages, keeping: { wallMs: 9, activeMs: 2 } },
    });
    expect(mostTime(total)).toEqual({ kind: 'most', stage: 'helping', share: 0.75 });
  });

  it.each([
    [10, 7, { kind: 'unrestated', count: 7, of: 10 }],
    [10, 5, { kind: 'unrestated', count: 5, of: 10 }],
    [10, 4, { kind: 'restated', count: 6, of: 10 }],
  ])('of %i that helped and %i that did not say it back is the rule', (helped, not, found) => {
    expect(saidBack(tally({ helped, helpedUnrestated: not }))).toEqual(found);
  });

  it('are ticks with evidence, without what did not apply', () => {
    const prompts = {
      ...emptyTally.prompts,
      greet: { seen: 8, hand: 1, notApplicable: 50 },
      thank: { seen: 0, hand: 1, notApplicable: 0 },
    };
    expect(evidenceOf(tally({ prompts }))).toEqual({ kind: 'seen', count: 8, of: 10 });
  });

  it('are kept promises, of those that ended: moved ones go on', () => {
    const commitments = { made: 20, kept: 9, late: 1, renegotiated: 6, broken: 2 };
    expect(keptInTime(tally({ commitments }))).toEqual({ kind: 'kept', count: 9, of: 12 });
  });

  it('is the usual moment', () => {
    const moments = { misery: 1, mediocrity: 3, magnificence: 4 };
    const found = { kind: 'most', rating: 'magnificence', count: 4, of: 8 };
    expect(usualMoment(tally({ moments }))).toEqual(found);
  });

  it.each([
    [{ right: 5, brighter: 3, darker: 1 }, 'brighter'],
    [{ right: 5, brighter: 2, darker: 0 }, null],
    [{ right: 5, brighter: 3, darker: 2 }, null],
    [{ right: 5, brighter: 1, darker: 4 }, 'darker'],
  ])('is to which side forecasts %o lean: %s', (forecasts, leaning) => {
    expect(agreementOf(tally({ forecasts }))).toMatchObject({ kind: 'agreed', count: 5, leaning });
  });

  it('are the first minutes, typical and at most', () => {
    const receiving = sketch(...times(9, minuteMs), ...times(2, 5 * minuteMs));
    const found = firstMinutes(tally({ spread: spread({ receiving }) }));
    if (found.kind !== 'typical') throw new Error('Eleven are enough');
    expect(found.medianMs / minuteMs).toBeCloseTo(1, 1);
    expect(found.mostMs / minuteMs).toBeCloseTo(5, 1);
  });
});

describe('the course of a time', () => {
  const of = (...values: readonly number[]) =>
    tally({ interactions: values.length, spread: spread({ helping: sketch(...values) }) });
  const around = (count: number, ms: number) =>
    Array.from({ length: count }, (_, index) => ms * (0.8 + (0.4 * index) / count));

  it('changed when the middle of its second half is surely elsewhere', () => {
    const points = [of(...around(40, 10 * minuteMs)), of(...around(40, 5 * minuteMs))].map(point);
    const found = courseOf(points);
    expect(found).toMatchObject({ kind: 'changed', stage: 'helping' });
    if (found.kind !== 'changed') throw new Error('It has halved');
    expect(found.beforeMs / found.afterMs).toBeCloseTo(2, 1);
  });

  it('is steady when it may be chance', () => {
    const wide = [1, 3, 5, 10, 20, 40].map((minutes) => minutes * minuteMs);
    const other = [2, 4, 8, 14, 22, 50].map((minutes) => minutes * minuteMs);
    expect(courseOf([of(...wide), of(...other)].map(point))).toEqual({ kind: 'steady' });
  });

  it('is steady when the difference is sure but not worth a word', () => {
    const points = [of(...around(4000, 100 * minuteMs)), of(...around(4000, 105 * minuteMs))];
    expect(courseOf(points.map(point))).toEqual({ kind: 'steady' });
  });

  it('is not told of one piece, nor of few values', () => {
    expect(courseOf([of(...around(40, minuteMs))].map(point))).toEqual({ kind: 'single' });
    expect(courseOf([of(...around(40, minuteMs)), of(1, 2)].map(point))).toEqual({
      kind: 'few',
      count: 42,
    });
  });
});

describe('a share', () => {
  it.each([
    [3, 5, { count: 3, of: 5, bound: 'exactly' }],
    [70, 100, { count: 7, of: 10, bound: 'exactly' }],
    [0, 100, { count: 0, of: 100, bound: 'exactly' }],
    [1, 100, { count: 1, of: 10, bound: 'atMost' }],
    [99, 100, { count: 9, of: 10, bound: 'atLeast' }],
    [100, 100, { count: 100, of: 100, bound: 'exactly' }],
  ])('of %i in %i is said in few words', (count, of, words) => {
    expect(inTenths({ count, of })).toEqual(words);
  });
});
