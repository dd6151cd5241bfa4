import { Dexie, type EntityTable, type Table } from 'dexie';
import type { AgentWeek } from '@/core/team/agent-week';
import type { AgentExport } from '@/core/team/effective-days';
import type { PackedDays, PackedWeek } from '@/core/team/packed-days';

/** An export of a team's agent, added up by day. */
export interface StoredExport extends AgentExport {
  /** Pseudonym, or random id. */
  readonly agent: string;
  readonly fileName: string;
  /** Interactions and follow-ups in the file. */
  readonly records: number;
  readonly days: PackedDays;
  /** The same, added up by week, and what comparisons need of them. */
  readonly weeks: readonly PackedWeek[];
  readonly own: readonly AgentWeek[];
}

/** What is believed of one agent, from all of their exports. */
export interface StoredAgent {
  readonly agent: string;
  readonly weeks: readonly AgentWeek[];
  /** The days that their exports tell of, also those without work. */
  readonly periods: readonly { readonly from: string; readonly to: string }[];
}

/**
 * The files that a lead has put together; apart from the agent's own records, so that neither can be
 * taken for the other. Every schema version stays here.
 */
export class TeamDatabase extends Dexie {
  declare readonly exports: EntityTable<StoredExport, 'id'>;
  declare readonly agents: EntityTable<StoredAgent, 'agent'>;
  declare readonly weeks: Table<PackedWeek, [week: string, helpdesk: string, channel: string]>;

  constructor(name = 'cuecycle-team') {
    super(name);
    this.version(1).stores({
      exports: 'id, agent',
      agents: 'agent',
      weeks: '[week+helpdesk+channel]',
    });
    // A deletion elsewhere must not wait for this page.
    this.on('versionchange', ({ newVersion }) => {
      this.close({ disableAutoOpen: newVersion !== null });
      return false;
    });
  }
}
