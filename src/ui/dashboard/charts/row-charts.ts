import { i18n } from '#i18n';
import { defaultPlaybook } from '@/core/cycle/default-playbook';
import { stages } from '@/core/cycle/stage';
import {
  agreementOf,
  evidenceOf,
  keptInTime,
  mostTime,
  saidBack,
} from '@/core/statistics/findings';
import type { RangeStatistics } from '@/core/statistics/range-statistics';
import { countWords, percentWords, workWords } from '../../models/amount-words';
import type { ChartTable } from '../../models/chart';
import { promptLabel } from '../../now/prompt-words';
import type { Chart, LegendEntry, Segment } from './chart';
import { barBelow, drawRows, type Row } from './draw-rows';
import { forecastName, leaningWords, tickName, type Voice } from './voice';
import { fewWords, ofWords, shareWords } from './finding-words';
import { stageColor } from './stage-signs';

const accent = 'var(--accent)';

interface RowChart extends Pick<Chart, 'id' | 'name' | 'finding' | 'note' | 'legend'> {
  readonly rows: readonly Row[];
  readonly max: number;
  /** What each segment of a row is, in words. */
  readonly words: (row: Row, segment: Segment, index: number) => string;
  readonly table: ChartTable;
  readonly isTrackShown?: boolean;
}

/** A chart of bars; every segment is a value that can be walked to. */
function rowChart({ rows, max, words, isTrackShown, ...rest }: RowChart): Chart {
  const isEmpty = rows.every(({ segments }) => segments.every(({ value }) => value === 0));
  const walked = isEmpty ? [] : rows;
  return {
    ...rest,
    markBelow: barBelow,
    series: walked.map((row, at) => {
      let from = 0;
      return row.segments.map((segment, index) => {
        const x = from + segment.value / 2;
        from += segment.value;
        return {
          get words() {
            return words(row, segment, index);
          },
          x,
          y: String(at),
        };
      });
    }),
    draw: (frame) => drawRows(rows, Math.max(max, Number.MIN_VALUE), frame, isTrackShown),
  };
}

const plainWords = ({ label, value }: Row) => i18n.t('figures.chart.pair', [label, value]);

const solid = (value: number, color: string): Segment => ({ value, color, paint: 'solid' });

/** Where the time of all conversations together went. */
export function whereChart({ total }: RangeStatistics, voice: Voice = 'own'): Chart {
  const sum = stages.reduce((ms, stage) => ms + total.stages[stage].activeMs, 0);
  const found = mostTime(total);
  const shares = stages.map((stage) => {
    const { activeMs } = total.stages[stage];
    const share = sum === 0 ? 0 : activeMs / sum;
    return { stage, activeMs, share, label: i18n.t(`stages.${stage}`) };
  });
  return rowChart({
    id: 'where-time-goes',
    name: i18n.t(`voice.${voice}.whereName`),
    finding:
      found.kind === 'few'
        ? fewWords(found)
        : i18n.t(`voice.${voice}.whereFinding`, [
            percentWords(found.share),
            i18n.t(`stages.${found.stage}`),
          ]),
    rows: shares.map(({ stage, share, label, activeMs }) => ({
      stage,
      label,
      value: i18n.t('figures.chart.value', [percentWords(share), workWords(activeMs)]),
      segments: [solid(share, stageColor(stage))],
    })),
    max: Math.max(...shares.map(({ share }) => share)),
    words: plainWords,
    table: {
      head: [
        i18n.t('figures.chart.stage'),
        i18n.t('figures.chart.share'),
        i18n.t('figures.chart.piece'),
      ],
      rows: shares.map(({ label, share, activeMs }) => ({
        name: label,
        cells: [percentWords(share), workWords(activeMs)],
      })),
    },
  });
}

/** How often conversations go back, come to another matter, or get help unrestated. */
export function shapeChart({ total }: RangeStatistics, voice: Voice = 'own'): Chart {
  const found = saidBack(total);
  const { interactions, helped } = total;
  const habits = [
    { id: 'returns', count: total.returns, of: interactions },
    { id: 'laterRounds', count: total.laterRounds, of: interactions },
    { id: 'helpedUnrestated', count: total.helpedUnrestated, of: helped },
  ] as const;
  const rows = habits.map(({ id, count, of }) => ({
    label: i18n.t(`figures.shape.${id}`),
    value: ofWords({ count, of }),
    segments: [solid(of === 0 ? 0 : count / of, accent)],
  }));
  return rowChart({
    id: 'shape',
    name: i18n.t('figures.shape.name'),
    finding:
      found.kind === 'few'
        ? fewWords(found)
        : i18n.t(`voice.${voice}.${found.kind}`, [shareWords(found)]),
    rows,
    max: 1,
    words: plainWords,
    table: {
      head: [
        i18n.t('figures.chart.what'),
        i18n.t('figures.chart.count'),
        i18n.t('figures.chart.share'),
      ],
      rows: habits.map(({ id, count, of }) => ({
        name: i18n.t(`figures.shape.${id}`),
        cells: [ofWords({ count, of }), of === 0 ? '–' : percentWords(count / of)],
      })),
    },
  });
}

