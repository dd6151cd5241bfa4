/**
 * Why the agent comes back. A `commitment` was given to the customer in the agent's own words;
 * `before`, `during`, `after` and `appointment` are contacts of the agent's own accord; `waiting` is
 * over as soon as the customer writes; a `task` is anything else. Ids are stored: never rename one.
 */
export const followUpKinds = [
  'commitment',
  'before',
  'during',
  'after',
  'appointment',
  'waiting',
  'task',
] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

/** Contacts of the agent's own accord. */
export const touches = ['before', 'during', 'after', 'appointment'] as const;
export type Touch = (typeof touches)[number];

/**
 * `told`: done, and the customer knows; only commitments need it. `renegotiated`: the customer was
 * told of another time before this one had come. `broken`: it was not kept.
 */
export const followUpStates = [
  'open',
  'done',
  'told',
  'renegotiated',
  'broken',
  'dropped',
] as const;
export type FollowUpState = (typeof followUpStates)[number];

/** Why a follow-up was let go. */
export const dropReasons = ['not-needed', 'solved', 'handed-over', 'mistake'] as const;
export type DropReason = (typeof dropReasons)[number];

/** Something the agent will come back to, across all tickets. */
export interface FollowUp {
  readonly id: string;
  readonly interactionId: string | null;
  readonly helpdesk: string;
  readonly site: string;
  readonly ticket: string;
  /** Page to open the ticket at; empty for work without a page. */
  readonly url: string;
  readonly kind: FollowUpKind;
  /** The agent's own words, as they want to be reminded of them. */
  readonly text: string;
  /** The sentence as it stands in the reply, to find it there again; empty when it stands nowhere. */
  readonly words: string;
  /** Key of the turn that it was said in, or that was the last one when it was made. */
  readonly turn: string | null;
  readonly madeAt: number;
  /** `null` when no time was given. For an event, the time to look whether it has come. */
  readonly dueAt: number | null;
  /** The words the time was given in, as typed. */
  readonly dueWords: string;
  /** What it waits for, in the agent's words ("once it ships"). */
  readonly event: string | null;
  /** When to remind next; `null` when no reminder is to come. */
  readonly remindAt: number | null;
  /** When the last reminder was shown. */
  readonly remindedAt: number | null;
  readonly state: FollowUpState;
  /** When it stopped being open, in whatever way. */
  readonly completedAt: number | null;
  /** When the customer was told that it is done. */
  readonly toldAt: number | null;
  /** Why it was dropped. */
  readonly reason: DropReason | null;
  /** The commitment that this one took the place of. */
  readonly renews: string | null;
  /** Up to this turn of the agent, "did this keep it?" was answered with "not yet". */
  readonly settledTurn: string | null;
  readonly updatedAt: number;
}

/** How due times are told apart on screen; `none` has no due time. */
export type Urgency = 'overdue' | 'today' | 'later' | 'none';

/** Told means done for all but commitments: there the customer must know. */
export function needsTelling({ kind }: Pick<FollowUp, 'kind'>): boolean {
  return kind === 'commitment';
}

/** Still wants something of the agent: open, or done and not told. */
export function isUnfinished(followUp: Pick<FollowUp, 'kind' | 'state'>): boolean {
  return followUp.state === 'open' || (followUp.state === 'done' && needsTelling(followUp));
}

/**
 * What became of a commitment, for the counts. One without a time is kept whenever it is; one that
 * waited for an event was due when the agent meant to look, which no customer was told, so it too.
 * `null` while it is open, and for what was dropped.
 */
export function outcomeOf(
  followUp: Pick<FollowUp, 'kind' | 'state' | 'completedAt' | 'dueAt' | 'event'>,
): 'kept' | 'late' | 'renegotiated' | 'broken' | null {
  const { kind, state, completedAt, dueAt, event } = followUp;
  if (kind !== 'commitment') return null;
  if (state === 'renegotiated' || state === 'broken') return state;
  if (state !== 'told' || completedAt === null) return null;
  return dueAt === null || event !== null || completedAt <= dueAt ? 'kept' : 'late';
}

/** How long before its due time a commitment was done, in ms; negative when it was late. */
export function leadTime({
  dueAt,
  event,
  completedAt,
}: Pick<FollowUp, 'dueAt' | 'event' | 'completedAt'>): number | null {
  if (dueAt === null || event !== null || completedAt === null) return null;
  return dueAt - completedAt;
}
