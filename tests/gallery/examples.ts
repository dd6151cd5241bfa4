import { defaultAttentionRules } from '@/core/attention/attention';
import { computed, signal } from '@preact/signals';
import { defaultPlaybook } from '@/core/cycle/default-playbook';
import type { Mark } from '@/core/cycle/cycle';
import type { PromptId } from '@/core/cycle/playbook';
import { compareStages, type Stage, stages } from '@/core/cycle/stage';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import { emptyLedger } from '@/core/follow-ups/ledger';
import { defaultWorkday } from '@/core/follow-ups/workday';
import type { TodayFigures } from '@/core/statistics/day-figures';
import type { PageCheck } from '@/core/health/page-check';
import type { NowActions, TicketView } from '@/session/view';
import type { BesidePage, Jotting, PanelSource, RecordsTrouble } from '@/ui/models/panel-source';

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
    kind: 'task',
    text: 'Ring the warehouse about the spare part',
    words: '',
    turn: null,
    madeAt: exampleNow - hourMs,
    dueAt: exampleNow + 20 * hourMs,
    dueWords: 'tomorrow 10am',
    event: null,
    remindAt: (over.dueAt ?? exampleNow + 20 * hourMs) - hourMs,
    remindedAt: null,
    state: 'open',
    completedAt: null,
    toldAt: null,
    reason: null,
    renews: null,
    settledTurn: null,
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
      activeMs: times[each],
      wallMs: Math.round(times[each] * 1.4),
      countsSince: each === stage ? exampleNow - 12_000 : null,
      isCorrected: each === 'receiving',
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
    attention: 'here',
    absence: null,
    isFinished: false,
    unsaved: null,
    isReading: false,
    hasDraft: true,
    draftCommitments: [],
    ledger: { ...emptyLedger, followUps: [aFollowUp()] },
    ...over,
  };
}

export const exampleActions: NowActions = {
  move: () => {},
  undo: () => {},
  keep: (wish) =>
    Promise.resolve(
      JSON.stringify(wish).includes('?"') ? { ok: false } : { ok: true, dueAt: null },
    ),
  dismissNudge: () => {},
  countAbsence: () => {},
  correctTime: () => {},
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
  aFollowUp({
    id: 'week',
    kind: 'after',
    text: 'Ask whether everything works',
    dueAt: exampleNow + 120 * hourMs,
  }),
  aFollowUp({
    id: 'promise',
    kind: 'commitment',
    text: 'I will send you the new contract by Friday noon',
    ticket: '1051',
    dueAt: exampleNow + 46 * hourMs,
  }),
  aFollowUp({
    id: 'event',
    kind: 'commitment',
    text: 'We will write to you once the update is out',
    ticket: '1011',
    event: 'once the update is out',
    dueAt: exampleNow + 44 * hourMs,
  }),
  aFollowUp({
    id: 'untold',
    kind: 'commitment',
    text: 'I will have the double charge refunded today',
    ticket: '998',
    state: 'done',
    completedAt: exampleNow - 2 * hourMs,
  }),
  aFollowUp({ id: 'open', text: 'Look into the double booking', dueAt: null, url: '', ticket: '' }),
  aFollowUp({
    id: 'done',
    text: 'Ring Priya back',
    state: 'done',
    completedAt: exampleNow - hourMs,
  }),
];

const dayTimes = [1_980_000, 5_460_000, 7_290_000, 1_320_000];

export const exampleDay: TodayFigures = {
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
  commitments: { made: 5, kept: 3, late: 1, renegotiated: 1, broken: 0 },
  moments: { misery: 1, mediocrity: 9, magnificence: 4 },
  forecasts: { right: 7, brighter: 2, darker: 1 },
  lately: {
    commitments: { made: 48, kept: 37, late: 4, renegotiated: 5, broken: 1 },
    moments: { misery: 6, mediocrity: 61, magnificence: 22 },
    forecasts: { right: 31, brighter: 7, darker: 4 },
  },
};

export const emptyDay: TodayFigures = {
  interactions: 0,
  closed: 0,
  stages: stages.map((stage) => ({ stage, wallMs: 0, activeMs: 0, medianActiveMs: null })),
  prompts: [],
  followUpsMade: 0,
  followUpsCompleted: 0,
  followUpsOnTime: 0,
  followUpsWithDue: 0,
  commitments: { made: 0, kept: 0, late: 0, renegotiated: 0, broken: 0 },
  moments: { misery: 0, mediocrity: 0, magnificence: 0 },
  forecasts: { right: 0, brighter: 0, darker: 0 },
  lately: {
    commitments: { made: 0, kept: 0, late: 0, renegotiated: 0, broken: 0 },
    moments: { misery: 0, mediocrity: 0, magnificence: 0 },
    forecasts: { right: 0, brighter: 0, darker: 0 },
  },
};

interface SourceFacts {
  readonly page?: BesidePage;
  readonly manual?: TicketView | null;
  readonly followUps?: readonly FollowUp[];
  readonly today?: TodayFigures | null;
  readonly trouble?: RecordsTrouble;
  readonly roomLeft?: number;
  readonly enabled?: 'enabled' | 'refused';
  readonly jotting?: Jotting;
}

