import type { AttentionRules } from '@/core/attention/attention';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { SaveFault } from '@/core/health/save-fault';
import type { TodayFigures } from '@/core/statistics/day-figures';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import type { FollowUpWish, WishedTime } from '@/core/follow-ups/ledger';
import type { ReminderSettings } from '@/core/follow-ups/reminder-settings';
import type { ImportAnswer, SiteReadingState } from '@/messaging';
import type { DueAnswer, NowActions, NowView } from '@/session/view';

/** What the panel knows of the tab beside it. */
export type BesidePage =
  /** The browser does not tell us: the agent has to press the toolbar button there once. */
  | { readonly kind: 'hidden' }
  /** A page where no extension may run (browser pages, stores). */
  | { readonly kind: 'barred' }
  | { readonly kind: 'off'; readonly origin: string }
  /** On; `view` is null until the page has answered. */
  | { readonly kind: 'on'; readonly origin: string; readonly view: NowView | null };

/** Words from a page that are to become a follow-up. */
export interface Jotting {
  readonly text: string;
  readonly url: string;
  /** What the page calls itself. */
  readonly ticket: string;
}

/** Written by a newer version; not to be read at all; some of them not to be read. */
export type RecordsTrouble = 'newer' | 'unreadable' | 'damaged';

/**
 * Where a panel gets its facts and sends its wishes; the side panel fills it from Dexie, ports and
 * requests, tests and the picture gallery from plain values.
 */
export interface PanelSource {
  readonly page: ReadonlySignal<BesidePage>;
  /** The conversation that is worked by hand, if there is one; shown instead of the page. */
  readonly manual: ReadonlySignal<NowView | null>;
  readonly followUps: ReadonlySignal<readonly FollowUp[]>;
  readonly today: ReadonlySignal<TodayFigures | null>;
  /** What is wrong with the records, or some of them; `null` for nothing. */
  readonly trouble: ReadonlySignal<RecordsTrouble | null>;
  /** Why a conversation by hand that was finished is not stored yet; `null` when all is. */
  readonly unsaved: ReadonlySignal<SaveFault | null>;
  /** Bytes that are left for records, when that is little; else `null`. */
  readonly roomLeft: ReadonlySignal<number | null>;
  /** Epoch ms, ticking once a second. */
  readonly now: ReadonlySignal<number>;
  readonly actions: NowActions;
  readonly manualActions: NowActions;
  /** Must be called from a click: asks the browser for the permission. */
  enableSite(): Promise<'enabled' | 'refused'>;
  disableSite(): Promise<void>;
  /** How the site beside the panel is read, and changes to that; its pages start anew. */
  describeSite(): Promise<SiteReadingState>;
  chooseHelpdesk(choice: string): Promise<void>;
  forgetTaught(): Promise<void>;
  /** Returns the name of the file that was handed to the browser. */
  exportTaught(): Promise<string>;
  importTaught(text: string): Promise<ImportAnswer>;
  startManual(): void;
  /** Shows the ticket of a follow-up, at the words that promised it. */
  openTicket(id: string): Promise<void>;
  changeFollowUp(id: string, wish: FollowUpWish): Promise<DueAnswer>;
  /** What is to be written down, from the page's menu or a key; `null` for nothing. */
  readonly jotting: Signal<Jotting | null>;
  /** Somebody asked for the list of follow-ups. */
  readonly isListWanted: ReadonlySignal<boolean>;
  /** Adds a follow-up to no ticket in view. */
  jot(text: string, time: WishedTime): Promise<DueAnswer>;
  /** `null` until they are read. */
  readonly reminders: ReadonlySignal<ReminderSettings | null>;
  readonly attentionRules: ReadonlySignal<AttentionRules>;
  saveAttentionRules(rules: AttentionRules): Promise<void>;
  saveReminders(settings: ReminderSettings): Promise<void>;
  /** Hands the browser a calendar file of follow-ups. */
  saveCalendar(followUps: readonly FollowUp[]): void;
  /** Shows all figures in a tab of their own; the one that is open already, if there is one. */
  openDashboard(view: 'figures' | 'export' | 'records'): Promise<void>;
}