/** What was done of each prompt: seen, said by hand, or not needed. */
export function doneChart({ total }: RangeStatistics, voice: Voice = 'own'): Chart {
  const kinds = ['seen', 'hand', 'notApplicable'] as const;
  const paints = { seen: 'solid', hand: 'light', notApplicable: 'hollow' } as const;
  const names = kinds.map((kind) => tickName(kind, voice));
  const found = evidenceOf(total);
  const prompts = defaultPlaybook.prompts.map(({ id, stage }) => ({
    stage,
    label: promptLabel({ id }),
    counts: kinds.map((kind) => total.prompts[id][kind]),
  }));
  const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  return rowChart({
    id: 'prompts',
    name: i18n.t('figures.done.name'),
    finding:
      found.kind === 'few'
        ? fewWords(found)
        : i18n.t(`voice.${voice}.doneFinding`, [shareWords(found)]),
    legend: kinds.map((kind, index): LegendEntry => ({
      name: names[index] ?? '',
      color: 'var(--ink)',
      paint: paints[kind],
    })),
    rows: prompts.map(({ stage, label, counts }) => ({
      stage,
      label,
      value: countWords(sumOf(counts.slice(0, 2))),
      segments: kinds.map((kind, index) => ({
        value: counts[index] ?? 0,
        color: stageColor(stage),
        paint: paints[kind],
      })),
    })),
    max: Math.max(1, ...prompts.map(({ counts }) => sumOf(counts))),
    isTrackShown: false,
    words: ({ label }, { value }, index) =>
      i18n.t('figures.chart.pair', [
        label,
        i18n.t('figures.chart.value', [names[index] ?? '', countWords(value)]),
      ]),
    table: {
      head: [i18n.t('figures.done.prompt'), ...names],
      rows: prompts.map(({ label, counts }) => ({ name: label, cells: counts.map(countWords) })),
    },
  });
}

/** What became of promises; those that were moved go on and stand apart. */
export function endedChart(
  { total: { commitments }, total }: RangeStatistics,
  voice: Voice = 'own',
): Chart {
  const found = keptInTime(total);
  const outcomes = ['kept', 'late', 'broken', 'renegotiated'] as const;
  const rows = outcomes.map((outcome) => ({
    label: i18n.t(`figures.ended.${outcome}`),
    value: countWords(commitments[outcome]),
    segments: [
      {
        value: commitments[outcome],
        color: accent,
        paint: ({ kept: 'solid', late: 'light', broken: 'hollow', renegotiated: 'light' } as const)[
          outcome
        ],
      },
    ],
  }));
  return rowChart({
    id: 'promises',
    name: i18n.t(`voice.${voice}.endedName`),
    finding:
      found.kind === 'few'
        ? fewWords(found)
        : i18n.t(`voice.${voice}.endedFinding`, [shareWords(found)]),
    note: i18n.t('figures.ended.apart'),
    rows,
    max: Math.max(1, ...outcomes.map((outcome) => commitments[outcome])),
    words: plainWords,
    table: {
      head: [i18n.t('figures.ended.outcome'), i18n.t('figures.chart.count')],
      rows: rows.map(({ label, value }) => ({ name: label, cells: [value] })),
    },
  });
}

/** How forecasts compared with what customers wrote later. */
export function forecastChart(
  { total: { forecasts }, total }: RangeStatistics,
  voice: Voice = 'own',
): Chart {
  const found = agreementOf(total);
  const kinds = ['right', 'brighter', 'darker'] as const;
  const of = kinds.reduce((sum, kind) => sum + forecasts[kind], 0);
  const rows = kinds.map((kind) => ({
    label: forecastName(kind, voice),
    value: countWords(forecasts[kind]),
    segments: [solid(forecasts[kind], accent)],
  }));
  const leaning =
    found.kind === 'agreed' && found.leaning ? leaningWords(found.leaning, voice) : '';
  return rowChart({
    id: 'forecast',
    name: i18n.t(`voice.${voice}.forecastName`),
    finding:
      found.kind === 'few'
        ? fewWords(found)
        : `${i18n.t(`voice.${voice}.forecastFinding`, [shareWords(found)])} ${leaning}`.trim(),
    rows,
    max: Math.max(1, of),
    words: plainWords,
    table: {
      head: [i18n.t('figures.chart.what'), i18n.t('figures.chart.count')],
      rows: rows.map(({ label, value }) => ({ name: label, cells: [value] })),
    },
  });
}
