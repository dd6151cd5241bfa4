import type { FollowUp } from './follow-up';

/** Fewer than this say nothing about a habit. */
const fewest = 8;
/** Quiet when at least this share of the former ones was done in the time that is promised now. */
const enoughShare = 0.35;

/** How long something like this took the agent so far. */
export interface Realism {
  /** Median time from the promise to its being done, in ms. */
  readonly medianMs: number;
  /** Of how many. */
  readonly count: number;
}

/**
 * Returns the agent's own history when it makes a promised time unlikely, else `null`. Only
 * commitments that were done count, with the time from saying to doing; those of the same helpdesk
 * where there are enough.
 */
export function realismOf(
  promised: { readonly dueAt: number | null; readonly helpdesk: string },
  history: readonly FollowUp[],
  now: number,
): Realism | null {
  if (promised.dueAt === null) return null;
  const done = history.filter(
    ({ kind, state, completedAt }) =>
      kind === 'commitment' && (state === 'told' || state === 'done') && completedAt !== null,
  );
  const alike = done.filter(({ helpdesk }) => helpdesk === promised.helpdesk);
  const took = (alike.length >= fewest ? alike : done)
    .map(({ madeAt, completedAt }) => (completedAt ?? madeAt) - madeAt)
    .sort((a, b) => a - b);
  if (took.length < fewest) return null;
  const isInTime = took.filter((ms) => ms <= (promised.dueAt ?? 0) - now).length / took.length;
  if (isInTime >= enoughShare) return null;
  const upper = took[Math.floor(took.length / 2)] ?? 0;
  const lower = took[Math.floor((took.length - 1) / 2)] ?? 0;
  return { medianMs: (upper + lower) / 2, count: took.length };
}
