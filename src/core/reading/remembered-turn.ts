import type { Past } from './language-pack';
import type { Reading } from './reading';
import type { Side } from './turn';

/**
 * A turn as it is carried between two pages of one ticket, in memory only: what was understood of
 * it, and instead of its text the few words that show it.
 */
export interface RememberedTurn {
  readonly key: string;
  readonly side: Side;
  /** The evidence, a line each; the reading's spans are offsets into this text. */
  readonly text: string;
  readonly reading: Reading;
  /** What is known of the conversation up to and with this turn. */
  readonly past: Past;
}
