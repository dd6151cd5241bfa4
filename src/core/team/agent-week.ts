import type { Channel } from '../interaction/interaction';
import { stages } from '../cycle/stage';
import type { Tally } from '../statistics/tally';

/** Where work was done. Follow-ups have no channel: they count under the empty one. */
export interface Place {
  readonly helpdesk: string;
  readonly channel: Channel | '';
}

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
  readonly counts: readonly number[];
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

/** Returns the counts that comparisons are made of, in their order. */
export function agentCountsOf(tally: Tally): readonly number[] {
  const { interactions, returns, helped, helpedUnrestated, commitments, moments } = tally;
  return [
    interactions,
    ...stages.map((stage) => tally.stages[stage].activeMs),
    returns,
    helped,
    helped - helpedUnrestated,
    commitments.kept,
    commitments.late + commitments.broken,
    tally.followUpsOnTime,
    tally.followUpsWithDue,
    moments.misery,
    moments.mediocrity,
    moments.magnificence,
  ];
}
