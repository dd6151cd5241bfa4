import type { PromptId } from '../cycle/playbook';
import type { Stage } from '../cycle/stage';
import type { Tally } from './tally';

/** What one agent did in one period; counts and durations only. */
export interface DayFigures {
  readonly interactions: number;
  readonly closed: number;
  readonly stages: readonly {
    readonly stage: Stage;
    /** Sum over all interactions, in ms. */
    readonly wallMs: number;
    readonly activeMs: number;
    /** Median over the interactions that were in this stage, within `sketchError`; `null` when none was. */
    readonly medianActiveMs: number | null;
  }[];
  /** Per prompt: in how many rounds it was seen in a reply, said by hand, or not applicable. */
  readonly prompts: readonly {
    readonly prompt: PromptId;
    readonly seen: number;
    readonly hand: number;
    readonly notApplicable: number;
  }[];
  readonly followUpsMade: number;
  readonly followUpsCompleted: number;
  /** Completed not later than their due time, out of those completed that had one. */
  readonly followUpsOnTime: number;
  readonly followUpsWithDue: number;
  readonly commitments: Tally['commitments'];
  readonly moments: Tally['moments'];
  readonly forecasts: Tally['forecasts'];
}

/** What a single day is too short to tell: the latest months together. */
export type LongFigures = Pick<Tally, 'commitments' | 'moments' | 'forecasts'>;

/** A day, and the three months up to it. */
export interface TodayFigures extends DayFigures {
  readonly lately: LongFigures;
}
