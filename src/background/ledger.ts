import { formOf } from '@/core/follow-ups/commitment-time';
import { parseDueTime } from '@/core/follow-ups/due-time';
import { fingerprint } from '@/core/follow-ups/fingerprint';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import type { FollowUpWish, Ledger, LedgerWish, WishedTime } from '@/core/follow-ups/ledger';
import type { FollowUpAct } from '@/core/follow-ups/life';
import type { Interaction } from '@/core/interaction/interaction';
import type { JottedFollowUp } from '@/messaging';
import type { DueAnswer } from '@/session/view';
import { createNoticing, type Noticing, type NoticingServices, type Said } from './noticing';
import type { Reminders } from './reminders';

/** What a wish comes with: made by whoever asks, so that asking again changes nothing. */
export interface WishFacts {
  readonly newId: string;
  readonly at: number;
  /** Page of the ticket. */
  readonly url: string;
}

export interface Ledgers extends Pick<Noticing, 'of' | 'preview'> {
  /** Remembers how a draft begins, to know it again once it was sent. */
  noteDraft(interaction: Interaction, head: string): Promise<void>;
  /** Follows the conversation, and ends what waited for the customer when they have written. */
  follow(interaction: Interaction, said: Said): Promise<Ledger>;
  /** Does what the agent wants; nothing is changed when a time is not understood. */
  fulfil(interaction: Interaction, wish: LedgerWish, facts: WishFacts): Promise<DueAnswer>;
  /** The same for one follow-up. */
  change(id: string, wish: FollowUpWish, facts: WishFacts): Promise<DueAnswer>;
  /** Adds what the agent wrote down outside of any ticket's view. */
  jot(jotted: JottedFollowUp): Promise<DueAnswer>;
}

interface Services extends NoticingServices {
  readonly reminders: Pick<Reminders, 'renew'>;
}

/** Drafts of which the beginning is remembered, per interaction. */
const mostDrafts = 8;

/**
 * Keeps what was promised on each ticket. What the agent has confirmed stands in the store; what was
 * only noticed is in memory until the browser ends. Every step may be repeated.
 */
