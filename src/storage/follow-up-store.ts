import { Dexie, liveQuery, type Observable } from 'dexie';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import { dayOf } from '@/core/interaction/day';
import { tallyOfCompletion, tallyOfMaking } from '@/core/statistics/day-rollup';
import type { CuecycleDatabase, StoredFollowUp } from './database';
import { type Contribution, recount } from './day-store';

/** A follow-up before anything happened to it. */
export type FollowUpToAdd = Omit<FollowUp, 'remindedAt' | 'state' | 'completedAt' | 'updatedAt'>;

export interface FollowUpStore {
  /** Adds it once: a repeated request with the same id changes nothing. */
  add(followUp: FollowUpToAdd): Promise<void>;
  /** Marks it done; one that is done already keeps its time. @throws when there is no such one. */
  complete(id: string, at: number): Promise<void>;
  /** Makes a done or dropped one open again. @throws when there is no such one. */
  reopen(id: string, at: number): Promise<void>;
  /** Lets it go without having done it. @throws when there is no such one. */
  drop(id: string, at: number): Promise<void>;
  /** Gives it another due time, for which it will be reminded of again. @throws as above. */
  reschedule(change: {
    readonly id: string;
    readonly dueAt: number | null;
    readonly dueWords: string;
    readonly at: number;
  }): Promise<void>;
  /** Remembers that the reminder for the present due time was shown. Unknown ids are passed over. */
  markReminded(ids: readonly string[], at: number): Promise<void>;
  find(id: string): Promise<FollowUp | undefined>;
  /** Returns open ones that are due and were not reminded of, the earliest first. */
  dueForReminder(at: number): Promise<readonly FollowUp[]>;
  /** Returns how many open ones are due. */
  countDue(at: number): Promise<number>;
  /** Returns the earliest due time after `at` of an open one; `undefined` when there is none. */
  nextDueAt(at: number): Promise<number | undefined>;
  /** Returns all open ones, in the order of their due times, those without one last. */
  openFollowUps(): Promise<readonly FollowUp[]>;
  /** The open ones and those done since a time, now and after each change. */
  watchOpen(doneSince: number): Observable<readonly FollowUp[]>;
  /** Returns those made in one interaction, in whatever state, the oldest first. */
  forInteraction(interactionId: string): Promise<readonly FollowUp[]>;
  /** Returns the open ones of a ticket, from all of its interactions. */
  forTicket(ticket: Pick<FollowUp, 'helpdesk' | 'site' | 'ticket'>): Promise<readonly FollowUp[]>;
  /** Returns all of them, in whatever state, for export. */
  all(): Promise<readonly FollowUp[]>;
}

export function createFollowUpStore(db: CuecycleDatabase): FollowUpStore {
  const inTransaction = <T>(work: () => Promise<T>): Promise<T> =>
    db.transaction('rw', db.followUps, db.days, work);

  const change = (id: string, next: (former: StoredFollowUp) => StoredFollowUp): Promise<void> =>
    inTransaction(async () => {
      const former = await db.followUps.get(id);
      if (!former) throw new Error(`There is no follow-up ${id}`);
      const changed = next(former);
      await db.followUps.put(changed);
      await recount(db, contributionsOf(former), contributionsOf(changed));
    });

  const end = (state: 'done' | 'dropped', id: string, at: number) =>
    change(id, (former) =>
      former.state === state
        ? former
        : { ...former, state, completedAt: at, completedOn: dayOf(at), updatedAt: at },
    );

  const due = (at: number) =>
    db.followUps.where('[state+dueAt]').between(['open', Dexie.minKey], ['open', at], true, true);

  const openFollowUps = async () => {
    const rows = await db.followUps.where('state').equals('open').toArray();
    return rows.map(fromStored).sort(byDueTime);
  };

  return {
    add: (followUp) =>
      inTransaction(async () => {
        if (await db.followUps.get(followUp.id)) return;
        const added: StoredFollowUp = {
          ...followUp,
          remindedAt: null,
          state: 'open',
          completedAt: null,
          updatedAt: followUp.madeAt,
          madeOn: dayOf(followUp.madeAt),
          completedOn: null,
        };
        await db.followUps.add(added);
        await recount(db, [], contributionsOf(added));
      }),
    complete: (id, at) => end('done', id, at),
    drop: (id, at) => end('dropped', id, at),
    reopen: (id, at) =>
      change(id, (former) =>
        former.state === 'open'
          ? former
          : { ...former, state: 'open', completedAt: null, completedOn: null, updatedAt: at },
      ),
    reschedule: ({ id, dueAt, dueWords, at }) =>
      change(id, (former) => ({ ...former, dueAt, dueWords, remindedAt: null, updatedAt: at })),
    markReminded: async (ids, at) => {
      await db.followUps.where('id').anyOf(ids).modify({ remindedAt: at, updatedAt: at });
    },

    find: async (id) => {
      const stored = await db.followUps.get(id);
      return stored && fromStored(stored);
    },
    dueForReminder: async (at) => {
      const rows = await due(at)
        .filter(({ remindedAt }) => remindedAt === null)
        .toArray();
      return rows.map(fromStored);
    },
    countDue: (at) => due(at).count(),
    nextDueAt: async (at) => {
      const next = await db.followUps
        .where('[state+dueAt]')
        .between(['open', at], ['open', Dexie.maxKey], false, true)
        .first();
      return next?.dueAt ?? undefined;
    },
    openFollowUps,
    watchOpen: (doneSince) =>
      liveQuery(() =>
        db.transaction('r', db.followUps, async () => {
          const ended = await db.followUps.where('completedAt').aboveOrEqual(doneSince).toArray();
          const done = ended.filter(({ state }) => state === 'done').map(fromStored);
          return [...(await openFollowUps()), ...done];
        }),
      ),
    forInteraction: async (interactionId) => {
      const rows = await db.followUps.where('interactionId').equals(interactionId).sortBy('madeAt');
      return rows.map(fromStored);
    },
    forTicket: async ({ helpdesk, site, ticket }) => {
      const rows = await db.followUps
        .where('[helpdesk+site+ticket]')
        .equals([helpdesk, site, ticket])
        .filter(({ state }) => state === 'open')
        .toArray();
      return rows.map(fromStored).sort(byDueTime);
    },
    all: async () => (await db.followUps.toArray()).map(fromStored),
  };
}

function contributionsOf(followUp: StoredFollowUp): readonly Contribution[] {
  const { helpdesk, madeOn, completedOn } = followUp;
  const made = { day: madeOn, helpdesk, tally: tallyOfMaking };
  if (completedOn === null) return [made];
  return [made, { day: completedOn, helpdesk, tally: tallyOfCompletion(followUp) }];
}

function byDueTime(a: FollowUp, b: FollowUp): number {
  if (a.dueAt === b.dueAt) return a.madeAt - b.madeAt;
  return (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity);
}

function fromStored(stored: StoredFollowUp): FollowUp {
  const { madeOn: _madeOn, completedOn: _completedOn, ...followUp } = stored;
  return followUp;
}
