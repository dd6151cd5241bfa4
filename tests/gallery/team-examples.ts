import { signal } from '@preact/signals';
import { stages } from '@/core/cycle/stage';
import { sketchOf, sumSketches } from '@/core/statistics/sketch';
import { emptyTally, sumTallies, type Tally } from '@/core/statistics/tally';
import { measures, type Comparison, type MeasureId } from '@/core/team/compare';
import type { Covered } from '@/core/team/coverage';
import { endOfWeek, weeksBetween } from '@/core/team/week';
import type { TeamSource } from '@/ui/models/team-source';

const range = { from: '2026-07-06', to: '2026-10-12' };
const names = [
  'Badger',
  'Curlew',
  'Dipper',
  'Heron',
  'Linnet',
  'Marten',
  'Otter',
  'Plover',
  'Wren',
];

/** What nine agents did in one week. */
function aWeek(at: number): Tally {
  const count = 320 + 40 * Math.sin(at);
  return {
    ...emptyTally,
    interactions: Math.round(count),
    closed: Math.round(count),
    returns: Math.round(count * 0.2),
    helped: Math.round(count * 1.1),
    helpedUnrestated: Math.round(count * (0.7 - 0.025 * at)),
    stages: Object.fromEntries(
      stages.map((stage, index) => {
        const activeMs = count * (60_000 + 110_000 * index * (1 - 0.01 * at));
        return [stage, { activeMs, wallMs: activeMs * 1.3 }];
      }),
    ) as Tally['stages'],
    spread: Object.fromEntries(
      stages.map((stage, index) => [
        stage,
        sumSketches(
          Array.from({ length: 60 }, (_, one) =>
            sketchOf((60_000 + 110_000 * index) * Math.exp((one - 30) / 28)),
          ),
        ),
      ]),
    ) as Tally['spread'],
    followUpsMade: 90,
    followUpsCompleted: 84,
    followUpsWithDue: 70,
    followUpsOnTime: 58,
    commitments: { made: 70, kept: 52, late: 6, renegotiated: 7, broken: 3 },
    moments: { misery: 38, mediocrity: 150, magnificence: 70 },
    forecasts: { right: 31, brighter: 9, darker: 5 },
  };
}

const differences: Partial<Record<MeasureId, readonly [before: number, by: number, half: number]>> =
  {
    restated: [0.31, 0.17, 0.06],
    wentBack: [0.22, -0.05, 0.03],
    keptInTime: [0.84, 0.01, 0.04],
    helping: [412_000, -21_000, 30_000],
  };

function aComparison(id: MeasureId): Comparison {
  const [before, by, half] = differences[id] ?? [0.2, 0.004, 0.03];
  return {
    before,
    after: before + by,
    difference: { value: by, low: by - half, high: by + half },
  };
}

/** A team with files, or the page before the first. */
export function aTeamSource(days: number): TeamSource {
  const weeks = weeksBetween(range.from, range.to);
  const covered = (agent: number, week: number): Covered =>
    agent === 4 && week > 11 ? 'none' : agent === 4 && week === 11 ? 'part' : 'whole';
  return {
    overview: signal(
      days === 0
        ? null
        : {
            agents: names.length,
            range,
            helpdesks: ['harbour', 'manual'],
            channels: ['mail', 'chat'],
            coverage: names.map((agent, at) => ({
              agent,
              weeks: weeks.map((_, week) => covered(at, week)),
            })),
          },
    ),
    refresh: () => Promise.resolve(),
    addFiles: (_files, onProgress) => {
      onProgress({
        done: 4,
        total: 4,
        outcomes: [
          { fileName: 'cuecycle-heron-2026-10-01-2026-10-12.parquet', kind: 'added' },
          { fileName: 'cuecycle-wren-2026-09-01-2026-09-30.csv', kind: 'same' },
          { fileName: 'holiday-list.csv', kind: 'fault', fault: { kind: 'not-ours' } },
          {
            fileName: 'cuecycle-otter-2026-10-01-2026-10-12.json',
            kind: 'fault',
            fault: { kind: 'damaged', place: 'interactions.3.day' },
          },
        ],
      });
      return Promise.resolve();
    },
    figures: () => {
      const points = weeks.map((week, at) => ({
        fromDay: week,
        toDay: endOfWeek(week),
        tally: aWeek(at),
      }));
      return Promise.resolve({
        statistics: {
          fromDay: range.from,
          toDay: endOfWeek(range.to),
          step: 'week',
          points,
          total: sumTallies(points.map(({ tally }) => tally)),
        },
        agents: names.length,
        shownWeeks: weeks.length,
        hiddenWeeks: 1,
      });
    },
    compare: () =>
      Promise.resolve(
        Object.fromEntries(measures.map(({ id }) => [id, aComparison(id)])) as Record<
          MeasureId,
          Comparison
        >,
      ),
    save: () => Promise.resolve('cuecycle-team-2026-07-06-2026-10-18.csv'),
    removeAgent: () => Promise.resolve(),
    clear: () => Promise.resolve(),
  };
}