export function aPanelSource(facts: SourceFacts = {}): PanelSource {
  return {
    page: signal(facts.page ?? { kind: 'on', origin: 'https://desk.example', view: aTicketView() }),
    manual: signal(facts.manual ?? null),
    followUps: signal(facts.followUps ?? exampleFollowUps),
    today: signal(facts.today === undefined ? exampleDay : facts.today),
    trouble: signal(facts.trouble ?? null),
    unsaved: signal(null),
    roomLeft: signal(facts.roomLeft ?? null),
    now: computed(() => exampleNow),
    attentionRules: signal(defaultAttentionRules),
    saveAttentionRules: () => Promise.resolve(),
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
    openTicket: () => Promise.resolve(),
    changeFollowUp: (_id, wish) =>
      Promise.resolve(
        JSON.stringify(wish).includes('?"') ? { ok: false } : { ok: true, dueAt: null },
      ),
    jotting: signal(facts.jotting ?? null),
    isListWanted: signal(false),
    jot: () => Promise.resolve({ ok: true, dueAt: null }),
    reminders: signal({
      workday: defaultWorkday,
      quietHours: { from: 18 * 60, to: 9 * 60 },
      mayQuote: false,
    }),
    saveReminders: () => Promise.resolve(),
    saveCalendar: () => {},
    openDashboard: () => Promise.resolve(),
  };
}

/** A ticket where a reply has just promised something, and may have kept something. */
export const commitmentsView = aTicketView({
  stage: 'helping',
  customer: { expectation: 'the till working before Saturday', matter: 'The till does not print' },
  draftCommitments: [
    {
      key: 'p1',
      words: 'I will ring the technician this afternoon',
      dueWords: 'this afternoon',
      dueAt: exampleNow + 3 * hourMs,
      event: null,
      realism: { medianMs: 55 * hourMs, count: 18 },
    },
  ],
  ledger: {
    ...emptyLedger,
    expectation: { words: 'the till working before Saturday', outcome: null },
    followUps: [
      aFollowUp({
        id: 'kept?',
        kind: 'commitment',
        text: 'I will ask the warehouse about the scanner',
        dueAt: exampleNow + 2 * hourMs,
      }),
      aFollowUp({
        id: 'untold',
        kind: 'commitment',
        text: 'I will reset the till tonight',
        state: 'done',
        completedAt: exampleNow - hourMs,
      }),
    ],
    proposals: [
      {
        key: 'a',
        turn: 't3',
        words: 'I will send you the part by Friday',
        dueWords: 'by Friday',
        dueAt: exampleNow + 50 * hourMs,
        event: null,
        likely: [],
        realism: null,
      },
      {
        key: 'b',
        turn: 't3',
        words: 'I will look into the second till',
        dueWords: '',
        dueAt: null,
        event: null,
        likely: [exampleNow + 2.7 * hourMs, exampleNow + 22 * hourMs, exampleNow + 51 * hourMs],
        realism: null,
      },
    ],
    quiet: [],
    questions: [{ id: 'kept?', turn: 't5' }],
  },
});

/** The end of an interaction, before it is rated. */
export const closingView = aTicketView({
  stage: 'keeping',
  isFinished: true,
  customer: { expectation: 'the till working before Saturday', matter: null },
  ledger: {
    ...emptyLedger,
    followUps: [aFollowUp({ kind: 'commitment', text: 'I will send you the part by Friday' })],
    expectation: { words: 'the till working before Saturday', outcome: 'met' },
    proposedMoment: { rating: 'mediocrity', reasons: ['satisfied', 'met'] },
  },
});

/** A ticket that went to a colleague while something of the agent's was open in it. */
export const reassignedView = aTicketView({
  stage: 'helping',
  ledger: {
    ...emptyLedger,
    isReassigned: true,
    followUps: [
      aFollowUp({
        id: 'event',
        kind: 'commitment',
        text: 'We will write to you once the update is out',
        event: 'once the update is out',
        dueAt: exampleNow + 44 * hourMs,
      }),
      aFollowUp(),
    ],
  },
});

/** How follow-ups end. */
export const exampleFates: readonly FollowUp[] = [
  { state: 'told', text: 'I will send the label today', completedAt: exampleNow - hourMs },
  {
    state: 'told',
    text: 'I will ring you by noon',
    dueAt: exampleNow - 2 * hourMs,
    completedAt: exampleNow - hourMs,
  },
  { state: 'renegotiated', text: 'I will send the scanner by Friday' },
  { state: 'broken', text: 'I will have it repaired today' },
  { state: 'dropped', text: 'I will ask the second shop', reason: 'solved' },
].map((each, index) =>
  aFollowUp({
    id: `fate-${index}`,
    kind: 'commitment',
    remindAt: null,
    completedAt: exampleNow - (index + 1) * minuteMs,
    ...(each as Partial<FollowUp>),
  }),
);
