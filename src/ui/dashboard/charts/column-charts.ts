import { i18n } from '#i18n';
import { ratings } from '@/core/moments/moment';
import { firstMinutes, typicalLead, usualMoment } from '@/core/statistics/findings';
import { histogramOf, trimmed, type Bin } from '@/core/statistics/histogram';
import type { RangeStatistics } from '@/core/statistics/range-statistics';
import { countIn } from '@/core/statistics/sketch';
import {
  betweenTick,
  countWords,
  durationWords,
  pieceTick,
  pieceWords,
} from '../../models/amount-words';
import type { Chart, LegendEntry } from './chart';
import { drawColumns, type Column } from './draw-columns';
import type { Voice } from './voice';
import { fewWords, shareWords } from './finding-words';
import { stageColor } from './stage-signs';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const height = 240;

/** A time from border to border, in words. */
function binWords({ from, to }: Bin): string {
  if (to === null) return i18n.t('figures.leads.over', [durationWords(from)]);
  if (from === 0) return i18n.t('figures.leads.under', [durationWords(to)]);
  return i18n.t('figures.leads.between', [durationWords(from), durationWords(to)]);
}

interface CountColumn extends Column {
  /** In full. */
  readonly name: string;
  readonly count: number;
}

/** The parts that all charts of single counts have in common. */
function countChart(columns: readonly CountColumn[], head: string) {
  return {
    series: [
      columns.map(({ name, count }, index) => ({
        words: i18n.t('figures.chart.pair', [name, countWords(count)]),
        x: String(index),
        y: count,
      })),
    ],
    table: {
      head: [head, i18n.t('figures.chart.count')],
      rows: columns.map(({ name, count }) => ({ name, cells: [countWords(count)] })),
    },
    draw: (frame: Parameters<Chart['draw']>[0]) =>
      drawColumns(columns, frame, { height, tick: countWords, isLabelled: true }),
  };
}

const firstBorders = [0, 15_000, 30_000, 1, 2, 3, 5, 10, 20, 60].map((border) =>
  border > 0 && border < 1000 ? border * minute : border,
);

/** How long receiving takes, from conversation to conversation. */
export function firstChart({ total }: RangeStatistics): Chart {
  const found = firstMinutes(total);
  const bins = trimmed(histogramOf(total.spread.receiving, firstBorders));
  const columns = bins.map((bin) => ({
    label: betweenTick(bin.from, bin.to),
    name: binWords(bin),
    count: bin.count,
    segments: [{ value: bin.count, color: stageColor('receiving'), paint: 'solid' as const }],
  }));
  return {
    id: 'first-minutes',
    name: i18n.t('figures.first.name'),
    finding:
      found.kind === 'few'
        ? fewWords(found)
        : i18n.t('figures.first.finding', [
            durationWords(found.medianMs, 'long'),
            durationWords(found.mostMs, 'long'),
          ]),
    ...countChart(columns, i18n.t('figures.chart.piece')),
  };
}

const leadBorders = [0, hour, 4 * hour, day, 2 * day, 7 * day];

/** How long before their due time promises were kept, and how long after it late ones were. */
export function leadChart({ total }: RangeStatistics, voice: Voice = 'own'): Chart {
  const found = typicalLead(total);
  const side = (sketch: typeof total.leads, when: 'before' | 'after') =>
    histogramOf(sketch, leadBorders).map((bin) => {
      return {
        label: betweenTick(bin.from, bin.to),
        name: i18n.t(`figures.leads.words.${when}`, [binWords(bin)]),
        count: bin.count,
        segments: [
          {
            value: bin.count,
            color: 'var(--accent)',
            paint: when === 'before' ? 'solid' : 'light',
          } as const,
        ],
      };
    });
  const columns = [...side(total.leads, 'before').toReversed(), ...side(total.lags, 'after')];
  const isEmpty = countIn(total.leads) + countIn(total.lags) === 0;
  return {
    id: 'lead-times',
    name: i18n.t('figures.leads.name'),
    finding:
      found.kind === 'few'
        ? fewWords(found)
        : i18n.t(`voice.${voice}.leadsFinding`, [durationWords(found.medianMs, 'long')]),
    legend: (['before', 'after'] as const).map((when): LegendEntry => ({
      name: i18n.t(`figures.leads.${when}`),
      color: 'var(--accent)',
      paint: when === 'before' ? 'solid' : 'light',
    })),
    ...countChart(isEmpty ? [] : columns, i18n.t('figures.leads.when')),
  };
}

/** Told apart by how dark they are; none of them is a warning. */
const ratingLooks = {
  misery: { color: 'var(--edge)', paint: 'solid' },
  mediocrity: { color: 'var(--accent)', paint: 'light' },
  magnificence: { color: 'var(--accent)', paint: 'solid' },
} as const;

/** How customers left, piece by piece. */
export function momentChart({ points, step, total }: RangeStatistics, voice: Voice = 'own'): Chart {
  const found = usualMoment(total);
  const names = ratings.map((rating) => i18n.t(`moment.${rating}.name`));
  const columns = points.map((point) => ({
    label: pieceTick(point, step),
    // Read when a column is looked at, or the table.
    get name() {
      return pieceWords(point, step);
    },
    counts: ratings.map((rating) => point.tally.moments[rating]),
    segments: ratings.map((rating) => ({
      value: point.tally.moments[rating],
      ...ratingLooks[rating],
    })),
  }));
  const isEmpty = ratings.every((rating) => total.moments[rating] === 0);
  const below = (counts: readonly number[], index: number) =>
    counts.slice(0, index).reduce((sum, count) => sum + count, 0);
  return {
    id: 'moments',
    name: i18n.t(`voice.${voice}.momentsName`),
    finding:
      found.kind === 'few'
        ? fewWords(found)
        : i18n.t(`voice.${voice}.momentsFinding`, [
            i18n.t(`moment.${found.rating}.name`),
            shareWords(found),
          ]),
    legend: ratings.map((rating, index): LegendEntry => ({
      name: names[index] ?? rating,
      ...ratingLooks[rating],
    })),
    // From top to bottom, as they lie on each other.
    series: isEmpty
      ? []
      : ratings
          .map((_, index) =>
            columns.map((column, at) => ({
              get words() {
                return i18n.t('figures.chart.pair', [
                  column.name,
                  i18n.t('figures.chart.value', [
                    names[index] ?? '',
                    countWords(column.counts[index] ?? 0),
                  ]),
                ]);
              },
              x: String(at),
              y: below(column.counts, index) + (column.counts[index] ?? 0) / 2,
            })),
          )
          .toReversed(),
    get table() {
      return {
        head: [i18n.t('figures.chart.piece'), ...names],
        rows: columns.map(({ name, counts }) => ({ name, cells: counts.map(countWords) })),
      };
    },
    draw: (frame) =>
      drawColumns(isEmpty ? [] : columns, frame, { height, tick: countWords, isLabelled: false }),
  };
}
