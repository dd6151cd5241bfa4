import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOfRecords } from '@/core/exchange/days-of-records';
import { daysBefore } from '@/core/interaction/day';
import { unpackedEntry } from '@/core/statistics/sheet-sum';
import { sumTallies } from '@/core/statistics/tally';
import type { TeamWeek } from '@/core/team/agent-week';
import { effectiveDays } from '@/core/team/effective-days';
import { entriesOfDays, packExport, unpackAgentWeeks, unpackDays } from '@/core/team/packed-days';
import { weeksOf } from '../../tests/support/team-weeks';
import { anyHistory } from '../../tests/support/whole-histories';
import { TeamDatabase } from './team-database';
import { createTeamStore, type ExportToAdd } from './team-store';

const aTeam = () => createTeamStore(new TeamDatabase(`team-${crypto.randomUUID()}`));
const ever = ['2000-01-01', '2100-01-01'] as const;

/** Exports of few agents over overlapping periods of a history each. */
const exports: fc.Arbitrary<readonly ExportToAdd[]> = fc.array(
  fc
    .record({
      history: anyHistory,
      agent: fc.constantFrom('otter', 'wren', 'vole'),
      exportedAt: fc.integer({ min: 1, max: 5 }),
      from: fc.integer({ min: 0, max: 500 }),
      length: fc.integer({ min: 0, max: 400 }),
    })
    .map(({ history, agent, exportedAt, from, length }) => {
      const days = {
        from: daysBefore('2027-06-01', -from),
        to: daysBefore('2027-06-01', -from - length),
      };
      return {
        agent,
        exportedAt,
        ...days,
        fileName: `${agent}-${exportedAt}.json`,
        records: history.interactions.length + history.followUps.length,
        ...packExport(entriesOfDays(daysOfRecords({ ...history, ...days }))),
      };
    }),
  { maxLength: 8 },
);

const byPlace = (a: TeamWeek, b: TeamWeek) =>
  [a.week, a.helpdesk, a.channel].join() < [b.week, b.helpdesk, b.channel].join() ? -1 : 1;
const isSomething = ({ tally }: TeamWeek) => /[1-9]/.test(JSON.stringify(tally));

/** What is believed, from all exports at once. Of two of one moment and period the first is in. */
function believed(all: readonly ExportToAdd[]): readonly TeamWeek[] {
  const idOf = ({ agent, exportedAt, from, to }: ExportToAdd) =>
    JSON.stringify([agent, exportedAt, from, to]);
  const first = [...Map.groupBy(all, idOf)].map(([id, [one]]) => ({ ...(one as ExportToAdd), id }));
  const agents = [...Map.groupBy(first, ({ agent }) => agent).values()];
  const weeks = agents.flatMap((own) =>
    weeksOf(
      effectiveDays(own, ({ days }) =>
        unpackDays(days).map(({ entry, ...day }) => ({ ...day, tally: unpackedEntry(entry) })),
      ),
    ),
  );
  const keyOf = ({ week, helpdesk, channel }: TeamWeek) => [week, helpdesk, channel].join();
  return [...Map.groupBy(weeks, keyOf).values()].map((own) => ({
    ...(own[0] as TeamWeek),
    tally: sumTallies(own.map(({ tally }) => tally)),
  }));
}

describe('a team', () => {
  it('is the sum of what is believed of its agents, in whatever pieces files come', async () => {
    await fc.assert(
      fc.asyncProperty(exports, fc.integer({ min: 1, max: 4 }), async (all, size) => {
        const team = aTeam();
        for (let at = 0; at < all.length; at += size) await team.add(all.slice(at, at + size));
        const weeks = await team.weeks(...ever);
        const expected = believed(all).filter(isSomething);
        expect(weeks.toSorted(byPlace)).toEqual(expected.toSorted(byPlace));
        // What is kept of single agents adds up to the same.
        const agents = await team.agents();
        const interactions = agents
          .flatMap(({ own }) => unpackAgentWeeks(own))
          .reduce((sum, { counts }) => sum + (counts[0] ?? 0), 0);
        expect(interactions).toBe(weeks.reduce((sum, { tally }) => sum + tally.interactions, 0));
      }),
      { numRuns: 40 },
    );
  });

  it('does not change when the same files come again', async () => {
    await fc.assert(
      fc.asyncProperty(exports, async (all) => {
        const team = aTeam();
        await team.add(all);
        const before = await team.weeks(...ever);
        const outcomes = await team.add(all);
        expect(outcomes.every((outcome) => outcome === 'same' || outcome === 'older')).toBe(true);
        expect(await team.weeks(...ever)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  const anExport = (over: Partial<ExportToAdd>): ExportToAdd => ({
    agent: 'otter',
    exportedAt: 1,
    from: '2027-06-01',
    to: '2027-06-30',
    fileName: 'otter.csv',
    records: 0,
    ...packExport([]),
    ...over,
  });

  it('says of each file what became of it', async () => {
    const team = aTeam();
    expect(await team.add([anExport({})])).toEqual(['added']);
    expect(await team.add([anExport({})])).toEqual(['same']);
    expect(await team.add([anExport({ exportedAt: 2 })])).toEqual(['replaces']);
    expect(await team.add([anExport({})])).toEqual(['older']);
    const next = anExport({ exportedAt: 3, from: '2027-06-20', to: '2027-07-20' });
    expect(await team.add([next])).toEqual(['added']);
    expect(await team.add([anExport({ agent: 'wren' }), anExport({ agent: 'wren' })])).toEqual([
      'added',
      'same',
    ]);
    expect((await team.agents()).map(({ agent }) => agent).toSorted()).toEqual(['otter', 'wren']);
  });

  it('without an agent is as if their files had never come', async () => {
    await fc.assert(
      fc.asyncProperty(exports, async (all) => {
        const team = aTeam();
        await team.add(all);
        await team.removeAgent('otter');
        const others = all.filter(({ agent }) => agent !== 'otter');
        const weeks = await team.weeks(...ever);
        const expected = believed(others).filter(isSomething);
        expect(weeks.toSorted(byPlace)).toEqual(expected.toSorted(byPlace));
      }),
      { numRuns: 20 },
    );
  });

  it('can be emptied', async () => {
    const team = aTeam();
    await team.add([anExport({})]);
    await team.clear();
    expect(await team.agents()).toEqual([]);
  });
});
