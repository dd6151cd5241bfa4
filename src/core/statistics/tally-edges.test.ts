import { describe, expect, it } from 'vitest';
import { aFollowUp, anInteraction, aSpan, testNow } from '../../../tests/support/builders';
import { tallyOfCompletion, tallyOfInteraction, tallyOfMaking } from './tally';

describe('what one record counts for', () => {
  it('is spread over the stages that took time, however little of it was attended', () => {
    const { spread } = tallyOfInteraction(
      anInteraction({
        spans: [
          aSpan({ activeMs: 0 }),
          aSpan({ id: 'empty', stage: 'helping', endedAt: testNow, activeMs: 0 }),
        ],
      }),
    );
    expect([spread.receiving, spread.helping, spread.keeping]).toEqual([[0, 1], [], []]);
  });

  it('is a rating only where there is one', () => {
    const { moments } = tallyOfInteraction(anInteraction());
    expect(Object.values(moments).every((count) => count === 0)).toBe(true);
  });

  it('is a promise made, unless it takes the place of another or is none', () => {
    const made = (over: Parameters<typeof aFollowUp>[0]) => {
      const { followUpsMade, commitments } = tallyOfMaking(aFollowUp(over));
      return [followUpsMade, commitments.made];
    };
    expect(made({ kind: 'commitment', renews: null })).toEqual([1, 1]);
    expect(made({ kind: 'commitment', renews: 'another' })).toEqual([0, 0]);
    expect(made({ kind: 'task', renews: null })).toEqual([1, 0]);
  });

  it('is on time up to its due time', () => {
    const onTime = (dueAt: number | null, completedAt: number) =>
      tallyOfCompletion(aFollowUp({ state: 'done', dueAt, completedAt })).followUpsOnTime;
    expect(onTime(testNow, testNow)).toBe(1);
    expect(onTime(testNow, testNow + 1)).toBe(0);
    expect(onTime(null, testNow)).toBe(0);
  });
});
