import { findTicketSeed, ticketSeeds } from '../data/tickets';
import { words } from '../data/words';
import type { Assignee, Author, ComposerMode, Status, TicketSeed } from '../ticket';
import { chooseReply, replyDelayMs } from './scripted-customer';

export interface DeskTurn {
  readonly id: string;
  readonly author: Author;
  readonly by: string;
  readonly at: number;
  readonly text: string;
  readonly quoted?: string;
}

/** Something a customer is going to write. */
export interface PendingTurn {
  readonly dueAt: number;
  readonly text: string;
  /** Not an answer: nobody asked. */
  readonly isInterjection: boolean;
}

export interface TicketState {
  readonly id: string;
  readonly status: Status;
  /** Absent: the agent. */
  readonly assignee?: Assignee;
  readonly mode: ComposerMode;
  readonly draft: string;
  readonly unread: number;
  readonly turns: readonly DeskTurn[];
  readonly usedReplies: readonly number[];
  readonly pending: readonly PendingTurn[];
}

/** Everything the desk remembers; plain data, each change makes a new one. */
export interface DeskState {
  readonly version: 1;
  readonly startedAt: number;
  readonly seed: number;
  readonly filter: Status;
  readonly tickets: readonly TicketState[];
}

/** The desk on its first morning. */
export function startDesk(at: number, seed: number): DeskState {
  return {
    version: 1,
    startedAt: at,
    seed,
    filter: 'open',
    tickets: ticketSeeds.map((ticket) => startTicket(ticket, at)),
  };
}

function startTicket(seed: TicketSeed, at: number): TicketState {
  return {
    id: seed.id,
    status: seed.status,
    mode: 'reply',
    draft: '',
    unread: seed.isUnread ? 1 : 0,
    turns: seed.turns.map((turn, index) => ({
      id: `${seed.id}-${index + 1}`,
      author: turn.author,
      by: turn.author === 'customer' ? seed.customer.name : (turn.by ?? ''),
      at: at - turn.minutesAgo * 60_000,
      text: turn.text,
      ...(turn.quoted !== undefined && { quoted: turn.quoted }),
    })),
    usedReplies: [],
    pending: (seed.interjections ?? []).map(({ afterMs, text }) => ({
      dueAt: at + afterMs,
      text,
      isInterjection: true,
    })),
  };
}

export function findTicket(state: DeskState, id: string): TicketState | undefined {
  return state.tickets.find((ticket) => ticket.id === id);
}

export function withFilter(state: DeskState, filter: Status): DeskState {
  return { ...state, filter };
}

export function withDraft(state: DeskState, id: string, draft: string): DeskState {
  return change(state, id, () => ({ draft }));
}

export function withMode(state: DeskState, id: string, mode: ComposerMode): DeskState {
  return change(state, id, () => ({ mode }));
}

/** The agent looks at these tickets: nothing in them is unread. */
export function withRead(state: DeskState, ids: readonly string[]): DeskState {
  const isNews = state.tickets.some(({ id, unread }) => unread > 0 && ids.includes(id));
  if (!isNews) return state;
  return ids.reduce((next, id) => change(next, id, () => ({ unread: 0 })), state);
}

export function withStatus(state: DeskState, id: string, status: Status, at: number): DeskState {
  return change(state, id, (ticket) =>
    ticket.status === status
      ? {}
      : {
          status,
          turns: append(ticket, 'system', '', at, `${words.setTo} ${words.statuses[status]}`),
        },
  );
}

/** Gives the ticket to a colleague, or takes it back. */
export function withAssignee(
  state: DeskState,
  id: string,
  assignee: Assignee,
  at: number,
): DeskState {
  return change(state, id, (ticket) =>
    (ticket.assignee ?? 'you') === assignee
      ? {}
      : {
          assignee,
          turns: append(ticket, 'system', '', at, `${words.gaveTo} ${words.assignees[assignee]}`),
        },
  );
}

