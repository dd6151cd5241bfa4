import type { FollowUp } from './follow-up';

/**
 * A follow-up with the calendar days that its making, its end and the telling of the customer count
 * on. They are kept, because the day of a time is another one after the machine has moved to
 * another zone.
 */
export interface DatedFollowUp extends FollowUp {
  readonly madeOn: string;
  readonly completedOn: string | null;
  readonly toldOn: string | null;
}
