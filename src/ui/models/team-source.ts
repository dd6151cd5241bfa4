import type { ReadonlySignal } from '@preact/signals';
import type { FileFault } from '@/core/exchange/file-fault';
import type { CellFilter } from '@/core/team/cells';
import type { Comparison, MeasureId } from '@/core/team/compare';
import type { AgentCoverage } from '@/core/team/coverage';
import type { TeamFigures, WeekRange } from '@/core/team/team-figures';

/** What became of one file. See `AddOutcome` for those that were read. */
export type FileOutcome =
  | { readonly fileName: string; readonly kind: 'fault'; readonly fault: FileFault }
  | {
      readonly fileName: string;
      readonly kind: 'added' | 'replaces' | 'same' | 'older' | 'disk-full' | 'not-stored';
      readonly fault?: never;
    };

export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  /** Files that were finished since the last time. */
  readonly outcomes: readonly FileOutcome[];
}

/** What the team's files hold, as far as it may be shown. */
export interface TeamOverview {
  readonly agents: number;
  /** Weeks with work, by their Mondays; `null` without any. */
  readonly range: WeekRange | null;
  /** Those that have enough agents to be looked at by themselves. */
  readonly helpdesks: readonly string[];
  readonly channels: readonly string[];
  readonly coverage: readonly AgentCoverage[];
}

/** What the Team view asks. */
export interface TeamSource {
  /** `null` without any files, `undefined` until it is read. */
  readonly overview: ReadonlySignal<TeamOverview | null | undefined>;
  /** Reads it anew. */
  refresh(): Promise<void>;
  addFiles(files: readonly File[], onProgress: (progress: ImportProgress) => void): Promise<void>;
  figures(range: WeekRange, filter: CellFilter): Promise<TeamFigures>;
  compare(before: WeekRange, after: WeekRange): Promise<Readonly<Record<MeasureId, Comparison>>>;
  /** Saves the team's figures week by week; returns the name of the file. */
  save(range: WeekRange, format: 'csv' | 'json'): Promise<string>;
  removeAgent(agent: string): Promise<void>;
  clear(): Promise<void>;
}