export function createLedgers(services: Services): Ledgers {
  const { interactions, followUps, memory, settings, reminders } = services;
  const noticing = createNoticing(services);

  /** A time in words or as it was chosen; `undefined` when the words are not understood. */
  const timeOf = async (time: WishedTime, at: number, dayMeans: 'start' | 'end') => {
    if (typeof time !== 'string') return { dueAt: time, dueWords: '' };
    const { workday } = await settings.get();
    const due = parseDueTime(time, { now: at, workday, dayMeans });
    return due && { dueAt: due.dueAt, dueWords: time.trim() };
  };

  const change: Ledgers['change'] = async (id, wish, { newId, at }) => {
    const followUp = await followUps.find(id);
    if (!followUp) throw new Error(`There is no follow-up ${id}`);
    const answer = await actOf(followUp, wish);
    if (!answer) return { ok: false };
    await followUps.act(answer);
    if (answer.kind === 'renegotiate') await settleNext(followUp, answer.nextId, at);
    await reminders.renew();
    return { ok: true, dueAt: 'dueAt' in answer ? answer.dueAt : null };

    async function actOf(
      { kind }: FollowUp,
      wished: FollowUpWish,
    ): Promise<FollowUpAct | undefined> {
      if (!('time' in wished)) return { ...wished, id, at };
      // A reminder is for the agent, a promise for the customer: a day means another hour of it.
      const isCommitted = kind === 'commitment' && wished.kind !== 'snooze';
      const time = await timeOf(wished.time, at, isCommitted ? 'end' : 'start');
      if (!time) return undefined;
      const { dueAt, dueWords } = time;
      if (wished.kind === 'snooze') return { kind: 'snooze', id, at, remindAt: dueAt };
      if (wished.kind === 'reschedule') return { kind: 'reschedule', id, at, dueAt, dueWords };
      if (dueAt === null) return undefined;
      return { kind: 'renegotiate', id, at, dueAt, dueWords, nextId: newId };
    }
  };

  /** The reply that told of the new time has not kept it: nobody needs to be asked. */
  const settleNext = async ({ interactionId }: FollowUp, id: string, at: number) => {
    if (!interactionId || !(await followUps.find(id))) return;
    const { tail } = await memory.noticedIn(interactionId);
    const reply = tail.findLast(({ side }) => side === 'agent');
    if (reply) await followUps.act({ kind: 'settle', id, at, turn: reply.key });
  };

  const add = async (
    interaction: Interaction,
    followUp: Pick<FollowUp, 'kind' | 'text' | 'words' | 'turn' | 'dueAt' | 'dueWords' | 'event'>,
    { newId, at, url }: WishFacts,
  ): Promise<DueAnswer> => {
    const { id: interactionId, helpdesk, site, ticket } = interaction;
    await followUps.add({
      ...followUp,
      id: newId,
      interactionId,
      helpdesk,
      site,
      ticket,
      url,
      madeAt: at,
    });
    await stayWithAgent(interactionId);
    await reminders.renew();
    return { ok: true, dueAt: followUp.dueAt };
  };

  /** Whoever has the ticket now: what is open in it is the agent's. */
  const stayWithAgent = (interactionId: string) =>
    memory.notice(interactionId, (former) =>
      former.assignee
        ? { ...former, assignee: { before: former.assignee.now, now: former.assignee.now } }
        : former,
    );

  const fulfil: Ledgers['fulfil'] = async (interaction, wish, facts) => {
    const done: DueAnswer = { ok: true, dueAt: null };
    const { at } = facts;
    switch (wish.kind) {
      case 'track': {
        const { words, turn, dueWords, dueAt, event } = wish.proposal;
        const time =
          wish.time === undefined ? { dueAt, dueWords, event } : await timeOf(wish.time, at, 'end');
        if (!time) return { ok: false };
        const text = wish.text?.trim() || words;
        const answer = await add(
          interaction,
          { kind: 'commitment', text, words, turn, event: null, ...time },
          facts,
        );
        await settings.learnForm(formOf(words), 'confirmed');
        return answer;
      }
      case 'decline': {
        const key = fingerprint(wish.words);
        if (interaction.declined?.includes(key)) return done;
        await interactions.keep(interaction.id, ({ declined = [] }) => ({
          declined: [...new Set([...declined, key])],
        }));
        await settings.learnForm(formOf(wish.words), 'declined');
        return done;
      }
      case 'add': {
        const { kind, text } = wish.followUp;
        const dayMeans = kind === 'commitment' ? 'end' : 'start';
        const time = await timeOf(wish.followUp.time, at, dayMeans);
        if (!time) return { ok: false };
        const turn = (await memory.noticedIn(interaction.id)).tail.at(-1)?.key ?? null;
        return add(interaction, { kind, text, words: '', turn, event: null, ...time }, facts);
      }
      case 'change':
        return change(wish.id, wish.wish, facts);
      case 'expect':
        await interactions.keep(interaction.id, () => ({
          expectation: { words: wish.words, outcome: wish.outcome },
        }));
        return done;
      case 'stay':
        await stayWithAgent(interaction.id);
        return done;
      case 'rate': {
        const { proposedMoment } = await noticing.of(interaction);
        const turn = (await memory.noticedIn(interaction.id)).tail.at(-1)?.key ?? null;
        await interactions.keep(interaction.id, () => ({
          moment: { rating: wish.rating, proposed: proposedMoment.rating, at, turn },
        }));
        return done;
      }
    }
  };

  return {
    of: (interaction) => noticing.of(interaction),
    preview: (said, helpdesk) => noticing.preview(said, helpdesk),
    follow: async (interaction, said) => {
      const answered = await noticing.follow(interaction, said);
      for (const { id } of answered) await followUps.act({ kind: 'complete', id, at: said.at });
      if (answered.length > 0) await reminders.renew();
      return noticing.of(interaction);
    },
    fulfil,
    change,
    noteDraft: async (interaction, head) => {
      await memory.notice(interaction.id, (former) =>
        former.drafts.includes(head)
          ? former
          : { ...former, drafts: [...former.drafts, head].slice(-mostDrafts) },
      );
    },
    jot: async ({ id, text, time, at, url, ticket }) => {
      const due = await timeOf(time, at, 'start');
      if (!due) return { ok: false };
      await followUps.add({
        id,
        interactionId: null,
        helpdesk: 'manual',
        site: '',
        ticket,
        url,
        kind: 'task',
        text,
        words: '',
        turn: null,
        madeAt: at,
        event: null,
        ...due,
      });
      await reminders.renew();
      return { ok: true, dueAt: due.dueAt };
    },
  };
}
