import { promptIds, type PromptId } from '../cycle/playbook';
import { compareStages, stages, type Stage } from '../cycle/stage';
import { leadTime, outcomeOf, type FollowUp } from '../follow-ups/follow-up';
import type { Interaction, PromptRecord, StageSpan } from '../interaction/interaction';
import { roundCount, stageTotals } from '../interaction/spans';
import { emptySketch, sketchOf, subtractSketch, sumSketches, type Sketch } from './sketch';
import { calibrationOf, ratings, type Rating } from '../moments/moment';

interface StageSum {
  readonly wallMs: number;
  readonly activeMs: number;
}

interface PromptCount {
  readonly seen: number;
  readonly hand: number;
  readonly notApplicable: number;
}

/** Counts and sums only, so that what one record gives can be added and taken away again. */
export interface Tally {
  readonly interactions: number;
  readonly closed: number;
  /** Interactions in which the agent went back to an earlier stage within a round. */
  readonly returns: number;
  /** Interactions in which the customer raised another matter: they have more than one round. */
  readonly laterRounds: number;
  /** Rounds that reached helping, of all interactions. */
  readonly helped: number;
  /** Of those, the ones in which the matter was not said back, as far as was seen or said. */
  readonly helpedUnrestated: number;
  /** The part of the active time that was spent away from the ticket. */
  readonly awayMs: number;
  /** Interactions with times that the agent has corrected. */
  readonly corrected: number;
  readonly stages: Readonly<Record<Stage, StageSum>>;
  /** How the active times of single interactions are spread, in ms, over those that were in a stage. */
  readonly spread: Readonly<Record<Stage, Sketch>>;
  readonly prompts: Readonly<Record<PromptId, PromptCount>>;
  readonly followUpsMade: number;
  readonly followUpsCompleted: number;
  readonly followUpsOnTime: number;
  /** Completed ones that had a due time. */
  readonly followUpsWithDue: number;
  /** Made on a day, and what became of commitments on it. A renegotiated one is not made anew. */
  readonly commitments: {
    readonly made: number;
    readonly kept: number;
    readonly late: number;
    readonly renegotiated: number;
    readonly broken: number;
  };
  /** How long before their due time kept commitments were done, in ms; only those that had one. */
  readonly leads: Sketch;
  /** How long after their due time late commitments were done, in ms. */
  readonly lags: Sketch;
  /** How many interactions were rated so. */
  readonly moments: Readonly<Record<Rating, number>>;
  /** How ratings compared with the customers' later words. */
  readonly forecasts: {
    readonly right: number;
    readonly brighter: number;
    readonly darker: number;
  };
}

export const emptyTally: Tally = {
  interactions: 0,
  closed: 0,
  returns: 0,
  laterRounds: 0,
  helped: 0,
  helpedUnrestated: 0,
  awayMs: 0,
  corrected: 0,
  stages: forEach(stages, () => ({ wallMs: 0, activeMs: 0 })),
  spread: forEach(stages, () => emptySketch),
  prompts: forEach(promptIds, () => ({ seen: 0, hand: 0, notApplicable: 0 })),
  followUpsMade: 0,
  followUpsCompleted: 0,
  followUpsOnTime: 0,
  followUpsWithDue: 0,
  commitments: { made: 0, kept: 0, late: 0, renegotiated: 0, broken: 0 },
  leads: emptySketch,
  lags: emptySketch,
  moments: forEach(ratings, () => 0),
  forecasts: { right: 0, brighter: 0, darker: 0 },
};

const { spread: _spread, leads: _leads, lags: _lags, ...emptyCounts } = emptyTally;

/** Returns what an interaction gives to the day on which it was opened. */
export function tallyOfInteraction({ closedAt, spans, prompts, moment }: Interaction): Tally {
  const count = (prompt: PromptId, state: PromptRecord['state']) =>
    prompts.filter((each) => each.prompt === prompt && each.state === state).length;
  // Whole ms, as they are written to files: sums of them can be taken away again without a rest.
  const totals = wholeTotals(spans);
  const helped = roundsThatHelped(spans);
  const isRestated = (round: number) =>
    prompts.some(
      (each) =>
        each.prompt === 'restate' && each.round === round && each.state !== 'not-applicable',
    );
  return {
    ...emptyTally,
    interactions: 1,
    closed: closedAt === null ? 0 : 1,
    returns: wentBack(spans) ? 1 : 0,
    laterRounds: roundCount(spans) > 1 ? 1 : 0,
    helped: helped.length,
    helpedUnrestated: helped.filter((round) => !isRestated(round)).length,
    awayMs: Math.round(spans.reduce((sum, { awayMs = 0 }) => sum + awayMs, 0)),
    corrected: spans.some(({ isCorrected }) => isCorrected) ? 1 : 0,
    stages: totals,
    spread: forEach(stages, (stage) =>
      totals[stage].wallMs > 0 ? sketchOf(totals[stage].activeMs) : emptySketch,
    ),
    prompts: forEach(promptIds, (prompt) => ({
      seen: count(prompt, 'seen'),
      hand: count(prompt, 'hand'),
      notApplicable: count(prompt, 'not-applicable'),
    })),
    moments: forEach(ratings, (rating) => (moment?.rating === rating ? 1 : 0)),
    forecasts: countOne(emptyTally.forecasts, moment ? calibrationOf(moment) : null),
  };
}

