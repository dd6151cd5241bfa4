import { i18n } from '#i18n';
import { axisX, barX, dot, gridX, text, type PlotOptions } from '@observablehq/plot';
import { stages, type Stage } from '@/core/cycle/stage';
import { longestStage } from '@/core/statistics/findings';
import type { RangeStatistics } from '@/core/statistics/range-statistics';
import { countWords, durationWords } from '../../models/amount-words';
import type { Chart, Frame } from './chart';
import { fewWords } from './finding-words';
import { stageColor, stageSigns } from './stage-signs';
import { nameOf, narrow, spreadOf, timeTicks, type Spread } from './times';

/** How the times of single conversations are spread, stage by stage. */
export function spreadChart({ total }: RangeStatistics): Chart {
  const rows = stages.flatMap((stage) => {
    const spread = spreadOf(total.spread[stage]);
    return spread ? [{ stage, ...spread }] : [];
  });
  const found = longestStage(total);
  const cells = ({ median, low, high, most, count }: Spread) => [
    durationWords(median),
    i18n.t('figures.chart.range', [durationWords(low), durationWords(high)]),
    durationWords(most),
    countWords(count),
  ];
  return {
    id: 'time-per-stage',
    name: i18n.t('figures.spread.name'),
    finding:
      found.kind === 'few'
        ? fewWords(found)
        : i18n.t('figures.spread.finding', [
            nameOf(found.stage),
            durationWords(found.medianMs, 'long'),
          ]),
    note: i18n.t('figures.spread.legend'),
    markBelow: 11,
    series: rows.map(({ stage, median, low, high, most }) => [
      {
        words: i18n.t('figures.spread.words', [
          nameOf(stage),
          durationWords(median),
          durationWords(low),
          durationWords(high),
          durationWords(most),
        ]),
        x: median,
        y: stage,
      },
    ]),
    table: {
      head: [
        i18n.t('figures.chart.stage'),
        i18n.t('figures.chart.typical'),
        i18n.t('figures.chart.middle'),
        i18n.t('figures.chart.most'),
        i18n.t('figures.chart.conversations'),
      ],
      rows: rows.map((row) => ({ name: nameOf(row.stage), cells: cells(row) })),
    },
    draw: (frame) => drawSpread(rows, frame),
  };
}

function drawSpread(
  rows: readonly (Spread & { readonly stage: Stage })[],
  { width, isRtl }: Frame,
): PlotOptions {
  const longest = Math.max(1000, ...rows.map(({ most }) => most));
  const rowHeight = 56;
  const [start, end] = isRtl ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const label = { y: 'stage', dy: -12, fontSize: 13 } as const;
  const bar = { y: 'stage', insetTop: 31, insetBottom: 9, rx: 3 };
  const ticks = [...timeTicks(longest, width < 420 ? 3 : 5)];
  return {
    width,
    height: rows.length * rowHeight + 28,
    marginTop: 0,
    marginBottom: 28,
    marginLeft: 12,
    marginRight: 18,
    x: { domain: [0, longest * 1.02], reverse: isRtl },
    y: { type: 'band', domain: rows.map(({ stage }) => stage), axis: null, padding: 0 },
    marks: [
      gridX({ ticks, stroke: 'var(--line)', strokeOpacity: 1 }),
      axisX({
        ticks,
        tickFormat: narrow,
        tickSize: 0,
        label: null,
        fontSize: 12,
        color: 'var(--soft)',
      }),
      ...rows.flatMap((row) => {
        const color = stageColor(row.stage);
        return [
          barX([row], {
            y: 'stage',
            x1: 'high',
            x2: 'most',
            insetTop: 38.25,
            insetBottom: 16.25,
            fill: color,
          }),
          barX([row], { ...bar, x1: 'low', x2: 'high', fill: color, fillOpacity: 0.3 }),
          dot([row], {
            y: 'stage',
            x: 'median',
            dy: 11,
            r: 7,
            symbol: stageSigns[row.stage],
            fill: color,
            stroke: 'var(--paper)',
            strokeWidth: 1.5,
          }),
        ];
      }),
      text(rows, {
        ...label,
        text: ({ stage }: { stage: Stage }) => nameOf(stage),
        frameAnchor: start,
        fill: 'var(--ink)',
      }),
      text(rows, {
        ...label,
        text: ({ median }: Spread) => durationWords(median),
        frameAnchor: end,
        fill: 'var(--soft)',
      }),
    ],
  };
}
