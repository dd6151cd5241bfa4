import { daysBefore } from '@/core/interaction/day';

/** Which days to export. `month` and `lastMonth` are calendar months; `own` is chosen by hand. */
export const exportRanges = ['week', 'month', 'lastMonth', 'year', 'all', 'own'] as const;
export type ExportRange = (typeof exportRanges)[number];

interface Days {
  /** Calendar days, both included. */
  readonly from: string;
  readonly to: string;
}

/** Returns the days of a range as of today; of `own` and `all`, everything that was recorded. */
export function rangeOf(range: ExportRange, today: string, recorded: Days): Days {
  const month = today.slice(0, 7);
  switch (range) {
    case 'week':
      return { from: daysBefore(today, 6), to: today };
    case 'month':
      return { from: `${month}-01`, to: today };
    case 'lastMonth': {
      const to = daysBefore(`${month}-01`, 1);
      return { from: `${to.slice(0, 7)}-01`, to };
    }
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: today };
    default:
      return { from: recorded.from, to: recorded.to > today ? recorded.to : today };
  }
}
