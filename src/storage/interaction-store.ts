import { liveQuery, type Observable } from 'dexie';
import type { Channel, Interaction, InteractionCheckpoint } from '@/core/interaction/interaction';
import { daysBefore } from '@/core/interaction/day';
import { mergeSpans } from '@/core/interaction/spans';
import type { NudgeRecord } from '@/core/nudges/nudge';
import type { DayFigures, TodayFigures } from '@/core/statistics/day-figures';
import { tallyOfInteraction } from '@/core/statistics/tally';
import { figuresOf } from '@/core/statistics/figures';
import type { CuecycleDatabase, StoredInteraction } from './database';
import { changeRow, unchanged } from './change-row';
import { contributionsOfInteraction } from './contributions';
import { isWhole } from './damaged-rows';
import { rebuildRollups } from './rebuild-rollups';
import { recount, tallyBetween } from './rollup-store';

/** An interaction that was left alone this long is over; its ticket then starts another. */
export const abandonedAfterMs = 8 * 60 * 60 * 1000;

const pageSize = 500;
/** What a single day is too short to tell is counted over so many. */
const latelyDays = 90;

export interface InteractionToOpen {
  /** Made by the client; used when no open interaction of the ticket is found. */
  readonly id: string;
  readonly agentId: string;
  readonly helpdesk: string;
  readonly site: string;
  readonly ticket: string;
  readonly channel: Channel;
  readonly day: string;
  readonly at: number;
  /** False for a ticket that is only looked at: nothing is started. Default: true. */
  readonly mayStart?: boolean;
}

export interface InteractionStore {
  /**
   * Returns the ticket's open interaction, or a new one; `null` when there is none and none may be
   * started. One that was left for eight hours is closed as of its last checkpoint.
   * @throws when the id belongs to another ticket.
   */
  open(wish: InteractionToOpen & { readonly mayStart?: true }): Promise<Interaction>;
  open(wish: InteractionToOpen): Promise<Interaction | null>;
  /**
   * Adds what a page knows. May be repeated and may come late or out of order: spans are merged,
   * prompts and moves are those of the latest checkpoint, and what is closed stays closed.
   * @throws when there is no such interaction.
   */
  checkpoint(checkpoint: InteractionCheckpoint): Promise<void>;
  /**
   * Writes down what became of a nudge, in place of an earlier record of the same one.
   * @throws when there is no such interaction.
   */
  recordNudge(id: string, record: NudgeRecord): Promise<void>;
  /**
   * Changes what the agent has said of it: expectation, moment, words that are no commitment.
   * @throws when there is no such interaction.
   */
  keep(
    id: string,
    change: (former: Interaction) => Pick<Interaction, 'expectation' | 'moment' | 'declined'>,
  ): Promise<Interaction>;
  /** Returns the latest interaction of a ticket that was rated. */
  ratedOn(
    ticket: Pick<Interaction, 'helpdesk' | 'site' | 'ticket'>,
  ): Promise<Interaction | undefined>;
  /** Returns the interactions that changed last, the newest first. */
  latest(count: number): Promise<readonly Interaction[]>;
  /** Closes what was left for eight hours, as of its last checkpoint; returns how many. */
  closeAbandoned(at: number): Promise<number>;
  find(id: string): Promise<Interaction | undefined>;
  /** Returns the figures from one calendar day to another, both included; from roll-ups only. */
  figuresBetween(fromDay: string, toDay: string): Promise<DayFigures>;
  /** Counts the roll-ups anew from all rows; tells how many of how many were counted. */
  rebuildRollups(onProgress?: (done: number, total: number) => void): Promise<void>;
  /** The figures of one calendar day and the months before it, now and after each change. */
  watchDay(day: string): Observable<TodayFigures>;
  /** Every interaction, a few hundred at a time, so that a long history fits in memory. */
  all(): AsyncGenerator<Interaction, void, undefined>;
  /** Returns the interactions opened from one calendar day to another, both included. */
  between(fromDay: string, toDay: string): Promise<readonly Interaction[]>;
  /**
   * Returns how many rows of a calendar day, and of those under way, are damaged. They stay as they
   * are, and are left out of everything else.
   * @throws when the records cannot be read at all.
   */
  countDamaged(day: string): Promise<number>;
}

