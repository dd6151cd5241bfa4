import { render } from 'preact';
import type { NowView } from '@/session/view';
import { CardBody } from '@/ui/cue-card/card-body';
import { CueCard } from '@/ui/cue-card/cue-card';
import cardCss from '@/ui/cue-card/cue-card.css?inline';
import { SidePanel } from '@/ui/panel/side-panel';
import panelCss from '@/ui/panel/side-panel.css?inline';
import themeCss from '@/ui/theme.css?inline';
import { aPanelSource, aTicketView, emptyDay, exampleActions, exampleCheck } from './examples';
import pageCss from './foreign-page.css?inline';

const query = new URLSearchParams(location.search);
const dir = query.get('dir') === 'rtl' ? 'rtl' : 'ltr';
const origin = 'https://desk.example';
const noTicket = {
  kind: 'no-ticket',
  helpdeskName: 'Harbour Desk',
  reason: 'not-a-ticket',
} as const;
const keepingView = aTicketView({ stage: 'keeping', round: 2, pinned: true, followUps: [] });
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
  'card-keeping': { view: keepingView, isExpanded: true },
  'card-partial': { view: partialView, isExpanded: true },
  'card-lost': { view: lostView, isExpanded: true },
  'card-reading': { view: aTicketView({ isReading: true, followUps: [] }), isExpanded: true },
  'card-idle': { view: noTicket, isExpanded: false },
  'card-idle-open': { view: noTicket, isExpanded: true },
};

const panels: Record<string, () => Parameters<typeof SidePanel>[0]> = {
  'panel-now': () => ({ source: aPanelSource() }),
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
  'panel-follow-ups-empty': () => ({ source: aPanelSource({ followUps: [] }), tab: 'followUps' }),
  'panel-today': () => ({ source: aPanelSource(), tab: 'today' }),
  'panel-today-empty': () => ({ source: aPanelSource({ today: emptyDay }), tab: 'today' }),
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
  const root = shadow.appendChild(document.createElement('div'));
  document.documentElement.append(host);
  const example = cards[state];
  if (!example) throw new Error(`No example named ${state}`);
  render(
    <CueCard
      body={CardBody}
      needBody={() => undefined}
      view={example.view}
      actions={exampleActions}
      place={{ inlineEnd: 16, blockEnd: 16, isExpanded: example.isExpanded }}
      onPlace={() => {}}
      obstacles={() =>
        [...document.querySelectorAll('.reply')].map((e) => e.getBoundingClientRect())
      }
      dir={dir}
      onOpenPanel={() => {}}
    />,
    root,
  );
}

document.documentElement.dir = dir;
const state = query.get('state') ?? 'panel-now';
const panel = panels[state];
if (panel) {
  addStyle(`${themeCss}\n${panelCss}`);
  const root = document.body.appendChild(document.createElement('div'));
  render(<SidePanel {...panel()} />, root);
} else {
  mountCard(state);
}
