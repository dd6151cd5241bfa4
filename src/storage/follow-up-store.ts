import { Dexie, liveQuery } from 'dexie';
import { isUnfinished, type FollowUp } from '@/core/follow-ups/follow-up';
import { applyAct, type FollowUpAct } from '@/core/follow-ups/life';
import { remindAtFor } from '@/core/follow-ups/remind-at';
import { dayOf } from '@/core/interaction/day';
import type { CuecycleDatabase, StoredFollowUp } from './database';
import { contributionsOfFollowUp } from './contributions';
import { recount } from './rollup-store';

/** A follow-up before anything happened to it. */
export type FollowUpToAdd = Pick<
  FollowUp,
  | 'id'
  | 'interactionId'
  | 'helpdesk'
  | 'site'
  | 'ticket'
  | 'url'
  | 'kind'
  | 'text'
  | 'words'
  | 'turn'
  | 'madeAt'
  | 'dueAt'
  | 'dueWords'
  | 'event'
>;

export interface FollowUpStore {
  /**
   * Adds it once: a repeated request with the same id changes nothing, nor does one for the same
   * words of the same reply.
   */
  add(followUp: FollowUpToAdd): Promise<void>;
  /**
   * Does something to it; done again it changes nothing. Opening a renegotiated one again lets go of
   * the one that took its place. @throws when there is no such one.
   */
  act(act: FollowUpAct): Promise<void>;
  /** Remembers that reminders were shown. Unknown ids are passed over. */
  markReminded(ids: readonly string[], at: number): Promise<void>;
  find(id: string): Promise<FollowUp | undefined>;
  /** Returns those whose reminder is due, the earliest first. */
  dueForReminder(at: number): Promise<readonly FollowUp[]>;
  /** Returns how many open ones are due. */
  countDue(at: number): Promise<number>;
  /** Returns the next time after `at` at which something becomes due or is to be reminded of. */
  nextAt(at: number): Promise<number | undefined>;
  /**
   * Calls back with all that want something of the agent and those that ended since a time: at once
   * with all, then with the changed ones after each change, ended ones among them. Returns a
   * function that stops it.
   */
  watch(endedSince: number, onChange: (changed: readonly FollowUp[]) => void): () => void;
  /** Returns those of a ticket in whatever state, the oldest first, from all of its interactions. */
  forTicket(ticket: Pick<FollowUp, 'helpdesk' | 'site' | 'ticket'>): Promise<readonly FollowUp[]>;
  /** Returns those that were completed last, the newest first. */
  latestCompleted(count: number): Promise<readonly FollowUp[]>;
  /** Returns all of them, in whatever state, for export. */
  all(): Promise<readonly FollowUp[]>;
}

