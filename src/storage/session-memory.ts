import browser from 'webextension-polyfill';
import type { Mood, Proposal, TailTurn } from '@/core/follow-ups/ledger';
import type { RememberedTurn } from '@/core/reading/remembered-turn';

const orderKey = 'remembered-turns';
const nudgeKey = 'last-nudge-at';
const ledgerKeyOf = (interactionId: string) => `ledger/${interactionId}`;
const keyOf = (interactionId: string) => `${orderKey}/${interactionId}`;

/** What was said and not yet answered; words that were not confirmed are never on disk. */
export interface NoticedCommitments {
  /** Marks of how replies began that were drafted here. */
  readonly drafts: readonly string[];
  /** Keys of the turns that were sent from here. */
  readonly sent: readonly string[];
  readonly proposals: readonly Omit<Proposal, 'likely' | 'realism'>[];
  /** The last turns of the conversation. */
  readonly tail: readonly TailTurn[];
  readonly mood: Mood;
  /** Marks of who had the ticket when something was promised in it last, and of who has it now. */
  readonly assignee?: { readonly before: string; readonly now: string };
}

const nothingNoticed: NoticedCommitments = {
  drafts: [],
  sent: [],
  proposals: [],
  tail: [],
  mood: { satisfied: false, upset: false },
};

export interface SessionMemory {
  /** Keeps the turns of an interaction until the browser ends, in memory, never on disk. */
  rememberTurns(interactionId: string, turns: readonly RememberedTurn[]): Promise<void>;
  /** Returns the turns of an interaction; none when they were never known or are forgotten. */
  turnsOf(interactionId: string): Promise<readonly RememberedTurn[]>;
  /** What was noticed of the promises of an interaction; see `NoticedCommitments`. */
  noticedIn(interactionId: string): Promise<NoticedCommitments>;
  /** Changes that, one change after another. */
  notice(
    interactionId: string,
    change: (noticed: NoticedCommitments) => NoticedCommitments,
  ): Promise<NoticedCommitments>;
  /** Epoch ms of the last nudge on any ticket; `null` before the first since the browser started. */
  lastNudgeAt(): Promise<number | null>;
  noteNudge(at: number): Promise<void>;
}

export interface SessionMemoryOptions {
  /** The interactions used least recently are forgotten beyond this number. */
  readonly capacity?: number;
}

/** What was read on one page of a ticket, for its other pages; the background is the only writer. */
export function createSessionMemory({ capacity = 20 }: SessionMemoryOptions = {}): SessionMemory {
  const area = browser.storage.session;
  let queue: Promise<unknown> = Promise.resolve();

  /** One after another: the order of use is read and written in two steps. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };

  const touch = async (interactionId: string, values: Record<string, unknown>) => {
    const { [orderKey]: stored } = await area.get(orderKey);
    const former = Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
    if (former[0] === interactionId && Object.keys(values).length === 0) return;
    const order = [interactionId, ...former.filter((id) => id !== interactionId)];
    // Forgotten first: the browser limits the memory, and what is new matters more.
    const forgotten = order.slice(capacity);
    if (forgotten.length > 0)
      await area.remove([...forgotten.map(keyOf), ...forgotten.map(ledgerKeyOf)]);
    await area.set({ ...values, [orderKey]: order.slice(0, capacity) });
  };

  const noticed = async (interactionId: string) => {
    const key = ledgerKeyOf(interactionId);
    const { [key]: stored } = await area.get(key);
    // Only this store writes the key.
    return (stored as NoticedCommitments | undefined) ?? nothingNoticed;
  };

  return {
    rememberTurns: (interactionId, turns) =>
      inTurn(() => touch(interactionId, { [keyOf(interactionId)]: turns })),
    turnsOf: (interactionId) =>
      inTurn(async () => {
        const key = keyOf(interactionId);
        const { [key]: turns } = await area.get(key);
        if (!Array.isArray(turns)) return [];
        await touch(interactionId, {});
        // Only this store writes the key, and requests were checked before they came here.
        return turns as readonly RememberedTurn[];
      }),
    noticedIn: (interactionId) => inTurn(() => noticed(interactionId)),
    notice: (interactionId, change) =>
      inTurn(async () => {
        const former = await noticed(interactionId);
        const next = change(former);
        if (next !== former) await touch(interactionId, { [ledgerKeyOf(interactionId)]: next });
        return next;
      }),
    lastNudgeAt: async () => {
      const { [nudgeKey]: at } = await area.get(nudgeKey);
      return typeof at === 'number' ? at : null;
    },
    noteNudge: (at) => area.set({ [nudgeKey]: at }),
  };
}
