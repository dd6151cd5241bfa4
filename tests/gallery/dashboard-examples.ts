import { computed, signal } from '@preact/signals';
import { saveFile } from '@/browser/save-file';
import { promptIds } from '@/core/cycle/playbook';
import { stages, type Stage } from '@/core/cycle/stage';
import { daysBefore } from '@/core/interaction/day';
import type { Channel, PromptRecord } from '@/core/interaction/interaction';
import { ratings } from '@/core/moments/moment';
import { piecesOf, stepFor } from '@/core/statistics/steps';
import {
  emptyTally,
  sumTallies,
  tallyOfCompletion,
  tallyOfInteraction,
  tallyOfMaking,
  tallyOfOutcome,
  type Tally,
} from '@/core/statistics/tally';
import { anExportSource, aRecordsSource } from './records-examples';
import { aTeamSource } from './team-examples';
import type { DashboardSource, FiguresWish } from '@/ui/models/dashboard-source';
import { aFollowUp } from './examples';

export const exampleDayToday = '2026-10-14';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Numbers that look random and are the same in every picture. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Usual minutes in each stage. */
const usual: Record<Stage, number> = {
  receiving: 1.2,
  understanding: 4.5,
  helping: 7,
  keeping: 1.8,
};

/** One conversation with a promise; understanding gets quicker from the beginning to the end of all. */
function aConversation(random: () => number, progress: number): Tally {
  const long = (stage: Stage) => {
    const spread = Math.exp((random() + random() + random() - 1.5) * 1.1);
    const change = stage === 'understanding' ? 1.3 - 0.6 * progress : 1;
    return usual[stage] * minuteMs * spread * change;
  };
  const order: readonly Stage[] =
    random() < 0.2 ? ['receiving', 'helping', 'understanding', 'helping', 'keeping'] : stages;
  let at = 0;
  const spans = order.map((stage, index) => {
    const startedAt = at;
    at += Math.round(long(stage) / order.filter((each) => each === stage).length);
    const round = index > 3 && random() < 0.2 ? 2 : 1;
    const activeMs = Math.round((at - startedAt) * 0.8);
    return { id: `${index}`, stage, round, startedAt, endedAt: at, activeMs, awayMs: 5000 };
  });
  const prompts = promptIds.flatMap((prompt, index): readonly PromptRecord[] => {
    const luck = random();
    if (luck < 0.75 - index * 0.035) return [{ prompt, round: 1, state: 'seen' }];
    if (luck < 0.82) return [{ prompt, round: 1, state: 'hand' }];
    return luck < 0.88 ? [{ prompt, round: 1, state: 'not-applicable' }] : [];
  });
  const rating = random() < 0.1 ? ratings[0] : random() < 0.7 ? ratings[1] : ratings[2];
  const later = random() < 0.75 ? rating : ratings[1];
  const conversation = tallyOfInteraction({
    id: '',
    agentId: '',
    helpdesk: '',
    site: '',
    ticket: '',
    channel: 'mail',
    day: exampleDayToday,
    openedAt: 0,
    updatedAt: at,
    closedAt: at,
    spans,
    prompts,
    moves: [],
    moment: {
      rating,
      proposed: rating,
      at,
      turn: null,
      ...(random() < 0.4 && { later: { rating: later, at } }),
    },
  });
  if (random() < 0.6) return conversation;
  const dueAt = 100 * hourMs;
  const ends = dueAt - hourMs * (random() < 0.9 ? 30 * random() ** 2 : -6 * random());
  const state = random() < 0.04 ? 'broken' : random() < 0.1 ? 'renegotiated' : 'told';
  const promise = aFollowUp({ kind: 'commitment', state, dueAt, completedAt: ends, madeAt: 0 });
  return sumTallies([
    conversation,
    tallyOfMaking(promise),
    tallyOfCompletion(promise),
    tallyOfOutcome(promise),
  ]);
}

interface DashboardFacts {
  /** How many days up to today have records. */
  readonly days: number;
  readonly perDay?: number;
}

/** A dashboard over a history of its own. */
export function aDashboardSource({ days, perDay = 14 }: DashboardFacts): DashboardSource {
  const firstDay = days === 0 ? null : daysBefore(exampleDayToday, days - 1);
  const tallies = new Map<string, Tally>();
  // Long ranges are shown by the month: a part of the conversations is enough for the look of them.
  const share = days > 400 ? 0.25 : 1;
  for (let ago = 0; ago < days; ago += 1) {
    const day = daysBefore(exampleDayToday, ago);
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
    if ((weekday === 0 || weekday === 6) && days > 7) continue;
    const random = numbers(ago + 7);
    random();
    const count = Math.max(1, Math.round(perDay * share * (0.6 + 0.8 * random())));
    const progress = 1 - ago / Math.max(1, days);
    tallies.set(
      day,
      sumTallies(Array.from({ length: count }, () => aConversation(random, progress))),
    );
  }
  const between = (fromDay: string, toDay: string) =>
    sumTallies(
      [...tallies].filter(([day]) => day >= fromDay && day <= toDay).map(([, own]) => own),
    );
  const channels: readonly Channel[] = ['mail', 'chat'];
  return {
    figures: {
      today: computed(() => exampleDayToday),
      recorded: signal({
        firstDay,
        lastDay: firstDay && exampleDayToday,
        helpdesks: days > 1 ? ['harbour', 'manual'] : ['harbour'],
        channels: days > 1 ? channels : ['mail'],
      }),
      isUnreadable: signal(false),
      watch: ({ range, weekStart }: FiguresWish, onFigures) => {
        const step = stepFor(range);
        const points = piecesOf(range, step, weekStart).map((piece) => ({
          ...piece,
          tally: days === 0 ? emptyTally : between(piece.fromDay, piece.toDay),
        }));
        onFigures({ ...range, step, points, total: sumTallies(points.map(({ tally }) => tally)) });
        return () => {};
      },
      helpdeskName: (id) => ({ harbour: 'Harbour Desk' })[id],
      saveFile,
    },
    exporting: anExportSource(firstDay === null ? null : { from: firstDay, to: exampleDayToday }),
    records: aRecordsSource(days * perDay),
    team: aTeamSource(days),
  };
}
