import browser from 'webextension-polyfill';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aFollowUp, hourMs } from '../../tests/support/builders';
import { aDatabase } from '../../tests/support/test-database';
import type { SpokenTurn } from '@/core/follow-ups/ledger';
import { fingerprint } from '@/core/follow-ups/fingerprint';
import type { Interaction } from '@/core/interaction/interaction';
import { createFollowUpStore } from '@/storage/follow-up-store';
import { createInteractionStore } from '@/storage/interaction-store';
import { createSessionMemory } from '@/storage/session-memory';
import { createSettings } from '@/storage/settings';
import { createLedgers, type Ledgers } from './ledger';

/** A Wednesday, 11:00. */
const now = new Date(2026, 10, 25, 11, 0).getTime();
const words = 'I will ask the depot by Friday';
const mood = { satisfied: false, upset: false };

let services: ReturnType<typeof open>;
let ledgers: Ledgers;
let interaction: Interaction;

function open() {
  const db = aDatabase();
  return {
    interactions: createInteractionStore(db),
    followUps: createFollowUpStore(db),
    memory: createSessionMemory(),
    settings: createSettings(),
    reminders: { renew: vi.fn<() => Promise<void>>(async () => {}) },
  };
}

beforeEach(async () => {
  await browser.storage.session.clear();
  await browser.storage.local.clear();
  vi.useFakeTimers({ now, toFake: ['Date'] });
  services = open();
  ledgers = createLedgers(services);
  interaction = await services.interactions.open({
    id: '00000000-0000-4000-8000-000000000001',
    agentId: 'agent',
    helpdesk: 'desk',
    site: 'https://desk.example',
    ticket: '7',
    channel: 'mail',
    day: '2026-11-25',
    at: now,
  });
});

afterEach(() => void vi.useRealTimers());

const turn = (key: string, over: Partial<SpokenTurn> = {}): SpokenTurn => ({
  key,
  side: 'agent',
  head: `head of ${key}`,
  isNew: true,
  said: [],
  ...over,
});
const promising = (key: string, over: Partial<SpokenTurn> = {}) =>
  turn(key, { said: [{ words, dueWords: 'by Friday' }], ...over });
const customer = (key: string, over: Partial<SpokenTurn> = {}) =>
  turn(key, { side: 'customer', ...over });

const follow = (...tail: SpokenTurn[]) => ledgers.follow(interaction, { tail, mood, at: now });
let ids = 0;
const fulfil = (wish: Parameters<Ledgers['fulfil']>[1], newId = `new-${(ids += 1)}`) =>
  ledgers.fulfil(interaction, wish, { newId, at: now, url: 'https://desk.example/7' });
/** As it stands in the store now. */
const again = async () => {
  const found = await services.interactions.find(interaction.id);
  if (!found) throw new Error('It is stored');
  interaction = found;
  return ledgers.of(interaction);
};

