import { render } from 'preact';
import type { NowView } from '@/session/view';
import { createCueCard } from '@/ui/cue-card/cue-card';
import { mountOpenCard } from '@/ui/cue-card/open-card';
import cardCss from '@/ui/cue-card/cue-card.css?inline';
import { Dashboard } from '@/ui/dashboard/dashboard';
import dashboardCss from '@/ui/dashboard/dashboard.css?inline';
import { SidePanel } from '@/ui/panel/side-panel';
import panelCss from '@/ui/panel/side-panel.css?inline';
import themeCss from '@/ui/theme.css?inline';
import { emptyLedger } from '@/core/follow-ups/ledger';
import { aDashboardSource } from './dashboard-examples';
import {
  aPanelSource,
  aTicketView,
  closingView,
  emptyDay,
  exampleActions,
  exampleCheck,
  exampleNow,
  commitmentsView,
  exampleFates,
  reassignedView,
} from './examples';
import pageCss from './foreign-page.css?inline';

const query = new URLSearchParams(location.search);
const dir = query.get('dir') === 'rtl' ? 'rtl' : 'ltr';
const origin = 'https://desk.example';
const noTicket = {
  kind: 'no-ticket',
  helpdeskName: 'Harbour Desk',
  reason: 'not-a-ticket',
} as const;
const keepingView = aTicketView({ stage: 'keeping', round: 2, pinned: true, ledger: emptyLedger });
const nudgedView = aTicketView({
  stage: 'helping',
  nudge: { id: 'date-commitment', words: 'I will ask the warehouse about the scanner' },
  customer: { expectation: 'by Friday noon', matter: 'The till does not print' },
  hints: [
    { kind: 'undated', words: 'I will ask the warehouse about the scanner', at: 0 },
    { kind: 'policy', words: 'our policy', at: 60 },
  ],
});
const partialView = aTicketView({
  stage: 'receiving',
  health: {
    check: { ...exampleCheck, sides: 'partly', composer: 'absent', send: 'absent' },
    lost: [],
    basis: 'definition',
    turns: 3,
    unknownSides: 1,
    conversation: 'remembered',
  },
});

/** Back after a while, in a panel beside another window: time stands still. */
const absenceView = aTicketView({
  attention: 'away',
  absence: { from: exampleNow - 25 * 60_000, to: exampleNow - 13 * 60_000, ms: 12 * 60_000 },
});

const lostView = aTicketView({
  health: {
    check: { ...exampleCheck, times: 'absent', composer: 'unread', send: 'absent' },
    lost: ['times', 'composer'],
    basis: 'definition',
    turns: 7,
    unknownSides: 0,
    conversation: 'here',
  },
});

const cards: Record<string, { view: NowView; isExpanded: boolean }> = {
  'card-pill': { view: aTicketView(), isExpanded: false },
  'card-pill-nudge': { view: nudgedView, isExpanded: false },
  'card-nudge': { view: nudgedView, isExpanded: true },
  'card-open': { view: aTicketView(), isExpanded: true },
  'card-commitments': { view: commitmentsView, isExpanded: true },
  'card-absence': { view: absenceView, isExpanded: true },
  'card-reassigned': { view: reassignedView, isExpanded: true },
  'card-pill-reassigned': { view: reassignedView, isExpanded: false },
  'card-closing': { view: closingView, isExpanded: true },
  'card-keeping': { view: keepingView, isExpanded: true },
  'card-partial': { view: partialView, isExpanded: true },
  'card-lost': { view: lostView, isExpanded: true },
  'card-reading': { view: aTicketView({ isReading: true, ledger: emptyLedger }), isExpanded: true },
  'card-idle': { view: noTicket, isExpanded: false },
  'card-idle-open': { view: noTicket, isExpanded: true },
};

