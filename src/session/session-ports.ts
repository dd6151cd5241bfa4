import type { FollowUp } from '@/core/follow-ups/follow-up';
import type { Interaction, InteractionCheckpoint } from '@/core/interaction/interaction';
import type { Evidence } from '@/core/cycle/cycle';
import type { Stage } from '@/core/cycle/stage';
import type { NudgeId } from '@/core/nudges/nudge';
import type { Breakpoint, NudgeDecision } from '@/core/nudges/policy';
import type { Understanding } from '@/core/nudges/understand';
import type { ReadRequest } from '@/core/reading/conversation';
import type { RememberedTurn } from '@/core/reading/remembered-turn';

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
  readonly followUps: readonly FollowUp[];
}

export interface NewFollowUp {
  readonly id: string;
  readonly interactionId: string;
  readonly text: string;
  readonly dueWords: string;
  readonly dueAt: number | null;
  readonly madeAt: number;
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
  /** Epoch ms. */
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
  recordCheckpoint(checkpoint: InteractionCheckpoint): void;
  rememberTurns(data: {
    readonly interactionId: string;
    readonly turns: readonly RememberedTurn[];
  }): void;
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
  /** `undefined` for words that are not understood. */
  parseDueTime(words: string, now: number): Promise<{ readonly dueAt: number | null } | undefined>;
  addFollowUp(followUp: NewFollowUp): Promise<void>;
  completeFollowUp(data: { readonly id: string; readonly at: number }): Promise<void>;
  reopenFollowUp(data: { readonly id: string; readonly at: number }): Promise<void>;
  listFollowUps(interactionId: string): Promise<readonly FollowUp[]>;
}
