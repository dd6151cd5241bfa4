import { describe, expect, it } from 'vitest';
import { anInteraction, aFollowUp, aSpan, testNow } from '../../../tests/support/builders';
import {
  sumTallies,
  emptyTally,
  subtractTally,
  tallyOfCompletion,
  tallyOfInteraction,
} from './tally';
import { figuresOf, median } from './figures';

const interaction = anInteraction({
  closedAt: testNow,
  spans: [aSpan()],
  prompts: [
    { prompt: 'greet', round: 1, state: 'seen' },
    { prompt: 'greet', round: 2, state: 'hand' },
    { prompt: 'thank', round: 1, state: 'not-applicable' },
  ],
});

describe('tallies', () => {
  it('give back what was added', () => {
    const tally = tallyOfInteraction(interaction);
    const twice = sumTallies([tally, tally]);
    expect(twice.interactions).toBe(2);
    expect(subtractTally(twice, tally)).toEqual(tally);
    expect(subtractTally(tally, tally)).toEqual(emptyTally);
  });

  it('never fall below zero', () => {
    expect(subtractTally(emptyTally, tallyOfInteraction(interaction))).toEqual(emptyTally);
  });

  it('count a completion at its due time as on time, and nothing that is not done', () => {
    const done = aFollowUp({ state: 'done', dueAt: testNow, completedAt: testNow });
    expect(tallyOfCompletion(done)).toMatchObject({ followUpsCompleted: 1, followUpsOnTime: 1 });
    expect(tallyOfCompletion({ ...done, state: 'dropped' })).toEqual(emptyTally);
    expect(tallyOfCompletion({ ...done, dueAt: null })).toMatchObject({
      followUpsCompleted: 1,
      followUpsWithDue: 0,
      followUpsOnTime: 0,
    });
  });
});

describe('figures', () => {
  it('of no days are zero, with every stage and prompt', () => {
    const figures = figuresOf([]);
    expect(figures.stages).toHaveLength(4);
    expect(figures.prompts).toHaveLength(14);
    expect(figures.stages[0]).toEqual({
      stage: 'receiving',
      wallMs: 0,
      activeMs: 0,
      medianActiveMs: null,
    });
  });

  it('add up days, and take medians from how their times are spread', () => {
    const tally = tallyOfInteraction(interaction);
    const figures = figuresOf([tally, tally]);
    expect(figures).toMatchObject({ interactions: 2, closed: 2 });
    expect(figures.stages[0]).toMatchObject({ wallMs: 120_000 });
    expect((figures.stages[0]?.medianActiveMs ?? 0) / 30_000).toBeCloseTo(1, 1);
    expect(figures.prompts[0]).toEqual({ prompt: 'greet', seen: 2, hand: 2, notApplicable: 0 });
  });

  it.each([
    [[], null],
    [[4], 4],
    [[9, 1], 5],
    [[10, 9, 1], 9],
  ])('have the middle of %j as median', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});
