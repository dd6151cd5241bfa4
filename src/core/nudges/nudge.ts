import type { PromptId } from '../cycle/playbook';
import type { Stage } from '../cycle/stage';

/**
 * What the agent may be nudged to do before a reply goes out, the most costly omission first: that is
 * the order in which they are considered. Ids are stored: never rename one.
 */
export const nudgeIds = [
  'date-commitment',
  'acknowledge-feeling',
  'check-satisfaction',
  'bridge',
  'greet',
] as const;

export type NudgeId = (typeof nudgeIds)[number];

export interface NudgeRule {
  /** Doing this prompt answers the nudge; `null` for one that has no prompt of its own. */
  readonly prompt: PromptId | null;
  /**
   * Stages of the conversation, before the draft, in which it may interrupt. Warm words help at the
   * start and at the end of a conversation and cost satisfaction in the middle, so nothing warm is
   * nudged while helping (Packard, Li and Berger, Journal of Consumer Research, 2023).
   */
  readonly stages: readonly Stage[];
}

export const nudgeRules: Readonly<Record<NudgeId, NudgeRule>> = {
  'date-commitment': {
    prompt: null,
    stages: ['receiving', 'understanding', 'helping', 'keeping'],
  },
  'acknowledge-feeling': { prompt: 'acknowledge-feeling', stages: ['receiving', 'understanding'] },
  'check-satisfaction': { prompt: 'check-satisfaction', stages: ['helping', 'keeping'] },
  bridge: { prompt: 'bridge', stages: ['helping', 'keeping'] },
  greet: { prompt: 'greet', stages: ['receiving', 'understanding'] },
};

/** What became of a nudge. `faded`: held back, because this agent does it unprompted. */
export type NudgeOutcome = 'shown' | 'done' | 'dismissed' | 'faded';

/** A nudge in the record of an interaction; no words of the conversation. */
export interface NudgeRecord {
  readonly nudge: NudgeId;
  /** When it was decided, in epoch ms. */
  readonly at: number;
  readonly outcome: NudgeOutcome;
}
