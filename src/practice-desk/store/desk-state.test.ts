import { describe, expect, it } from 'vitest';
import { findTicketSeed, ticketSeeds } from '../data/tickets';
import {
  findTicket,
  nextDueAt,
  startDesk,
  withArrivals,
  withAssignee,
  withHaste,
  withMode,
  withRead,
  withSent,
  withStatus,
  type DeskState,
  type TicketState,
} from './desk-state';
import { parseDesk } from './saved-desk';

const at = Date.UTC(2026, 2, 4, 9);
const desk = startDesk(at, 3);

function ticketOf(state: DeskState, id: string): TicketState {
  const ticket = findTicket(state, id);
  if (!ticket) throw new Error(`no ticket ${id}`);
  return ticket;
}
const wordsOf = (state: DeskState, id: string): readonly string[] =>
  ticketOf(state, id).turns.map(({ text }) => text);

describe('a new desk', () => {
  it('has fourteen tickets with turns in the order of time', () => {
    expect(desk.tickets).toHaveLength(14);
    for (const { turns } of desk.tickets) {
      const times = turns.map((turn) => turn.at);
      expect(times).toEqual([...times].sort((one, other) => one - other));
    }
  });
  it('gives every turn an id of its own', () => {
    const ids = desk.tickets.flatMap(({ turns }) => turns.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ticketSeeds.map(({ id }) => id)).size).toBe(14);
  });
});

describe('assigning', () => {
  it('is said in the conversation, and once only', () => {
    const given = withAssignee(desk, '1042', 'priya', at);
    expect(ticketOf(given, '1042').assignee).toBe('priya');
    expect(wordsOf(given, '1042').at(-1)).toBe('You assigned this ticket to Priya N.');
    expect(ticketOf(withAssignee(given, '1042', 'priya', at), '1042').turns).toHaveLength(
      ticketOf(given, '1042').turns.length,
    );
    expect(withAssignee(desk, '1042', 'you', at).tickets).toEqual(desk.tickets);
  });
});

describe('sending', () => {
  it('adds the reply, empties the draft and lets the customer answer later', () => {
    const sent = withSent(desk, '1042', 'Hello Maren, I am looking for it.\n', at);
    expect(wordsOf(sent, '1042').at(-1)).toBe('Hello Maren, I am looking for it.');
    expect(ticketOf(sent, '1042').draft).toBe('');
    expect(ticketOf(sent, '1042').pending[0]?.dueAt).toBeGreaterThan(at);
  });
  it('of blank text changes nothing', () => {
    expect(withSent(desk, '1042', ' \n ', at)).toBe(desk);
  });
  it('a note gets no answer', () => {
    const noted = withSent(withMode(desk, '1042', 'note'), '1042', 'Ask the depot', at);
    expect(ticketOf(noted, '1042').turns.at(-1)?.author).toBe('note');
    expect(ticketOf(noted, '1042').pending).toEqual([]);
  });
  it('a second reply does not bring a second answer while one is on its way', () => {
    const once = withSent(desk, '1042', 'One', at);
    const twice = withSent(once, '1042', 'Two', at + 10);
    expect(ticketOf(twice, '1042').pending).toEqual(ticketOf(once, '1042').pending);
  });
  it('takes back what a waiting chat customer was going to write unasked', () => {
    const sent = withSent(desk, '1045', 'No need, keep them.', at);
    expect(ticketOf(sent, '1045').pending.every(({ isInterjection }) => !isInterjection)).toBe(
      true,
    );
  });
});

describe('arrivals', () => {
  it('come when they are due and not before', () => {
    const sent = withSent(desk, '1042', 'Hello', at);
    const dueAt = ticketOf(sent, '1042').pending[0]?.dueAt ?? 0;
    const { length } = wordsOf(sent, '1042');
    expect(wordsOf(withArrivals(sent, dueAt - 1, []), '1042')).toHaveLength(length);
    const arrived = withArrivals(sent, dueAt, []);
    expect(ticketOf(arrived, '1042').turns.at(-1)).toMatchObject({ author: 'customer', at: dueAt });
  });
  it('count as unread only in tickets that are not shown', () => {
    const read = withRead(desk, ['1045', '1046']);
    const later = withArrivals(read, at + 60_000, ['1046']);
    expect(ticketOf(later, '1045').unread).toBe(1);
    expect(ticketOf(later, '1046').unread).toBe(0);
    expect(ticketOf(withRead(later, ['1045']), '1045').unread).toBe(0);
  });
  it('open a solved ticket again and say so', () => {
    const solved = withStatus(withSent(desk, '1042', 'Done', at), '1042', 'solved', at + 1);
    const later = withArrivals(solved, at + 60_000, []);
    expect(ticketOf(later, '1042').status).toBe('open');
    expect(ticketOf(later, '1042').turns.at(-1)?.author).toBe('system');
  });
  it('with haste all answers come at once, and one unasked word in each other chat', () => {
    const hasty = withHaste(withSent(desk, '1044', 'Which phone is it?', at), '1044', at);
    const arrived = withArrivals(hasty, at, []);
    const script = findTicketSeed('1044')?.replies[0]?.texts ?? [];
    expect(wordsOf(arrived, '1044').slice(-script.length)).toEqual(script);
    expect(wordsOf(arrived, '1045')).toHaveLength(wordsOf(desk, '1045').length + 1);
    expect(nextDueAt(arrived)).toBeGreaterThan(at);
  });
});

describe('a status', () => {
  it('leaves a system line once', () => {
    const solved = withStatus(desk, '1042', 'solved', at);
    expect(wordsOf(solved, '1042').at(-1)).toContain('Solved');
    expect(wordsOf(withStatus(solved, '1042', 'solved', at), '1042')).toEqual(
      wordsOf(solved, '1042'),
    );
  });
});

describe('a saved desk', () => {
  it('is read back as it was', () => {
    expect(parseDesk(JSON.stringify(desk))).toEqual(desk);
  });
  it('that is broken, foreign or of another version is not read', () => {
    for (const text of [null, '', '{', 'null', '{"version":1}', '{"version":1,"tickets":[]}']) {
      expect(parseDesk(text)).toBeUndefined();
    }
    expect(parseDesk(JSON.stringify({ ...desk, version: 2 }))).toBeUndefined();
  });
});
