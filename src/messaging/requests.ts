import type { AttentionRules, AttentionStart, UserState } from '@/core/attention/attention';
import type { Playbook } from '@/core/cycle/playbook';
import type { ExportRhythm } from '@/core/exchange/export-rhythm';
import type { FollowUpWish, Ledger, WishedTime } from '@/core/follow-ups/ledger';
import type { Channel, InteractionCheckpoint } from '@/core/interaction/interaction';
import type { NudgeId } from '@/core/nudges/nudge';
import type { Understanding } from '@/core/nudges/understand';
import type { NudgeDecision } from '@/core/nudges/policy';
import type {
  ConversationTail,
  LedgerRequest,
  NudgeWish,
  OpenedInteraction,
} from '@/session/session-ports';
import type { DueAnswer } from '@/session/view';
import type { ReminderSettings } from '@/core/follow-ups/reminder-settings';
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
  readonly attention: AttentionStart;
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

/** A follow-up that was written down outside of any ticket's view. */
export interface JottedFollowUp {
  readonly id: string;
  readonly text: string;
  readonly time: WishedTime;
  readonly at: number;
  /** The page it came from; empty for none. */
  readonly url: string;
  /** What the page calls itself; empty for none. */
  readonly ticket: string;
}

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
  read(data: ReadRequest & { readonly helpdesk?: string }): Understanding;
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
  /** The agent is at the ticket of the page that asks; the other pages are told. */
  takeAttention(data: Record<string, never>): void;
  /** Idempotent: may be repeated, and may arrive late. */
  recordCheckpoint(data: InteractionCheckpoint): void;
  rememberTurns(data: {
    readonly interactionId: string;
    readonly turns: readonly RememberedTurn[];
  }): void;
  /** Puts the open card beside the reader that asks. */
  loadOpenCard(data: Record<string, never>): void;
  /** Puts the tools for a whole site beside the watcher that asks. */
  loadSiteTools(data: Record<string, never>): void;
  /** An agent has shown how this site is to be read; its pages start anew. */
  saveTaught(data: { readonly definition: HelpdeskDefinition }): void;
  /** Remembers what of this product can be read on the site that asks. */
  saveReadable(data: { readonly helpdesk: string; readonly readable: readonly Capability[] }): void;
  /** Puts the tools for editor and page beside the content script that asks. */
  loadPageTools(data: Record<string, never>): void;
  /** Remembers how a draft begins, to know it again once it was sent. */
  noteDraft(data: { readonly interactionId: string; readonly head: string }): void;
  /** Follows the conversation, for what is promised, kept or answered in it. */
  followConversation(data: ConversationTail): Ledger;
  readLedger(data: { readonly interactionId: string }): Ledger;
  /** Does what the agent wants of the ledger; nothing is changed when words are not understood. */
  fulfil(data: LedgerRequest & { readonly url: string }): {
    readonly answer: DueAnswer;
    readonly ledger: Ledger;
  };
  saveCardPlace(data: CardPlace): void;
  /** The page can be followed now; a panel that waits for it is told. */
  announcePage(data: Record<string, never>): void;
  /** Opens the side panel of the window that asks, where the browser allows it. */
  openPanel(data: Record<string, never>): void;
}

/** What the agent has decided about their records; see the settings. */
export interface RecordRules {
  readonly keepMonths: number | null;
  readonly exportEvery: ExportRhythm;
  readonly exportName: string;
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
  /** Does something to a follow-up of any ticket. */
  changeFollowUp(data: {
    readonly id: string;
    readonly wish: FollowUpWish;
    readonly newId: string;
    readonly at: number;
  }): DueAnswer;
  jotFollowUp(data: JottedFollowUp): DueAnswer;
  changeReminders(data: ReminderSettings): void;
  changeAttentionRules(data: AttentionRules): void;
  /** What the panel's own work by hand begins with. */
  attentionNow(data: Record<string, never>): AttentionStart;
  /** How long records are kept, and how they are exported. What is too old is deleted at once. */
  changeRecordRules(data: RecordRules): void;
  /** A file was written: the next reminder counts from now. */
  noteExport(data: { readonly at: number }): void;
  /**
   * Records came from a file: what was due in the meantime is reminded of. An empty profile goes on
   * under the file's own id.
   */
  recordsRestored(data: { readonly agentId: string | null }): void;
  /** Turns every site off and deletes all records, settings and what was shown of sites. */
  deleteEverything(data: Record<string, never>): void;
  /** Shows a follow-up's ticket, at the words that promised it where they stand. */
  openTicket(data: { readonly id: string }): void;
}

/** What the background tells the side panel. */
export interface PanelRequests {
  /** The agent pressed the toolbar button or its key; the tab's address may be visible now. */
  toolbarPressed(data: { readonly windowId: number }): void;
  /** A tab's content script is ready to be followed. */
  pageReady(data: { readonly tabId: number }): void;
  /** Somebody came to the machine, or left it. */
  userChanged(data: { readonly user: UserState }): void;
  /** A page's ticket has the agent's attention. */
  attentionTaken(data: Record<string, never>): void;
}

/** What other own pages ask of the dashboard. */
export interface DashboardRequests {
  /** Show yourself: your tab, in its window. */
  comeForward(data: { readonly view: string }): void;
}

/** What the background tells content scripts. */
export interface PageRequests {
  /** The site was turned off: leave its pages as they were. */
  detach(data: { readonly origin: string }): void;
  /** Nudges were turned off or on. */
  quietChanged(data: { readonly isQuiet: boolean }): void;
  /** Somebody came to the machine, or left it. */
  userChanged(data: { readonly user: UserState }): void;
  /** Another page's ticket has the agent's attention. */
  attentionTaken(data: Record<string, never>): void;
  attentionRulesChanged(data: { readonly rules: AttentionRules }): void;
  /** Follow-ups were changed elsewhere. */
  ledgerChanged(data: Record<string, never>): void;
  /** The agent says yes to the promise that is proposed first. */
  confirmCommitment(data: Record<string, never>): void;
  /** Shows where some words stand in the conversation. */
  showWords(data: { readonly words: string }): void;
}
