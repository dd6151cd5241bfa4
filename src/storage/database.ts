import { Dexie, type EntityTable } from 'dexie';
import type { DatedFollowUp } from '@/core/follow-ups/dated-follow-up';
import type { Interaction } from '@/core/interaction/interaction';
import { rebuildRollups } from './rebuild-rollups';
import type { SheetTable } from './rollup-store';
import { createRoomGuard, type RoomGuard } from './room-guard';
import { upgradeToVersion2 } from './upgrades/version-2';

/** An interaction as it is stored. */
export interface StoredInteraction extends Interaction {
  /** Only on rows that are not closed: `null` cannot be indexed, a missing property is left out. */
  readonly openMark?: 1;
}

/** A follow-up as it is stored. */
export interface StoredFollowUp extends DatedFollowUp {
  /** Grows with every write, whatever the clock does: who knows the last one asks for what is newer. */
  readonly seq: number;
}

export interface DatabaseOptions {
  /** An upgrade waits for another page of the extension that still holds the older database. */
  readonly onBlocked?: () => void;
  /** Asked before each write; that of the browser's own disk unless another is given. */
  readonly roomGuard?: RoomGuard;
}

/** All records of the agent, in the extension's own origin. Every schema version stays here. */
export class CuecycleDatabase extends Dexie {
  declare readonly interactions: EntityTable<StoredInteraction, 'id'>;
  declare readonly followUps: EntityTable<StoredFollowUp, 'id'>;
  declare readonly sheets: SheetTable;
  /** To be waited for before a transaction that writes. */
  readonly ensureRoom: RoomGuard['ensureRoom'];

  constructor(name: string, { onBlocked, roomGuard = createRoomGuard() }: DatabaseOptions = {}) {
    super(name, {
      indexedDB: refusingNewer(indexedDB),
      IDBKeyRange,
      // It would not see what is written past Dexie, see `changeRow`.
      cache: 'disabled',
    });
    this.ensureRoom = roomGuard.ensureRoom;
    // Interactions with their spans inside, follow-ups, and counts per day and helpdesk. `null` is
    // in no index: [state+dueAt] holds only follow-ups with a due time.
    this.version(1).stores({
      interactions: 'id, day, updatedAt, openMark, [helpdesk+site+ticket]',
      followUps: 'id, interactionId, state, completedAt, [state+dueAt], [helpdesk+site+ticket]',
      days: '[day+helpdesk]',
    });
    // Commitments and their life; reminders apart from due times; counts of promises and moments.
    this.version(2)
      .stores({
        followUps:
          'id, seq, interactionId, state, completedAt, [state+dueAt], [state+remindAt], [helpdesk+site+ticket]',
      })
      .upgrade(upgradeToVersion2);
    // Roll-ups of days, months and years with the spread of times.
    this.version(3).stores({ days: null, rollups: '[level+period+helpdesk]' });
    // Roll-ups per channel, with what the dashboard shows.
    this.version(4).stores({ rollups: null, tallies: '[level+period+helpdesk+channel]' });
    // Many roll-ups in a row, as bytes. A primary key cannot be changed: another table takes their
    // place, counted anew from rows, from whatever version one comes.
    this.version(5)
      .stores({ tallies: null, sheets: '[level+within+helpdesk+channel]' })
      .upgrade(async (transaction) =>
        rebuildRollups({
          interactions: transaction.table('interactions'),
          followUps: transaction.table('followUps'),
          sheets: transaction.table('sheets'),
        }),
      );

    // A newer version or a deletion elsewhere must not wait for this page. After a deletion the
    // database may be opened anew; an older page must not write into a newer database.
    this.on('versionchange', ({ newVersion }) => {
      this.close({ disableAutoOpen: newVersion !== null });
      return false;
    });
    this.on('blocked', () => onBlocked?.());
  }
}

/**
 * A database that a newer version of Cuecycle has written is refused with a `VersionError`. Without
 * this, Dexie opens it whatever its version is, and changes it where it differs from what it knows.
 */
function refusingNewer(factory: IDBFactory): IDBFactory {
  return {
    open: (name, version) => {
      // Asked for only after the version that this build knows was found too old.
      if (version === undefined) {
        throw new DOMException(
          'The records were written by a newer version of Cuecycle: please update it',
          'VersionError',
        );
      }
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a, b) => factory.cmp(a, b),
  };
}

/** Returns the agent's database; it is opened by its first use. */
export function openDatabase(options?: DatabaseOptions): CuecycleDatabase {
  return new CuecycleDatabase('cuecycle', options);
}
