import { describe, expect, it } from 'vitest';
import {
  anInteraction,
  aFollowUp,
  aSpan,
  hourMs,
  minuteMs,
  testNow,
} from '../../../tests/support/builders';
import type { Stage } from '../cycle/stage';
import type { PromptRecord } from '../interaction/interaction';
import { emptySketch, quantileOf, sketchOf } from './sketch';
import { emptyTally, subtractTally, sumTallies, tallyOfInteraction, tallyOfOutcome } from './tally';

/** Spans of a minute each, one after the other: `helping2` is helping in the second round. */
const spansOf = (...names: readonly string[]) =>
  names.map((name, index) =>
    aSpan({
      id: `span-${index}`,
      stage: name.replace(/\d$/, '') as Stage,
      round: Number(/\d$/.exec(name)?.[0] ?? 1),
      startedAt: testNow + index * minuteMs,
      endedAt: testNow + (index + 1) * minuteMs,
    }),
  );

const restated = (round: number, state: PromptRecord['state'] = 'seen'): PromptRecord => ({
  prompt: 'restate',
  round,
  state,
});

describe('the shape of a cycle', () => {
  it.each([
    [['receiving', 'understanding', 'helping', 'keeping'], 0],
    [['receiving', 'helping', 'understanding', 'helping'], 1],
    [['helping', 'understanding', 'helping', 'understanding'], 1],
    [['keeping', 'understanding2', 'helping2'], 0],
    [['keeping', 'helping2', 'understanding2'], 1],
    [['helping', 'helping'], 0],
    [[], 0],
  ])('of %j has gone back in %i interaction', (names, returns) => {
    const interaction = anInteraction({ spans: spansOf(...names) });
    expect(tallyOfInteraction(interaction).returns).toBe(returns);
    const shuffled = anInteraction({ spans: spansOf(...names).toReversed() });
    expect(tallyOfInteraction(shuffled).returns).toBe(returns);
  });

  it('counts the interactions with another round once, however many rounds there are', () => {
    const { laterRounds } = tallyOfInteraction(
      anInteraction({ spans: spansOf('keeping', 'helping2', 'helping3') }),
    );
    expect(laterRounds).toBe(1);
  });

  it.each([
    [[], 2],
    [[restated(1)], 1],
    [[restated(1), restated(2, 'hand')], 0],
    [[restated(3)], 2],
    [[restated(1, 'not-applicable')], 2],
  ])('knows the rounds that helped without saying it back: %j leave %i', (prompts, unrestated) => {
    const spans = spansOf('helping', 'keeping', 'helping', 'helping2', 'understanding3');
    expect(tallyOfInteraction(anInteraction({ spans, prompts }))).toMatchObject({
      helped: 2,
      helpedUnrestated: unrestated,
    });
  });
});

describe('times that were amended', () => {
  it('are counted: what was spent away, and who corrected', () => {
    const [one = aSpan(), two = aSpan()] = spansOf('receiving', 'helping');
    const spans = [
      { ...one, awayMs: 4000 },
      { ...two, awayMs: 2000, isCorrected: true as const },
    ];
    expect(tallyOfInteraction(anInteraction({ spans }))).toMatchObject({
      awayMs: 6000,
      corrected: 1,
    });
    expect(tallyOfInteraction(anInteraction({ spans: [one] }))).toMatchObject({
      awayMs: 0,
      corrected: 0,
    });
  });
});

describe('how early a commitment was kept', () => {
  const dueAt = testNow + 3 * hourMs;
  const commitment = aFollowUp({ kind: 'commitment', state: 'told', dueAt });

  it.each([
    ['kept in time', { completedAt: testNow }, 3 * hourMs, null],
    ['kept to the minute', { completedAt: dueAt }, 0, null],
    ['late', { completedAt: dueAt + hourMs }, null, hourMs],
    ['without a due time', { completedAt: testNow, dueAt: null }, null, null],
    ['waiting for an event', { completedAt: testNow, event: 'once it ships' }, null, null],
    ['done and not told', { completedAt: testNow, state: 'done' as const }, null, null],
    ['broken', { completedAt: dueAt + hourMs, state: 'broken' as const }, null, null],
    ['a task', { completedAt: testNow, kind: 'task' as const }, null, null],
  ])('is known of one %s', (_name, over, lead, lag) => {
    const { leads, lags } = tallyOfOutcome({ ...commitment, ...over });
    expect(leads).toEqual(lead === null ? emptySketch : sketchOf(lead));
    expect(lags).toEqual(lag === null ? emptySketch : sketchOf(lag));
  });

  it('is added up and taken away like every other count', () => {
    const early = tallyOfOutcome({ ...commitment, completedAt: testNow });
    const late = tallyOfOutcome({ ...commitment, completedAt: dueAt + hourMs });
    const both = sumTallies([early, late]);
    expect(quantileOf(both.leads, 0.5)).toBeCloseTo(3 * hourMs, -6);
    expect(subtractTally(both, early)).toEqual(late);
    expect(subtractTally(both, both)).toEqual(emptyTally);
  });
});
