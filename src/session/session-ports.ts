import type { FollowUp } from '@/core/follow-ups/follow-up';
import type { Interaction, InteractionCheckpoint } from '@/core/interaction/interaction';
import type { ReadAnswer, ReadRequest } from '@/core/reading/conversation';
import type { RememberedTurn } from '@/core/reading/remembered-turn';

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

/** All that a session needs of the world; content scripts and the side panel fill it alike. */
export interface SessionPorts {
  /** Epoch ms. */
  now(): number;
  makeId(): string;
  /** Understands turns and draft; reading is done in one place for all pages. */
  read(request: ReadRequest): Promise<ReadAnswer>;
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
  /** `undefined` for words that are not understood. */
  parseDueTime(words: string, now: number): Promise<{ readonly dueAt: number | null } | undefined>;
  addFollowUp(followUp: NewFollowUp): Promise<void>;
  completeFollowUp(data: { readonly id: string; readonly at: number }): Promise<void>;
  reopenFollowUp(data: { readonly id: string; readonly at: number }): Promise<void>;
  listFollowUps(interactionId: string): Promise<readonly FollowUp[]>;
}
