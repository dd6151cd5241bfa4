import type { Place } from '../exchange/table';
import type { AgentWeek } from './agent-week';

/** A group of fewer agents says too much about each of them. */
export const defaultThreshold = 7;

/**
 * The smallest group that is shown: one week at one place, or at several places that are too small
 * by themselves. `null` stands for "all of them".
 */
export interface Cell {
  readonly week: string;
  readonly helpdesk: string | null;
  readonly channel: Place['channel'] | null;
  /** How many agents worked there. */
  readonly agents: number;
}

/** An agent's week, and whose it is. */
export interface OwnedWeek extends AgentWeek {
  readonly agent: string;
}

/**
 * Divides each week into cells of at least `threshold` agents, as finely as that allows: helpdesk
 * and channel apart, else all channels of a helpdesk, else the week as a whole; a week with fewer
 * agents has none. Every figure of the Team page is a sum of these cells, and they are the same
 * whatever is asked, so the difference of two figures is a sum of cells too: no group below the
 * threshold can be worked out from others.
 */
export function cellsOf(
  weeks: readonly OwnedWeek[],
  threshold = defaultThreshold,
): readonly Cell[] {
  return [...Map.groupBy(weeks, ({ week }) => week)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([week, own]) => cellsOfWeek(week, own, threshold));
}

function cellsOfWeek(week: string, own: readonly OwnedWeek[], threshold: number): readonly Cell[] {
  if (agentsIn(own) < threshold) return [];
  const helpdesks = [...Map.groupBy(own, ({ helpdesk }) => helpdesk)];
  // One that is too small would be the rest when all others are taken from the whole.
  if (helpdesks.some(([, at]) => agentsIn(at) < threshold)) {
    return [{ week, helpdesk: null, channel: null, agents: agentsIn(own) }];
  }
  return helpdesks.flatMap(([helpdesk, at]): readonly Cell[] => {
    const channels = [...Map.groupBy(at, ({ channel }) => channel)];
    if (channels.some(([, each]) => agentsIn(each) < threshold)) {
      return [{ week, helpdesk, channel: null, agents: agentsIn(at) }];
    }
    return channels.map(([channel, each]) => ({ week, helpdesk, channel, agents: agentsIn(each) }));
  });
}

function agentsIn(weeks: readonly OwnedWeek[]): number {
  return new Set(weeks.map(({ agent }) => agent)).size;
}

/** Which part of the team's work is looked at; `null`: all of it. */
export interface CellFilter {
  readonly helpdesk: string | null;
  readonly channel: Place['channel'] | null;
}

/**
 * Returns the cells that a filter can show. One that holds more than was asked for is left out,
 * because its parts cannot be told apart. Follow-ups know no channel, so they are in with any.
 */
export function cellsFor(cells: readonly Cell[], filter: CellFilter): readonly Cell[] {
  return cells.filter(({ helpdesk, channel }) => {
    if (filter.helpdesk !== null && helpdesk !== filter.helpdesk) return false;
    return filter.channel === null || channel === filter.channel || channel === '';
  });
}

/** Whether what was done in a week at a place belongs to a cell. */
export function isInCell(place: Place & { readonly week: string }, cell: Cell): boolean {
  return (
    place.week === cell.week &&
    (cell.helpdesk === null || cell.helpdesk === place.helpdesk) &&
    (cell.channel === null || cell.channel === place.channel)
  );
}
