import type { Stage } from './stage';

/** What an agent can be prompted to do. Ids are stored and exported: never rename one. */
export const promptIds = [
  'greet',
  'appreciate',
  'acknowledge-feeling',
  'open-question',
  'clarifying-question',
  'restate',
  'give-information',
  'offer-options',
  'set-expectation',
  'get-agreement',
  'check-satisfaction',
  'thank',
  'bridge',
  'follow-up',
] as const;

export type PromptId = (typeof promptIds)[number];

export interface PlaybookPrompt {
  readonly id: PromptId;
  readonly stage: Stage;
  /** Wording of a team's own; the catalogue's wording is shown where it is absent. */
  readonly label?: string;
}

/** Which prompts belong to which stage, in the order in which they are shown. */
export interface Playbook {
  readonly id: string;
  readonly version: number;
  readonly prompts: readonly PlaybookPrompt[];
}
