import type { DayTally } from '@/core/exchange/table';
import { sumTallies } from '@/core/statistics/tally';
import type { TeamWeek } from '@/core/team/agent-week';
import { weekOf } from '@/core/team/week';

/** Returns an agent's days as weeks, by week and place. */
export function weeksOf(days: readonly DayTally[]): readonly TeamWeek[] {
  const byWeek = Map.groupBy(days, ({ day, helpdesk, channel }) =>
    [weekOf(day), helpdesk, channel].join(' '),
  );
  return [...byWeek.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { day, helpdesk, channel } = first;
    const tally = sumTallies(own.map((each) => each.tally));
    return [{ week: weekOf(day), helpdesk, channel, tally }];
  });
}
