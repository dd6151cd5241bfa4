import type { ReadonlySignal } from '@preact/signals';
import type { DayFigures } from '@/core/statistics/day-figures';
import type { FollowUp } from '@/core/follow-ups/follow-up';
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

export type ExportFormat = 'json' | 'csv';

export interface ExportPreview {
  readonly fileName: string;
  /** Exactly what will be written. */
  readonly content: string;
  readonly rows: number;
}

/**
 * Where a panel gets its facts and sends its wishes; the side panel fills it from Dexie, ports and
 * requests, tests and the picture gallery from plain values.
 */
export interface PanelSource {
  readonly page: ReadonlySignal<BesidePage>;
  /** The conversation that is worked by hand, if there is one; shown instead of the page. */
  readonly manual: ReadonlySignal<NowView | null>;
  readonly followUps: ReadonlySignal<readonly FollowUp[]>;
  readonly today: ReadonlySignal<DayFigures | null>;
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
  openTicket(followUp: FollowUp): void;
  completeFollowUp(id: string): Promise<void>;
  reopenFollowUp(id: string): Promise<void>;
  rescheduleFollowUp(id: string, dueWords: string): Promise<DueAnswer>;
  dropFollowUp(id: string): Promise<void>;
  prepareExport(format: ExportFormat): Promise<ExportPreview>;
  saveExport(preview: ExportPreview, format: ExportFormat): void;
}
