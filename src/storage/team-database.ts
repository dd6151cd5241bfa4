import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Place } from '@/core/exchange/table';
import type { AgentExport } from '@/core/team/effective-days';
import type { PackedAgentWeeks, PackedDays } from '@/core/team/packed-days';
import { createRoomGuard } from './room-guard';

/** An export of a team's agent, added up by day. */
export interface StoredExport extends AgentExport {
  /** Pseudonym, or random id. */
  readonly agent: string;
  readonly fileName: string;
  /** Interactions and follow-ups in the file. */
  readonly records: number;
  readonly days: PackedDays;
}

/** What is believed of one agent, from all of their exports. */
export interface StoredAgent {
  readonly agent: string;
  readonly own: PackedAgentWeeks;
  /** The days that their exports tell of, also those without work. */
  readonly periods: readonly { readonly from: string; readonly to: string }[];
}

/** What the team did in one week at one place. */
export interface StoredWeek extends Place {
  /** Its Monday. */
  readonly week: string;
  /** The tally, packed, see `putEntry`. */
  readonly entry: Uint8Array;
}

/**
 * The files that a lead has put together; apart from the agent's own records, so that neither can be
 * taken for the other. Every schema version stays here.
 */
export class TeamDatabase extends Dexie {
  declare readonly exports: EntityTable<StoredExport, 'id'>;
  declare readonly agents: EntityTable<StoredAgent, 'agent'>;
  declare readonly weeks: Table<StoredWeek, [week: string, helpdesk: string, channel: string]>;
  /** To be waited for before files are added: the agent's own records lie on the same disk. */
  readonly ensureRoom = createRoomGuard().ensureRoom;

  constructor(name = 'cuecycle-team') {
    super(name);
    this.version(1).stores({
      exports: 'id, agent',
      agents: 'agent',
      weeks: '[week+helpdesk+channel]',
    });
    // Sums became rows of bytes. No release has stored others, and their files can be dropped again.
    this.version(2)
      .stores({})
      .upgrade(async (transaction) => {
        for (const name of ['exports', 'agents', 'weeks']) await transaction.table(name).clear();
      });
    // A deletion elsewhere must not wait for this page.
    this.on('versionchange', ({ newVersion }) => {
      this.close({ disableAutoOpen: newVersion !== null });
      return false;
    });
  }
}