describe('a reply that promises', () => {
  it('is proposed with its time, and stored only when the agent says yes', async () => {
    const { proposals } = await follow(customer('1'), promising('2'));
    expect(proposals).toMatchObject([{ words, turn: '2', event: null, likely: [] }]);
    expect(proposals[0]?.dueAt).toBe(new Date(2026, 10, 27, 17, 0).getTime());
    expect(await services.followUps.all()).toEqual([]);
    if (!proposals[0]) return;
    expect(await fulfil({ kind: 'track', proposal: proposals[0] })).toMatchObject({ ok: true });
    expect(await services.followUps.all()).toMatchObject([
      { kind: 'commitment', text: words, words, turn: '2', ticket: '7', state: 'open' },
    ]);
    expect((await again()).proposals).toEqual([]);
  });

  it('is not proposed when it was there before, unless it was drafted here', async () => {
    expect((await follow(promising('2', { isNew: false }))).proposals).toEqual([]);
    await ledgers.noteDraft(interaction, 'head of 3');
    const { proposals } = await follow(
      promising('2', { isNew: false }),
      promising('3', { isNew: false }),
    );
    expect(proposals.map((each) => each.turn)).toEqual(['3']);
  });

  it('is proposed once, however often it is told and whoever was stopped between', async () => {
    await follow(promising('2'));
    // Another background, of which only the memory of the session is left.
    ledgers = createLedgers({ ...services, memory: createSessionMemory() });
    const { proposals } = await follow(promising('2'));
    expect(proposals).toHaveLength(1);
    const [proposal] = proposals;
    if (!proposal) return;
    await fulfil({ kind: 'track', proposal });
    await fulfil({ kind: 'track', proposal });
    expect(await services.followUps.all()).toHaveLength(1);
    expect((await follow(promising('2'))).proposals).toEqual([]);
  });

  it('without a time is offered three likely ones', async () => {
    const { proposals } = await follow(
      turn('2', { said: [{ words: 'I will ask', dueWords: '' }] }),
    );
    expect(proposals[0]).toMatchObject({ dueAt: null });
    expect(proposals[0]?.likely).toHaveLength(3);
    const [proposal] = proposals;
    if (!proposal) return;
    const dueAt = proposal.likely[1] ?? 0;
    await fulfil({ kind: 'track', proposal, time: dueAt });
    expect(await services.followUps.all()).toMatchObject([{ dueAt }]);
  });

  it('can be confirmed in other words and at another time, which must be understood', async () => {
    const [proposal] = (await follow(promising('2'))).proposals;
    if (!proposal) throw new Error('It is proposed');
    const text = 'Ask the depot about the lamp';
    expect(await fulfil({ kind: 'track', proposal, text, time: 'when I can' })).toEqual({
      ok: false,
    });
    expect(await services.followUps.all()).toEqual([]);
    await fulfil({ kind: 'track', proposal, text, time: 'tomorrow' });
    expect(await services.followUps.all()).toMatchObject([
      { text, words, dueAt: new Date(2026, 10, 26, 17, 0).getTime(), dueWords: 'tomorrow' },
    ]);
  });

  it('that waits for an event keeps it, with a time to look', async () => {
    const said = [{ words: 'I will write once it has left', dueWords: 'once it has left' }];
    const [proposal] = (await follow(turn('2', { said }))).proposals;
    if (!proposal) throw new Error('It is proposed');
    await fulfil({ kind: 'track', proposal });
    expect(await services.followUps.all()).toMatchObject([
      { event: 'once it has left', dueAt: new Date(2026, 10, 27, 9, 0).getTime() },
    ]);
  });

  it('is told what such promises took before', async () => {
    for (let index = 0; index < 9; index += 1) {
      const id = `old-${index}`;
      const madeAt = now - 200 * hourMs;
      await services.followUps.add(
        aFollowUp({ id, kind: 'commitment', helpdesk: 'desk', ticket: id, madeAt, dueAt: null }),
      );
      await services.followUps.act({ kind: 'tell', id, at: madeAt + 100 * hourMs });
    }
    const [proposal] = (await follow(promising('2'))).proposals;
    expect(proposal?.realism).toEqual({ medianMs: 100 * hourMs, count: 9 });
    const [preview] = await ledgers.preview([{ words, dueWords: 'today' }], 'desk');
    expect(preview?.realism).toEqual({ medianMs: 100 * hourMs, count: 9 });
  });
});

