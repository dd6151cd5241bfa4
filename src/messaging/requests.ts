import type { Playbook } from '@/core/cycle/playbook';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import type { Channel, Interaction, InteractionCheckpoint } from '@/core/interaction/interaction';
import type { RememberedTurn } from '@/session/remembered-turn';
import type { DueAnswer } from '@/session/view';
import type { HelpdeskDefinition } from '@/helpdesks/definition';

/** Where the cue card stands, in CSS pixels from the inline-end and block-end edge of the window. */
export interface CardPlace {
  readonly inlineEnd: number;
  readonly blockEnd: number;
  readonly isExpanded: boolean;
}

export interface PageStart {
  /** False on a page of the same host whose origin the agent has not enabled. */
  readonly isEnabled: boolean;
  /** Definitions that may fit this address, the most specific first. */
  readonly definitions: readonly HelpdeskDefinition[];
  readonly playbook: Playbook;
  readonly cardPlace: CardPlace | null;
}

export interface OpenedInteraction {
  readonly interaction: Interaction;
  /** Turns read on another page of the same ticket, from memory. */
  readonly rememberedTurns: readonly RememberedTurn[];
  readonly followUps: readonly FollowUp[];
}

export interface TicketAddress {
  readonly helpdesk: string;
  readonly ticket: string;
}

export interface NewFollowUp {
  readonly id: string;
  readonly interactionId: string;
  readonly text: string;
  readonly dueWords: string;
  readonly madeAt: number;
}

/** What content scripts may ask; own pages may ask it too, for work without a page. */
export interface AgentRequests {
  startPage(data: { readonly url: string }): PageStart;
  /** Resumes the open interaction of this ticket, or starts one with the id that was given. */
  openInteraction(
    data: TicketAddress & {
      readonly id: string;
      readonly channel: Channel;
      readonly at: number;
      readonly url: string;
    },
  ): OpenedInteraction;
  /** Idempotent: may be repeated, and may arrive late. */
  recordCheckpoint(data: InteractionCheckpoint): void;
  rememberTurns(data: {
    readonly interactionId: string;
    readonly turns: readonly RememberedTurn[];
  }): void;
  addFollowUp(data: NewFollowUp): DueAnswer;
  completeFollowUp(data: { readonly id: string; readonly at: number }): void;
  reopenFollowUp(data: { readonly id: string; readonly at: number }): void;
  listFollowUps(data: { readonly interactionId: string }): readonly FollowUp[];
  saveCardPlace(data: CardPlace): void;
}

/** What only the extension's own pages may ask. */
export interface OwnPageRequests {
  /** The permission was granted by the page that asks: register and inject. */
  enableSite(data: { readonly origin: string; readonly tabId: number | null }): void;
  disableSite(data: { readonly origin: string }): void;
  /** Puts off or changes the due time, in words. */
  rescheduleFollowUp(data: {
    readonly id: string;
    readonly dueWords: string;
    readonly at: number;
  }): DueAnswer;
  dropFollowUp(data: { readonly id: string; readonly at: number }): void;
  deleteAllRecords(data: Record<string, never>): void;
}
