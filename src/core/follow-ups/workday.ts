/** The agent's working hours, in the zone of the machine. */
export interface Workday {
  /** Minutes after midnight. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** Days of the week on which the agent works; 0 is Sunday. */
  readonly days: readonly number[];
}

/** Nine to five, Monday to Friday. */
export const defaultWorkday: Workday = {
  startsAt: 9 * 60,
  endsAt: 17 * 60,
  days: [1, 2, 3, 4, 5],
};

/** Returns a time of a day, `days` calendar days after that of `at`, in epoch ms. */
export function atMinutes(at: number, days: number, minutes: number): number {
  const date = new Date(at);
  // Built from parts, because a day is 23 or 25 hours long when the clocks change.
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 0, minutes).getTime();
}

/** Returns how many calendar days lie between `at` and the `count`-th working day after its day. */
export function daysToWorkingDay(at: number, count: number, { days }: Workday): number {
  if (days.length === 0) return count;
  let passed = 0;
  for (let left = count; left > 0;) {
    passed += 1;
    if (days.includes(new Date(atMinutes(at, passed, 0)).getDay())) left -= 1;
  }
  return passed;
}
