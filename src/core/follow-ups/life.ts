import { needsTelling, type DropReason, type FollowUp } from './follow-up';
import { remindAtFor } from './remind-at';

interface Act<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
  readonly at: number;
}

/** Something that happens to one follow-up. */
export type FollowUpAct =
  | Act<'complete' | 'tell' | 'reopen' | 'break'>
  | (Act<'drop'> & { readonly reason: DropReason })
  /** Another time for the reminder; what was promised stays. `null`: no more reminders. */
  | (Act<'snooze'> & { readonly remindAt: number | null })
  /** Another due time, of which nobody was told. */
  | (Act<'reschedule'> & { readonly dueAt: number | null; readonly dueWords: string })
  /** Another due time that the customer was told. `nextId` will be the one with the new time. */
  | (Act<'renegotiate'> & {
      readonly dueAt: number;
      readonly dueWords: string;
      readonly nextId: string;
    })
  /** The agent's reply has not kept it yet. */
  | (Act<'settle'> & { readonly turn: string });

/**
 * Returns the rows to be written: the changed one, and for a renegotiation the one that takes its
 * place; none when the act has been done before, so that a repeated request changes nothing.
 */
export function applyAct(former: FollowUp, act: FollowUpAct): readonly FollowUp[] {
  const { at } = act;
  const isOpen = former.state === 'open';
  const change = (part: Partial<FollowUp>) => [{ ...former, ...part, updatedAt: at }];
  const end = (part: Partial<FollowUp>) => change({ completedAt: at, remindAt: null, ...part });
  switch (act.kind) {
    case 'complete':
      return isOpen ? end({ state: 'done' }) : [];
    case 'tell':
      if (!needsTelling(former)) return isOpen ? end({ state: 'done' }) : [];
      if (!isOpen && former.state !== 'done') return [];
      return end({ state: 'told', toldAt: at, completedAt: former.completedAt ?? at });
    case 'break':
      return isOpen || former.state === 'done' ? end({ state: 'broken' }) : [];
    case 'drop':
      return isOpen || former.state === 'done' ? end({ state: 'dropped', reason: act.reason }) : [];
    case 'reopen':
      if (isOpen) return [];
      return change({
        state: 'open',
        completedAt: null,
        toldAt: null,
        reason: null,
        remindAt: former.dueAt !== null && former.dueAt > at ? remindAtFor(former.dueAt, at) : null,
      });
    case 'snooze':
      return isOpen ? change({ remindAt: act.remindAt }) : [];
    case 'reschedule':
      if (!isOpen) return [];
      return change({
        dueAt: act.dueAt,
        dueWords: act.dueWords,
        remindAt: remindAtFor(act.dueAt, at),
        remindedAt: null,
      });
    case 'renegotiate': {
      if (!isOpen) return [];
      const { dueAt, dueWords, nextId } = act;
      // Told too late is not renegotiated: the customer had counted on the time that has passed.
      const isLate = former.dueAt !== null && former.event === null && at > former.dueAt;
      const next: FollowUp = {
        ...former,
        id: nextId,
        madeAt: at,
        dueAt,
        dueWords,
        event: null,
        remindAt: remindAtFor(dueAt, at),
        remindedAt: null,
        renews: former.id,
        updatedAt: at,
      };
      return [...end({ state: isLate ? 'broken' : 'renegotiated' }), next];
    }
    case 'settle':
      return change({ settledTurn: act.turn });
  }
}
