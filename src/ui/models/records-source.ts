import type { ReadonlySignal } from '@preact/signals';
import type { FileFault } from '@/core/exchange/file-fault';
import type { Room } from '@/core/health/room';
import type { RecordRules } from '@/messaging';
import type { Progress } from './export-source';

/** What is on this machine. */
export interface StoredAmount extends Room {
  readonly interactions: number;
  readonly followUps: number;
  /** The browser will not clear it by itself when the disk gets full. */
  readonly isPersistent: boolean;
}

export const storedTables = ['interactions', 'followUps', 'sheets', 'settings'] as const;
export type StoredTable = (typeof storedTables)[number];

export interface StoredRows {
  /** Each as JSON, the newest first. */
  readonly rows: readonly { readonly key: string; readonly json: string }[];
  readonly total: number;
}

/** What a file would bring. */
export interface RestorePreview {
  readonly added: number;
  readonly replaced: number;
  readonly kept: number;
  readonly from: string;
  readonly to: string;
}

export type ReadBackup =
  | { readonly ok: true; readonly preview: RestorePreview }
  | { readonly ok: false; readonly fault: FileFault };

/** What the view of the agent's own records asks. */
export interface RecordsSource {
  readonly rules: ReadonlySignal<RecordRules | null>;
  /** `null` until it is counted. */
  readonly amount: ReadonlySignal<StoredAmount | null>;
  rows(table: StoredTable, page: number): Promise<StoredRows>;
  saveRules(rules: RecordRules): Promise<void>;
  /** Writes everything there is; returns the name of the file. */
  backUp(signal: AbortSignal, onProgress: Progress): Promise<string>;
  /** Reads a file, for `restore`. Nothing is changed yet. */
  readBackup(file: File): Promise<ReadBackup>;
  /** Puts the file back that was read last. */
  restore(onProgress: Progress): Promise<RestorePreview>;
  /** Adds all rows up anew. */
  recount(onProgress: Progress): Promise<void>;
  deleteEverything(): Promise<void>;
}
