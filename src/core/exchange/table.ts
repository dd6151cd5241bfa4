import type { Channel } from '../interaction/interaction';
import type { Tally } from '../statistics/tally';
import type { FileFault } from './file-fault';
import type { TableHeader } from './records';

/** What was done on one day, in one helpdesk, over one channel. */
export interface DayTally {
  /** `YYYY-MM-DD`, one of those that the file tells of. */
  readonly day: string;
  readonly helpdesk: string;
  /** Follow-ups have no channel: they count under the empty one. */
  readonly channel: Channel | '';
  readonly tally: Tally;
}

/** A file of one agent, added up. Counts on days that it does not tell of are left out. */
export interface ReadTable {
  readonly header: TableHeader;
  /** In order of day, helpdesk and channel; each once. */
  readonly days: readonly DayTally[];
  /** Rows that were read: interactions and follow-ups. */
  readonly records: number;
}

export type TableResult =
  | { readonly ok: true; readonly table: ReadTable }
  | { readonly ok: false; readonly fault: FileFault };

/** Thrown and caught inside the readers only. */
export class Unreadable extends Error {
  readonly fault: FileFault;

  constructor(kind: FileFault['kind'], place?: string) {
    super(kind);
    this.fault = place === undefined ? { kind } : { kind, place };
  }
}
