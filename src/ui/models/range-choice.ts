import { daysBefore } from '@/core/interaction/day';
import type { DayRange } from '@/core/statistics/steps';
import type { RecordedRange } from '@/core/statistics/range-statistics';

/** Times that figures are shown for, from short to long; `custom` is from a day to a day. */
export const rangeChoices = ['today', 'week', 'month', 'quarter', 'year', 'all', 'custom'] as const;
export type RangeChoice = (typeof rangeChoices)[number];

const lengths = { today: 1, week: 7, month: 28, quarter: 91, year: 365 } as const;

interface RangeFacts {
  readonly today: string;
  readonly recorded: Pick<RecordedRange, 'firstDay' | 'lastDay'> | null;
  /** What was entered; either end may be missing. */
  readonly custom: { readonly fromDay: string; readonly toDay: string };
}

/**
 * Returns the calendar days of a choice. They end with today; `all` with the last recorded day where
 * that is later, as after a clock that was set wrong. The ends of `custom` may come in any order; one
 * that is missing is today.
 */
export function rangeOf(choice: RangeChoice, { today, recorded, custom }: RangeFacts): DayRange {
  if (choice === 'custom') {
    const [fromDay, toDay] = [custom.fromDay || today, custom.toDay || today];
    return fromDay <= toDay ? { fromDay, toDay } : { fromDay: toDay, toDay: fromDay };
  }
  if (choice === 'all') {
    const first = recorded?.firstDay ?? today;
    const last = recorded?.lastDay ?? today;
    return { fromDay: first < today ? first : today, toDay: last > today ? last : today };
  }
  return { fromDay: daysBefore(today, lengths[choice] - 1), toDay: today };
}
