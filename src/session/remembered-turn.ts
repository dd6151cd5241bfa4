import type { Reading } from '@/core/reading/reading';
import type { Side } from '@/core/reading/turn';

/**
 * A turn as it is carried between two pages of one ticket, in memory only: what was understood, and
 * the few words that show it, instead of the text.
 */
export interface RememberedTurn {
  readonly key: string;
  readonly side: Side;
  readonly reading: Reading;
  /** Evidence words per act, in the order of `reading.acts`. */
  readonly words: readonly string[];
}