const panels: Record<string, () => Parameters<typeof SidePanel>[0]> = {
  'panel-now': () => ({ source: aPanelSource() }),
  'panel-commitments': () => ({
    source: aPanelSource({ page: { kind: 'on', origin, view: commitmentsView } }),
  }),
  'panel-absence': () => ({
    source: aPanelSource({ page: { kind: 'on', origin, view: absenceView } }),
  }),
  'panel-closing': () => ({
    source: aPanelSource({ page: { kind: 'on', origin, view: closingView } }),
  }),
  'panel-jot': () => ({
    source: aPanelSource({
      jotting: { text: 'Ask the depot for the key', url: '', ticket: 'Depot keys' },
    }),
  }),
  'panel-hidden': () => ({ source: aPanelSource({ page: { kind: 'hidden' } }) }),
  'panel-barred': () => ({ source: aPanelSource({ page: { kind: 'barred' } }) }),
  'panel-off': () => ({
    source: aPanelSource({ page: { kind: 'off', origin }, enabled: 'refused' }),
  }),
  'panel-reading': () => ({ source: aPanelSource({ page: { kind: 'on', origin, view: null } }) }),
  'panel-no-ticket': () => ({
    source: aPanelSource({ page: { kind: 'on', origin, view: noTicket } }),
  }),
  'panel-unknown': () => ({
    source: aPanelSource({
      page: {
        kind: 'on',
        origin,
        view: { kind: 'no-ticket', helpdeskName: null, reason: 'unrecognised' },
      },
    }),
  }),
  'panel-manual': () => ({
    source: aPanelSource({
      manual: aTicketView({ mode: 'manual', helpdeskName: '', ticket: 'Phone call', health: null }),
    }),
  }),
  'panel-follow-ups': () => ({ source: aPanelSource(), tab: 'followUps' }),
  'panel-fates': () => ({
    source: aPanelSource({ followUps: exampleFates }),
    tab: 'followUps',
  }),
  'panel-follow-ups-empty': () => ({ source: aPanelSource({ followUps: [] }), tab: 'followUps' }),
  'panel-today': () => ({ source: aPanelSource(), tab: 'today' }),
  'panel-today-little-room': () => ({
    source: aPanelSource({ roomLeft: 12_400_000 }),
    tab: 'today',
  }),
  'panel-today-empty': () => ({ source: aPanelSource({ today: emptyDay }), tab: 'today' }),
};

const dashboards: Record<string, () => Parameters<typeof Dashboard>[0]> = {
  'dashboard-empty': () => ({ source: aDashboardSource({ days: 0 }) }),
  'dashboard-one-day': () => ({ source: aDashboardSource({ days: 1 }) }),
  'dashboard-few': () => ({ source: aDashboardSource({ days: 3, perDay: 1 }) }),
  'dashboard-five-years': () => ({ source: aDashboardSource({ days: 1826 }) }),
};

function addStyle(css: string): void {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
}

/** A page with styles of its own that must not reach the card. */
function mountCard(state: string): void {
  addStyle(pageCss);
  const page = document.querySelector<HTMLTemplateElement>('#foreign-page');
  if (page) document.body.append(page.content.cloneNode(true));
  const host = document.createElement('cuecycle-card');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${themeCss}\n${cardCss}`);
  shadow.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  const example = cards[state];
  if (!example) throw new Error(`No example named ${state}`);
  const card = createCueCard(shadow, {
    actions: exampleActions,
    place: { inlineEnd: 16, blockEnd: 16, isExpanded: example.isExpanded },
    onPlace: () => {},
    obstacles: () => [...document.querySelectorAll('.reply')].map((e) => e.getBoundingClientRect()),
    dir,
    onOpenPanel: () => {},
    loadOpenCard: async () => mountOpenCard,
    onTrouble: () => {},
  });
  card.update(example.view);
}

document.documentElement.dir = dir;
const state = query.get('state') ?? 'panel-now';
const panel = panels[state];
if (panel) {
  addStyle(`${themeCss}\n${panelCss}`);
  const root = document.body.appendChild(document.createElement('div'));
  render(<SidePanel {...panel()} />, root);
} else if (dashboards[state]) {
  addStyle(`${themeCss}\n${dashboardCss}`);
  const root = document.body.appendChild(document.createElement('div'));
  render(<Dashboard {...dashboards[state]()} />, root);
} else {
  mountCard(state);
}
