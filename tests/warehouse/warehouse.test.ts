import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { promptIds } from '@/core/cycle/playbook';
import { stages } from '@/core/cycle/stage';
import type { TableRecord } from '@/core/exchange/records';
import { countIn, quantileOf, sketchError, valuesIn, type Sketch } from '@/core/statistics/sketch';
import { sumTallies, type Tally } from '@/core/statistics/tally';
import { daysOf } from '../support/histories';
import { makeCompany, type Company } from './company';
import { numbersIn, openWarehouse, sqlFiles, type Warehouse } from './engine';

let company: Company;
let warehouse: Warehouse;
/** By the product's own counting, with the latest export of each agent's day. */
let days: readonly { agentId: string; day: string; tally: Tally }[];
let total: Tally;

beforeAll(async () => {
  company = await makeCompany(9, 25, 6);
  warehouse = await openWarehouse(`${company.folder}/*.parquet`);
  days = latestDays(company);
  total = sumTallies(days.map(({ tally }) => tally));
}, 60_000);

afterAll(() => {
  warehouse.close();
  rmSync(company.folder, { recursive: true });
});

/** Day by day, because of two exports that tell of one day the later one counts, wholly. */
function latestDays({ exports }: Company) {
  const winners = new Map<
    string,
    { exportedAt: number; agentId: string; day: string; tally: Tally }
  >();
  for (const { header, records } of exports) {
    const { agentId, exportedAt } = header;
    const own = Map.groupBy(daysOf(records, header), ({ day }) => day);
    for (let day = header.from; day <= header.to; day = nextDay(day)) {
      const key = `${agentId} ${day}`;
      const former = winners.get(key);
      if (former && former.exportedAt >= exportedAt) continue;
      const tally = sumTallies((own.get(day) ?? []).map((each) => each.tally));
      winners.set(key, { exportedAt, agentId, day, tally });
    }
  }
  return [...winners.values()];
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - sinceMonday * 86_400_000).toISOString().slice(0, 10);
}

/** The engine's value is exact, the product's within its sketch's error. */
function expectWithin(sketch: Sketch, share: number, exact: number | undefined): void {
  const own = quantileOf(sketch, share);
  if (own === null || exact === undefined) throw new Error('No values');
  expect(Math.abs(own - exact)).toBeLessThanOrEqual(exact * sketchError + 1e-6);
}

/** How many values of a sketch are not above a bound, in ms. */
function countUpTo(sketch: Sketch, bound: number): number {
  return valuesIn(sketch)
    .filter(([value]) => value <= bound)
    .reduce((sum, [, count]) => sum + count, 0);
}

const shares = { p25: 0.25, median: 0.5, p75: 0.75, p90: 0.9 } as const;

