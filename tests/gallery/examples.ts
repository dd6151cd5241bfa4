import { computed, signal } from '@preact/signals';
import { defaultPlaybook } from '@/core/cycle/default-playbook';
import type { Mark } from '@/core/cycle/cycle';
import type { PromptId } from '@/core/cycle/playbook';
import { compareStages, type Stage, stages } from '@/core/cycle/stage';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import type { DayFigures } from '@/core/statistics/day-figures';
import type { PageCheck } from '@/core/health/page-check';
import type { NowActions, TicketView } from '@/session/view';
import type { BesidePage, PanelSource } from '@/ui/models/panel-source';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** A Wednesday, 14:20 in UTC. */
export const exampleNow = Date.UTC(2026, 9, 14, 14, 20);

const words = (text: string, where: 'turn' | 'draft' = 'turn') => ({
  words: text,
  where,
  rule: 'example',
});

const exampleMarks: Partial<Record<PromptId, Mark>> = {
  greet: { kind: 'sent', evidence: words('Good morning Marta') },
  appreciate: { kind: 'hand' },
  'acknowledge-feeling': {
    kind: 'sent',
    evidence: words('two days without the till in the busiest week of the year'),
  },
  'clarifying-question': {
    kind: 'draft',
    evidence: words('Which of the three tills shows the message?', 'draft'),
  },
};

export function aFollowUp(over: Partial<FollowUp> = {}): FollowUp {
  return {
    id: 'f1',
    interactionId: 'i1',
    helpdesk: 'example',
    site: 'https://desk.example',
    ticket: '1042',
    url: 'https://desk.example/tickets/1042',
    text: 'Ring the warehouse about the spare part',
    madeAt: exampleNow - hourMs,
    dueAt: exampleNow + 20 * hourMs,
    dueWords: 'tomorrow 10am',
    remindedAt: null,
    state: 'open',
    completedAt: null,
    updatedAt: exampleNow - hourMs,
    ...over,
  };
}

export const exampleCheck: PageCheck = {
  ticket: 'read',
  turns: 'read',
  sides: 'read',
  times: 'read',
  composer: 'read',
  send: 'read',
  status: 'read',
};

export function aTicketView(over: Partial<TicketView> = {}): TicketView {
  const stage: Stage = over.stage ?? 'understanding';
  const times: Record<Stage, number> = {
    receiving: 84_000,
    understanding: 143_000,
    helping: 0,
    keeping: 0,
  };
  const prompts =
    over.prompts ??
    defaultPlaybook.prompts.map((each) => ({ ...each, mark: exampleMarks[each.id] ?? null }));
  return {
    kind: 'ticket',
    interactionId: 'i1',
    mode: 'page',
    helpdeskName: 'Harbour Desk',
    ticket: '1042',
    health: {
      check: exampleCheck,
      lost: [],
      basis: 'definition',
      turns: 7,
      unknownSides: 0,
      conversation: 'here',
    },
    stage,
    round: 1,
    pinned: false,
    stages: stages.map((each) => ({
      stage: each,
      ms: times[each],
      runningSince: each === stage ? exampleNow - 12_000 : null,
      position: each === stage ? 'current' : compareStages(each, stage) < 0 ? 'before' : 'after',
    })),
    prompts,
    next: prompts.find((each) => each.stage === stage && !each.mark)?.id ?? null,
    canInsert: true,
    isQuiet: false,
    nudge: null,
    held: null,
    customer: { expectation: null, matter: null },
    hints: [],
    canUndo: true,
    isFinished: false,
    isReading: false,
    hasDraft: true,
    followUps: [aFollowUp()],
    ...over,
  };
}

export const exampleActions: NowActions = {
  move: () => {},
  undo: () => {},
  addFollowUp: (_text, due) =>
    Promise.resolve(due.includes('?') ? { ok: false } : { ok: true, dueAt: null }),
  completeFollowUp: () => Promise.resolve(),
  reopenFollowUp: () => Promise.resolve(),
  dismissNudge: () => {},
  setQuiet: () => {},
  insert: (words) => Promise.resolve(!words.includes('?')),
  point: () => {},
  finish: () => {},
  healthReport: () => Promise.resolve('An example'),
  acceptLoss: () => {},
  teach: async () => {},
};