/**
 * Sends what the composer holds, as a reply or as a note; blank text changes nothing. A reply lets
 * the customer answer, unless an answer is on its way already.
 */
export function withSent(state: DeskState, id: string, text: string, at: number): DeskState {
  const trimmed = text.trim();
  if (trimmed === '') return state;
  return change(state, id, (ticket) => {
    const author = ticket.mode === 'note' ? 'note' : 'agent';
    const turns = append(ticket, author, words.you, at, trimmed);
    const sent = { draft: '', turns };
    return author === 'note' ? sent : { ...sent, ...answer(state, ticket, trimmed, at) };
  });
}

function answer(
  state: DeskState,
  ticket: TicketState,
  text: string,
  at: number,
): Partial<TicketState> {
  const seed = findTicketSeed(ticket.id);
  if (!seed || ticket.pending.some(({ isInterjection }) => !isInterjection)) return {};
  const index = chooseReply(seed.replies, ticket.usedReplies, text);
  const reply = index === undefined ? undefined : seed.replies[index];
  if (index === undefined || !reply) return {};
  let dueAt = at;
  const answers = reply.texts.map((line, part): PendingTurn => {
    const count = ticket.usedReplies.length * 10 + part;
    dueAt += replyDelayMs(seed.channel, state.seed, ticket.id, count);
    return { dueAt, text: line, isInterjection: false };
  });
  return {
    usedReplies: [...ticket.usedReplies, index],
    // "Are you still there?" makes no sense once the agent has answered.
    pending: answers,
  };
}

/** What is due by `at` arrives, oldest first; tickets in `shown` do not become unread. */
export function withArrivals(state: DeskState, at: number, shown: readonly string[]): DeskState {
  if (nextDueAt(state) > at) return state;
  const tickets = state.tickets.map((ticket) => {
    const due = ticket.pending.filter(({ dueAt }) => dueAt <= at);
    return due.reduce((next, turn) => arrive(next, turn, shown.includes(ticket.id)), ticket);
  });
  return { ...state, tickets };
}

function arrive(ticket: TicketState, turn: PendingTurn, isShown: boolean): TicketState {
  const isReopened = ticket.status !== 'open';
  const name = findTicketSeed(ticket.id)?.customer.name ?? '';
  const turns = append(ticket, 'customer', name, turn.dueAt, turn.text);
  const next: TicketState = {
    ...ticket,
    turns,
    status: 'open',
    unread: isShown ? 0 : ticket.unread + 1,
    pending: ticket.pending.filter((other) => other !== turn),
  };
  if (!isReopened) return next;
  return { ...next, turns: append(next, 'system', '', turn.dueAt, words.reopened) };
}

/** Makes every answer due at `at`, and the next interjection of each chat other than `id`. */
export function withHaste(state: DeskState, id: string, at: number): DeskState {
  const tickets = state.tickets.map((ticket) => {
    const first = ticket.pending.find(({ isInterjection }) => isInterjection);
    const pending = ticket.pending.map((turn) =>
      !turn.isInterjection || (turn === first && ticket.id !== id) ? { ...turn, dueAt: at } : turn,
    );
    return { ...ticket, pending };
  });
  return { ...state, tickets };
}

/** When the next customer writes, epoch ms; `Infinity` when none is going to. */
export function nextDueAt(state: DeskState): number {
  return Math.min(
    Infinity,
    ...state.tickets.flatMap(({ pending }) => pending.map(({ dueAt }) => dueAt)),
  );
}

function append(
  ticket: TicketState,
  author: Author,
  by: string,
  at: number,
  text: string,
): readonly DeskTurn[] {
  const id = `${ticket.id}-${ticket.turns.length + 1}`;
  return [...ticket.turns, { id, author, by, at, text }];
}

function change(
  state: DeskState,
  id: string,
  to: (ticket: TicketState) => Partial<TicketState>,
): DeskState {
  return {
    ...state,
    tickets: state.tickets.map((ticket) =>
      ticket.id === id ? { ...ticket, ...to(ticket) } : ticket,
    ),
  };
}