// An engine of its own takes a while on a busy machine.
describe('the SQL of docs/warehouse, run by DuckDB', { timeout: 60_000 }, () => {
  it('adds up time per stage, and finds the same middle', async () => {
    const rows = await warehouse.figure('10-stage-times.sql');
    expect(rows.map(({ stage }) => stage)).toEqual([...stages]);
    const allMs = stages.reduce((sum, stage) => sum + total.stages[stage].activeMs, 0);
    for (const [index, stage] of stages.entries()) {
      const row = numbersIn(rows[index]);
      const { wallMs, activeMs } = total.stages[stage];
      expect(row).toMatchObject({
        interactions: countIn(total.spread[stage]),
        wall_ms: wallMs,
        active_ms: activeMs,
      });
      expect(row['share_of_active']).toBeCloseTo(activeMs / allMs, 10);
      for (const [name, share] of Object.entries(shares)) {
        expectWithin(total.spread[stage], share, row[`${name}_active_ms`]);
      }
    }
  });

  it('tells the trend by week, without weeks of fewer than seven agents', async () => {
    const rows = await warehouse.figure('11-stage-trend.sql');
    const byWeek = Map.groupBy(days, ({ day }) => mondayOf(day));
    const shown = [...byWeek].flatMap(([week, own]) =>
      stages.flatMap((stage) => {
        const inStage = own.filter(({ tally }) => countIn(tally.spread[stage]) > 0);
        const agents = new Set(inStage.map(({ agentId }) => agentId)).size;
        return agents < 7
          ? []
          : [{ week, stage, agents, tally: sumTallies(own.map((d) => d.tally)) }];
      }),
    );
    expect(rows).toHaveLength(shown.length);
    for (const { week, stage, agents, tally } of shown) {
      const row = rows.find((each) => each['week'] === week && each['stage'] === stage);
      expect(numbersIn(row)).toMatchObject({
        agents,
        interactions: countIn(tally.spread[stage]),
        active_ms: tally.stages[stage].activeMs,
      });
      expectWithin(tally.spread[stage], 0.5, numbersIn(row)['median_active_ms']);
    }
  });

  it('counts the shape of the work', async () => {
    const [row] = await warehouse.figure('12-shape.sql');
    expect(numbersIn(row)).toEqual({
      interactions: total.interactions,
      closed: total.closed,
      went_back: total.returns,
      more_than_one_round: total.laterRounds,
      helped_rounds: total.helped,
      helped_unrestated_rounds: total.helpedUnrestated,
      away_ms: total.awayMs,
      corrected: total.corrected,
    });
  });

  it('counts prompts', async () => {
    const rows = await warehouse.figure('13-prompts.sql');
    expect(rows.map((row) => ({ prompt: row['prompt'], ...numbersIn(row) }))).toEqual(
      promptIds.map((prompt) => {
        const { seen, hand, notApplicable } = total.prompts[prompt];
        return { prompt, seen, hand, not_applicable: notApplicable };
      }),
    );
  });

  it('counts commitments, with the same lead times', async () => {
    const [row] = await warehouse.figure('14-commitments.sql');
    expect(numbersIn(row)).toEqual(total.commitments);
    const [kept, late] = await warehouse.figure('15-lead-times.sql');
    expect(numbersIn(kept)['commitments']).toBe(countIn(total.leads));
    expect(numbersIn(late)['commitments']).toBe(countIn(total.lags));
    for (const [name, share] of Object.entries(shares)) {
      expectWithin(total.leads, share, numbersIn(kept)[`${name}_ms`]);
      expectWithin(total.lags, share, numbersIn(late)[`${name}_ms`]);
    }
  });

  it('counts follow-ups', async () => {
    const [row] = await warehouse.figure('16-follow-ups.sql');
    expect(numbersIn(row)).toEqual({
      made: total.followUpsMade,
      completed: total.followUpsCompleted,
      with_due_time: total.followUpsWithDue,
      on_time: total.followUpsOnTime,
    });
  });

  it('counts moments and forecasts', async () => {
    const [row] = await warehouse.figure('17-moments.sql');
    const { right, brighter, darker } = total.forecasts;
    expect(numbersIn(row)).toEqual({
      ...total.moments,
      forecast_right: right,
      forecast_brighter: brighter,
      forecast_darker: darker,
    });
  });

  it('tells how long the first minutes are', async () => {
    const all = (sql: string) => sql.replace(/HAVING.*\n/, '');
    const rows = await warehouse.figure('18-first-minutes.sql', all);
    const shown = await warehouse.figure('18-first-minutes.sql');
    expect(rows).toEqual(expect.arrayContaining([...shown]));
    const { receiving } = total.spread;
    let count = 0;
    for (const row of rows) {
      const { up_to_seconds: seconds = Infinity, interactions = 0 } = numbersIn(row);
      count += interactions;
      // The sketch knows each time within its error only.
      expect(count).toBeGreaterThanOrEqual(
        countUpTo(receiving, seconds * 1000 * (1 - 2 * sketchError)),
      );
      expect(count).toBeLessThanOrEqual(
        countUpTo(receiving, seconds * 1000 * (1 + 2 * sketchError)),
      );
    }
    expect(count).toBe(countIn(receiving));
  });

  it('tells whose weeks are missing', async () => {
    const rows = await warehouse.figure('19-coverage.sql');
    const worked = days.filter(({ tally }) => tally.interactions > 0);
    const weeks = new Set(worked.map(({ day }) => mondayOf(day)));
    const agents = new Set(company.exports.map(({ header }) => header.agentId));
    expect(rows).toHaveLength(weeks.size * agents.size);
    for (const row of rows) {
      const own = worked.filter(
        ({ agentId, day }) => agentId === row['agent_id'] && mondayOf(day) === row['week'],
      );
      expect(Number(row['days_with_work'])).toBe(own.length);
      const isTold = days.some(
        ({ agentId, day }) => agentId === row['agent_id'] && mondayOf(day) === row['week'],
      );
      expect(row['is_told']).toBe(isTold);
    }
    expect(rows.some(({ is_told }) => !is_told)).toBe(true);
  });

  it('compares two periods, agent by agent', async () => {
    const rows = await warehouse.figure('20-comparison.sql', (sql) =>
      sql
        .replace('2025-09-01', '2024-02-01')
        .replace('2026-02-28', '2024-03-05')
        .replace('2026-03-01', '2024-03-06')
        .replace('2026-08-31', '2024-12-31'),
    );
    const agents = [...new Set(days.map(({ agentId }) => agentId))];
    const rates: Readonly<Record<string, (tally: Tally) => number>> = {
      went_back: ({ returns, interactions }) => returns / interactions,
      helped_unrestated: ({ helpedUnrestated, helped }) => helpedUnrestated / helped,
      active_ms: (tally) =>
        stages.reduce((sum, stage) => sum + tally.stages[stage].activeMs, 0) / tally.interactions,
    };
    expect(rows.map(({ figure }) => figure)).toEqual(Object.keys(rates).toSorted());
    for (const [figure, rate] of Object.entries(rates)) {
      const of = (agentId: string, isBefore: boolean) => {
        const own = days.filter(
          (each) => each.agentId === agentId && each.day < '2024-03-06' === isBefore,
        );
        return rate(sumTallies(own.map(({ tally }) => tally)));
      };
      const differences = agents.map((agent) => of(agent, false) - of(agent, true));
      const mean = differences.reduce((sum, each) => sum + each, 0) / agents.length;
      const variance =
        differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (agents.length - 1);
      const half = 1.96 * Math.sqrt(variance / agents.length);
      const row = numbersIn(rows.find((each) => each['figure'] === figure));
      expect(row['agents']).toBe(agents.length);
      expect(row['difference']).toBeCloseTo(mean, 6);
      expect(row['difference_low']).toBeCloseTo(mean - half, 6);
      expect(row['difference_high']).toBeCloseTo(mean + half, 6);
    }
  });

  it('shows no group of fewer than seven agents, and none that gives one away', async () => {
    const rows = await warehouse.figure('21-groups.sql');
    const all = await warehouse.rows(
      `SELECT helpdesk, channel, count(DISTINCT agent_id) AS agents FROM cuecycle_chosen
       WHERE event = 'interaction' GROUP BY helpdesk, channel`,
    );
    expect(rows.every(({ agents }) => Number(agents) >= 7)).toBe(true);
    const hidden = all.length - rows.length;
    expect(hidden === 0 || hidden >= 2).toBe(true);
  });

  it('shows nothing of six agents', async () => {
    const few = await makeCompany(6, 5, 4);
    const own = await openWarehouse(`${few.folder}/*.parquet`);
    for (const name of sqlFiles().filter((file) => /^1[0-8]|^2/.test(file))) {
      expect([name, ...(await own.figure(name))]).toEqual([name]);
    }
    own.close();
    rmSync(few.folder, { recursive: true });
  });

  it('holds every record once', async () => {
    const [row] = await warehouse.rows(
      `SELECT count(*) AS all_rows, count(DISTINCT agent_id || id || event) AS different
       FROM cuecycle_latest`,
    );
    const { all_rows: all, different } = numbersIn(row);
    expect(all).toBe(different);
    const ofAgents = company.exports
      .slice(0, 9)
      .flatMap(({ records }): TableRecord[] => [...records]);
    expect(all).toBeGreaterThan(ofAgents.length);
  });
});