describe('words that are no promise', () => {
  it('stay quiet, in sight, and can be tracked after all', async () => {
    await follow(promising('2'));
    await fulfil({ kind: 'decline', words });
    const declined = await again();
    expect([declined.proposals.length, declined.quiet.length]).toEqual([0, 1]);
    expect(interaction.declined).toEqual([fingerprint(words)]);
    const [proposal] = declined.quiet;
    if (proposal) await fulfil({ kind: 'track', proposal });
    expect((await again()).followUps).toMatchObject([{ words, state: 'open' }]);
  });

  it('teach: what was declined twice is not proposed in other tickets either', async () => {
    const say = (key: string, what: string) =>
      turn(key, { said: [{ words: `I will have a ${what}`, dueWords: '' }] });
    await follow(say('2', 'look'));
    await fulfil({ kind: 'decline', words: 'I will have a look' });
    await again();
    expect((await follow(say('2', 'look'), say('3', 'think'))).proposals).toHaveLength(1);
    await fulfil({ kind: 'decline', words: 'I will have a think' });
    await again();
    const last = await follow(say('2', 'look'), say('3', 'think'), say('4', 'word with them'));
    expect([last.proposals.length, last.quiet.length]).toEqual([0, 3]);
    const [, , third] = last.quiet;
    if (third) await fulfil({ kind: 'track', proposal: third });
    expect(await services.followUps.all()).toHaveLength(1);
  });

  it('are never stored: a declined sentence leaves its mark only', async () => {
    await follow(promising('2'));
    await fulfil({ kind: 'decline', words });
    await again();
    expect(JSON.stringify([interaction, await services.settings.get()])).not.toContain('depot');
  });
});

describe('the conversation after a promise', () => {
  it('asks whether a later reply kept it, until that is answered', async () => {
    const [proposal] = (await follow(promising('2'))).proposals;
    if (proposal) await fulfil({ kind: 'track', proposal }, 'promise');
    expect((await follow(promising('2'), turn('3'))).questions).toEqual([
      { id: 'promise', turn: '3' },
    ]);
    await fulfil({ kind: 'change', id: 'promise', wish: { kind: 'settle', turn: '3' } });
    expect((await again()).questions).toEqual([]);
    expect((await follow(promising('2'), turn('3'), turn('4'))).questions).toEqual([
      { id: 'promise', turn: '4' },
    ]);
    await fulfil({ kind: 'change', id: 'promise', wish: { kind: 'tell' } });
    expect((await again()).questions).toEqual([]);
    expect((await again()).followUps).toMatchObject([{ state: 'told' }]);
  });

  it('ends the waiting for a customer who writes', async () => {
    await follow(customer('1'), turn('2'));
    await fulfil({
      kind: 'add',
      followUp: { kind: 'waiting', text: 'Wait', time: 'in 2 working days' },
    });
    expect((await again()).followUps).toMatchObject([{ kind: 'waiting', state: 'open' }]);
    const { followUps } = await follow(customer('1'), turn('2'), customer('3'));
    expect(followUps).toMatchObject([{ state: 'done' }]);
  });

  it('renegotiates in words, and keeps the old time apart', async () => {
    const [proposal] = (await follow(promising('2'))).proposals;
    if (proposal) await fulfil({ kind: 'track', proposal }, 'promise');
    const wish = (time: string) =>
      fulfil({ kind: 'change', id: 'promise', wish: { kind: 'renegotiate', time } }, 'next');
    expect(await wish('sometime')).toEqual({ ok: false });
    expect(await wish('next wednesday')).toMatchObject({ ok: true });
    const rows = await services.followUps.all();
    expect(
      rows.map(({ id, state, dueAt }) => `${id} ${state} ${new Date(dueAt ?? 0).getDate()}`),
    ).toEqual(['next open 2', 'promise renegotiated 27']);
  });

  it('does not ask whether the reply that told of a new time has kept it', async () => {
    const [proposal] = (await follow(promising('2'))).proposals;
    if (proposal) await fulfil({ kind: 'track', proposal }, 'promise');
    expect((await follow(promising('2'), turn('3'))).questions).toHaveLength(1);
    const wish = { kind: 'renegotiate', time: 'in 3 weeks' } as const;
    await fulfil({ kind: 'change', id: 'promise', wish }, 'next');
    expect((await again()).questions).toEqual([]);
    const { questions } = await follow(promising('2'), turn('3'), turn('4'));
    expect(questions).toEqual([{ id: 'next', turn: '4' }]);
  });

  it('reads a day for a reminder as its start, and a promised day as its end', async () => {
    const [proposal] = (await follow(promising('2'))).proposals;
    if (proposal) await fulfil({ kind: 'track', proposal }, 'promise');
    await fulfil({ kind: 'change', id: 'promise', wish: { kind: 'snooze', time: 'tomorrow' } });
    const row = await services.followUps.find('promise');
    expect(new Date(row?.remindAt ?? 0).getHours()).toBe(9);
    expect(new Date(row?.dueAt ?? 0).getHours()).toBe(17);
  });
});

