import { emptyLedger, type Ledger, type LedgerWish } from '@/core/follow-ups/ledger';
import type { SpokenTurn } from '@/core/follow-ups/ledger';
import { fingerprint } from '@/core/follow-ups/fingerprint';
import { saidIn } from '@/core/follow-ups/said';
import type { ReadTurn } from '@/core/reading/conversation';
import type { SessionPorts } from './session-ports';
import type { DueAnswer } from './view';

/** As far back as a promise is looked for what came after it. */
const tailLength = 40;
/** So much of a reply tells it from others; longer would miss it when a signature is added. */
const headLength = 40;

/**
 * The ledger of one ticket, as its page or panel sees it: tells the background what was drafted and
 * said, and keeps what it answers. What is promised only in a draft goes nowhere but its beginning's
 * mark.
 */
export function createCommitments(
  ports: Pick<
    SessionPorts,
    'noteDraft' | 'followConversation' | 'readLedger' | 'fulfil' | 'makeId' | 'now' | 'onTrouble'
  >,
  onChange: () => void,
) {
  let interactionId: string | undefined;
  let ledger: Ledger = emptyLedger;
  /** Turns that were there before; those that come later were written now. */
  let known: ReadonlySet<string> | undefined;
  /** The turns that were told last: a key in the draft brings the same ones again. */
  let told: readonly ReadTurn[] = [];
  let notedHead = '';
  let toldAssignee: string | null = null;
  /** A wish that got no answer may be fulfilled all the same: tried again, it is the same one. */
  let unanswered: { readonly words: string; readonly newId: string } | undefined;

  const keep = (next: Ledger) => {
    ledger = next;
    onChange();
  };

  const spoken = ({ turn, reading }: ReadTurn): readonly SpokenTurn[] => {
    const { key } = turn;
    const isNew = known !== undefined && !known.has(key);
    const head = headOf(turn.text);
    if (reading.side === 'agent') {
      const said = saidIn(turn.text, reading.commitments);
      return [{ key, side: 'agent', head, isNew, said }];
    }
    if (reading.side !== 'customer') return [];
    const shows = { feeling: reading.feeling, satisfied: reading.satisfied !== undefined };
    return [{ key, side: 'customer', head, isNew, said: [], shows }];
  };

  return {
    ledger: () => ledger,
    /** `remembered`: keys of the turns that were read before on another page of the ticket. */
    open: (id: string, opened: Ledger, remembered: readonly string[]) => {
      interactionId = id;
      if (remembered.length > 0) known = new Set(remembered);
      ledger = opened;
    },
    /** To be called with every reading of a conversation that is in view. */
    see: (turns: readonly ReadTurn[], assignee: string | null = null) => {
      const isTold =
        assignee === toldAssignee &&
        turns.length === told.length &&
        turns.every((turn, i) => turn === told[i]);
      if (!interactionId || turns.length === 0 || isTold) return;
      told = turns;
      toldAssignee = assignee;
      known ??= new Set(turns.map(({ turn }) => turn.key));
      const tail = turns.slice(-tailLength).flatMap(spoken);
      const last = turns.at(-1)?.past;
      const mood = { satisfied: last?.satisfied ?? false, upset: last?.upset ?? false };
      ports
        .followConversation({
          interactionId,
          tail,
          mood,
          at: ports.now(),
          // A mark will do: it is held against others of its kind only.
          ...(assignee !== null && { assignee: fingerprint(assignee) }),
        })
        .then(keep, (error: unknown) => {
          // Told again with the next reading.
          told = [];
          ports.onTrouble(error);
        });
    },
    /** To be called when the draft may be sent any moment. */
    noteDraft: (draft: string | null) => {
      const head = headOf(draft ?? '');
      if (!interactionId || !draft?.trim() || head === notedHead) return;
      notedHead = head;
      ports.noteDraft({ interactionId, head });
    },
    fulfil: async (wish: LedgerWish): Promise<DueAnswer> => {
      if (!interactionId) throw new Error('The interaction is not open yet');
      const words = JSON.stringify(wish);
      const isRepeated = unanswered?.words === words;
      const newId = isRepeated && unanswered ? unanswered.newId : ports.makeId();
      unanswered = { words, newId };
      const request = { interactionId, wish, newId, at: ports.now() };
      // A background that is stopped between doing it and saying so does nothing twice.
      const { answer, ledger: next } = await ports
        .fulfil(request)
        .catch(() => ports.fulfil(request));
      unanswered = undefined;
      keep(next);
      return answer;
    },
    /** What was changed elsewhere, in the list of all follow-ups. */
    refresh: async () => {
      if (interactionId) keep(await ports.readLedger(interactionId));
    },
  };
}

function headOf(text: string): string {
  return fingerprint(text.replace(/\s+/g, '').slice(0, headLength));
}
