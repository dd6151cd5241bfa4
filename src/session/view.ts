import type { AgentMove, Mark } from '@/core/cycle/cycle';
import type { PromptId } from '@/core/cycle/playbook';
import type { Stage } from '@/core/cycle/stage';
import type { FollowUp } from '@/core/follow-ups/follow-up';

/** What the reader can see of the page; each part works or fails alone. */
export interface PageHealth {
  readonly helpdesk: string;
  readonly ticket: boolean;
  readonly turns: number;
  /** Turns whose speaker could not be told. */
  readonly unknownSides: number;
  readonly composer: 'open' | 'closed' | 'elsewhere';
  /** The conversation is on another page of the helpdesk and was remembered from there. */
  readonly conversation: 'here' | 'remembered' | 'missing';
}

export interface StageView {
  readonly stage: Stage;
  /** Time of finished spans of this stage, over all rounds. */
  readonly ms: number;
  /** Set while time runs in this stage: add `now - runningSince`. */
  readonly runningSince: number | null;
  readonly position: 'before' | 'current' | 'after';
}

export interface PromptView {
  readonly id: PromptId;
  readonly stage: Stage;
  readonly label?: string;
  /** `null` while nothing was seen or said. */
  readonly mark: Mark | null;
}

/** One ticket as a panel shows it: plain data, so that it can cross a port. */
export interface TicketView {
  readonly kind: 'ticket';
  /** Changes when the panel shows another ticket. */
  readonly interactionId: string;
  readonly mode: 'page' | 'manual';
  readonly helpdeskName: string;
  readonly ticket: string;
  readonly health: PageHealth | null;
  /** The conversation has not been understood yet: stage and ticks are not known. */
  readonly isReading: boolean;
  readonly stage: Stage;
  readonly round: number;
  readonly pinned: boolean;
  readonly stages: readonly StageView[];
  /** All prompts of the playbook, for every stage, in playbook order. */
  readonly prompts: readonly PromptView[];
  /** First open prompt of the current stage. */
  readonly next: PromptId | null;
  /** The record is closed: time has stopped. */
  readonly isFinished: boolean;
  /** True while the draft holds ticks that were not sent. */
  readonly hasDraft: boolean;
  /** There is a move of the agent to take back. */
  readonly canUndo: boolean;
  /** Open follow-ups of this ticket. */
  readonly followUps: readonly FollowUp[];
}

/** A page where Cuecycle is on and shows no ticket. */
export interface NoTicketView {
  readonly kind: 'no-ticket';
  /** `unrecognised`: no definition fits; `not-a-ticket`: the helpdesk is known, this page is no ticket; `not-ready`: page and address disagree. */
  readonly reason: 'unrecognised' | 'not-a-ticket' | 'not-ready';
  readonly helpdeskName: string | null;
}

export type NowView = TicketView | NoTicketView;

export type DueAnswer =
  | { readonly ok: true; readonly dueAt: number | null }
  | { readonly ok: false };

/** What a panel can ask for; fulfilled by the page's session or by the panel's own. */
export interface NowActions {
  move(move: AgentMove): void;
  /** Takes back the agent's latest move. */
  undo(): void;
  addFollowUp(text: string, dueWords: string): Promise<DueAnswer>;
  completeFollowUp(id: string): Promise<void>;
  reopenFollowUp(id: string): Promise<void>;
  /** Ends the interaction: time stops, the record is closed. */
  finish(): void;
}
