import type { DatedFollowUp } from '../follow-ups/dated-follow-up';
import type { Interaction } from '../interaction/interaction';
import type { ChosenColumn, RecordKind } from './column';

/** One record of an agent, to be written. */
export type TableRecord =
  | { readonly kind: 'interaction'; readonly interaction: Interaction }
  | { readonly kind: 'follow-up'; readonly followUp: DatedFollowUp };

/** Returns the kind of the row that a record becomes. */
export function kindOf({ kind }: TableRecord): RecordKind {
  return kind === 'follow-up' ? 'follow_up' : kind;
}

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
