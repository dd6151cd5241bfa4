import { describe, expect, it } from 'vitest';
import { watchForFormerTicket } from './former-ticket';
import type { TicketSnapshot } from './snapshot';

const ticket = (id: string, ...texts: string[]): TicketSnapshot => ({
  kind: 'ticket',
  ticket: id,
  channel: 'mail',
  conversation: 'here',
  composer: { kind: 'closed' },
  isClosed: false,
  assignee: null,
  check: {
    ticket: 'read',
    turns: 'read',
    sides: 'read',
    times: 'undefined',
    composer: 'absent',
    send: 'absent',
    status: 'undefined',
  },
  turns: texts.map((text, index) => ({ key: String(index), side: 'customer', text })),
});

describe('the turns of a former ticket', () => {
  it('are known again under another address, until other turns come', () => {
    const isFormer = watchForFormerTicket();
    expect(isFormer(ticket('1', 'the lamp is dark'))).toBe(false);
    expect(isFormer(ticket('2', 'the lamp is dark'))).toBe(true);
    expect(isFormer(ticket('2', 'the bill is wrong'))).toBe(false);
    expect(isFormer(ticket('1', 'the lamp is dark'))).toBe(false);
  });

  it('are those of the ticket itself when nothing but the draft has changed', () => {
    const isFormer = watchForFormerTicket();
    isFormer(ticket('1', 'the lamp is dark'));
    expect(isFormer(ticket('1', 'the lamp is dark'))).toBe(false);
  });

  it('are not seen where there are none, and between two tickets', () => {
    const isFormer = watchForFormerTicket();
    isFormer(ticket('1'));
    expect(isFormer(ticket('2'))).toBe(false);
    expect(isFormer({ kind: 'no-ticket', reason: 'not-a-ticket' })).toBe(false);
  });
});
