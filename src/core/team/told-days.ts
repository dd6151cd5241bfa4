import { daysBefore } from '../interaction/day';

/** Calendar days, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Whether periods side by side tell of all days of one; days of a gap are told by none. */
export function isToldBy({ from, to }: Period, others: readonly Period[]): boolean {
  let day = from;
  for (const other of others.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (other.from > day) continue;
    if (other.to >= to) return true;
    if (other.to >= day) day = daysBefore(other.to, -1);
  }
  return false;
}

/** Whether a period tells of any day of another one. */
export function touches(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}
