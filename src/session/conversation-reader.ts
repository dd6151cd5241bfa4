import type { CommitmentPreview } from '@/core/follow-ups/ledger';
import type { Omission } from '@/core/nudges/omissions';
import type { Understanding } from '@/core/nudges/understand';
import type { AgentReading } from '@/core/reading/reading';
import type { Past, ReadAnswer, ReadRequest, ReadTurn } from '@/core/reading/conversation';
import type { Turn } from '@/core/reading/turn';

/** What is to be understood: the turns in view, and the reply being typed. */
export interface ConversationText {
  readonly turns: readonly Turn[];
  /** What is known of earlier turns that are not in view; absent at the start of a conversation. */
  readonly past: Past | undefined;
  readonly draft: string | null;
}

export interface ReadDraft {
  readonly text: string;
  readonly reading: AgentReading;
  readonly omissions: readonly Omission[];
  readonly commitments: readonly CommitmentPreview[];
}

export interface ConversationReading {
  readonly turns: readonly ReadTurn[];
  readonly draft: ReadDraft | null;
}

/** Handing over more turns in one message would hold up the page for longer than a frame. */
const mostAtOnce = 200;

/**
 * Has a conversation understood, piece by piece: a turn is sent once, the draft when it has changed,
 * one request at a time and always for the newest text. `onRead` comes when something new is known.
 */
export function createConversationReader(
  read: (request: ReadRequest) => Promise<Understanding>,
  onRead: (reading: ConversationReading) => void,
  onTrouble: (error: unknown) => void,
) {
  let known: ConversationReading = { turns: [], draft: null };
  let latest: ConversationText | undefined;
  let isAsking = false;
  let hasTold = false;
  /** What was known of earlier turns when the draft was read. */
  let knownPast: Past | undefined;

  const tell = (reading: ConversationReading) => {
    known = reading;
    hasTold = true;
    onRead(reading);
  };

  const ask = async () => {
    const text = latest;
    if (isAsking || !text) return;
    const same = countSame(known.turns, text.turns);
    const draft = text.draft?.trim() || null;
    const kept = known.turns.slice(0, same);
    const past = kept.at(-1)?.past ?? text.past;
    const isDraftKnown =
      draft === (known.draft?.text ?? null) && (draft === null || past === knownPast);
    if (same === text.turns.length && isDraftKnown) {
      // Turns may have gone without new ones coming: nothing to ask, something to tell.
      if (!hasTold || kept.length < known.turns.length) tell({ ...known, turns: kept });
      return;
    }
    isAsking = true;
    const turns = text.turns.slice(same);
    try {
      const readSoFar = [...kept];
      let answer: Understanding;
      let from = 0;
      do {
        const part = turns.slice(from, from + mostAtOnce);
        from += mostAtOnce;
        const before = readSoFar.at(-1)?.past ?? text.past;
        // What is read of the draft depends on all turns before it.
        answer = await read({
          past: before,
          turns: part,
          draft: from >= turns.length ? draft : null,
        });
        readSoFar.push(...part.flatMap((turn, index) => joined(turn, answer.turns[index])));
      } while (from < turns.length);
      knownPast = readSoFar.at(-1)?.past ?? text.past;
      tell({
        turns: readSoFar,
        draft:
          draft !== null && answer.draft
            ? {
                text: draft,
                reading: answer.draft,
                omissions: answer.omissions,
                commitments: answer.commitments ?? [],
              }
            : null,
      });
    } catch (error) {
      // Asked again with the next change.
      latest = undefined;
      onTrouble(error);
    } finally {
      isAsking = false;
    }
    if (latest !== text) await ask();
  };

  return {
    /** Takes the newest text; whatever is under way for older text is overtaken. */
    update: (text: ConversationText) => {
      latest = text;
      void ask();
    },
    stop: () => {
      latest = undefined;
    },
  };
}

function joined(turn: Turn, read: ReadAnswer['turns'][number] | undefined): readonly ReadTurn[] {
  return read ? [{ turn, ...read }] : [];
}

function countSame(known: readonly ReadTurn[], turns: readonly Turn[]): number {
  const changed = turns.findIndex((turn, index) => {
    const former = known[index]?.turn;
    return former?.key !== turn.key || former.side !== turn.side || former.text !== turn.text;
  });
  return changed === -1 ? turns.length : changed;
}
