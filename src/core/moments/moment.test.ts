import { describe, expect, it } from 'vitest';
import { calibrationOf, laterRating, proposeMoment, type MomentEvidence } from './moment';

const nothing: MomentEvidence = {
  expectation: null,
  broken: 0,
  overdue: 0,
  satisfied: false,
  upset: false,
  touches: 0,
};

describe('the proposed rating', () => {
  it.each<[Partial<MomentEvidence>, string, readonly string[]]>([
    [{}, 'mediocrity', ['unknown']],
    [{ satisfied: true }, 'mediocrity', ['satisfied']],
    [{ expectation: 'met', satisfied: true }, 'mediocrity', ['satisfied', 'met']],
    [{ touches: 1 }, 'mediocrity', ['unknown']],
    [{ touches: 1, satisfied: true }, 'magnificence', ['touch', 'satisfied']],
    [{ expectation: 'exceeded' }, 'magnificence', ['exceeded']],
    [{ upset: true }, 'misery', ['upset']],
    [{ upset: true, satisfied: true }, 'mediocrity', ['satisfied']],
    [{ broken: 2, satisfied: true }, 'misery', ['broken']],
    [{ overdue: 1, expectation: 'missed' }, 'misery', ['missed', 'overdue']],
    [{ expectation: 'exceeded', broken: 1 }, 'misery', ['broken']],
  ])('for %j is %s', (evidence, rating, reasons) => {
    expect(proposeMoment({ ...nothing, ...evidence })).toEqual({ rating, reasons });
  });
});

describe('the customer’s later words', () => {
  it.each([
    ['negative', false, 'misery'],
    ['negative', true, 'misery'],
    ['positive', true, 'magnificence'],
    ['positive', false, 'mediocrity'],
    ['none', true, 'mediocrity'],
    ['none', false, null],
  ] as const)('that are %s, satisfied %s, say %s', (feeling, satisfied, rating) => {
    expect(laterRating({ feeling, satisfied })).toBe(rating);
  });
});

describe('the calibration', () => {
  const moment = (
    rating: 'misery' | 'mediocrity' | 'magnificence' | null,
    later?: 'mediocrity',
  ) => ({
    rating,
    proposed: 'mediocrity' as const,
    at: 0,
    turn: null,
    ...(later && { later: { rating: later, at: 1 } }),
  });

  it.each([
    ['right', moment('mediocrity', 'mediocrity')],
    ['brighter', moment('magnificence', 'mediocrity')],
    ['darker', moment('misery', 'mediocrity')],
    [null, moment('misery')],
    [null, moment(null, 'mediocrity')],
  ] as const)('is %s', (calibration, each) => {
    expect(calibrationOf(each)).toBe(calibration);
  });
});
