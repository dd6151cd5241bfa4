import { condense } from './condense';
import type { Past } from './language-pack';
import { advancePast, noPast } from './past';
import { readDraft, readTurn } from './read';
import type { AgentReading, Reading } from './reading';
import type { RememberedTurn } from './remembered-turn';
import type { Turn } from './turn';

export type { Past };

/** A piece of a conversation to be understood. */
export interface ReadRequest {
  /** What is known of the turns before; absent at the start of the conversation. */
  readonly past?: Past | undefined;
  /** Turns that follow, oldest first. */
  readonly turns: readonly Turn[];
  readonly draft: string | null;
}

/** What was understood of one turn, and what is known after it. */
export interface TurnAnswer {
  readonly reading: Reading;
  readonly past: Past;
  /** What another page of the same ticket may know of the turn. */
  readonly remembered: RememberedTurn;
}

export interface ReadAnswer {
  /** One for each turn asked, in the same order. */
  readonly turns: readonly TurnAnswer[];
  readonly draft: AgentReading | null;
}

/** A turn with what was understood of it. */
export interface ReadTurn extends TurnAnswer {
  readonly turn: Turn;
}

/**
 * Reads the next piece of a conversation. Reading it in pieces gives the same as reading it whole,
 * because each answer carries all that the next piece needs to know.
 */
export function readConversation({ past = noPast, turns, draft }: ReadRequest): ReadAnswer {
  let known = past;
  const read = turns.map((turn) => {
    const reading = readTurn(turn, known);
    known = advancePast(known, reading);
    return { reading, past: known, remembered: condense(turn, reading, known) };
  });
  return { turns: read, draft: draft === null ? null : readDraft(draft, known) };
}