export function createFollowUpStore(db: CuecycleDatabase): FollowUpStore {
  const inTransaction = async <T>(work: () => Promise<T>): Promise<T> => {
    await db.ensureRoom();
    return db.transaction('rw', db.followUps, db.sheets, work);
  };

  const nextSeq = async () => ((await db.followUps.orderBy('seq').last())?.seq ?? 0) + 1;

  /** Writes a row and its share of the days' counts. */
  const write = async (former: StoredFollowUp | undefined, next: FollowUp) => {
    const stored: StoredFollowUp = {
      ...next,
      madeOn: former?.madeOn ?? dayOf(next.madeAt),
      completedOn: dayKept(next.completedAt, former?.completedAt, former?.completedOn),
      toldOn: dayKept(next.toldAt, former?.toldAt, former?.toldOn),
      seq: await nextSeq(),
    };
    await db.followUps.put(stored);
    const before = former ? contributionsOfFollowUp(former) : [];
    await recount(db.sheets, before, contributionsOfFollowUp(stored));
  };

  const act = (wish: FollowUpAct) =>
    inTransaction(async () => {
      const former = await db.followUps.get(wish.id);
      if (!former) throw new Error(`There is no follow-up ${wish.id}`);
      for (const next of applyAct(fromStored(former), wish)) {
        await write(next.id === former.id ? former : undefined, next);
      }
      if (wish.kind !== 'reopen' || former.state === 'open') return;
      const successors = await ofTicket(former);
      for (const each of successors) {
        if (each.renews !== former.id) continue;
        const [undone] = applyAct(fromStored(each), {
          kind: 'drop',
          id: each.id,
          at: wish.at,
          reason: 'mistake',
        });
        if (undone) await write(each, undone);
      }
    });

  const ofTicket = ({ helpdesk, site, ticket }: Pick<FollowUp, 'helpdesk' | 'site' | 'ticket'>) =>
    db.followUps.where('[helpdesk+site+ticket]').equals([helpdesk, site, ticket]).toArray();

  const openBy = (index: 'dueAt' | 'remindAt', from: number, to: unknown) =>
    db.followUps.where(`[state+${index}]`).between(['open', from], ['open', to], false, true);

  return {
    add: (followUp) =>
      inTransaction(async () => {
        if (await db.followUps.get(followUp.id)) return;
        if (followUp.words) {
          const isSame = ({ words, turn }: FollowUp) =>
            words === followUp.words && turn === followUp.turn;
          if ((await ofTicket(followUp)).some(isSame)) return;
        }
        await write(undefined, {
          ...followUp,
          remindAt: remindAtFor(followUp.dueAt, followUp.madeAt),
          remindedAt: null,
          state: 'open',
          completedAt: null,
          toldAt: null,
          reason: null,
          renews: null,
          settledTurn: null,
          updatedAt: followUp.madeAt,
        });
      }),
    act,
    markReminded: (ids, at) =>
      inTransaction(async () => {
        for (const former of await db.followUps.where('id').anyOf(ids).toArray()) {
          await write(former, { ...fromStored(former), remindAt: null, remindedAt: at });
        }
      }),

    find: async (id) => {
      const stored = await db.followUps.get(id);
      return stored && fromStored(stored);
    },
    dueForReminder: async (at) => {
      const rows = await openBy('remindAt', Dexie.minKey, at).toArray();
      return rows.map(fromStored);
    },
    countDue: (at) => openBy('dueAt', Dexie.minKey, at).count(),
    nextAt: async (at) => {
      const nextDue = await openBy('dueAt', at, Dexie.maxKey).first();
      const nextReminder = await openBy('remindAt', at, Dexie.maxKey).first();
      const times = [nextDue?.dueAt, nextReminder?.remindAt].filter((time) => time != null);
      return times.length > 0 ? Math.min(...times) : undefined;
    },
    watch: (endedSince, onChange) => {
      let since: number | undefined;
      const all = async () => {
        const open = await db.followUps.where('state').equals('open').toArray();
        const done = await db.followUps
          .where('state')
          .equals('done')
          .filter((each) => isUnfinished(each))
          .toArray();
        const ended = await db.followUps.where('completedAt').aboveOrEqual(endedSince).toArray();
        return [...open, ...done, ...ended];
      };
      // Ten thousand rows are read once; from then on only what was written since.
      const query = liveQuery(() =>
        db.transaction('r', db.followUps, async () => {
          const last = (await db.followUps.orderBy('seq').last())?.seq ?? 0;
          const from = since;
          return {
            last,
            rows: from === undefined ? await all() : await newerThan(from),
          };
        }),
      );
      const newerThan = (seq: number) => db.followUps.where('seq').above(seq).toArray();
      const subscription = query.subscribe(({ last, rows }) => {
        since = last;
        onChange(rows.map(fromStored));
      });
      return () => subscription.unsubscribe();
    },
    forTicket: async (ticket) => {
      const rows = await ofTicket(ticket);
      return rows.map(fromStored).sort((a, b) => a.madeAt - b.madeAt);
    },
    latestCompleted: async (count) => {
      // oxlint-disable-next-line unicorn/no-array-reverse -- A collection of Dexie, not an array.
      const rows = await db.followUps.orderBy('completedAt').reverse().limit(count).toArray();
      return rows.map(fromStored);
    },
    all: async () => (await db.followUps.toArray()).map(fromStored),
  };
}

/** The day of a time, as it was when that time was first written. */
function dayKept(
  at: number | null,
  formerAt: number | null | undefined,
  formerDay: string | null | undefined,
): string | null {
  if (at === null) return null;
  return at === formerAt && formerDay ? formerDay : dayOf(at);
}

function fromStored(stored: StoredFollowUp): FollowUp {
  const {
    madeOn: _madeOn,
    completedOn: _completedOn,
    toldOn: _toldOn,
    seq: _seq,
    ...followUp
  } = stored;
  return followUp;
}
