import { isUnfinished, outcomeOf, touches, type FollowUp } from '@/core/follow-ups/follow-up';
import {
  answeredBy,
  questionsOf,
  type CommitmentPreview,
  type Ledger,
  type Mood,
  type Proposal,
  type SpokenTurn,
} from '@/core/follow-ups/ledger';
import { commitmentOf, likelyTimes } from '@/core/follow-ups/commitment-time';
import { isLearntQuiet } from '@/core/follow-ups/learnt-forms';
import { realismOf } from '@/core/follow-ups/realism';
import type { SaidCommitment } from '@/core/follow-ups/said';
import type { Interaction } from '@/core/interaction/interaction';
import { laterRating, proposeMoment } from '@/core/moments/moment';
import type { FollowUpStore } from '@/storage/follow-up-store';
import type { InteractionStore } from '@/storage/interaction-store';
import type { NoticedCommitments, SessionMemory } from '@/storage/session-memory';
import type { SettingsStore } from '@/storage/settings';

export interface NoticingServices {
  readonly interactions: InteractionStore;
  readonly followUps: FollowUpStore;
  readonly memory: SessionMemory;
  readonly settings: SettingsStore;
}

export interface Said {
  /** The last turns of agent and customer, oldest first. */
  readonly tail: readonly SpokenTurn[];
  readonly mood: Mood;
  /** Mark of who has the ticket; absent where that is not known. */
  readonly assignee?: string | undefined;
  readonly at: number;
}

export interface Noticing {
  /** What is known of the commitments of an interaction's ticket. */
  of(interaction: Interaction): Promise<Ledger>;
  /**
   * Follows the conversation: new replies may commit to something, and the customer's words are held
   * against the forecast. Returns the follow-ups that waited for the customer, who has written since.
   */
  follow(interaction: Interaction, said: Said): Promise<readonly FollowUp[]>;
  /** What a draft commits to, before it is sent; nothing is kept of it. */
  preview(said: readonly SaidCommitment[], helpdesk: string): Promise<readonly CommitmentPreview[]>;
}

/** As many as tell how long promises take. */
const historySize = 300;
/** For so long it is not read again, in ms. */
const historyMs = 60_000;
/** Notices what replies commit to and what became of it; only the agent's word makes it a record. */
export function createNoticing(services: NoticingServices): Noticing {
  const { interactions, followUps, memory, settings } = services;
  let known: { readonly at: number; readonly history: Promise<readonly FollowUp[]> } | undefined;

  /** Asked for with every key of a draft that promises something; it changes slowly. */
  const historyAt = (at: number) => {
    if (!known || Math.abs(at - known.at) > historyMs) {
      const history = followUps.latestCompleted(historySize);
      known = { at, history };
      history.catch(() => (known = undefined));
    }
    return known.history;
  };

  /** Enriches what was noticed by what may be meant, and by what it took before. */
  const proposalsOf = async (noticed: NoticedCommitments, helpdesk: string) => {
    if (noticed.proposals.length === 0) return [];
    const { workday } = await settings.get();
    const now = Date.now();
    const history = await historyAt(now);
    return noticed.proposals.map((each): Proposal => ({
      ...each,
      likely: each.dueAt === null ? likelyTimes({ now, workday }) : [],
      realism: realismOf({ dueAt: each.dueAt, helpdesk }, history, now),
    }));
  };

  const of: Noticing['of'] = async (interaction) => {
    const { forms } = await settings.get();
    const noticed = await memory.noticedIn(interaction.id);
    const ofTicket = await followUps.forTicket(interaction);
    const isAnswered = ({ words, turn }: Proposal) =>
      ofTicket.some((each) => each.words === words && each.turn === turn);
    const isQuiet = ({ key, words }: Proposal) =>
      (interaction.declined ?? []).includes(key) || isLearntQuiet(words, forms);
    const all = (await proposalsOf(noticed, interaction.helpdesk)).filter(
      (each) => !isAnswered(each),
    );
    return {
      followUps: ofTicket.filter(
        (each) => isUnfinished(each) || (each.completedAt ?? 0) >= interaction.openedAt,
      ),
      proposals: all.filter((each) => !isQuiet(each)),
      quiet: all.filter(isQuiet),
      questions: questionsOf(ofTicket, noticed.tail),
      isReassigned:
        noticed.assignee !== undefined &&
        noticed.assignee.before !== noticed.assignee.now &&
        ofTicket.some(isUnfinished),
      expectation: interaction.expectation ?? null,
      moment: interaction.moment ?? null,
      proposedMoment: proposeMoment({
        expectation: interaction.expectation?.outcome ?? null,
        ...noticed.mood,
        ...evidenceIn(ofTicket, Date.now()),
      }),
    };
  };

  const follow: Noticing['follow'] = async (interaction, { tail, mood, assignee, at }) => {
    const { workday } = await settings.get();
    const noticed = await memory.notice(interaction.id, (former) => {
      const isSent = ({ key, side, head, isNew }: SpokenTurn) =>
        side === 'agent' && !former.sent.includes(key) && (isNew || former.drafts.includes(head));
      const sent = tail.filter(isSent);
      const proposals = sent.flatMap(({ key: turn, said }) =>
        said.map((each) => ({ ...commitmentOf(each, { now: at, workday }), turn })),
      );
      return {
        ...former,
        mood,
        ...(assignee !== undefined && {
          assignee: { before: former.assignee?.before ?? assignee, now: assignee },
        }),
        tail: tail.map(({ key, side }) => ({ key, side })),
        sent: [...former.sent, ...sent.map(({ key }) => key)],
        proposals: [...former.proposals, ...proposals],
      };
    });
    await compareForecast(interaction, tail, at);
    return answeredBy(await followUps.forTicket(interaction), noticed.tail);
  };

  /** The customer has written after the end: their words are held against the agent's rating. */
  const compareForecast = async (
    interaction: Interaction,
    tail: readonly SpokenTurn[],
    at: number,
  ) => {
    const rated = await interactions.ratedOn(interaction);
    const { moment } = rated ?? {};
    if (!rated || !moment || moment.later) return;
    const from = tail.findIndex(({ key }) => key === moment.turn);
    if (from < 0) return;
    const shown = tail.slice(from + 1).flatMap(({ shows }) => (shows ? [laterRating(shows)] : []));
    const rating = shown.find((each) => each !== null);
    if (!rating) return;
    await interactions.keep(rated.id, () => ({ moment: { ...moment, later: { rating, at } } }));
  };

  return {
    of,
    follow,
    preview: async (said, helpdesk) => {
      if (said.length === 0) return [];
      const { workday } = await settings.get();
      const now = Date.now();
      const history = await historyAt(now);
      return said.map((each) => {
        const promised = commitmentOf(each, { now, workday });
        return { ...promised, realism: realismOf({ ...promised, helpdesk }, history, now) };
      });
    },
  };
}

/** What the follow-ups of a ticket say of how its customer leaves. */
function evidenceIn(ofTicket: readonly FollowUp[], now: number) {
  const outcomes = ofTicket.map(outcomeOf);
  return {
    broken: outcomes.filter((each) => each === 'broken' || each === 'late').length,
    overdue: ofTicket.filter(
      ({ kind, state, dueAt }) =>
        kind === 'commitment' && state === 'open' && dueAt !== null && dueAt < now,
    ).length,
    touches: ofTicket.filter(
      ({ kind, state }) => touches.some((touch) => touch === kind) && state === 'done',
    ).length,
  };
}
