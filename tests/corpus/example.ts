import type { PromptId } from '../../src/core/cycle/playbook';
import type { Stage } from '../../src/core/cycle/stage';

export type Channel = 'mail' | 'chat' | 'phone' | 'public';

/** What the agent or their organisation undertakes in a turn. */
export interface ExampleCommitment {
  /** Exact words of the turn. */
  readonly span: string;
  /** Exact words that say by when, or on which event. */
  readonly due: string | undefined;
  /** `later` outlives the exchange; `now` is done at once. */
  readonly kind: 'later' | 'now';
  /** Due on an event, not at a time. */
  readonly onEvent: boolean;
}

/** Why words that sound like a commitment are none. */
export const lookAlikes = [
  'conditional on customer',
  'offer',
  'negated',
  'past',
  'prediction',
  'quoted',
] as const;

export type CommitmentLookAlike = (typeof lookAlikes)[number];

export interface ExampleAgentTurn {
  readonly side: 'agent';
  readonly text: string;
  readonly stage: Stage;
  readonly did: readonly PromptId[];
  readonly commitments: readonly ExampleCommitment[];
  /** Prompts among `did` that are done in unusual or misleading words. */
  readonly hard: readonly PromptId[];
  /** Prompts that the words resemble, but do not earn. */
  readonly looksLike: readonly PromptId[];
  readonly noCommitment: readonly CommitmentLookAlike[];
}

export interface ExampleCustomerTurn {
  readonly side: 'customer';
  readonly text: string;
  readonly feeling: 'negative' | 'positive' | 'none';
  /** Exact words. */
  readonly expectation: string | undefined;
  readonly satisfied: boolean;
}

export type ExampleTurn = ExampleAgentTurn | ExampleCustomerTurn;

/** A conversation that we wrote, with what a careful reader understands of each turn. */
export interface ExampleConversation {
  readonly name: string;
  readonly channel: Channel;
  readonly turns: readonly ExampleTurn[];
}
