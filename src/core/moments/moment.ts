/**
 * How the customer leaves: below what they expected, as they expected, or beyond it. Ids are stored:
 * never rename one. The order is from the worst to the best.
 */
export const ratings = ['misery', 'mediocrity', 'magnificence'] as const;
export type Rating = (typeof ratings)[number];

export const expectationOutcomes = ['missed', 'met', 'exceeded'] as const;
export type ExpectationOutcome = (typeof expectationOutcomes)[number];

/** What the customer expects, as the agent keeps it. */
export interface KeptExpectation {
  /** `null` when only its outcome was kept. */
  readonly words: string | null;
  readonly outcome: ExpectationOutcome | null;
}

/** The agent's forecast of how the customer left, and what the customer showed later. */
export interface Moment {
  /** `null` when the agent skipped it. */
  readonly rating: Rating | null;
  readonly proposed: Rating;
  readonly at: number;
  /** Key of the last turn when it was rated. */
  readonly turn: string | null;
  /** What the customer's next words show. */
  readonly later?: { readonly rating: Rating; readonly at: number };
}

/** What a rating can be told from. */
export interface MomentEvidence {
  readonly expectation: ExpectationOutcome | null;
  /** Commitments of this ticket that were broken, or done late. */
  readonly broken: number;
  /** Open commitments whose time has passed. */
  readonly overdue: number;
  /** The customer has said that their need is met. */
  readonly satisfied: boolean;
  /** The customer was upset when they last spoke of it. */
  readonly upset: boolean;
  /** Contacts of the agent's own accord that were made. */
  readonly touches: number;
}

export type MomentReason =
  | 'missed'
  | 'broken'
  | 'overdue'
  | 'upset'
  | 'exceeded'
  | 'touch'
  | 'satisfied'
  | 'met'
  | 'unknown';

export interface MomentProposal {
  readonly rating: Rating;
  /** What speaks for it, the strongest first; never empty. */
  readonly reasons: readonly MomentReason[];
}

/** Returns the rating that the evidence speaks for, and why. */
export function proposeMoment(evidence: MomentEvidence): MomentProposal {
  const { expectation, broken, overdue, satisfied, upset, touches } = evidence;
  const below: readonly MomentReason[] = pick([
    expectation === 'missed' && 'missed',
    broken > 0 && 'broken',
    overdue > 0 && 'overdue',
    upset && !satisfied && 'upset',
  ]);
  if (below.length > 0) return { rating: 'misery', reasons: below };
  const isBeyond = expectation === 'exceeded' || (touches > 0 && satisfied);
  if (isBeyond) {
    const beyond: readonly MomentReason[] = pick([
      expectation === 'exceeded' && 'exceeded',
      touches > 0 && 'touch',
      satisfied && 'satisfied',
    ]);
    return { rating: 'magnificence', reasons: beyond };
  }
  const met: readonly MomentReason[] = pick([
    satisfied && 'satisfied',
    expectation === 'met' && 'met',
  ]);
  return { rating: 'mediocrity', reasons: met.length > 0 ? met : ['unknown'] };
}

function pick(reasons: readonly (MomentReason | false)[]): readonly MomentReason[] {
  return reasons.filter((reason) => reason !== false);
}

/** Returns what a customer's later words say of how they left; `null` when they say nothing of it. */
export function laterRating(words: {
  readonly feeling: 'negative' | 'positive' | 'none';
  readonly satisfied: boolean;
}): Rating | null {
  if (words.feeling === 'negative') return 'misery';
  if (words.feeling === 'positive' && words.satisfied) return 'magnificence';
  return words.satisfied || words.feeling === 'positive' ? 'mediocrity' : null;
}

/** How a forecast compares with what came: `brighter` saw more than there was. */
export function calibrationOf({ rating, later }: Moment): 'right' | 'brighter' | 'darker' | null {
  if (!rating || !later) return null;
  const forecast = ratings.indexOf(rating);
  const came = ratings.indexOf(later.rating);
  if (forecast === came) return 'right';
  return forecast > came ? 'brighter' : 'darker';
}
