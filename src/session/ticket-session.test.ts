import type { AwayMode } from '@/core/attention/attention';
import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '@/core/cycle/default-playbook';
import { emptyLedger } from '@/core/follow-ups/ledger';
import type { Interaction, InteractionCheckpoint } from '@/core/interaction/interaction';
import { understand } from '@/core/nudges/understand';
import type { Turn } from '@/core/reading/turn';
import type { RememberedTurn } from '@/core/reading/remembered-turn';
import type { ConversationTail, SessionPorts } from './session-ports';
import { createLeftSessions } from './left-sessions';
import { beatMs, startTicketSession, type PageState, type TicketSession } from './ticket-session';
import type { TicketView } from './view';

const customerAsks: Turn = {
  key: '1',
  side: 'customer',
  text: 'Hello, the lamp I bought last week does not switch on any more.',
};
const agentAnswers: Turn = {
  key: '2',
  side: 'agent',
  text: 'Hi Noor, thank you for telling us about the lamp. Which bulb do you use in it?',
};

/** A background that holds one ticket, and answers when it is told to. */
function aDesk() {
  let clock = Date.parse('2026-03-02T09:00:00Z');
  let ids = 0;
  let stored: Interaction | null = null;
  let remembered: readonly RememberedTurn[] = [];
  const checkpoints: InteractionCheckpoint[] = [];
  const troubles: unknown[] = [];
  const drafts: string[] = [];
  let taken = 0;
  /** Name of the error with which nothing is stored; `null` while all is. */
  let refusal: string | null = null;
  const told: ConversationTail[] = [];
  const ports: SessionPorts = {
    now: () => clock,
    makeId: () => `id-${(ids += 1)}`,
    read: async (request) => understand(request),
    openInteraction: async (id, mayStart) => {
      if (!stored && !mayStart) return null;
      if (refusal) throw Object.assign(new Error('Refused'), { name: refusal });
      stored ??= {
        id,
        agentId: 'agent',
        helpdesk: 'desk',
        site: 'https://desk.test',
        ticket: '7',
        channel: 'mail',
        day: '2026-03-02',
        openedAt: clock,
        updatedAt: clock,
        closedAt: null,
        spans: [],
        prompts: [],
        moves: [],
      };
      return { interaction: stored, rememberedTurns: remembered, ledger: emptyLedger };
    },
    recordCheckpoint: async (checkpoint) => {
      if (refusal) throw Object.assign(new Error('Refused'), { name: refusal });
      checkpoints.push(checkpoint);
      const { isClosed, ...facts } = checkpoint;
      if (stored) stored = { ...stored, ...facts, closedAt: isClosed ? clock : null };
    },
    rememberTurns: ({ turns }) => {
      remembered = turns;
    },
    takeAttention: () => {
      taken += 1;
    },
    requestNudge: async () => ({ kind: 'hold', reason: 'quiet', nudge: null }),
    settleNudge: () => {},
    setQuiet: () => {},
    noteDraft: ({ head }) => drafts.push(head),
    followConversation: async (said) => {
      told.push(said);
      return emptyLedger;
    },
    readLedger: async () => emptyLedger,
    fulfil: async () => ({ answer: { ok: true, dueAt: null }, ledger: emptyLedger }),
    onTrouble: (error) => troubles.push(error),
  };
  return {
    ports,
    troubles,
    drafts,
    told,
    pass: (ms: number) => {
      clock += ms;
    },
    /** Time in which the page is called back as often as it asks for. */
    work: (session: TicketSession, ms: number) => {
      for (let left = ms; left > 0; left -= beatMs) {
        clock += Math.min(beatMs, left);
        session.beat();
      }
    },
    refuse: (name: string | null) => {
      refusal = name;
    },
    now: () => clock,
    checkpoints,
    taken: () => taken,
    lastCheckpoint: () => checkpoints.at(-1),
    stored: () => stored,
    remembered: () => remembered,
  };
}

function aPage(state: Partial<PageState> = {}): PageState {
  return {
    turns: [],
    conversation: 'here',
    draft: null,
    isClosed: false,
    health: {
      check: {
        ticket: 'read',
        turns: 'read',
        sides: 'read',
        times: 'read',
        composer: 'absent',
        send: 'absent',
        status: 'read',
      },
      lost: [],
      basis: 'definition',
      turns: state.turns?.length ?? 0,
      unknownSides: 0,
      conversation: 'here',
    },
    ...state,
  };
}

