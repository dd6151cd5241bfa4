import type { Channel } from '../interaction/interaction';
import type { DayRange, Step } from './steps';
import type { Tally } from './tally';

/** Which part of the records is looked at. */
export interface StatisticsFilter {
  /** `null`: all of them. */
  readonly helpdesk: string | null;
  /** `null`: all of them. Follow-ups know no channel, so those of every channel are in. */
  readonly channel: Channel | null;
}

export interface SeriesPoint extends DayRange {
  readonly tally: Tally;
}

/** A range as a whole and piece by piece. */
export interface RangeStatistics extends DayRange {
  readonly total: Tally;
  readonly step: Step;
  /** Every piece of the range, the earliest first, also those in which nothing was done. */
  readonly points: readonly SeriesPoint[];
}

/** What there are records of. */
export interface RecordedRange {
  /** `null` when nothing was recorded. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Ids of definitions, in order. */
  readonly helpdesks: readonly string[];
  readonly channels: readonly Channel[];
}
