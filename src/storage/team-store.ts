import type { DayEntry } from '@/core/exchange/table';
import type { Channel } from '@/core/interaction/interaction';
import { createEntrySum, unpackedEntry } from '@/core/statistics/sheet-sum';
import { isNothing } from '@/core/statistics/tally-sheet';
import type { TeamWeek } from '@/core/team/agent-week';
import { effectiveDays, replacedExports } from '@/core/team/effective-days';
import {
  unpackDays,
  weeksOfDays,
  type PackedAgentWeeks,
  type PackedExport,
} from '@/core/team/packed-days';
import { touches } from '@/core/team/told-days';
import type { StoredAgent, StoredExport, StoredWeek, TeamDatabase } from './team-database';

/** An export to take into the team, read and checked. */
export interface ExportToAdd extends PackedExport {
  readonly agent: string;
  readonly exportedAt: number;
  readonly from: string;
  readonly to: string;
  readonly fileName: string;
  readonly records: number;
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
  const recount = async (former: readonly DayEntry[], next: readonly DayEntry[]) => {
    const added = Map.groupBy(next, weekKey);
    const taken = Map.groupBy(former, weekKey);
    const keys = [...new Set([...taken.keys(), ...added.keys()])];
    const stored = await db.weeks.bulkGet(keys.map(placeOfKey));
    const sum = createEntrySum();
    const changed = keys.map((key, at): StoredWeek => {
      const [week, helpdesk, channel] = placeOfKey(key);
      const before = stored[at];
      if (before) sum.add(before.entry);
      for (const { entry } of added.get(key) ?? []) sum.add(entry);
      for (const { entry } of taken.get(key) ?? []) sum.add(entry, -1);
      return { week, helpdesk, channel, entry: sum.take() };
    });
    await db.weeks.bulkPut(changed.filter(({ entry }) => !isNothing(entry)));
    await db.weeks.bulkDelete(
      changed
        .filter(({ entry }) => isNothing(entry))
        .map(({ week, helpdesk, channel }) => [week, helpdesk, channel]),
    );
  };

  const believedOf = (exports: readonly StoredExport[]) =>
    weeksOfDays(effectiveDays(exports, ({ days }) => unpackDays(days)));

  const idsOf = async (agents: readonly string[]) =>
    new Set<string>(await db.exports.where('agent').anyOf(agents).primaryKeys());

  const exportsOf = async (agents: readonly string[]) =>
    Map.groupBy(await db.exports.where('agent').anyOf(agents).toArray(), ({ agent }) => agent);

  return {
    add: async (exports) => {
      await db.ensureRoom();
      return db.transaction('rw', db.exports, db.agents, db.weeks, async () => {
        const outcomes = new Map<ExportToAdd, AddOutcome>();
        const former: DayEntry[] = [];
        const next: DayEntry[] = [];
        const agents: StoredAgent[] = [];
        const gone: StoredExport[] = [];
        const arrived: StoredExport[] = [];
        const groups = [...Map.groupBy(exports, (each) => each.agent)];
        const ids = await idsOf(groups.map(([agent]) => agent));
        // Most agents have no file yet, or the very same one: none of theirs has to be read back.
        const changing = groups.filter(([, own]) => own.some((each) => !ids.has(idOf(each))));
        const there = await exportsOf(changing.map(([agent]) => agent));
        for (const [agent, incoming] of changing) {
          const known = there.get(agent) ?? [];
          const fresh = freshOf(incoming, known);
          const all = [...known, ...fresh.values()];
          const replaced = new Set(replacedExports(all));
          for (const [each, stored] of fresh) {
            const replaces = known.some((one) => replaced.has(one) && touches(one, each));
            if (replaced.has(stored)) outcomes.set(each, 'older');
            else outcomes.set(each, replaces ? 'replaces' : 'added');
          }
          const isKept = (each: StoredExport) => !replaced.has(each);
          const stays = [...fresh.values()].filter(isKept);
          if (stays.length === 0) continue;
          const kept = all.filter(isKept);
          // The weeks of a file are what is believed, unless another one tells of the same agent.
          const only = kept.length === 1 && [...fresh].find(([, stored]) => isKept(stored))?.[0];
          const { weeks, own } = only
            ? { weeks: unpackDays(only.weeks), own: only.own }
            : believedOf(kept);
          former.push(...believedOf(known).weeks);
          next.push(...weeks);
          gone.push(...known.filter((each) => replaced.has(each)));
          arrived.push(...stays);
          agents.push(agentOf(agent, own, kept));
        }
        if (former.length + next.length > 0) await recount(former, next);
        await db.exports.bulkDelete(gone.map(({ id }) => id));
        await db.exports.bulkPut(arrived);
        await db.agents.bulkPut(agents);
        return exports.map((each) => outcomes.get(each) ?? 'same');
      });
    },
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
      return rows.map(({ entry, ...week }) => ({ ...week, tally: unpackedEntry(entry) }));
    },
  };
}

function idOf({ agent, exportedAt, from, to }: ExportToAdd): string {
  return JSON.stringify([agent, exportedAt, from, to]);
}

/** Returns those that are not there yet, as they will be stored; each once. */
function freshOf(
  incoming: readonly ExportToAdd[],
  known: readonly StoredExport[],
): ReadonlyMap<ExportToAdd, StoredExport> {
  const ids = new Set(known.map(({ id }) => id));
  const fresh = new Map<ExportToAdd, StoredExport>();
  for (const each of incoming) {
    const id = idOf(each);
    if (ids.has(id)) continue;
    ids.add(id);
    const { agent, exportedAt, from, to, fileName, records, days } = each;
    fresh.set(each, { id, agent, exportedAt, from, to, fileName, records, days });
  }
  return fresh;
}

function agentOf(
  agent: string,
  own: PackedAgentWeeks,
  exports: readonly StoredExport[],
): StoredAgent {
  return {
    agent,
    own,
    periods: exports.map(({ from, to }) => ({ from, to })),
  };
}

/** Names a week at a place, to bring those of many agents together. */
function weekKey({ day, helpdesk, channel }: DayEntry): string {
  return JSON.stringify([day, helpdesk, channel]);
}

/** The week and place behind a key. */
function placeOfKey(key: string): [week: string, helpdesk: string, channel: Channel | ''] {
  return JSON.parse(key) as [string, string, Channel | ''];
}
