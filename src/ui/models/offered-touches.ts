import type { FollowUp, FollowUpKind } from '@/core/follow-ups/follow-up';
import type { WishedTime } from '@/core/follow-ups/ledger';
import type { TicketView } from '@/session/view';

export interface OfferedTouch {
  readonly kind: Exclude<FollowUpKind, 'commitment' | 'task'>;
  /** In words that are read with the agent's working hours, or in epoch ms. */
  readonly time: WishedTime;
}

/** A promise that is further away than this deserves a word on the way, in ms. */
const longWayMs = 3 * 24 * 60 * 60_000;

/**
 * Returns contacts of the agent's own accord that fit the moment: before something happens and while
 * it takes long when helping, after it and for the next matter when keeping. One of a kind.
 */
export function offeredTouches(
  { stage, isFinished, ledger }: Pick<TicketView, 'stage' | 'isFinished' | 'ledger'>,
  now: number,
): readonly OfferedTouch[] {
  const open = ledger.followUps.filter(({ state }) => state === 'open');
  const far = open.find((each) => isFarCommitment(each, now));
  const isEnd = isFinished || stage === 'keeping';
  const fitting: readonly OfferedTouch[] = [
    ...(isEnd
      ? [
          { kind: 'after', time: 'in 3 working days' } as const,
          { kind: 'appointment', time: 'in 5 working days' } as const,
        ]
      : []),
    ...(!isEnd && far?.dueAt ? [{ kind: 'during', time: halfway(now, far.dueAt) } as const] : []),
    ...(stage === 'helping' && !far ? [{ kind: 'before', time: 'next working day' } as const] : []),
    ...(isFinished ? [] : [{ kind: 'waiting', time: 'in 2 working days' } as const]),
  ];
  return fitting.filter(({ kind }) => !open.some((each) => each.kind === kind));
}

function isFarCommitment({ kind, dueAt }: FollowUp, now: number): boolean {
  return kind === 'commitment' && dueAt !== null && dueAt - now > longWayMs;
}

function halfway(from: number, to: number): number {
  return Math.round((from + to) / 2 / 60_000) * 60_000;
}
