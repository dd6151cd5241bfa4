import { weeksBetween } from '@/core/team/week';
import type { WeekRange } from '@/core/team/team-figures';

/** Returns the earlier and the later half of a range; the middle week of an odd number is in the later one. */
export function halvesOf({ from, to }: WeekRange): readonly [WeekRange, WeekRange] {
  const weeks = weeksBetween(from, to);
  const half = Math.floor(weeks.length / 2);
  return [
    { from, to: weeks[Math.max(0, half - 1)] ?? from },
    { from: weeks[half] ?? from, to },
  ];
}
