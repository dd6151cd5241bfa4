import type { FollowUp } from '@/core/follow-ups/follow-up';
import type { FollowUpWish } from '@/core/follow-ups/ledger';

/** Returns what brings a follow-up back to where it was before a change; nothing where it cannot. */
export function undoOf(former: FollowUp, wish: FollowUpWish): readonly FollowUpWish[] {
  switch (wish.kind) {
    case 'complete':
    case 'tell':
    case 'break':
    case 'drop':
    case 'renegotiate':
      // What was done already, and not told, is done again.
      if (former.state === 'done') return [{ kind: 'reopen' }, { kind: 'complete' }];
      // A reminder that was put off comes when it was put off to.
      return former.remindAt === null
        ? [{ kind: 'reopen' }]
        : [{ kind: 'reopen' }, { kind: 'snooze', time: former.remindAt }];
    case 'reopen':
      return former.state === 'told' ? [{ kind: 'tell' }] : [{ kind: 'complete' }];
    case 'snooze':
      return [{ kind: 'snooze', time: former.remindAt }];
    case 'reschedule':
      return [{ kind: 'reschedule', time: former.dueAt }];
    case 'settle':
      return [];
  }
}