describe('the moment', () => {
  it('is proposed from what is known, rated, and held against later words', async () => {
    await ledgers.follow(interaction, {
      tail: [turn('1'), customer('2')],
      mood: { satisfied: true, upset: false },
      at: now,
    });
    await fulfil({ kind: 'expect', words: 'by noon', outcome: 'met' });
    expect((await again()).proposedMoment).toEqual({
      rating: 'mediocrity',
      reasons: ['satisfied', 'met'],
    });
    await fulfil({ kind: 'rate', rating: 'magnificence' });
    expect((await again()).moment).toMatchObject({ rating: 'magnificence', turn: '2' });
    const shows = { feeling: 'negative', satisfied: false } as const;
    await follow(turn('1'), customer('2'), customer('3', { shows }));
    expect((await again()).moment?.later?.rating).toBe('misery');
    const { moments, forecasts } = await services.interactions.figuresBetween(
      '2026-11-25',
      '2026-11-25',
    );
    expect([moments.magnificence, forecasts.brighter]).toEqual([1, 1]);
  });

  it('may be skipped, and is not compared then', async () => {
    await follow(customer('2'));
    await fulfil({ kind: 'rate', rating: null });
    const shows = { feeling: 'positive', satisfied: true } as const;
    await follow(customer('2'), customer('3', { shows }));
    expect((await again()).moment).toMatchObject({ rating: null });
    expect((await again()).moment?.later).toBeUndefined();
  });

  it('sees a promise that is overdue', async () => {
    const [proposal] = (await follow(promising('2'))).proposals;
    if (proposal) await fulfil({ kind: 'track', proposal, time: 'in 10 minutes' });
    vi.setSystemTime(now + hourMs);
    expect((await again()).proposedMoment).toEqual({ rating: 'misery', reasons: ['overdue'] });
  });
});

describe('a ticket that goes to somebody else', () => {
  const seen = (assignee?: string, ...tail: SpokenTurn[]) =>
    ledgers.follow(interaction, {
      tail: tail.length > 0 ? tail : [customer('1')],
      mood,
      assignee,
      at: now,
    });
  const promised = () =>
    fulfil({ kind: 'add', followUp: { kind: 'commitment', text: 'Ask the depot', time: null } });

  it('is noticed while something of the agent is open in it', async () => {
    await seen('mine');
    expect((await seen('other')).isReassigned).toBe(false);
    await seen('mine');
    await promised();
    expect((await seen('mine')).isReassigned).toBe(false);
    // A page that does not say who has it says nothing.
    expect((await seen()).isReassigned).toBe(false);
    expect((await seen('other')).isReassigned).toBe(true);
    // Another background knows it as well.
    ledgers = createLedgers({ ...services, memory: createSessionMemory() });
    expect((await again()).isReassigned).toBe(true);
    expect((await seen('mine')).isReassigned).toBe(false);
  });

  it('is told no more once nothing is open, or the agent keeps it', async () => {
    await seen('mine');
    await promised();
    expect((await seen('other')).isReassigned).toBe(true);
    await fulfil({ kind: 'stay' });
    expect((await again()).isReassigned).toBe(false);
    expect((await seen('third')).isReassigned).toBe(true);
    const [open] = (await again()).followUps;
    const wish = { kind: 'drop', reason: 'handed-over' } as const;
    if (open) await fulfil({ kind: 'change', id: open.id, wish });
    expect((await again()).isReassigned).toBe(false);
  });

  it('may be promised something in while a colleague has it', async () => {
    await seen('mine');
    await seen('other');
    await promised();
    expect((await seen('other')).isReassigned).toBe(false);
  });
});
