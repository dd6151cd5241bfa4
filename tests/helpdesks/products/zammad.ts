import {
  escaped,
  type PageModel,
  type Product,
  type TicketModel,
  type TurnModel,
} from '../product';

const words = {
  en: { update: 'Update', open: 'open', closed: 'closed' },
  de: { update: 'Aktualisieren', open: 'offen', closed: 'geschlossen' },
};

export const zammad: Product = {
  id: 'zammad',
  ticketIds: ['42', '57'],
  address: (id) => `https://desk.example/#ticket/zoom/${id}`,
  render: ({ active, others, language }: PageModel) => `<!doctype html>
<html lang="${language}"><head><title>Zammad</title><style>.content { display: none } .content.active { display: block }</style></head><body>
<div id="app"><nav class="navigation"><a class="task is-active" href="#ticket/zoom/${active.id}">Lamp</a></nav>
<div id="content"><div id="content_permanent_Dashboard" class="content"><div class="stat">3 open</div></div>
${others.map((ticket) => pane(ticket, false, language)).join('')}${pane(active, true, language)}</div></div></body></html>`,
  can: {
    turns: true,
    sides: ['customer', 'agent', 'note', 'system'],
    times: true,
    notes: true,
    composer: 'always',
    panes: true,
    inPage: true,
    status: true,
  },
};

function pane(ticket: TicketModel, isActive: boolean, language: 'en' | 'de'): string {
  const { id, customer, turns, composer, isClosed } = ticket;
  const say = words[language];
  const isNote = composer.kind === 'open' && composer.mode === 'note';
  const text = composer.kind === 'open' ? escaped(composer.text) : '';
  return `<div id="content_permanent_Ticket-${id}" class="content ${isActive ? 'active' : ''}"><div class="ticketZoom">
<div class="ticketZoom-header"><div class="ticket-title"><div class="ticket-title-update js-objectTitle" contenteditable="true">Lamp without a bulb</div></div><span class="ticket-number js-objectNumber">7200${id}</span></div>
<div class="ticket-article">${turns.map(article).join('')}</div>
<form class="article-add ${isNote ? 'is-internal' : 'is-public'}"><input type="hidden" name="internal" value="${isNote ? 'true' : ''}"><input type="hidden" name="type" value="email">
<div class="textBubble"><div class="articleNewEdit-body" contenteditable="true" data-name="body">${text}<div data-signature="true" data-signature-id="1">Lamps and more</div></div></div></form></div>
<div class="sidebar"><label>State</label><select name="state_id"><option value="2"${isClosed ? '' : ' selected'}>${say.open}</option><option value="4"${isClosed ? ' selected' : ''}>${say.closed}</option></select><a href="#user/profile/9">${escaped(customer)}</a></div>
<div class="attributeBar"><button class="btn js-submit" type="button">${say.update}</button></div></div>`;
}

function article({ id, side, author, text, at }: TurnModel): string {
  const kind = side === 'note' ? 'agent note is-internal' : `${side} email`;
  return `<div class="ticket-article-item ${kind}" data-id="${id}" id="article-${id}"><div class="article-content"><div class="textBubble text-bubble ${side === 'note' ? 'internal' : ''}"><div class="textBubble-content"><div class="richtext-content"><div>${escaped(text)}</div><blockquote>words of before</blockquote></div></div></div></div>
<div class="task-subline">${escaped(author)} <time class="humanTimeFromNow" datetime="${new Date(at).toISOString()}">3 days ago</time></div></div>`;
}
