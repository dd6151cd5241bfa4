import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { stages } from '@/core/cycle/stage';
import { ratings } from '@/core/moments/moment';
import { ticksOf } from '@/core/statistics/findings';
import type { RangeStatistics } from '@/core/statistics/range-statistics';
import { quantileOf } from '@/core/statistics/sketch';
import { StageShape } from '../icons';
import { countWords, durationWords, workWords } from '../models/amount-words';
import type { FiguresSource } from '../models/dashboard-source';
import { ChartView } from './chart-view';
import type { Chart } from './charts/chart';
import { courseChart } from './charts/course-chart';
import { firstChart, leadChart, momentChart } from './charts/column-charts';
import { ofWords } from './charts/finding-words';
import { tickName, type Voice } from './charts/voice';
import { doneChart, endedChart, forecastChart, shapeChart, whereChart } from './charts/row-charts';
import { spreadChart } from './charts/spread-chart';
import { inTurn } from './in-turn';

interface Tile {
  readonly id: string;
  readonly name: ComponentChildren;
  readonly value: string;
  readonly more?: readonly string[];
}

interface FiguresPartsProps {
  readonly statistics: RangeStatistics;
  /** The time, and of which helpdesk and channel. */
  readonly subtitle: string;
  readonly isOfChannel: boolean;
  readonly saveFile: FiguresSource['saveFile'];
  readonly showAll: () => void;
  readonly voice?: Voice;
}

/** All figures of a time, part by part: large numbers, and charts beside them. */
export function FiguresParts(props: FiguresPartsProps) {
  const { statistics, subtitle, isOfChannel, saveFile, showAll, voice = 'own' } = props;
  const { total, fromDay, toDay } = statistics;
  const parts = useMemo(() => partsOf(statistics, voice), [statistics, voice]);
  const isNothing = total.interactions + total.followUpsMade + total.followUpsCompleted === 0;
  const fileStem = `cuecycle-${fromDay}-${toDay}`;
  return (
    <>
      <p class="subtitle" role="status">
        {subtitle}
      </p>
      {isNothing ? (
        <section class="notice">
          <h2>{i18n.t('figures.noneTitle')}</h2>
          <p>{i18n.t('figures.none')}</p>
          <button type="button" onClick={showAll}>
            {i18n.t('figures.showAll')}
          </button>
        </section>
      ) : (
        <>
          <Tiles tiles={overview(statistics, voice)} />
          {isOfChannel && <p class="hint">{i18n.t('figures.anyChannel')}</p>}
          {parts.map(({ id, tiles, charts }) => (
            <section key={id} class="part" aria-labelledby={`part-${id}`}>
              <h2 id={`part-${id}`}>{i18n.t(`figures.parts.${id}`)}</h2>
              {tiles.length > 0 && <Tiles tiles={tiles} />}
              <div class="charts">
                {charts.map((make, index) => (
                  <ChartInTurn
                    // They are the same ones, in the same order, for all figures.
                    // oxlint-disable-next-line react/no-array-index-key
                    key={index}
                    make={make}
                    subtitle={subtitle}
                    fileStem={fileStem}
                    saveFile={saveFile}
                  />
                ))}
              </div>
            </section>
          ))}
        </>
      )}
    </>
  );
}

interface ChartInTurnProps {
  readonly make: MakeChart;
  readonly subtitle: string;
  readonly fileStem: string;
  readonly saveFile: FiguresSource['saveFile'];
}

/** A chart whose sentences are made in a task of their own; the former one stays until then. */
function ChartInTurn({ make, ...rest }: ChartInTurnProps) {
  const chart = useSignal<Chart | null>(null);
  useLayoutEffect(() => inTurn(() => (chart.value = make())), [chart, make]);
  return chart.value && <ChartView chart={chart.value} {...rest} />;
}

function Tiles({ tiles }: { tiles: readonly Tile[] }) {
  return (
    <dl class="tiles">
      {tiles.map(({ id, name, value, more = [] }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            <b>
              <bdi>{value}</bdi>
            </b>
            {more.map((each) => (
              <small key={each}>{each}</small>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function overview({ total }: RangeStatistics, voice: Voice): readonly Tile[] {
  const activeMs = stages.reduce((ms, stage) => ms + total.stages[stage].activeMs, 0);
  const { kept, late, broken } = total.commitments;
  return [
    {
      id: 'conversations',
      name: i18n.t('figures.inAll.conversations'),
      value: countWords(total.interactions),
      more:
        total.corrected > 0
          ? [`${countWords(total.corrected)} ${i18n.t(`voice.${voice}.corrected`)}`]
          : [],
    },
    {
      id: 'active',
      name: i18n.t(`voice.${voice}.active`),
      value: workWords(activeMs),
      more:
        total.awayMs >= 1000 ? [`${workWords(total.awayMs)} ${i18n.t('figures.inAll.away')}`] : [],
    },
    {
      id: 'kept',
      name: i18n.t('figures.inAll.kept'),
      value: kept + late + broken === 0 ? '–' : ofWords({ count: kept, of: kept + late + broken }),
    },
    {
      id: 'followUps',
      name: i18n.t('figures.inAll.followUps'),
      value: countWords(total.followUpsCompleted),
      more: [
        i18n.t('figures.inAll.made', [countWords(total.followUpsMade)]),
        ...(total.followUpsWithDue > 0
          ? [
              i18n.t('figures.inAll.onTime', [
                countWords(total.followUpsOnTime),
                countWords(total.followUpsWithDue),
              ]),
            ]
          : []),
      ],
    },
  ];
}

type MakeChart = () => Chart;

interface Part {
  readonly id: 'times' | 'cycle' | 'prompts' | 'promises' | 'moments' | 'first';
  readonly tiles: readonly Tile[];
  readonly charts: readonly MakeChart[];
}

function partsOf(statistics: RangeStatistics, voice: Voice): readonly Part[] {
  const { total } = statistics;
  const ticks = ticksOf(total);
  return [
    {
      id: 'times',
      tiles: stages.map((stage) => {
        const median = quantileOf(total.spread[stage], 0.5);
        return {
          id: stage,
          name: (
            <span data-stage={stage}>
              <StageShape stage={stage} /> {i18n.t(`stages.${stage}`)}
            </span>
          ),
          value: median === null ? '–' : durationWords(median),
        };
      }),
      charts: [() => spreadChart(statistics), () => courseChart(statistics)],
    },
    {
      id: 'cycle',
      tiles: [],
      charts: [() => whereChart(statistics, voice), () => shapeChart(statistics, voice)],
    },
    {
      id: 'prompts',
      tiles: (['seen', 'hand', 'notApplicable'] as const).map((kind) => ({
        id: kind,
        name: tickName(kind, voice),
        value: countWords(ticks[kind]),
      })),
      charts: [() => doneChart(statistics, voice)],
    },
    {
      id: 'promises',
      tiles: (['kept', 'late', 'broken', 'renegotiated'] as const).map((outcome) => ({
        id: outcome,
        name: i18n.t(`figures.ended.${outcome}`),
        value: countWords(total.commitments[outcome]),
      })),
      charts: [() => endedChart(statistics, voice), () => leadChart(statistics, voice)],
    },
    {
      id: 'moments',
      tiles: ratings.map((rating) => ({
        id: rating,
        name: i18n.t(`moment.${rating}.name`),
        value: countWords(total.moments[rating]),
        more: [i18n.t(`moment.${rating}.hint`)],
      })),
      charts: [() => momentChart(statistics, voice), () => forecastChart(statistics, voice)],
    },
    { id: 'first', tiles: [], charts: [() => firstChart(statistics)] },
  ];
}
