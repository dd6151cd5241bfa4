import type { Ledger, LedgerWish, Mood, SpokenTurn } from '@/core/follow-ups/ledger';
import type { Interaction, InteractionCheckpoint } from '@/core/interaction/interaction';
import type { Evidence } from '@/core/cycle/cycle';
import type { Stage } from '@/core/cycle/stage';
import type { NudgeId } from '@/core/nudges/nudge';
import type { Breakpoint, NudgeDecision } from '@/core/nudges/policy';
import type { Understanding } from '@/core/nudges/understand';
import type { ReadRequest } from '@/core/reading/conversation';
import type { RememberedTurn } from '@/core/reading/remembered-turn';
import type { DueAnswer } from './view';

/** At a breakpoint: what might be nudged, the most costly omission first. */
export interface NudgeWish {
  readonly nudges: readonly NudgeId[];
  readonly breakpoint: Breakpoint;
  /** Stage of the conversation without the draft. */
  readonly stage: Stage;
  readonly at: number;
}

export interface OpenedInteraction {
  readonly interaction: Interaction;
  /** Turns read on another page of the same ticket, from memory. */
  readonly rememberedTurns: readonly RememberedTurn[];
  readonly ledger: Ledger;
}

/** The last turns of a conversation, for what is promised, kept or answered in them. */
export interface ConversationTail {
  readonly interactionId: string;
  /** Turns of agent and customer, oldest first. */
  readonly tail: readonly SpokenTurn[];
  readonly mood: Mood;
  /** Mark of who has the ticket; absent where the page does not say. */
  readonly assignee?: string | undefined;
  readonly at: number;
}

export interface LedgerRequest {
  readonly interactionId: string;
  readonly wish: LedgerWish;
  /** For what is made by it. */
  readonly newId: string;
  readonly at: number;
}

/** What the agent can have done in the page by an explicit act. */
export interface PageTools {
  /** Puts words into the reply at the cursor; false when the editor did not take them. */
  insert(words: string): Promise<boolean>;
  /** Shows where in the page some words stand; `null` ends it. */
  point(evidence: Pick<Evidence, 'words' | 'where'> | null): void;
}

/** All that a session needs of the world; content scripts and the side panel fill it alike. */
export interface SessionPorts {
  /** Epoch ms; never goes back, see `createTimeline`. */
  now(): number;
  makeId(): string;
  /** Understands turns and draft; reading is done in one place for all pages. */
  read(request: ReadRequest): Promise<Understanding>;
  /**
   * Resumes the ticket's open interaction, or starts one under the id that is given; `null` when
   * there is none and none may be started.
   */
  openInteraction(id: string, mayStart: boolean): Promise<OpenedInteraction | null>;
  /** Something could not be stored; what is on screen still holds and is stored with the next. */
  onTrouble(error: unknown): void;
  /** Resolves once it is stored. */
  recordCheckpoint(checkpoint: InteractionCheckpoint): Promise<void>;
  rememberTurns(data: {
    readonly interactionId: string;
    readonly turns: readonly RememberedTurn[];
  }): void;
  /** The agent is at this ticket now: other tickets' time stops counting. */
  takeAttention(): void;
  requestNudge(data: NudgeWish & { readonly interactionId: string }): Promise<NudgeDecision>;
  settleNudge(data: {
    readonly interactionId: string;
    readonly nudge: NudgeId;
    readonly outcome: 'done' | 'dismissed';
    readonly at: number;
  }): void;
  setQuiet(isQuiet: boolean): void;
  /** What can be done in the page; absent where there is none. */
  readonly page?: PageTools;
  /** Remembers how a draft begins, to know it again once it was sent. */
  noteDraft(data: { readonly interactionId: string; readonly head: string }): void;
  followConversation(data: ConversationTail): Promise<Ledger>;
  readLedger(interactionId: string): Promise<Ledger>;
  fulfil(request: LedgerRequest): Promise<{ readonly answer: DueAnswer; readonly ledger: Ledger }>;
}
