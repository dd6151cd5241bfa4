import { isToldBy, type Period } from './told-days';

/** One export of an agent, as far as it matters which of several tells of a day. */
export interface AgentExport extends Period {
  readonly id: string;
  /** Epoch ms. */
  readonly exportedAt: number;
}

/**
 * Returns what is believed of an agent's days: of each day what the newest export says that tells of
 * it, also when it says that nothing was done.
 */
export function effectiveDays<T extends AgentExport, Day extends { readonly day: string }>(
  exports: readonly T[],
  daysOf: (one: T) => readonly Day[],
): readonly Day[] {
  const newestFirst = inOrder(exports);
  return newestFirst.flatMap((one, at) => {
    const newer = newestFirst.slice(0, at);
    return daysOf(one).filter(({ day }) => !newer.some((other) => tellsOf(other, day)));
  });
}

/** Returns the exports that no day rests on any more: newer ones tell of all their days. */
export function replacedExports<T extends AgentExport>(exports: readonly T[]): readonly T[] {
  const newestFirst = inOrder(exports);
  return newestFirst.filter((one, at) => isToldBy(one, newestFirst.slice(0, at)));
}

function inOrder<T extends AgentExport>(exports: readonly T[]): readonly T[] {
  // Two of one moment: the one with the longer period, then any, but always the same.
  return exports.toSorted(
    (a, b) => b.exportedAt - a.exportedAt || (a.from < b.from ? -1 : 1) || (a.id < b.id ? -1 : 1),
  );
}

function tellsOf({ from, to }: AgentExport, day: string): boolean {
  return day >= from && day <= to;
}