export const exampleFollowUps: readonly FollowUp[] = [
  aFollowUp({
    id: 'late',
    text: 'Tell Mr Okafor which courier has his parcel',
    ticket: '987',
    dueAt: exampleNow - 2 * hourMs,
  }),
  aFollowUp({
    id: 'soon',
    text: 'Confirm the new delivery slot',
    dueAt: exampleNow + 25 * minuteMs,
  }),
  aFollowUp({
    id: 'evening',
    text: 'Send the corrected invoice to Lindqvist & Sons, with the reference of their own order in the subject',
    ticket: '1038',
    dueAt: exampleNow + 3 * hourMs,
  }),
  aFollowUp(),
  aFollowUp({ id: 'week', text: 'Ask whether the update held', dueAt: exampleNow + 120 * hourMs }),
  aFollowUp({ id: 'open', text: 'Look into the double booking', dueAt: null, url: '', ticket: '' }),
  aFollowUp({
    id: 'done',
    text: 'Ring Priya back',
    state: 'done',
    completedAt: exampleNow - hourMs,
  }),
];

const dayTimes = [1_980_000, 5_460_000, 7_290_000, 1_320_000];

export const exampleDay: DayFigures = {
  interactions: 23,
  closed: 19,
  stages: stages.map((stage, i) => ({
    stage,
    wallMs: (dayTimes[i] ?? 0) * 1.4,
    activeMs: dayTimes[i] ?? 0,
    medianActiveMs: (dayTimes[i] ?? 0) / 21,
  })),
  prompts: defaultPlaybook.prompts.map(({ id }, i) => ({
    prompt: id,
    seen: (i * 7) % 21,
    hand: i % 4,
    notApplicable: i % 3,
  })),
  followUpsMade: 8,
  followUpsCompleted: 6,
  followUpsOnTime: 4,
  followUpsWithDue: 5,
};

export const emptyDay: DayFigures = {
  interactions: 0,
  closed: 0,
  stages: stages.map((stage) => ({ stage, wallMs: 0, activeMs: 0, medianActiveMs: null })),
  prompts: [],
  followUpsMade: 0,
  followUpsCompleted: 0,
  followUpsOnTime: 0,
  followUpsWithDue: 0,
};

const exampleExport = {
  fileName: 'cuecycle-2026-10-14.json',
  rows: 23,
  content: JSON.stringify(
    {
      format: 'cuecycle-agent-export',
      version: 1,
      interactions: [
        {
          id: '5b0f…',
          helpdesk: 'example',
          day: '2026-10-14',
          spans: [{ stage: 'receiving', round: 1, activeMs: 84_000 }],
        },
      ],
    },
    null,
    2,
  ),
};

interface SourceFacts {
  readonly page?: BesidePage;
  readonly manual?: TicketView | null;
  readonly followUps?: readonly FollowUp[];
  readonly today?: DayFigures | null;
  readonly enabled?: 'enabled' | 'refused';
}

export function aPanelSource(facts: SourceFacts = {}): PanelSource {
  return {
    page: signal(facts.page ?? { kind: 'on', origin: 'https://desk.example', view: aTicketView() }),
    manual: signal(facts.manual ?? null),
    followUps: signal(facts.followUps ?? exampleFollowUps),
    today: signal(facts.today === undefined ? exampleDay : facts.today),
    now: computed(() => exampleNow),
    actions: exampleActions,
    manualActions: exampleActions,
    enableSite: () => Promise.resolve(facts.enabled ?? 'enabled'),
    disableSite: () => Promise.resolve(),
    describeSite: () =>
      Promise.resolve({
        choice: 'auto',
        taughtName: 'desk.example',
        known: [
          { id: 'harbour', name: 'Harbour Desk' },
          { id: 'quay', name: 'Quay' },
        ],
      }),
    chooseHelpdesk: () => Promise.resolve(),
    forgetTaught: () => Promise.resolve(),
    exportTaught: () => Promise.resolve('cuecycle-site-desk.example.json'),
    importTaught: () => Promise.resolve({ ok: false, reason: 'foreign' }),
    startManual: () => {},
    openTicket: () => {},
    completeFollowUp: () => Promise.resolve(),
    reopenFollowUp: () => Promise.resolve(),
    rescheduleFollowUp: () => Promise.resolve({ ok: false }),
    dropFollowUp: () => Promise.resolve(),
    prepareExport: () => Promise.resolve(exampleExport),
    saveExport: () => {},
  };
}
