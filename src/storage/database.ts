import { Dexie, type EntityTable, type Table } from 'dexie';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import type { Interaction } from '@/core/interaction/interaction';
import type { DayRollup } from '@/core/statistics/day-rollup';

/** An interaction as it is stored. */
export interface StoredInteraction extends Interaction {
  /** Only on rows that are not closed: `null` cannot be indexed, a missing property is left out. */
  readonly openMark?: 1;
}

/** A follow-up as it is stored. */
export interface StoredFollowUp extends FollowUp {
  /**
   * The calendar days that its making and its completion were counted on. Kept, because the day of
   * a time is another one after the machine has moved to another zone.
   */
  readonly madeOn: string;
  readonly completedOn: string | null;
}

export interface DatabaseOptions {
  /** An upgrade waits for another page of the extension that still holds the older database. */
  readonly onBlocked?: () => void;
}

/** All records of the agent, in the extension's own origin. Every schema version stays here. */
export class CuecycleDatabase extends Dexie {
  declare readonly interactions: EntityTable<StoredInteraction, 'id'>;
  declare readonly followUps: EntityTable<StoredFollowUp, 'id'>;
  declare readonly days: Table<DayRollup, [day: string, helpdesk: string]>;

  constructor(name: string, { onBlocked }: DatabaseOptions = {}) {
    super(name);
    // Interactions with their spans inside, follow-ups, and counts per day and helpdesk. `null` is
    // in no index: [state+dueAt] holds only follow-ups with a due time.
    this.version(1).stores({
      interactions: 'id, day, updatedAt, openMark, [helpdesk+site+ticket]',
      followUps: 'id, interactionId, state, completedAt, [state+dueAt], [helpdesk+site+ticket]',
      days: '[day+helpdesk]',
    });

    // A newer version or a deletion elsewhere must not wait for this page. After a deletion the
    // database may be opened anew; an older page must not write into a newer database.
    this.on('versionchange', ({ newVersion }) => {
      this.close({ disableAutoOpen: newVersion !== null });
      return false;
    });
    this.on('blocked', () => onBlocked?.());
  }
}

/** Returns the agent's database; it is opened by its first use. */
export function openDatabase(options?: DatabaseOptions): CuecycleDatabase {
  return new CuecycleDatabase('cuecycle', options);
}
