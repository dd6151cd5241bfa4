import type { AgentMove } from '../cycle/cycle';
import type { PromptId } from '../cycle/playbook';
import type { KeptExpectation, Moment } from '../moments/moment';
import type { NudgeRecord } from '../nudges/nudge';
import type { Stage } from '../cycle/stage';

export type Channel = 'mail' | 'chat' | 'phone' | 'unknown';

/** Time in one stage. Wall time is `endedAt - startedAt`; active time never exceeds it. */
export interface StageSpan {
  /** Made by the client, so that a checkpoint can be repeated without doubling it. */
  readonly id: string;
  readonly stage: Stage;
  /** 1 for the first round of the conversation. */
  readonly round: number;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly activeMs: number;
  /** The part of the active time that was spent away from the ticket; absent: none. */
  readonly awayMs?: number | undefined;
  /** Grows when the agent amends a span that has ended; absent: 0. */
  readonly revision?: number | undefined;
  /** The agent has corrected the active time. */
  readonly isCorrected?: true | undefined;
}

/** Where a prompt ended up; no words of the conversation. */
export interface PromptRecord {
  readonly prompt: PromptId;
  readonly round: number;
  readonly state: 'seen' | 'hand' | 'not-applicable';
}

/** An agent's move, placed after the turn that was the last one when it was made. */
export interface StoredMove {
  readonly id: string;
  readonly at: number;
  /** Key of that turn; `null` before any turn. */
  readonly afterTurn: string | null;
  readonly move: AgentMove;
}

/** One agent's handling of one ticket, from opening to closing; may be resumed. */
export interface Interaction {
  readonly id: string;
  readonly agentId: string;
  /** Id of the helpdesk definition, or `manual`. */
  readonly helpdesk: string;
  /** Origin of the helpdesk, or empty for work without a page. */
  readonly site: string;
  readonly ticket: string;
  readonly channel: Channel;
  /** Calendar day of the opening in the agent's zone, `YYYY-MM-DD`. */
  readonly day: string;
  readonly openedAt: number;
  readonly updatedAt: number;
  readonly closedAt: number | null;
  readonly spans: readonly StageSpan[];
  readonly prompts: readonly PromptRecord[];
  readonly moves: readonly StoredMove[];
  /** Written by the background, which decides on nudges; absent before the first. */
  readonly nudges?: readonly NudgeRecord[];
  /** What the customer expects, once the agent keeps it; absent before. */
  readonly expectation?: KeptExpectation;
  /** How the agent saw the end; absent before it was rated or skipped. */
  readonly moment?: Moment;
  /** Marks of words that the agent does not count as commitments. */
  readonly declined?: readonly string[];
}

/** What a page knows of an interaction; the background adds whose it is and on which day. */
export type InteractionCheckpoint = Pick<
  Interaction,
  'id' | 'updatedAt' | 'spans' | 'prompts' | 'moves'
> & { readonly isClosed: boolean };
