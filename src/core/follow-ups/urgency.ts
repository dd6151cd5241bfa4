import { startOfDay } from '../interaction/day';
import type { FollowUp, Urgency } from './follow-up';

/** Returns how pressing a follow-up is; days are those of the machine's zone. */
export function urgencyOf({ dueAt }: Pick<FollowUp, 'dueAt'>, now: number): Urgency {
  if (dueAt === null) return 'none';
  if (dueAt < now) return 'overdue';
  return startOfDay(dueAt) === startOfDay(now) ? 'today' : 'later';
}

export interface ReminderPlan {
  /** Due and not reminded of yet, the earliest first. */
  readonly remind: readonly FollowUp[];
  /** How many open ones are due, reminded of or not. */
  readonly dueCount: number;
  /** When to look again; `null` when nothing more is due. */
  readonly nextAt: number | null;
}

/** Returns what to remind of now and when to look again. Those done or dropped are passed over. */
export function reminderPlan(followUps: readonly FollowUp[], now: number): ReminderPlan {
  const withDue = followUps
    .flatMap((each) =>
      each.state === 'open' && each.dueAt !== null ? [{ each, dueAt: each.dueAt }] : [],
    )
    .sort((a, b) => a.dueAt - b.dueAt);
  const due = withDue.filter(({ dueAt }) => dueAt <= now);
  return {
    remind: due.flatMap(({ each }) => (each.remindedAt === null ? [each] : [])),
    dueCount: due.length,
    nextAt: withDue[due.length]?.dueAt ?? null,
  };
}
