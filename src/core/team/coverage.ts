import { isToldBy, touches, type Period } from './told-days';
import { endOfWeek, weeksBetween } from './week';

/** Whether an agent's exports tell of a week: of all its days, of some, or of none. */
export type Covered = 'whole' | 'part' | 'none';

export interface AgentCoverage {
  readonly agent: string;
  /** One for each week of the range, in order. */
  readonly weeks: readonly Covered[];
}

/**
 * Returns whose weeks are missing, by name and not by anything that they did. A week that goes on
 * beyond the range's last day, such as the one under way, counts up to that day.
 */
export function coverageOf(
  agents: readonly { readonly agent: string; readonly periods: readonly Period[] }[],
  range: { readonly from: string; readonly to: string },
  lastDay: string,
): readonly AgentCoverage[] {
  const weeks = weeksBetween(range.from, range.to);
  return agents
    .map(({ agent, periods }) => ({
      agent,
      weeks: weeks.map((week) => {
        const end = endOfWeek(week);
        return coveredBy(periods, { from: week, to: end < lastDay ? end : lastDay });
      }),
    }))
    .toSorted((a, b) => a.agent.localeCompare(b.agent));
}

function coveredBy(periods: readonly Period[], week: Period): Covered {
  if (isToldBy(week, periods)) return 'whole';
  return periods.some((period) => touches(period, week)) ? 'part' : 'none';
}
