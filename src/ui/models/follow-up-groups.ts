import { isUnfinished, type FollowUp } from '@/core/follow-ups/follow-up';
import { urgencies } from '@/core/follow-ups/urgency';
import { endOfDay, startOfDay } from '@/core/interaction/day';

/** The most pressing first: that is the order in which they are shown. */
export const followUpGroups = ['overdue', 'untold', 'today', 'later', 'none', 'ended'] as const;
export type FollowUpGroup = (typeof followUpGroups)[number];
export type FollowUpGroups = Readonly<Record<FollowUpGroup, readonly FollowUp[]>>;

/**
 * Open follow-ups by urgency, the earliest first; those done of which the customer does not know; and
 * what ended today, the latest first.
 */
export function groupFollowUps(all: readonly FollowUp[], now: number): FollowUpGroups {
  const groups: Record<FollowUpGroup, FollowUp[]> = {
    overdue: [],
    untold: [],
    today: [],
    later: [],
    none: [],
    ended: [],
  };
  const urgency = urgencies(now);
  const today = startOfDay(now);
  for (const each of all) {
    if (each.state === 'open') groups[urgency(each)].push(each);
    else if (isUnfinished(each)) groups.untold.push(each);
    else if (each.completedAt !== null && each.completedAt >= today) groups.ended.push(each);
  }
  for (const group of [groups.overdue, groups.today, groups.later]) {
    group.sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0));
  }
  groups.none.sort((a, b) => a.madeAt - b.madeAt);
  groups.untold.sort((a, b) => (a.completedAt ?? 0) - (b.completedAt ?? 0));
  groups.ended.sort((a, b) => (b.completedAt ?? 0) - (a.completedAt ?? 0));
  return groups;
}

/** Returns how many want attention today: overdue, or due before the day ends. */
export function countPressing(all: readonly FollowUp[], now: number): number {
  const tomorrow = endOfDay(now);
  return all.filter(({ state, dueAt }) => state === 'open' && dueAt !== null && dueAt < tomorrow)
    .length;
}

/** Returns those whose words or ticket contain all that is looked for; case does not matter. */
export function searchFollowUps(all: readonly FollowUp[], query: string): readonly FollowUp[] {
  const parts = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return all;
  return all.filter(({ text, ticket, event }) => {
    const where = `${text} ${ticket} ${event ?? ''}`.toLocaleLowerCase();
    return parts.every((part) => where.includes(part));
  });
}