function wholeTotals(spans: readonly StageSpan[]): Readonly<Record<Stage, StageSum>> {
  const totals = stageTotals(spans);
  return forEach(stages, (stage) => ({
    wallMs: Math.round(totals[stage].wallMs),
    activeMs: Math.round(totals[stage].activeMs),
  }));
}

/** Returns what a follow-up gives to the day on which it was made. */
export function tallyOfMaking({ kind, renews }: FollowUp): Tally {
  // What took the place of another commitment is the same promise with another time.
  if (renews !== null) return emptyTally;
  return {
    ...emptyTally,
    followUpsMade: 1,
    commitments: { ...emptyTally.commitments, made: kind === 'commitment' ? 1 : 0 },
  };
}

/** Returns what a follow-up gives to the day on which it was completed; nothing while it is not. */
export function tallyOfCompletion({ state, dueAt, completedAt }: FollowUp): Tally {
  if ((state !== 'done' && state !== 'told') || completedAt === null) return emptyTally;
  return {
    ...emptyTally,
    followUpsCompleted: 1,
    followUpsWithDue: dueAt === null ? 0 : 1,
    followUpsOnTime: dueAt !== null && completedAt <= dueAt ? 1 : 0,
  };
}

/** Returns what a commitment gives to the day on which it came to its end. */
export function tallyOfOutcome(followUp: FollowUp): Tally {
  const outcome = outcomeOf(followUp);
  const leadMs = leadTime(followUp);
  return {
    ...emptyTally,
    commitments: countOne(emptyTally.commitments, outcome),
    leads: outcome === 'kept' && leadMs !== null ? sketchOf(leadMs) : emptySketch,
    lags: outcome === 'late' && leadMs !== null ? sketchOf(-leadMs) : emptySketch,
  };
}

/** Whether a span of an earlier stage follows one of a later stage in the same round. */
export function wentBack(spans: readonly StageSpan[]): boolean {
  const furthest = new Map<number, Stage>();
  return spans
    .toSorted((a, b) => a.startedAt - b.startedAt)
    .some(({ round, stage }) => {
      const before = furthest.get(round) ?? stage;
      if (compareStages(stage, before) >= 0) furthest.set(round, stage);
      return compareStages(stage, before) < 0;
    });
}

/** Returns the rounds that reached helping. */
export function roundsThatHelped(spans: readonly StageSpan[]): readonly number[] {
  const helping = spans.filter(({ stage }) => stage === 'helping');
  return [...new Set(helping.map(({ round }) => round))];
}

function countOne<K extends string>(
  none: Readonly<Record<K, number>>,
  which: NoInfer<K> | null,
): Readonly<Record<K, number>> {
  return which === null ? none : { ...none, [which]: 1 };
}

/** Returns all of them together; of none, the empty tally. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return combine(tallies, (a, b) => a + b, sumSketches);
}

/** Returns `a` without `b`; never below zero, also when a row was damaged. */
export function subtractTally(a: Tally, b: Tally): Tally {
  return combine(
    [a, b],
    (x, y) => Math.max(0, x - y),
    ([x = emptySketch, y = emptySketch]) => subtractSketch(x, y),
  );
}

interface Counts {
  [key: string]: number | Counts;
}

/**
 * Part by part of the empty tally, so that what else a row holds is left out. A hundred thousand
 * records are added up one by one when roll-ups are counted anew, so nothing is made in between.
 */
function combine(
  tallies: readonly Tally[],
  of: (a: number, b: number) => number,
  ofSketches: (sketches: readonly Sketch[]) => Sketch,
): Tally {
  const part = (shape: Counts, parts: readonly Counts[]): Counts => {
    const [first = shape, ...others] = parts;
    const whole: Counts = {};
    for (const key in shape) {
      const inner = shape[key];
      if (typeof inner === 'number') {
        let count = first[key] as number;
        for (const other of others) count = of(count, other[key] as number);
        whole[key] = count;
      } else if (inner) {
        whole[key] = part(
          inner,
          parts.map((each) => each[key] as Counts),
        );
      }
    }
    return whole;
  };
  const counts = part(asCounts(emptyCounts), tallies.map(asCounts));
  return {
    ...(counts as unknown as Omit<Tally, 'spread' | 'leads' | 'lags'>),
    spread: forEach(stages, (stage) => ofSketches(tallies.map(({ spread }) => spread[stage]))),
    leads: ofSketches(tallies.map(({ leads }) => leads)),
    lags: ofSketches(tallies.map(({ lags }) => lags)),
  };
}

/** A tally consists of numbers and parts of numbers only, but for its sketches. */
function asCounts(tally: object): Counts {
  return tally as unknown as Counts;
}

function forEach<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
