import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sketchError } from '../../src/core/statistics/sketch.ts';
import { numbersIn, openWarehouse, type Warehouse } from '../warehouse/engine.ts';
import { Dashboard } from './pages/dashboard.ts';
import { expect, test } from './test.ts';

const generate = fileURLToPath(new URL('../../scripts/generate/generate.ts', import.meta.url));
/** A folder of generated exports that is there already, with as many agents as anybody likes. */
const given = process.env['CUECYCLE_TEAM_FOLDER'];

let folder = '';
let files: readonly string[] = [];
let agents = 12;
let warehouse: Warehouse;

/** A thousand agents take longer than twelve. */
const soon = { timeout: 60_000 };
const longMs = 1_200_000;
/** Weeks in which fewer than seven agents did anything are left out. */
const weeksThatAreShown = `
CREATE OR REPLACE VIEW cuecycle_chosen AS
SELECT * FROM cuecycle_latest
WHERE date_trunc('week', on_day) IN (
  SELECT date_trunc('week', on_day) FROM cuecycle_latest
  GROUP BY 1 HAVING count(DISTINCT agent_id) >= 7
)`;

test.beforeAll(async () => {
  if (given) test.setTimeout(longMs);
  folder = mkdtempSync(join(tmpdir(), 'cuecycle-figures-'));
  const exports = given ?? folder;
  if (!given) {
    execFileSync(
      process.execPath,
      // prettier-ignore
      [generate, '--agents', String(agents), '--days', '60', '--per-day', '8', '--from', '2026-06-01', '--out', folder],
    );
  }
  files = readdirSync(exports).map((name) => join(exports, name));
  agents = files.length;
  warehouse = await openWarehouse(`${exports}/*.parquet`, join(folder, 'warehouse.duckdb'));
});
test.afterAll(() => {
  warehouse.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the Team page shows what DuckDB works out of the same files', async ({ cuecycle }) => {
  if (given) test.setTimeout(longMs);
  const dashboard = await Dashboard.open(cuecycle, 'team');
  await dashboard.chooseFile('Choose files…', files);
  await expect(dashboard.page.getByText(`${agents} files were added.`)).toBeVisible({
    timeout: 2000 * agents,
  });
  await expect(dashboard.page.getByText(`by ${agents} agents`)).toBeVisible(soon);
  // What follows the last day of the files: a few agents kept a promise, and nobody else worked.
  await warehouse.rows(weeksThatAreShown);

  const figure = async (name: string) => (await warehouse.figure(`${name}.sql`)).map(numbersIn);
  const tableOf = async (chart: string) => {
    await dashboard.chart(chart).showTable();
    return dashboard.chart(chart).rows();
  };
  const countsIn = (rows: readonly (readonly string[])[]) =>
    rows.map(([, ...cells]) => cells.map(countOf));

  await test.step('counts, exactly', async () => {
    const [shape] = await figure('12-shape');
    await expect(dashboard.number('Conversations')).toHaveText(words(shape?.['interactions']));
    expect((await tableOf('How conversations go')).map(([, cell]) => partsOf(cell))).toEqual([
      [shape?.['went_back'], shape?.['interactions']],
      [shape?.['more_than_one_round'], shape?.['interactions']],
      [shape?.['helped_unrestated_rounds'], shape?.['helped_rounds']],
    ]);

    const prompts = await figure('13-prompts');
    expect(countsIn(await tableOf('What was done, prompt by prompt'))).toEqual(
      prompts.map(({ seen, hand, not_applicable }) => [seen, hand, not_applicable]),
    );

    const [promises] = await figure('14-commitments');
    expect(countsIn(await tableOf('What became of promises'))).toEqual(
      ['kept', 'late', 'broken', 'renegotiated'].map((outcome) => [promises?.[outcome]]),
    );

    const [followUps] = await figure('16-follow-ups');
    await expect(dashboard.number('Follow-ups')).toHaveText(words(followUps?.['completed']));
    const beside = dashboard.tile('Follow-ups').locator('small');
    await expect(beside).toHaveText([
      new RegExp(`\\b${words(followUps?.['made'])}\\b`),
      new RegExp(
        `\\b${words(followUps?.['on_time'])} of ${words(followUps?.['with_due_time'])}\\b`,
      ),
    ]);

    const [moments] = await figure('17-moments');
    const weeks = countsIn(await tableOf('How customers left, as agents saw it'));
    const column = (at: number) => weeks.reduce((sum, cells) => sum + (cells[at] ?? 0), 0);
    expect([0, 1, 2].map(column)).toEqual(
      ['misery', 'mediocrity', 'magnificence'].map((rating) => moments?.[rating]),
    );
    expect(countsIn(await tableOf('Agents’ view beside customers’ next words'))).toEqual(
      ['right', 'brighter', 'darker'].map((kind) => [moments?.[`forecast_${kind}`]]),
    );
  });

  await test.step('quantiles, within the error of a sketch', async () => {
    const exact = await figure('10-stage-times');
    const shown = await tableOf('Time in each stage of a conversation');
    expect(shown).toHaveLength(4);
    for (const [at, [, median = '', middle = '', most = '', count]] of shown.entries()) {
      const row = exact[at];
      const [low = '', high = ''] = middle.split(' to ');
      expect(countOf(count)).toBe(row?.['interactions']);
      expectTime(low, row?.['p25_active_ms']);
      expectTime(median, row?.['median_active_ms']);
      expectTime(high, row?.['p75_active_ms']);
      expectTime(most, row?.['p90_active_ms']);
    }

    const byWeek = Map.groupBy(await warehouse.figure('11-stage-trend.sql'), ({ week }) => week);
    // A week in which only promises were kept has a row without times.
    const hasTimes = ([, ...times]: readonly string[]) => times.some((each) => /\d/.test(each));
    const course = (await tableOf('Typical time over the time shown')).filter(hasTimes);
    expect(course).toHaveLength(byWeek.size);
    for (const [at, stages] of [...byWeek.values()].entries()) {
      for (const [index, row] of stages.entries()) {
        expectTime(course[at]?.[index + 1] ?? '', numbersIn(row)['median_active_ms']);
      }
    }
  });
});

