import { endOfDay } from '../interaction/day';
import type { FollowUp, Urgency } from './follow-up';

/** Returns how pressing a follow-up is; days are those of the machine's zone. */
export function urgencyOf(followUp: Pick<FollowUp, 'dueAt'>, now: number): Urgency {
  return urgencies(now)(followUp);
}

/** The same for many at one moment: where the day ends is worked out once. */
export function urgencies(now: number): (followUp: Pick<FollowUp, 'dueAt'>) => Urgency {
  const tomorrow = endOfDay(now);
  return ({ dueAt }) => {
    if (dueAt === null) return 'none';
    if (dueAt < now) return 'overdue';
    return dueAt < tomorrow ? 'today' : 'later';
  };
}