export function createInteractionStore(db: CuecycleDatabase): InteractionStore {
  const inTransaction = async <T>(work: () => Promise<T>): Promise<T> => {
    await db.ensureRoom();
    return db.transaction('rw', db.interactions, db.sheets, work);
  };

  /** Writes a row, and what it gives to the counts once it is closed. */
  const write = async (former: Interaction | undefined, next: Interaction) => {
    await db.interactions.put(toStored(next));
    const before = former ? contributionsOfInteraction(former) : [];
    const after = contributionsOfInteraction(next);
    if (before.length + after.length > 0) await recount(db.sheets, before, after);
  };

  /** What is under way and in no roll-up yet. */
  const openBetween = async (fromDay: string, toDay: string) => {
    const rows = await db.interactions.where('openMark').equals(1).toArray();
    return rows
      .filter((row) => isWhole(row) && row.day >= fromDay && row.day <= toDay)
      .map((row) => tallyOfInteraction(fromStored(row)));
  };

  const openOneOf = async ({ helpdesk, site, ticket }: InteractionToOpen) => {
    const rows = await db.interactions
      .where('[helpdesk+site+ticket]')
      .equals([helpdesk, site, ticket])
      .filter((row) => isWhole(row) && row.closedAt === null)
      .sortBy('updatedAt');
    return rows.map(fromStored);
  };

  const closeAsOfLastCheckpoint = (interaction: Interaction) =>
    write(interaction, { ...interaction, closedAt: interaction.updatedAt });

  const open = (wish: InteractionToOpen): Promise<Interaction | null> =>
    inTransaction(async () => {
      const { at, mayStart = true, ...facts } = wish;
      const openOnes = await openOneOf(wish);
      const latest = openOnes.at(-1);
      for (const each of openOnes) {
        if (each !== latest || isAbandoned(each, at)) await closeAsOfLastCheckpoint(each);
      }
      if (latest && !isAbandoned(latest, at)) return latest;
      if (!mayStart) return null;

      const same = await db.interactions.get(facts.id);
      if (same) return sameTicket(fromStored(same), wish);
      const started: Interaction = {
        ...facts,
        openedAt: at,
        updatedAt: at,
        closedAt: null,
        spans: [],
        prompts: [],
        moves: [],
      };
      await write(undefined, started);
      return started;
    });

  const figuresBetween = (fromDay: string, toDay: string): Promise<DayFigures> =>
    db.transaction('r', db.interactions, db.sheets, async () =>
      figuresOf([
        await tallyBetween(db.sheets, fromDay, toDay),
        ...(await openBetween(fromDay, toDay)),
      ]),
    );

  return {
    // The overloads only say that `null` needs `mayStart: false`.
    open: open as InteractionStore['open'],

    checkpoint: async (checkpoint) => {
      await db.ensureRoom();
      const isStored = await changeRow(db.interactions, checkpoint.id, (stored) => {
        // What is closed, or closes with this, changes the roll-ups in the same transaction.
        if (!stored || stored.closedAt !== null || checkpoint.isClosed) return unchanged;
        return toStored(applyCheckpoint(fromStored(stored), checkpoint));
      });
      if (isStored) return;
      await inTransaction(async () => {
        const stored = await db.interactions.get(checkpoint.id);
        if (!stored) throw new Error(`There is no interaction ${checkpoint.id} to add to`);
        const former = fromStored(stored);
        await write(former, applyCheckpoint(former, checkpoint));
      });
    },

    recordNudge: (id, record) =>
      inTransaction(async () => {
        const stored = await db.interactions.get(id);
        if (!stored) throw new Error(`There is no interaction ${id} to add to`);
        const others = (stored.nudges ?? []).filter(({ nudge }) => nudge !== record.nudge);
        // No figure of the day rests on it, so nothing is counted anew.
        await db.interactions.put({ ...stored, nudges: [...others, record] });
      }),

    keep: (id, change) =>
      inTransaction(async () => {
        const stored = await db.interactions.get(id);
        if (!stored) throw new Error(`There is no interaction ${id} to add to`);
        const former = fromStored(stored);
        const next = { ...former, ...change(former) };
        await write(former, next);
        return next;
      }),

    ratedOn: async ({ helpdesk, site, ticket }) => {
      const rows = await db.interactions
        .where('[helpdesk+site+ticket]')
        .equals([helpdesk, site, ticket])
        .filter(({ moment }) => moment != null && moment.rating !== null)
        .sortBy('openedAt');
      return rows.at(-1) && fromStored(rows.at(-1) as StoredInteraction);
    },

    latest: async (count) => {
      // oxlint-disable-next-line unicorn/no-array-reverse -- A collection of Dexie, not an array.
      const rows = await db.interactions.orderBy('updatedAt').reverse().limit(count).toArray();
      return rows.map(fromStored);
    },

    closeAbandoned: (at) =>
      inTransaction(async () => {
        const rows = await db.interactions.where('openMark').equals(1).toArray();
        const whole = rows.filter(isWhole).map(fromStored);
        const abandoned = whole.filter((each) => isAbandoned(each, at));
        for (const each of abandoned) await closeAsOfLastCheckpoint(each);
        return abandoned.length;
      }),

    find: async (id) => {
      const stored = await db.interactions.get(id);
      return stored && fromStored(stored);
    },

    figuresBetween,
    watchDay: (day) =>
      liveQuery(() =>
        db.transaction('r', db.interactions, db.sheets, async () => {
          const lately = await figuresBetween(daysBefore(day, latelyDays), day);
          return { ...(await figuresBetween(day, day)), lately };
        }),
      ),
    rebuildRollups: async (onProgress) => {
      await db.ensureRoom();
      // `async`, or Dexie does not follow what is awaited inside.
      await db.transaction('rw', db.interactions, db.followUps, db.sheets, async () =>
        rebuildRollups(db, onProgress),
      );
    },

    async *all() {
      let after = '';
      for (;;) {
        // A transaction would end while the reader works on a page, so each page is its own.
        const rows = await db.interactions.where('id').above(after).limit(pageSize).toArray();
        yield* rows.filter(isWhole).map(fromStored);
        const last = rows.at(-1);
        if (!last || rows.length < pageSize) return;
        after = last.id;
      }
    },

    between: async (fromDay, toDay) => {
      const rows = await db.interactions.where('day').between(fromDay, toDay, true, true).toArray();
      return rows.filter(isWhole).map(fromStored);
    },

    countDamaged: (day) =>
      db.transaction('r', db.interactions, async () => {
        const open = await db.interactions.where('openMark').equals(1).toArray();
        const ofDay = await db.interactions.where('day').equals(day).toArray();
        const damaged = [...open, ...ofDay].filter((row) => !isWhole(row));
        return new Set(damaged.map(({ id }) => id)).size;
      }),
  };
}

