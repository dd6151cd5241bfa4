import type { ExpectationOutcome, KeptExpectation, Moment } from '../moments/moment';
import type { MomentProposal, Rating } from '../moments/moment';
import { isUnfinished, type DropReason, type FollowUp, type FollowUpKind } from './follow-up';
import type { CommitmentTime } from './commitment-time';
import type { Realism } from './realism';
import type { SaidCommitment } from './said';

/** A turn of the conversation, as far as promises are concerned. */
export interface TailTurn {
  readonly key: string;
  readonly side: 'agent' | 'customer';
}

/** A turn of agent or customer as a page reports it. */
export interface SpokenTurn extends TailTurn {
  /** Mark of how it begins: who has drafted something that begins so, has sent it. */
  readonly head: string;
  /** It came while the ticket was looked at. */
  readonly isNew: boolean;
  readonly said: readonly SaidCommitment[];
  /** What the customer's words show; absent on the agent's side. */
  readonly shows?:
    | { readonly feeling: 'negative' | 'positive' | 'none'; readonly satisfied: boolean }
    | undefined;
}

/** What the customer showed of their feeling, up to the last turn. */
export interface Mood {
  readonly satisfied: boolean;
  readonly upset: boolean;
}

/** Words of the draft that promise something. */
export interface CommitmentPreview extends CommitmentTime {
  readonly realism: Realism | null;
}

/** Words of a reply that was sent, before the agent has said whether they are a commitment. */
export interface Proposal extends CommitmentPreview {
  readonly turn: string;
  /** Times that may be meant where none was named. */
  readonly likely: readonly number[];
}

/** "Did this keep it?", asked of a reply that came after a commitment. */
export interface KeepQuestion {
  readonly id: string;
  /** The reply. */
  readonly turn: string;
}

/** What was promised on a ticket and what became of it, for the agent who looks at the ticket. */
export interface Ledger {
  /** Those that want something, and those that ended while this interaction lasts. */
  readonly followUps: readonly FollowUp[];
  readonly proposals: readonly Proposal[];
  /** Not proposed: declined, or like others that were declined. */
  readonly quiet: readonly Proposal[];
  readonly questions: readonly KeepQuestion[];
  /** The ticket has gone to somebody else, and the agent's follow-ups have stayed. */
  readonly isReassigned: boolean;
  readonly expectation: KeptExpectation | null;
  readonly moment: Moment | null;
  readonly proposedMoment: MomentProposal;
}

export const emptyLedger: Ledger = {
  followUps: [],
  proposals: [],
  quiet: [],
  questions: [],
  isReassigned: false,
  expectation: null,
  moment: null,
  proposedMoment: { rating: 'mediocrity', reasons: ['unknown'] },
};

/** What an agent wants of one follow-up; times are in words, or chosen from those offered. */
export type FollowUpWish =
  | { readonly kind: 'complete' | 'tell' | 'reopen' | 'break' }
  | { readonly kind: 'drop'; readonly reason: DropReason }
  | { readonly kind: 'snooze' | 'reschedule' | 'renegotiate'; readonly time: WishedTime }
  | { readonly kind: 'settle'; readonly turn: string };

/** `null`: none. */
export type WishedTime = string | number | null;

/** What an agent wants of the ledger of a ticket. */
export type LedgerWish =
  | {
      readonly kind: 'track';
      readonly proposal: Pick<Proposal, 'words' | 'turn' | 'dueWords' | 'dueAt' | 'event'>;
      /** In other words; absent: as they were sent. */
      readonly text?: string | undefined;
      /** At another time; absent: as it was sent. */
      readonly time?: WishedTime | undefined;
    }
  | { readonly kind: 'decline'; readonly words: string }
  | {
      readonly kind: 'add';
      readonly followUp: {
        readonly kind: FollowUpKind;
        readonly text: string;
        readonly time: WishedTime;
      };
    }
  | { readonly kind: 'change'; readonly id: string; readonly wish: FollowUpWish }
  | {
      readonly kind: 'expect';
      readonly words: string | null;
      readonly outcome: ExpectationOutcome | null;
    }
  /** The follow-ups stay with the agent, although the ticket has gone to somebody else. */
  | { readonly kind: 'stay' }
  | { readonly kind: 'rate'; readonly rating: Rating | null };

/** The turns after a given one; all of them when it is not among the last, none for `null`. */
function after(tail: readonly TailTurn[], turn: string | null): readonly TailTurn[] {
  if (turn === null) return [];
  return tail.slice(tail.findIndex(({ key }) => key === turn) + 1);
}

/**
 * Returns what may have been kept: commitments after which the agent's side has written again, with
 * the last of those replies. Answered ones come back with the next reply only.
 */
export function questionsOf(
  followUps: readonly FollowUp[],
  tail: readonly TailTurn[],
): readonly KeepQuestion[] {
  return followUps.flatMap((each) => {
    if (each.kind !== 'commitment' || !isUnfinished(each)) return [];
    const replies = after(tail, each.turn).filter(({ side }) => side === 'agent');
    const last = replies.at(-1)?.key;
    return last === undefined || last === each.settledTurn ? [] : [{ id: each.id, turn: last }];
  });
}

/** Returns those that waited for the customer, who has written since. */
export function answeredBy(
  followUps: readonly FollowUp[],
  tail: readonly TailTurn[],
): readonly FollowUp[] {
  return followUps.filter(
    ({ kind, state, turn }) =>
      kind === 'waiting' &&
      state === 'open' &&
      after(tail, turn).some(({ side }) => side === 'customer'),
  );
}
