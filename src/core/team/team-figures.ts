import type { RangeStatistics, SeriesPoint } from '../statistics/range-statistics';
import { periodOf } from '../statistics/periods';
import { emptyTally, sumTallies } from '../statistics/tally';
import { agentCounts, type TeamWeek } from './agent-week';
import { cellsFor, isInCell, type Cell, type CellFilter, type OwnedWeek } from './cells';
import { compare, measures, type AgentPeriods, type Comparison, type MeasureId } from './compare';
import { endOfWeek, weeksBetween } from './week';

/** Weeks by their Mondays, both included. */
export interface WeekRange {
  readonly from: string;
  readonly to: string;
}

/** What a team did, as far as it may be shown. */
export interface TeamFigures {
  readonly statistics: RangeStatistics;
  /** Agents whose work is in them. */
  readonly agents: number;
  /** Weeks of the range whose work is shown, and those with work that may not be. */
  readonly shownWeeks: number;
  readonly hiddenWeeks: number;
}

/** Longer ranges are shown by months. */
const mostWeeks = 61;

/** Returns the figures of a range: sums of the cells that the filter can show, and of nothing else. */
export function teamFigures(
  range: WeekRange,
  filter: CellFilter,
  weeks: readonly TeamWeek[],
  owned: readonly OwnedWeek[],
  cells: readonly Cell[],
): TeamFigures {
  const isIn = ({ week }: { readonly week: string }) => week >= range.from && week <= range.to;
  const shown = Map.groupBy(cellsFor(cells.filter(isIn), filter), ({ week }) => week);
  const isShown = (one: Parameters<typeof isInCell>[0]) =>
    shown.get(one.week)?.some((cell) => isInCell(one, cell)) ?? false;
  const all = weeksBetween(range.from, range.to);
  const step = all.length <= mostWeeks ? 'week' : 'month';
  const pieces = Map.groupBy(all, (week) => (step === 'week' ? week : periodOf(week, 'month')));
  const byWeek = Map.groupBy(weeks.filter(isShown), ({ week }) => week);
  const points = [...pieces.values()].map((own): SeriesPoint => {
    const tallies = own.flatMap((week) => byWeek.get(week) ?? []).map(({ tally }) => tally);
    return {
      fromDay: own[0] ?? range.from,
      toDay: endOfWeek(own.at(-1) ?? range.to),
      tally: sumTallies([emptyTally, ...tallies]),
    };
  });
  const worked = new Set(
    owned.filter((each) => isIn(each) && isAsked(each, filter)).map(({ week }) => week),
  );
  return {
    statistics: {
      fromDay: range.from,
      toDay: endOfWeek(range.to),
      step,
      points,
      total: sumTallies([emptyTally, ...points.map(({ tally }) => tally)]),
    },
    agents: new Set(owned.filter(isShown).map(({ agent }) => agent)).size,
    shownWeeks: shown.size,
    hiddenWeeks: [...worked].filter((week) => !shown.has(week)).length,
  };
}

function isAsked({ helpdesk, channel }: OwnedWeek, filter: CellFilter): boolean {
  return (
    (filter.helpdesk === null || filter.helpdesk === helpdesk) &&
    (filter.channel === null || filter.channel === channel)
  );
}

/** Compares two ranges by every measure, over the cells that may be shown. */
export function compareRanges(
  before: WeekRange,
  after: WeekRange,
  owned: readonly OwnedWeek[],
  cells: readonly Cell[],
): Readonly<Record<MeasureId, Comparison>> {
  const shownWeeks = new Set(cells.map(({ week }) => week));
  const sumIn = (own: readonly OwnedWeek[], { from, to }: WeekRange) => {
    const inside = own.filter(({ week }) => week >= from && week <= to && shownWeeks.has(week));
    return agentCounts.map((_, at) =>
      inside.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0),
    );
  };
  const agents = [...Map.groupBy(owned, ({ agent }) => agent).values()].map(
    (own): AgentPeriods => ({ before: sumIn(own, before), after: sumIn(own, after) }),
  );
  return Object.fromEntries(
    measures.map((measure) => [measure.id, compare(measure, agents)]),
  ) as Record<MeasureId, Comparison>;
}
