import { touches } from '@/core/team/told-days';
import { createPackedSum, isEmptyPacked, type PackedSum } from '@/core/statistics/packed-tally';
import type { AgentWeek, TeamWeek } from '@/core/team/agent-week';
import { effectiveDays, replacedExports } from '@/core/team/effective-days';
import {
  packDays,
  placeOfKey,
  unpackDays,
  unpackWeeks,
  weekKey,
  type PackedDays,
  type PackedWeek,
} from '@/core/team/packed-days';
import type { StoredAgent, StoredExport, TeamDatabase } from './team-database';

/** An export to take into the team, read and checked. */
export interface ExportToAdd {
  readonly agent: string;
  readonly exportedAt: number;
  readonly from: string;
  readonly to: string;
  readonly fileName: string;
  readonly records: number;
  readonly days: PackedDays;
  readonly weeks: readonly PackedWeek[];
  readonly own: readonly AgentWeek[];
}

/**
 * What became of an export. `same`: it is there already; `older`: newer ones tell of all its days;
 * `replaces`: older ones have gone because of it.
 */
export type AddOutcome = 'added' | 'same' | 'older' | 'replaces';

export interface TeamStore {
  /** Takes exports in, all in one transaction with the counts; one outcome for each, in order. */
  add(exports: readonly ExportToAdd[]): Promise<readonly AddOutcome[]>;
  /** Forgets an agent and their share of all counts. */
  removeAgent(agent: string): Promise<void>;
  clear(): Promise<void>;
  agents(): Promise<readonly StoredAgent[]>;
  /** What the team did from one week to another, named by their Mondays, both included. */
  weeks(from: string, to: string): Promise<readonly TeamWeek[]>;
}

export function createTeamStore(db: TeamDatabase): TeamStore {
  /** Replaces what agents gave to the team's weeks by what they give now. */
  const recount = async (former: readonly PackedWeek[], next: readonly PackedWeek[]) => {
    const sums = new Map<string, PackedSum>();
    const add = (one: PackedWeek, sign: 1 | -1) => {
      const key = weekKey(one);
      const sum = sums.get(key) ?? createPackedSum();
      sums.set(key, sum);
      sum.add(one.tally, sign);
    };
    const keys = [...new Set([...former, ...next].map(weekKey))];
    const stored = await db.weeks.bulkGet(keys.map((key) => [...placeOfKey(key)]));
    for (const one of stored) if (one) add(one, 1);
    for (const one of next) add(one, 1);
    for (const one of former) add(one, -1);
    const changed = keys.map((key): PackedWeek => {
      const [week, helpdesk, channel] = placeOfKey(key);
      return {
        week,
        helpdesk,
        channel,
        tally: sums.get(key)?.total() ?? { counts: [], sketches: [] },
      };
    });
    const isEmpty = ({ tally }: PackedWeek) => isEmptyPacked(tally);
    await db.weeks.bulkPut(changed.filter((week) => !isEmpty(week)));
    await db.weeks.bulkDelete(
      changed.filter(isEmpty).map(({ week, helpdesk, channel }) => [week, helpdesk, channel]),
    );
  };

  const believedOf = (exports: readonly StoredExport[]): Pick<StoredExport, 'weeks' | 'own'> => {
    const [only, ...others] = exports;
    if (!only) return { weeks: [], own: [] };
    // Its own weeks are what is believed, unless another export tells of the same days.
    if (others.length === 0) return only;
    return packDays(effectiveDays(exports, ({ days }) => unpackDays(days)));
  };

  return {
    add: (exports) =>
      db.transaction('rw', db.exports, db.agents, db.weeks, async () => {
        const outcomes = new Map<ExportToAdd, AddOutcome>();
        const former: PackedWeek[] = [];
        const next: PackedWeek[] = [];
        for (const [agent, incoming] of Map.groupBy(exports, (each) => each.agent)) {
          const known = await db.exports.where('agent').equals(agent).toArray();
          const fresh: StoredExport[] = [];
          for (const each of incoming) {
            const stored = storedOf(each);
            const isKnown = [...known, ...fresh].some(({ id }) => id === stored.id);
            outcomes.set(each, isKnown ? 'same' : 'added');
            if (!isKnown) fresh.push(stored);
          }
          const all = [...known, ...fresh];
          const gone = new Set(replacedExports(all));
          const kept = all.filter((each) => !gone.has(each));
          for (const each of incoming) {
            if (outcomes.get(each) !== 'added') continue;
            const own = fresh.find(({ id }) => id === idOf(each));
            if (own && gone.has(own)) outcomes.set(each, 'older');
            else if (known.some((one) => gone.has(one) && touches(one, each))) {
              outcomes.set(each, 'replaces');
            }
          }
          if (fresh.every((each) => gone.has(each))) continue;
          const { weeks, own: ownWeeks } = believedOf(kept);
          former.push(...believedOf(known).weeks);
          next.push(...weeks);
          await db.exports.bulkDelete(known.filter((each) => gone.has(each)).map(({ id }) => id));
          await db.exports.bulkPut(fresh.filter((each) => !gone.has(each)));
          await db.agents.put(agentOf(agent, ownWeeks, kept));
        }
        if (former.length + next.length > 0) await recount(former, next);
        return exports.map((each) => outcomes.get(each) ?? 'same');
      }),
    removeAgent: (agent) =>
      db.transaction('rw', db.exports, db.agents, db.weeks, async () => {
        const known = await db.exports.where('agent').equals(agent).toArray();
        await recount(believedOf(known).weeks, []);
        await db.exports.bulkDelete(known.map(({ id }) => id));
        await db.agents.delete(agent);
      }),
    clear: () =>
      db.transaction('rw', db.tables, async () => {
        for (const table of db.tables) await table.clear();
      }),
    agents: () => db.agents.toArray(),
    weeks: async (from, to) => {
      const rows = await db.weeks
        .where(':id')
        .between([from], [to, '\uFFFF'], true, true)
        .toArray();
      return unpackWeeks(rows);
    },
  };
}

function idOf({ agent, exportedAt, from, to }: ExportToAdd): string {
  return JSON.stringify([agent, exportedAt, from, to]);
}

function storedOf(wish: ExportToAdd): StoredExport {
  return { ...wish, id: idOf(wish) };
}

function agentOf(
  agent: string,
  weeks: readonly AgentWeek[],
  exports: readonly StoredExport[],
): StoredAgent {
  return {
    agent,
    weeks,
    periods: exports.map(({ from, to }) => ({ from, to })),
  };
}
