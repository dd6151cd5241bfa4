import '../../../../tests/gallery/messages';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stages } from '@/core/cycle/stage';
import type { RangeStatistics } from '@/core/statistics/range-statistics';
import { sketchOf, sumSketches } from '@/core/statistics/sketch';
import { emptyTally, sumTallies, type Tally } from '@/core/statistics/tally';
import type { Chart } from './chart';
import { courseChart } from './course-chart';
import { firstChart, leadChart, momentChart } from './column-charts';
import { tickEnd } from './draw-columns';
import { doneChart, endedChart, forecastChart, shapeChart, whereChart } from './row-charts';
import { spreadChart } from './spread-chart';

const minute = 60_000;

beforeEach(() => {
  vi.stubGlobal('navigator', { language: 'en-GB' });
});

/** Ten conversations of a day, all alike. */
const aDay: Tally = {
  ...emptyTally,
  interactions: 10,
  helped: 10,
  helpedUnrestated: 7,
  returns: 2,
  stages: { ...emptyTally.stages, helping: { wallMs: 90 * minute, activeMs: 60 * minute } },
  spread: {
    ...emptyTally.spread,
    receiving: sumSketches(Array.from({ length: 10 }, () => sketchOf(50_000))),
    helping: sumSketches(Array.from({ length: 10 }, () => sketchOf(6 * minute))),
  },
  prompts: { ...emptyTally.prompts, greet: { seen: 8, hand: 2, notApplicable: 1 } },
  commitments: { made: 9, kept: 5, late: 1, renegotiated: 2, broken: 0 },
  leads: sumSketches(Array.from({ length: 5 }, () => sketchOf(150 * minute))),
  lags: sketchOf(30 * minute),
  moments: { misery: 1, mediocrity: 6, magnificence: 2 },
  forecasts: { right: 4, brighter: 3, darker: 0 },
};

const range = (tallies: readonly Tally[]): RangeStatistics => ({
  fromDay: '2026-11-24',
  toDay: '2026-11-25',
  step: 'day',
  points: tallies.map((tally, index) => ({
    fromDay: `2026-11-${24 + index}`,
    toDay: `2026-11-${24 + index}`,
    tally,
  })),
  total: sumTallies(tallies),
});

const all = {
  spreadChart,
  courseChart,
  whereChart,
  shapeChart,
  doneChart,
  endedChart,
  leadChart,
  momentChart,
  forecastChart,
  firstChart,
};
const plain = (words: string) => words.replace(/\s/g, ' ');
const words = ({ series }: Chart) => series.flat().map((point) => plain(point.words));

describe.each(Object.entries(all))('%s', (_name, chartOf) => {
  it('shows nothing of nothing, and says so', () => {
    const chart = chartOf(range([emptyTally]));
    expect(chart.series.flat()).toEqual([]);
    expect(chart.finding).toMatch(/None in this time|One day shows no course|Too few in one half/);
  });

  it('has as many cells in each row of its table as heads, and no gap in its words', () => {
    const chart = chartOf(range([aDay, aDay]));
    expect(chart.series.flat().length).toBeGreaterThan(0);
    for (const { cells } of chart.table.rows)
      expect(cells).toHaveLength(chart.table.head.length - 1);
    const said = [chart.name, chart.finding, ...words(chart), ...chart.table.head];
    expect(said.filter((each) => each === '' || /\$\d|undefined|NaN/.test(each))).toEqual([]);
  });

  it('is drawn in the direction of reading', () => {
    const chart = chartOf(range([aDay, aDay]));
    expect(chart.draw({ width: 400, isRtl: false }).x?.reverse).toBe(false);
    expect(chart.draw({ width: 400, isRtl: true }).x?.reverse).toBe(true);
  });
});

it.each([courseChart, momentChart])(
  'room is left for the last label of many pieces, at either end',
  (chartOf) => {
    const one = range([aDay]);
    const chart = chartOf({ ...one, points: Array.from({ length: 61 }, () => one.points).flat() });
    expect(chart.draw({ width: 400, isRtl: false }).marginRight).toBe(tickEnd);
    expect(chart.draw({ width: 400, isRtl: true }).marginLeft).toBe(tickEnd);
  },
);

it('numbers stand above columns only where they have room', () => {
  const chart = firstChart(range([aDay, aDay]));
  const marksOf = (width: number) => chart.draw({ width, isRtl: false }).marks?.filter(Boolean);
  expect(marksOf(80)?.length).toBe((marksOf(400)?.length ?? 0) - 1);
});

describe('the sentences', () => {
  it('say what the figures show', () => {
    const statistics = range([aDay]);
    const finding = (chartOf: (of: RangeStatistics) => Chart) => plain(chartOf(statistics).finding);
    expect(finding(shapeChart)).toBe('You helped 7 of 10 times without saying the matter back.');
    expect(finding(whereChart)).toBe('Helping takes 100% of your time.');
    expect(finding(spreadChart)).toMatch(/^Helping takes the longest, (6 minutes|5 minutes, 5\d)/);
    expect(finding(doneChart)).toBe('8 of 10 ticks rest on words seen in your replies.');
    expect(finding(endedChart)).toBe('You kept 5 of 6 promises in time.');
    expect(finding(momentChart)).toBe('Most often you saw Mediocrity: 6 of 9.');
    expect(finding(forecastChart)).toBe(
      'Their next words agreed with you in 4 of 7. Where they did not, you saw it brighter.',
    );
    expect(finding(courseChart)).toBe('One day shows no course. Choose a longer time.');
  });

  it('name every value in full', () => {
    expect(words(doneChart(range([aDay]))).slice(0, 3)).toEqual([
      'Welcome them by name: seen in your reply, 8',
      'Welcome them by name: you said so, 2',
      'Welcome them by name: not needed, 1',
    ]);
    expect(words(leadChart(range([aDay])))).toContain('1 hr to 4 hrs before: 5');
    expect(words(leadChart(range([aDay])))).toContain('under 1 hr after: 1');
    expect(words(courseChart(range([aDay, emptyTally])))).toEqual([
      expect.stringMatching(/^Tue, 24 Nov 2026, Receiving: typically \d+ secs$/),
      expect.stringMatching(/^Tue, 24 Nov 2026, Helping: typically /),
    ]);
  });

  it('keep moved promises out of what was kept', () => {
    const { table } = endedChart(range([aDay]));
    expect(table.rows.map(({ name, cells }) => `${name} ${cells.join()}`)).toEqual([
      'Kept in time 5',
      'Kept late 1',
      'Not kept 0',
      'Moved by agreement 2',
    ]);
  });

  it('speak of every stage that was worked in', () => {
    const { table } = whereChart(range([aDay]));
    expect(table.rows).toHaveLength(stages.length);
  });
});