function words(count: number | undefined): string {
  return new Intl.NumberFormat('en').format(count ?? Number.NaN);
}

function countOf(cell: string | undefined): number {
  return Number((cell ?? '').replaceAll(',', ''));
}

/** The two counts of "137 of 412". */
function partsOf(cell: string | undefined): readonly number[] {
  return (cell ?? '').split(' of ').map(countOf);
}

const unitMs = { day: 86_400_000, hr: 3_600_000, min: 60_000, sec: 1000 } as const;

/**
 * Holds a time in words against an exact one: it is off by no more than a sketch may be, and by half
 * of the unit that it was rounded to.
 */
function expectTime(time: string, exactMs: number | undefined): void {
  const parts = [...time.matchAll(/([\d,]+) (day|hr|min|sec)/g)].map(([, count, unit]) => ({
    count: countOf(count),
    ms: unitMs[unit as keyof typeof unitMs],
  }));
  const shownMs = parts.reduce((sum, { count, ms }) => sum + count * ms, 0);
  const [first] = parts;
  if (!first || exactMs === undefined) throw new Error(`No time: “${time}” for ${exactMs}`);
  // From ten of a unit on it stands alone; below it the next one is told, unless it is zero.
  const units = Object.values(unitMs);
  const next = units[units.indexOf(first.ms) + 1] ?? first.ms;
  const roundedTo = first.count >= 10 ? first.ms : next;
  const most = exactMs * sketchError + roundedTo / 2;
  expect(Math.abs(shownMs - exactMs), `${time} for ${exactMs} ms`).toBeLessThanOrEqual(most);
}
