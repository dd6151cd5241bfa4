import type { Playbook } from '@/core/cycle/playbook';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import type { Channel, InteractionCheckpoint } from '@/core/interaction/interaction';
import type { NudgeId } from '@/core/nudges/nudge';
import type { Understanding } from '@/core/nudges/understand';
import type { NudgeDecision } from '@/core/nudges/policy';
import type { NewFollowUp, NudgeWish, OpenedInteraction } from '@/session/session-ports';
import type { ReadRequest } from '@/core/reading/conversation';
import type { RememberedTurn } from '@/core/reading/remembered-turn';
import type { Capability } from '@/core/health/page-check';
import type { HelpdeskDefinition } from '@/helpdesks/definition';
import type { SiteFileFault } from '@/helpdesks/site-file';
import type { KnownHelpdesk } from '@/helpdesks/known-helpdesk';

/** Where the cue card stands, in CSS pixels from the inline-end and block-end edge of the window. */
export interface CardPlace {
  readonly inlineEnd: number;
  readonly blockEnd: number;
  readonly isExpanded: boolean;
}

export interface PageStart {
  /** False on a page of the same host whose origin the agent has not enabled. */
  readonly isEnabled: boolean;
  /** Products that may be found at this address. */
  readonly helpdesks: readonly KnownHelpdesk[];
  /** Where none of them is found, the page itself may be asked how it is built. */
  readonly mayDerive: boolean;
}

/** What reading a ticket begins with. */
export interface ReadingStart {
  /** `null` for what was derived: the page has it. */
  readonly definition: HelpdeskDefinition | null;
  readonly playbook: Playbook;
  readonly cardPlace: CardPlace | null;
  /** What could be read of this product on this site so far. */
  readonly readable: readonly Capability[];
  /** The agent wants no nudges. */
  readonly isQuiet: boolean;
}

/** How a site is read, for its agent to see and change. */
export interface SiteReadingState {
  /** `auto`: as it is recognised; `none`: it is no helpdesk; else the id of a product. */
  readonly choice: string;
  /** `null` while nothing was shown by an agent. */
  readonly taughtName: string | null;
  readonly known: readonly { readonly id: string; readonly name: string }[];
}

export type ImportAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: SiteFileFault };

export interface TicketAddress {
  readonly helpdesk: string;
  readonly ticket: string;
}

/** What content scripts may ask; own pages may ask it too, for work without a page. */
export interface AgentRequests {
  startPage(data: { readonly url: string }): PageStart;
  /** Puts the reader beside the script that asks, and returns how to read this product. */
  loadReader(data: { readonly helpdesk: string; readonly isDerived: boolean }): ReadingStart;
  /**
   * Resumes the open interaction of this ticket, or starts one with the id that was given; `null`
   * when there is none and none may be started.
   */
  openInteraction(
    data: TicketAddress & {
      readonly id: string;
      readonly channel: Channel;
      readonly at: number;
      readonly mayStart: boolean;
    },
  ): OpenedInteraction | null;
  /** Understands turns and draft; nothing of them is kept. */
  read(data: ReadRequest): Understanding;
  /** The card's style sheet, which no script of the page needs to carry. */
  cardStyle(data: Record<string, never>): string;
  /** Decides on a nudge, for all tabs in one place. */
  requestNudge(data: NudgeWish & { readonly interactionId: string }): NudgeDecision;
  settleNudge(data: {
    readonly interactionId: string;
    readonly nudge: NudgeId;
    readonly outcome: 'done' | 'dismissed';
    readonly at: number;
  }): void;
  /** Turns nudges off or on, for every ticket. */
  setQuiet(data: { readonly isQuiet: boolean }): void;
  /** Idempotent: may be repeated, and may arrive late. */
  recordCheckpoint(data: InteractionCheckpoint): void;
  rememberTurns(data: {
    readonly interactionId: string;
    readonly turns: readonly RememberedTurn[];
  }): void;
  /** Puts the body of the card beside the reader that asks. */
  loadCardBody(data: Record<string, never>): void;
  /** Puts the tools for a whole site beside the watcher that asks. */
  loadSiteTools(data: Record<string, never>): void;
  /** An agent has shown how this site is to be read; its pages start anew. */
  saveTaught(data: { readonly definition: HelpdeskDefinition }): void;
  /** Remembers what of this product can be read on the site that asks. */
  saveReadable(data: { readonly helpdesk: string; readonly readable: readonly Capability[] }): void;
  /** Puts the tools for editor and page beside the content script that asks. */
  loadPageTools(data: Record<string, never>): void;
  /** Puts the parser of due times beside the content script that asks. */
  loadDueTime(data: Record<string, never>): void;
  addFollowUp(data: NewFollowUp & { readonly url: string }): void;
  completeFollowUp(data: { readonly id: string; readonly at: number }): void;
  reopenFollowUp(data: { readonly id: string; readonly at: number }): void;
  listFollowUps(data: { readonly interactionId: string }): readonly FollowUp[];
  saveCardPlace(data: CardPlace): void;
  /** The page can be followed now; a panel that waits for it is told. */
  announcePage(data: Record<string, never>): void;
  /** Opens the side panel of the window that asks, where the browser allows it. */
  openPanel(data: Record<string, never>): void;
}

/** What only the extension's own pages may ask. */
export interface OwnPageRequests {
  /** The permission was granted by the page that asks: register and inject. */
  enableSite(data: { readonly origin: string }): void;
  disableSite(data: { readonly origin: string }): void;
  describeSite(data: { readonly origin: string }): SiteReadingState;
  /** See the state; pages of the site start anew. */
  chooseHelpdesk(data: { readonly origin: string; readonly choice: string }): void;
  /** Reads the site as before it was shown anything. */
  forgetTaught(data: { readonly origin: string }): void;
  /** What an agent has shown, as a file's text; `null` when nothing was. */
  exportTaught(data: { readonly origin: string }): string | null;
  importTaught(data: { readonly origin: string; readonly text: string }): ImportAnswer;
  /** Puts off or changes the due time. */
  rescheduleFollowUp(data: {
    readonly id: string;
    readonly dueWords: string;
    readonly dueAt: number;
    readonly at: number;
  }): void;
  dropFollowUp(data: { readonly id: string; readonly at: number }): void;
}

/** What the background tells the side panel. */
export interface PanelRequests {
  /** The agent pressed the toolbar button or its key; the tab's address may be visible now. */
  toolbarPressed(data: { readonly windowId: number }): void;
  /** A tab's content script is ready to be followed. */
  pageReady(data: { readonly tabId: number }): void;
}

/** What the background tells content scripts. */
export interface PageRequests {
  /** The site was turned off: leave its pages as they were. */
  detach(data: { readonly origin: string }): void;
  /** Nudges were turned off or on. */
  quietChanged(data: { readonly isQuiet: boolean }): void;
}
