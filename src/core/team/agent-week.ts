import { stages } from '../cycle/stage';
import type { Place } from '../exchange/table';
import { placeOfCount } from '../statistics/tally-places';
import type { Tally } from '../statistics/tally';

/** What the team did in one week at one place. */
export interface TeamWeek extends Place {
  /** Its Monday. */
  readonly week: string;
  readonly tally: Tally;
}

/**
 * What is kept of one agent's week at one place, to say how sure a comparison is and whose weeks are
 * missing. Never shown by itself.
 */
export interface AgentWeek extends Place {
  readonly week: string;
  /** In the order of `agentCounts`. */
  readonly counts: ArrayLike<number>;
}

/** What comparisons are made of. */
export const agentCounts = [
  'interactions',
  ...stages.map((stage) => `${stage}Ms` as const),
  'returns',
  'helped',
  'restated',
  'kept',
  'notKept',
  'onTime',
  'withDue',
  'misery',
  'mediocrity',
  'magnificence',
] as const;
export type AgentCount = (typeof agentCounts)[number];

/** The plain counts of a tally that are added up, and those that are taken away again. */
interface MadeOf {
  readonly plus: readonly string[];
  readonly minus?: readonly string[];
}

/** Those that a tally has by another name. */
const madeOf: Partial<Readonly<Record<AgentCount, MadeOf>>> = {
  ...Object.fromEntries(
    stages.map((stage) => [`${stage}Ms`, { plus: [`stages.${stage}.activeMs`] }]),
  ),
  restated: { plus: ['helped'], minus: ['helpedUnrestated'] },
  kept: { plus: ['commitments.kept'] },
  notKept: { plus: ['commitments.late', 'commitments.broken'] },
  onTime: { plus: ['followUpsOnTime'] },
  withDue: { plus: ['followUpsWithDue'] },
  misery: { plus: ['moments.misery'] },
  mediocrity: { plus: ['moments.mediocrity'] },
  magnificence: { plus: ['moments.magnificence'] },
};

const sums = agentCounts.map((count) => {
  const { plus, minus = [] } = madeOf[count] ?? { plus: [count] };
  return { plus: plus.map(placeOfCount), minus: minus.map(placeOfCount) };
});

/** Returns the counts that comparisons are made of, in their order, from those of a tally. */
export function agentCountsOf(counts: ArrayLike<number>): readonly number[] {
  const total = (places: readonly number[]) =>
    places.reduce((sum, place) => sum + (counts[place] ?? 0), 0);
  return sums.map(({ plus, minus }) => total(plus) - total(minus));
}
