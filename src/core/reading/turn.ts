/** Who speaks: `note` is internal and never seen by the customer; `unknown` is never guessed at. */
export type Side = 'customer' | 'agent' | 'note' | 'system' | 'unknown';

/** One piece of the conversation as it stands in the page. */
export interface Turn {
  /** Stable within its ticket: the helpdesk's own id of the turn where there is one. */
  readonly key: string;
  readonly side: Side;
  readonly text: string;
  /** When it was written, in epoch ms; absent where the page does not say it for machines. */
  readonly writtenAt?: number;
}
