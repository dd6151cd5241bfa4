import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '@/core/cycle/default-playbook';
import type { Interaction, InteractionCheckpoint } from '@/core/interaction/interaction';
import { understand } from '@/core/nudges/understand';
import type { Turn } from '@/core/reading/turn';
import type { RememberedTurn } from '@/core/reading/remembered-turn';
import type { SessionPorts } from './session-ports';
import { startTicketSession, type PageState, type TicketSession } from './ticket-session';
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
  const ports: SessionPorts = {
    now: () => clock,
    makeId: () => `id-${(ids += 1)}`,
    read: async (request) => understand(request),
    openInteraction: async (id, mayStart) => {
      if (!stored && !mayStart) return null;
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
      return { interaction: stored, rememberedTurns: remembered, followUps: [] };
    },
    recordCheckpoint: (checkpoint) => {
      checkpoints.push(checkpoint);
      const { isClosed, ...facts } = checkpoint;
      if (stored) stored = { ...stored, ...facts, closedAt: isClosed ? clock : null };
    },
    rememberTurns: ({ turns }) => {
      remembered = turns;
    },
    requestNudge: async () => ({ kind: 'hold', reason: 'quiet', nudge: null }),
    settleNudge: () => {},
    setQuiet: () => {},
    parseDueTime: async () => ({ dueAt: null }),
    addFollowUp: async () => {},
    completeFollowUp: async () => {},
    reopenFollowUp: async () => {},
    listFollowUps: async () => [],
    onTrouble: (error) => troubles.push(error),
  };
  return {
    ports,
    troubles,
    pass: (ms: number) => {
      clock += ms;
    },
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
): Promise<{ session: TicketSession; view: () => TicketView; markOf(id: string): unknown }> {
  const start = {
    mode: 'page',
    helpdeskName: 'Desk',
    ticket: '7',
    playbook: defaultPlaybook,
    isQuiet: false,
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
    desk.pass(20_000);
    session.beat();
    session.actions.move({ kind: 'go', stage: 'helping' });
    desk.pass(5000);
    session.stop();
    const spans = desk.lastCheckpoint()?.spans ?? [];
    expect(spans.map(({ stage, activeMs }) => [stage, activeMs])).toEqual([
      ['receiving', 20_000],
      ['helping', 5000],
    ]);
    expect(view().stages.find(({ stage }) => stage === 'receiving')?.ms).toBe(20_000);
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
    expect(view().stages.every(({ runningSince }) => runningSince === null)).toBe(true);
  });
});
