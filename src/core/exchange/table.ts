import type { Channel } from '../interaction/interaction';
import type { Tally } from '../statistics/tally';
import type { FileFault } from './file-fault';
import type { TableHeader } from './records';

/** Where work was done. Follow-ups have no channel: they count under the empty one. */
export interface Place {
  readonly helpdesk: string;
  readonly channel: Channel | '';
}

/** A day in one helpdesk, over one channel. */
export interface DayAtPlace extends Place {
  /** `YYYY-MM-DD`, one of those that the file tells of. */
  readonly day: string;
}

/** What was done on one day at one place. */
export interface DayTally extends DayAtPlace {
  readonly tally: Tally;
}

/** The same in the bytes of an entry, see `putEntry`: a file has thousands. */
export interface DayEntry extends DayAtPlace {
  readonly entry: Uint8Array;
}

/** A file of one agent, added up. Counts on days that it does not tell of are left out. */
export interface ReadTable {
  readonly header: TableHeader;
  /** In order of day, helpdesk and channel; each once. */
  readonly days: readonly DayEntry[];
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
