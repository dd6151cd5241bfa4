import type { ReadonlySignal } from '@preact/signals';
import type { RecordRules } from '@/messaging';

export const exportFormats = ['csv', 'json', 'parquet'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What the agent wants in a file. */
export interface ExportWish {
  readonly format: ExportFormat;
  /** First and last calendar day, both included. */
  readonly from: string;
  readonly to: string;
  /** Ticket numbers and addresses. */
  readonly hasTickets: boolean;
  /** The sentences of promises and follow-ups. */
  readonly hasWords: boolean;
  /** Stands in the file in place of the agent's random id; empty for none. */
  readonly name: string;
}

/** What a file would hold. */
export interface ExportPreview {
  readonly fileName: string;
  readonly interactions: number;
  readonly followUps: number;
  /** The beginning of the file, as it will be written; of Parquet, of its rows as CSV. */
  readonly beginning: string;
  /** Whether `beginning` is all of it. */
  readonly isAll: boolean;
}

/** How far a piece of work is, from 0 to 1. */
export type Progress = (share: number) => void;

/** What the export view asks of the records. */
export interface ExportSource {
  /** `null` until they are read. */
  readonly rules: ReadonlySignal<RecordRules | null>;
  /** First and last day with records; `null` without any, `undefined` until they are read. */
  readonly recorded: ReadonlySignal<
    { readonly from: string; readonly to: string } | null | undefined
  >;
  readonly today: ReadonlySignal<string>;
  preview(wish: ExportWish): Promise<ExportPreview>;
  /** Writes the file; returns its name. @throws AbortError when it was stopped. */
  write(wish: ExportWish, signal: AbortSignal, onProgress: Progress): Promise<string>;
  saveRules(rules: RecordRules): Promise<void>;
}
