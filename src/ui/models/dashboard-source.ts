import type { ReadonlySignal } from '@preact/signals';
import type {
  RangeStatistics,
  RecordedRange,
  StatisticsFilter,
} from '@/core/statistics/range-statistics';
import type { DayRange } from '@/core/statistics/steps';
import type { ExportSource } from './export-source';
import type { RecordsSource } from './records-source';
import type { TeamSource } from './team-source';

/**
 * Where the dashboard gets its facts and sends its wishes, view by view; the page fills it from
 * Dexie and requests, tests and the picture gallery from plain values.
 */
export interface DashboardSource {
  readonly figures: FiguresSource;
  readonly exporting: ExportSource;
  readonly records: RecordsSource;
  readonly team: TeamSource;
}

export interface FiguresWish {
  readonly range: DayRange;
  readonly filter: StatisticsFilter;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekStart: number;
}

export interface FiguresSource {
  /** The calendar day that it is; another one after midnight. */
  readonly today: ReadonlySignal<string>;
  /** `null` until it is read. */
  readonly recorded: ReadonlySignal<RecordedRange | null>;
  /** The records could not be read; figures that are shown may be old. */
  readonly isUnreadable: ReadonlySignal<boolean>;
  /** Calls back with figures, as soon as they are read and after each change; returns what ends it. */
  watch(wish: FiguresWish, onFigures: (figures: RangeStatistics) => void): () => void;
  /** What a product calls itself; `undefined` for one that does not ship with Cuecycle. */
  helpdeskName(id: string): string | undefined;
  /** Hands a file to the browser's downloads. */
  saveFile(fileName: string, content: Blob): void;
}