/** Lets the answers of the fake background arrive. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

async function aSession(
  desk: ReturnType<typeof aDesk>,
  page: PageState,
  away: AwayMode = 'stop',
): Promise<{ session: TicketSession; view: () => TicketView; markOf(id: string): unknown }> {
  const start = {
    mode: 'page',
    helpdeskName: 'Desk',
    ticket: '7',
    playbook: defaultPlaybook,
    isQuiet: false,
    attention: { rules: { away, keepMinutes: 1, idleSeconds: 60 }, user: 'active' },
  } as const;
  const session = startTicketSession(start, desk.ports, () => {});
  session.show(page);
  await settle();
  const view = () => session.view();
  const markOf = (id: string) => view().prompts.find((prompt) => prompt.id === id)?.mark?.kind;
  return { session, view, markOf };
}

describe('ticket session', () => {
  it('ticks what is in the draft hollow, and solid once it is a turn', async () => {
    const desk = aDesk();
    const { session, markOf, view } = await aSession(
      desk,
      aPage({ turns: [customerAsks], draft: 'Hi Noor, ' }),
    );
    expect(markOf('greet')).toBe('draft');
    expect(view().hasDraft).toBe(true);
    expect(desk.lastCheckpoint()?.prompts).toEqual([]);

    session.show(aPage({ turns: [customerAsks, agentAnswers], draft: '' }));
    await settle();
    expect(markOf('greet')).toBe('sent');
    expect(view().hasDraft).toBe(false);
  });

  it('forgets the ticks of a draft that is deleted', async () => {
    const { session, markOf } = await aSession(
      aDesk(),
      aPage({ turns: [customerAsks], draft: 'Hi Noor' }),
    );
    session.show(aPage({ turns: [customerAsks], draft: '' }));
    await settle();
    expect(markOf('greet')).toBeUndefined();
  });

  it('counts time into the stage that it was spent in', async () => {
    const desk = aDesk();
    const { session, view } = await aSession(desk, aPage({ turns: [customerAsks] }));
    session.attend(true);
    desk.work(session, 20_000);
    session.actions.move({ kind: 'go', stage: 'helping' });
    desk.pass(5000);
    session.stop();
    const spans = desk.lastCheckpoint()?.spans ?? [];
    expect(spans.map(({ stage, activeMs }) => [stage, activeMs])).toEqual([
      ['receiving', 20_000],
      ['helping', 5000],
    ]);
    expect(view().stages.find(({ stage }) => stage === 'receiving')?.activeMs).toBe(20_000);
  });

  it('knows on the reply page what was seen on the ticket page, as one interaction', async () => {
    const desk = aDesk();
    const ticketPage = await aSession(desk, aPage({ turns: [customerAsks, agentAnswers] }));
    ticketPage.session.beat();
    ticketPage.session.stop();
    expect(JSON.stringify(desk.remembered())).not.toContain('does not switch on');

    const replyPage = await aSession(desk, aPage({ conversation: 'elsewhere', draft: '' }));
    expect(replyPage.markOf('greet')).toBe('sent');
    expect(replyPage.view().health?.conversation).toBe('remembered');
    expect(replyPage.view().stage).toBe(ticketPage.view().stage);
    replyPage.session.beat();
    expect(desk.lastCheckpoint()?.id).toBe('id-1');
  });

  it("keeps the agent's corrections over what is read, also after a reload", async () => {
    const desk = aDesk();
    const page = aPage({ turns: [customerAsks, agentAnswers] });
    const first = await aSession(desk, page);
    first.session.actions.move({ kind: 'clear', prompt: 'greet' });
    expect(first.markOf('greet')).toBe('cleared');
    first.session.stop();
    const second = await aSession(desk, page);
    expect(second.markOf('greet')).toBe('cleared');
    second.session.actions.undo();
    expect(second.markOf('greet')).toBe('sent');
  });

  it('leaves no record of a solved ticket that is only looked at', async () => {
    const desk = aDesk();
    const { session } = await aSession(desk, aPage({ turns: [customerAsks], isClosed: true }));
    session.beat();
    expect(desk.stored()).toBeNull();
    session.actions.move({ kind: 'tick', prompt: 'greet' });
    await settle();
    expect(desk.stored()).toMatchObject({ closedAt: null });
    expect(desk.troubles).toEqual([]);
  });

  it('closes the interaction and stops the time when the ticket is closed', async () => {
    const desk = aDesk();
    const { session, view } = await aSession(desk, aPage({ turns: [customerAsks] }));
    desk.pass(4000);
    session.show(aPage({ turns: [customerAsks], isClosed: true }));
    expect(desk.lastCheckpoint()).toMatchObject({ isClosed: true });
    expect(view().isFinished).toBe(true);
    expect(view().stages.every(({ countsSince }) => countsSince === null)).toBe(true);
  });

  const helping = (view: TicketView) => view.stages.find(({ stage }) => stage === 'receiving');

  it('counts for one ticket at a time, and says so to the others', async () => {
    const desk = aDesk();
    const { session, view } = await aSession(desk, aPage({ turns: [customerAsks] }), 'keep');
    session.attend(true);
    session.attend(true);
    expect(desk.taken()).toBe(1);
    desk.work(session, 10_000);
    session.attend(false);
    session.leaveToOther();
    expect(view().attention).toBe('other');
    desk.work(session, 30_000);
    expect(helping(view())).toMatchObject({ activeMs: 10_000, wallMs: 40_000, countsSince: null });
    session.attend(true);
    expect(desk.taken()).toBe(2);
  });

  it('takes the attention when somebody who was gone comes back to it', async () => {
    const desk = aDesk();
    const { session, view } = await aSession(desk, aPage({ turns: [customerAsks] }));
    session.setUser('idle');
    session.attend(true);
    expect([view().attention, desk.taken()]).toEqual(['gone', 0]);
    session.setUser('active');
    expect([view().attention, desk.taken()]).toEqual(['here', 1]);
  });

  it('takes up what was recorded before the clock was set back', async () => {
    const desk = aDesk();
    const page = aPage({ turns: [customerAsks] });
    const first = await aSession(desk, page);
    first.session.attend(true);
    desk.work(first.session, 60_000);
    first.session.stop();
    desk.pass(-3_600_000);
    const second = await aSession(desk, page);
    second.session.attend(true);
    desk.work(second.session, 20_000);
    expect(helping(second.view())).toMatchObject({ activeMs: 80_000, wallMs: 80_000 });
  });

  it('is believed after the clock was set back: its checkpoints are newer than what is stored', async () => {
    const desk = aDesk();
    const page = aPage({ turns: [customerAsks] });
    const first = await aSession(desk, page);
    desk.work(first.session, 20_000);
    first.session.stop();
    const storedAt = desk.stored()?.updatedAt ?? Infinity;
    desk.pass(-3_600_000);
    const second = await aSession(desk, page);
    desk.pass(1000);
    second.session.actions.move({ kind: 'tick', prompt: 'greet' });
    expect(desk.lastCheckpoint()?.updatedAt).toBe(storedAt + 1000);
  });

  it('saves before ten seconds have passed, wherever between two beats the last time was', async () => {
    for (let offset = 0; offset < beatMs; offset += 100) {
      const desk = aDesk();
      const { session } = await aSession(desk, aPage({ turns: [customerAsks] }));
      desk.pass(offset);
      session.actions.move({ kind: 'tick', prompt: 'greet' });
      desk.pass(beatMs - offset);
      session.beat();
      desk.work(session, 60_000);
      const times = desk.checkpoints.map(({ updatedAt }) => updatedAt);
      const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
      expect(Math.max(...gaps)).toBeLessThanOrEqual(9500);
    }
  });

  it('says that the disk is full, and closes the interaction once there is room', async () => {
    const desk = aDesk();
    const { session, view } = await aSession(desk, aPage({ turns: [customerAsks] }));
    desk.refuse('QuotaExceededError');
    session.actions.finish();
    await settle();
    expect(view()).toMatchObject({ isFinished: true, unsaved: 'full' });
    desk.refuse(null);
    desk.work(session, beatMs);
    await settle();
    expect(view().unsaved).toBeNull();
    expect(desk.stored()?.closedAt).not.toBeNull();
    const { length } = desk.checkpoints;
    desk.work(session, 60_000);
    expect(desk.checkpoints).toHaveLength(length);
  });

  it('stores what it owes after its end, once there is room, and as it was then', async () => {
    const desk = aDesk();
    const { session } = await aSession(desk, aPage({ turns: [customerAsks] }));
    session.attend(true);
    desk.work(session, 20_000);
    desk.refuse('QuotaExceededError');
    const left = createLeftSessions();
    session.actions.finish();
    left.end(session);
    await settle();
    expect([session.isSettled(), left.fault()]).toEqual([false, 'full']);
    const endedAt = desk.now();
    desk.pass(60_000);
    left.beat();
    await settle();
    expect(desk.stored()?.closedAt).toBeNull();
    desk.refuse(null);
    left.beat();
    await settle();
    expect(desk.stored()?.closedAt).not.toBeNull();
    expect(desk.lastCheckpoint()).toMatchObject({ isClosed: true, updatedAt: endedAt });
    expect(desk.stored()?.spans.at(-1)?.endedAt).toBe(endedAt);
    expect([session.isSettled(), left.fault()]).toEqual([true, null]);
    const { length } = desk.checkpoints;
    desk.pass(60_000);
    left.beat();
    left.beat();
    expect(desk.checkpoints).toHaveLength(length);
  });

  it('opens after its end what could not be opened, for what the agent did in it', async () => {
    const desk = aDesk();
    desk.refuse('QuotaExceededError');
    const { session } = await aSession(desk, aPage({ turns: [customerAsks] }));
    session.actions.move({ kind: 'tick', prompt: 'greet' });
    session.actions.finish();
    const left = createLeftSessions();
    left.end(session);
    await settle();
    expect(left.fault()).toBe('full');
    desk.refuse(null);
    left.beat();
    await settle();
    expect(desk.stored()).toMatchObject({ prompts: [{ prompt: 'greet', state: 'hand' }] });
    expect(desk.stored()?.closedAt).not.toBeNull();
    expect(left.fault()).toBeNull();
  });

  it('opens a ticket as soon as there is room for it', async () => {
    const desk = aDesk();
    desk.refuse('QuotaExceededError');
    const { session, view } = await aSession(desk, aPage({ turns: [customerAsks] }));
    expect(view().unsaved).toBe('full');
    desk.refuse(null);
    desk.work(session, beatMs);
    await settle();
    expect(view().unsaved).toBeNull();
    expect(desk.stored()).not.toBeNull();
  });

  it('keeps a correction against later checkpoints, also of an earlier page', async () => {
    const desk = aDesk();
    const page = aPage({ turns: [customerAsks] });
    const first = await aSession(desk, page);
    first.session.attend(true);
    desk.work(first.session, 120_000);
    first.session.stop();
    const second = await aSession(desk, page);
    desk.work(second.session, 60_000);
    second.session.actions.correctTime('receiving', 90_000);
    expect(helping(second.view())).toMatchObject({ activeMs: 90_000, isCorrected: true });
    desk.work(second.session, 10_000);
    second.session.stop();
    const spans = desk.lastCheckpoint()?.spans ?? [];
    expect(spans.filter(({ isCorrected }) => isCorrected).length).toBeGreaterThan(0);
    expect(helping(second.view())).toMatchObject({ activeMs: 90_000, wallMs: 190_000 });
  });

  it('knows sleep from the rarer beats of a page that is hidden for long', async () => {
    const desk = aDesk();
    const { session, view } = await aSession(desk, aPage({ turns: [customerAsks] }));
    session.attend(false, true);
    desk.work(session, 60_000);
    desk.pass(20_000);
    session.beat();
    expect(helping(view())?.wallMs).toBe(60_000);
    desk.work(session, 200_000);
    for (let minute = 0; minute < 3; minute += 1) {
      desk.pass(60_000);
      session.beat();
    }
    expect(helping(view())?.wallMs).toBe(440_000);
    session.attend(true, false);
    desk.pass(20_000);
    session.beat();
    expect(helping(view())?.wallMs).toBe(440_000);
  });

  it('speaks of a draft as soon as it is understood, when Send was reached before', async () => {
    const desk = aDesk();
    const asked: unknown[] = [];
    const ports: SessionPorts = {
      ...desk.ports,
      requestNudge: async (wish) => {
        asked.push(wish.breakpoint);
        return { kind: 'hold', reason: 'quiet', nudge: null };
      },
    };
    const { session } = await aSession({ ...desk, ports }, aPage({ turns: [customerAsks] }));
    const draft = 'I will ask the carrier where it is.';
    session.show(aPage({ turns: [customerAsks], draft }));
    session.breakpoint('sending');
    expect(asked).toEqual([]);
    await settle();
    expect(asked).toEqual(['sending']);
    session.show(aPage({ turns: [customerAsks], draft: `${draft} Soon` }));
    await settle();
    expect(asked).toEqual(['sending']);
  });
});
