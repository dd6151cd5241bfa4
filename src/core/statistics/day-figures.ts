import type { PromptId } from '../cycle/playbook';
import type { Stage } from '../cycle/stage';

/** What one agent did in one period; counts and durations only. */
export interface DayFigures {
  readonly interactions: number;
  readonly closed: number;
  readonly stages: readonly {
    readonly stage: Stage;
    /** Sum over all interactions, in ms. */
    readonly wallMs: number;
    readonly activeMs: number;
    /** Median over the interactions that were in this stage; `null` when none was. */
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
}
