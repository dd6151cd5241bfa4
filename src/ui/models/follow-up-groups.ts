import type { FollowUp, Urgency } from '@/core/follow-ups/follow-up';
import { urgencyOf } from '@/core/follow-ups/urgency';
import { calendarDaysBetween } from './time-words';

export type FollowUpGroups = Readonly<Record<Urgency | 'done', readonly FollowUp[]>>;

/** Open follow-ups by urgency, the earliest first, and those done today, the latest first. */
export function groupFollowUps(all: readonly FollowUp[], now: number): FollowUpGroups {
  const groups: Record<Urgency | 'done', FollowUp[]> = {
    overdue: [],
    today: [],
    later: [],
    none: [],
    done: [],
  };
  for (const each of all) {
    if (each.state === 'open') groups[urgencyOf(each, now)].push(each);
    else if (
      each.state === 'done' &&
      each.completedAt !== null &&
      calendarDaysBetween(each.completedAt, now) === 0
    ) {
      groups.done.push(each);
    }
  }
  for (const group of [groups.overdue, groups.today, groups.later]) {
    group.sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0));
  }
  groups.none.sort((a, b) => a.madeAt - b.madeAt);
  groups.done.sort((a, b) => (b.completedAt ?? 0) - (a.completedAt ?? 0));
  return groups;
}
