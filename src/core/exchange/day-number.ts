const dayMs = 86_400_000;

/** Days come in runs of many rows. */
const known = new Map<string, number | null>();
const mostKnown = 10_000;

/**
 * Returns the number of days since 1970-01-01 of a calendar day `YYYY-MM-DD`, or `null` when there
 * is no such day, like `2026-02-29`.
 */
export function dayNumberOf(day: string): number | null {
  const found = known.get(day);
  if (found !== undefined) return found;
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Some engines take 30 February for 2 March.
  const number = Number.isNaN(at) || dayOfNumber(at / dayMs) !== day ? null : at / dayMs;
  if (known.size > mostKnown) known.clear();
  known.set(day, number);
  return number;
}

/** Returns the calendar day of such a number; between the years 0 and 9999. */
export function dayOfNumber(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}
