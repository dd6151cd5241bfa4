import { promptIds, type PromptId } from '../cycle/playbook';
import { stages, type Stage } from '../cycle/stage';
import type { FollowUp } from '../follow-ups/follow-up';
import type { Interaction, PromptRecord } from '../interaction/interaction';
import { stageTotals } from '../interaction/spans';

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
  readonly stages: Readonly<Record<Stage, StageSum>>;
  readonly prompts: Readonly<Record<PromptId, PromptCount>>;
  readonly followUpsMade: number;
  readonly followUpsCompleted: number;
  readonly followUpsOnTime: number;
  /** Completed ones that had a due time. */
  readonly followUpsWithDue: number;
}

/** What was done on one calendar day in one helpdesk. */
export interface DayRollup extends Tally {
  readonly day: string;
  readonly helpdesk: string;
}

export const emptyTally: Tally = {
  interactions: 0,
  closed: 0,
  stages: forEach(stages, () => ({ wallMs: 0, activeMs: 0 })),
  prompts: forEach(promptIds, () => ({ seen: 0, hand: 0, notApplicable: 0 })),
  followUpsMade: 0,
  followUpsCompleted: 0,
  followUpsOnTime: 0,
  followUpsWithDue: 0,
};

/** Returns what an interaction gives to the day on which it was opened. */
export function tallyOfInteraction({ closedAt, spans, prompts }: Interaction): Tally {
  const count = (prompt: PromptId, state: PromptRecord['state']) =>
    prompts.filter((each) => each.prompt === prompt && each.state === state).length;
  return {
    ...emptyTally,
    interactions: 1,
    closed: closedAt === null ? 0 : 1,
    stages: stageTotals(spans),
    prompts: forEach(promptIds, (prompt) => ({
      seen: count(prompt, 'seen'),
      hand: count(prompt, 'hand'),
      notApplicable: count(prompt, 'not-applicable'),
    })),
  };
}

/** What every follow-up gives to the day on which it was made. */
export const tallyOfMaking: Tally = { ...emptyTally, followUpsMade: 1 };

/** Returns what a follow-up gives to the day on which it was completed; nothing while it is not. */
export function tallyOfCompletion({ state, dueAt, completedAt }: FollowUp): Tally {
  if (state !== 'done' || completedAt === null) return emptyTally;
  return {
    ...emptyTally,
    followUpsCompleted: 1,
    followUpsWithDue: dueAt === null ? 0 : 1,
    followUpsOnTime: dueAt !== null && completedAt <= dueAt ? 1 : 0,
  };
}

export function addTally(a: Tally, b: Tally): Tally {
  return combine(a, b, (x, y) => x + y);
}

/** Returns `a` without `b`; never below zero, also when a row was damaged. */
export function subtractTally(a: Tally, b: Tally): Tally {
  return combine(a, b, (x, y) => Math.max(0, x - y));
}

function combine(a: Tally, b: Tally, of: (x: number, y: number) => number): Tally {
  return {
    interactions: of(a.interactions, b.interactions),
    closed: of(a.closed, b.closed),
    stages: forEach(stages, (stage) => ({
      wallMs: of(a.stages[stage].wallMs, b.stages[stage].wallMs),
      activeMs: of(a.stages[stage].activeMs, b.stages[stage].activeMs),
    })),
    prompts: forEach(promptIds, (prompt) => ({
      seen: of(a.prompts[prompt].seen, b.prompts[prompt].seen),
      hand: of(a.prompts[prompt].hand, b.prompts[prompt].hand),
      notApplicable: of(a.prompts[prompt].notApplicable, b.prompts[prompt].notApplicable),
    })),
    followUpsMade: of(a.followUpsMade, b.followUpsMade),
    followUpsCompleted: of(a.followUpsCompleted, b.followUpsCompleted),
    followUpsOnTime: of(a.followUpsOnTime, b.followUpsOnTime),
    followUpsWithDue: of(a.followUpsWithDue, b.followUpsWithDue),
  };
}

function forEach<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
