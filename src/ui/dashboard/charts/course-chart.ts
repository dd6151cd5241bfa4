import { i18n } from '#i18n';
import {
  areaY,
  axisX,
  axisY,
  dot,
  gridY,
  lineY,
  ruleY,
  text,
  type PlotOptions,
} from '@observablehq/plot';
import { stages, type Stage } from '@/core/cycle/stage';
import { courseOf, enough } from '@/core/statistics/findings';
import type { RangeStatistics } from '@/core/statistics/range-statistics';
import { durationWords, pieceTick, pieceWords } from '../../models/amount-words';
import type { Chart, Frame } from './chart';
import { shownTicks, tickEnd } from './draw-columns';
import { stageColor, stageSigns } from './stage-signs';
import { nameOf, narrow, rootTicks, spreadOf, type Spread } from './times';

/** How typical times went, piece by piece of the range, one pane for each stage. */
export function courseChart({ points, step }: RangeStatistics): Chart {
  const values = stages.map((stage) => ({
    stage,
    points: points.flatMap((point, index) => {
      const spread = spreadOf(point.tally.spread[stage]);
      return spread ? [{ ...spread, point, at: String(index), stage }] : [];
    }),
  }));
  const known = values.filter((each) => each.points.length > 0);
  return {
    id: 'course',
    name: i18n.t('figures.course.name'),
    finding: courseWords(points),
    note: i18n.t('figures.course.legend'),
    series: known.map(({ stage, points: own }) =>
      own.map(({ point, median, at }) => ({
        // Hundreds of sentences of which few are ever read.
        get words() {
          return i18n.t('figures.course.words', [
            pieceWords(point, step),
            nameOf(stage),
            durationWords(median),
          ]);
        },
        x: at,
        y: median,
        pane: stage,
      })),
    ),
    get table() {
      return {
        head: [i18n.t('figures.chart.piece'), ...stages.map(nameOf)],
        rows: points.map((point) => ({
          name: pieceWords(point, step),
          cells: values.map(({ points: own }) => {
            const value = own.find((each) => each.point === point);
            return value ? durationWords(value.median) : '–';
          }),
        })),
      };
    },
    draw: (frame) =>
      drawCourse(
        known.flatMap((each) => each.points),
        points.map((point) => pieceTick(point, step)),
        frame,
      ),
  };
}

function courseWords(points: RangeStatistics['points']): string {
  const found = courseOf(points);
  if (found.kind !== 'changed') return i18n.t(`figures.course.${found.kind}`);
  const { stage, beforeMs, afterMs } = found;
  const way = afterMs < beforeMs ? 'shorter' : 'longer';
  return i18n.t(`figures.course.${way}`, [
    nameOf(stage),
    durationWords(beforeMs),
    durationWords(afterMs),
  ]);
}

type CourseValue = Spread & { readonly at: string; readonly stage: Stage };

function drawCourse(
  values: readonly CourseValue[],
  labels: readonly string[],
  { width, isRtl }: Frame,
): PlotOptions {
  const shown = stages.filter((stage) => values.some((each) => each.stage === stage));
  const longest = Math.max(
    1000,
    ...values.map(({ median, high, count }) => (count >= enough ? high : median)),
  );
  const side = 48;
  const ticks = rootTicks(longest);
  const pane = { fy: 'stage', x: 'at' } as const;
  // Pieces without a value leave a gap: a line is drawn over all pieces.
  const gapless = shown.flatMap((stage) =>
    labels.map((_, index) => {
      const at = String(index);
      const found = values.find((each) => each.stage === stage && each.at === at);
      return found ?? { at, stage, low: NaN, median: NaN, high: NaN, most: NaN, count: 0 };
    }),
  );
  return {
    width,
    height: shown.length * 104 + 30,
    marginTop: 26,
    marginBottom: 28,
    marginLeft: isRtl ? tickEnd : side,
    marginRight: isRtl ? side : tickEnd,
    x: {
      type: 'point',
      domain: labels.map((_, index) => String(index)),
      reverse: isRtl,
      padding: 0.3,
    },
    // Short stages are not pressed flat by long ones.
    y: { type: 'sqrt', domain: [0, longest * 1.05] },
    fy: { domain: shown, axis: null, padding: 0.3 },
    marks: [
      gridY({ ticks: [...ticks], stroke: 'var(--line)', strokeOpacity: 1 }),
      axisY({
        ticks: [...ticks],
        anchor: isRtl ? 'right' : 'left',
        tickFormat: narrow,
        tickSize: 0,
        label: null,
        fontSize: 11,
        color: 'var(--soft)',
      }),
      ruleY([0], { stroke: 'var(--edge)' }),
      axisX({
        ticks: [...shownTicks(labels.length, width - side)],
        tickFormat: (at: string) => labels[Number(at)] ?? '',
        tickSize: 0,
        label: null,
        fontSize: 12,
        color: 'var(--soft)',
      }),
      ...shown.flatMap((stage) => {
        const own = gapless.filter((each) => each.stage === stage);
        const color = stageColor(stage);
        const sure = (value: CourseValue, ms: number) => (value.count >= enough ? ms : NaN);
        return [
          areaY(own, {
            ...pane,
            y1: (value: CourseValue) => sure(value, value.low),
            y2: (value: CourseValue) => sure(value, value.high),
            fill: color,
            fillOpacity: 0.18,
          }),
          lineY(own, { ...pane, y: 'median', stroke: color, strokeWidth: 2 }),
          dot(own, {
            ...pane,
            y: 'median',
            r: own.length > 35 ? 2.5 : 4,
            symbol: stageSigns[stage],
            fill: color,
          }),
        ];
      }),
      text(
        shown.map((stage) => ({ stage })),
        {
          fy: 'stage',
          frameAnchor: isRtl ? 'top-right' : 'top-left',
          dy: -16,
          text: ({ stage }: { stage: Stage }) => nameOf(stage),
          fontSize: 13,
          fill: 'var(--ink)',
        },
      ),
    ],
  };
}
