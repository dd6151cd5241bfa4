import type { DatedFollowUp } from '../follow-ups/dated-follow-up';
import type { Interaction } from '../interaction/interaction';
import type { ChosenColumn } from './column';

/** One record of an agent, to be written. */
export type TableRecord =
  | { readonly kind: 'interaction'; readonly interaction: Interaction }
  | { readonly kind: 'follow-up'; readonly followUp: DatedFollowUp };

/** Records some hundred at a time, as they are read: a step for each of them would take longer. */
export type Paged<T> = Iterable<readonly T[]> | AsyncIterable<readonly T[]>;

/** What a file says of itself. */
export interface TableHeader {
  /** A pseudonym, or the random id; the same for all files of one agent. */
  readonly agentId: string;
  /** Epoch ms. */
  readonly exportedAt: number;
  /** First and last calendar day in the agent's zone, both included. */
  readonly from: string;
  readonly to: string;
}

export interface TableOptions {
  /** What the agent chose to write beside; nothing of it by default. */
  readonly chosen?: readonly ChosenColumn[];
}
