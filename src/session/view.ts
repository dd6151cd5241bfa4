import type { AgentMove, Evidence, Mark } from '@/core/cycle/cycle';
import type { Absence, AttentionState } from '@/core/attention/attention';
import type { PromptId } from '@/core/cycle/playbook';
import type { Stage } from '@/core/cycle/stage';
import type { NudgeId } from '@/core/nudges/nudge';
import type { HoldReason } from '@/core/nudges/policy';
import type { Ledger, LedgerWish, CommitmentPreview } from '@/core/follow-ups/ledger';
import type { Capability, PageCheck } from '@/core/health/page-check';
import type { SaveFault } from '@/core/health/save-fault';

/** What the reader can see of the page; each part works or fails alone. */
export interface PageHealth {
  readonly check: PageCheck;
  /** Read on this site before, and not any more. */
  readonly lost: readonly Capability[];
  /**
   * Whose word the reading goes by: a definition of its own, nothing but the product's addresses (no
   * conversation, no reply), or what pages have in common.
   */
  readonly basis: 'definition' | 'address' | 'derived';
  readonly turns: number;
  /** Turns whose speaker could not be told. */
  readonly unknownSides: number;
  /** The conversation is on another page of the helpdesk and was remembered from there. */
  readonly conversation: 'here' | 'remembered' | 'missing';
}

export interface StageView {
  readonly stage: Stage;
  /** Time that counts, over all rounds, up to `countsSince`. */
  readonly activeMs: number;
  /** All time in this stage, whether or not the agent attended. */
  readonly wallMs: number;
  /** Set while time counts in this stage: add `now - countsSince`. */
  readonly countsSince: number | null;
  /** The agent has corrected a part of it. */
  readonly isCorrected: boolean;
  readonly position: 'before' | 'current' | 'after';
}

export interface PromptView {
  readonly id: PromptId;
  readonly stage: Stage;
  readonly label?: string;
  /** `null` while nothing was seen or said. */
  readonly mark: Mark | null;
}

/** A nudge, or why there is none. */
export interface NudgeView {
  readonly nudge: {
    readonly id: NudgeId;
    /** Words of the draft that it is about. */
    readonly words: string | null;
  } | null;
  /** The one that was held back last; `null` when nothing is left out. */
  readonly held: { readonly id: NudgeId; readonly reason: HoldReason } | null;
}

/** The customer's own words, kept short; `null` while they said nothing of the kind. */
export interface CustomerFacts {
  readonly expectation: string | null;
  readonly matter: string | null;
}

/** No time, vague words beside a commitment, or wording that speaks of ourselves. */
export type HintKind =
  | 'undated'
  | 'vague_time'
  | 'vague_duty'
  | 'policy'
  | 'must'
  | 'cannot'
  | 'repeat'
  | 'blame';

/** Words of the draft that could be clearer. */
export interface Hint {
  readonly kind: HintKind;
  readonly words: string;
  /** Offset of the words in the draft. */
  readonly at: number;
}

/** One ticket as a panel shows it: plain data, so that it can cross a port. */
export interface TicketView extends NudgeView {
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
  /** Whether time counts now, and why not. */
  readonly attention: AttentionState;
  /** Time away that the agent is to be asked about; `null` for none. */
  readonly absence: Absence | null;
  /** Why what is shown is not stored; `null` while it is. */
  readonly unsaved: SaveFault | null;
  /** The record is closed: time has stopped. */
  readonly isFinished: boolean;
  /** True while the draft holds ticks that were not sent. */
  readonly hasDraft: boolean;
  /** A reply is open in the page, and words can be put into it. */
  readonly canInsert: boolean;
  /** The agent wants no nudges. */
  readonly isQuiet: boolean;
  readonly customer: CustomerFacts;
  /** What could be said more clearly in the draft, in the order of the text. */
  readonly hints: readonly Hint[];
  /** There is a move of the agent to take back. */
  readonly canUndo: boolean;
  /** What the draft promises. */
  readonly draftCommitments: readonly CommitmentPreview[];
  /** What was promised on this ticket, and what became of it. */
  readonly ledger: Ledger;
}

/** A page where Cuecycle is on and shows no ticket. */
export interface NoTicketView {
  readonly kind: 'no-ticket';
  /** `unrecognised`: no definition fits; `not-a-ticket`: the helpdesk is known, this page is no ticket; `not-ready`: page and address disagree; `unsure`: they still do after a while. */
  readonly reason: 'unrecognised' | 'not-a-ticket' | 'not-ready' | 'unsure';
  readonly helpdeskName: string | null;
}

export type NowView = TicketView | NoTicketView;

export type DueAnswer =
  | { readonly ok: true; readonly dueAt: number | null }
  | { readonly ok: false };

/** What can be asked about the page itself, whether or not it shows a ticket. */
export interface SiteActions {
  /** Text that tells what of this page is read and how it is built, without a word of its content. */
  healthReport(): Promise<string>;
  /** What was lost is not expected on this site any more. */
  acceptLoss(): void;
  /** Lets the agent point out in the page where its parts stand. */
  teach(): Promise<void>;
}

/** What can be asked of a ticket; fulfilled by the page's session or by the panel's own. */
export interface TicketActions {
  move(move: AgentMove): void;
  /** Takes back the agent's latest move. */
  undo(): void;
  /** Does something about promises, expectation or moment; not done when words are not understood. */
  keep(wish: LedgerWish): Promise<DueAnswer>;
  /** "Not now": the nudge goes, and does not come back for this ticket. */
  dismissNudge(): void;
  /** Turns nudges off or on, for every ticket. */
  setQuiet(isQuiet: boolean): void;
  /** Puts words into the reply at the cursor; false when that cannot be done. */
  insert(words: string): Promise<boolean>;
  /** Shows where in the page some evidence stands; `null` ends it. */
  point(evidence: Pick<Evidence, 'words' | 'where'> | null): void;
  /** Says how many ms of the absence that was asked about were for this ticket. */
  countAbsence(ms: number): void;
  /** Says how long the agent was active in a stage, in ms; no longer than the stage has lasted. */
  correctTime(stage: Stage, activeMs: number): void;
  /** Ends the interaction: time stops, the record is closed. */
  finish(): void;
}

/** What a panel can ask for. */
export type NowActions = TicketActions & SiteActions;