function applyCheckpoint(former: Interaction, checkpoint: InteractionCheckpoint): Interaction {
  const isLatest = checkpoint.updatedAt >= former.updatedAt;
  const { prompts, moves } = isLatest ? checkpoint : former;
  return {
    ...former,
    updatedAt: Math.max(former.updatedAt, checkpoint.updatedAt),
    closedAt: former.closedAt ?? (checkpoint.isClosed ? checkpoint.updatedAt : null),
    spans: mergeSpans(former.spans, checkpoint.spans),
    prompts,
    moves,
  };
}

function isAbandoned({ updatedAt }: Interaction, at: number): boolean {
  return at - updatedAt >= abandonedAfterMs;
}

/** The answer to a repeated request that has already been fulfilled. */
function sameTicket(
  found: Interaction,
  { helpdesk, site, ticket }: InteractionToOpen,
): Interaction {
  if (found.helpdesk !== helpdesk || found.site !== site || found.ticket !== ticket) {
    throw new Error(`The id ${found.id} belongs to an interaction of another ticket`);
  }
  return found;
}

function toStored(interaction: Interaction): StoredInteraction {
  return interaction.closedAt === null ? { ...interaction, openMark: 1 } : interaction;
}

function fromStored({ openMark: _openMark, ...interaction }: StoredInteraction): Interaction {
  return interaction;
}
