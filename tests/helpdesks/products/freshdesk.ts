import {
  escaped,
  type PageModel,
  type Product,
  type TicketModel,
  type TurnModel,
} from '../product';

const words = {
  en: {
    reply: 'Reply',
    note: 'Add note',
    send: 'Send',
    status: 'Status',
    open: 'Open',
    closed: 'Resolved',
    to: 'To:',
    all: 'All tickets',
  },
  de: {
    reply: 'Antworten',
    note: 'Notiz hinzufügen',
    send: 'Senden',
    status: 'Status',
    open: 'Offen',
    closed: 'Gelöst',
    to: 'An:',
    all: 'Alle Tickets',
  },
};

export const freshdesk: Product = {
  id: 'freshdesk',
  ticketIds: ['3071', '3084'],
  address: (ticketId) => `https://lampworks.freshdesk.com/a/tickets/${ticketId}`,
  render: ({ active, language }: PageModel) => {
    const say = words[language];
    return `<!doctype html>
<html lang="${language}">
<body class="ember-application">
<nav class="breadcrumb"><a class="breadcrumb__item" href="/a/tickets">${say.all}</a><span class="breadcrumb__item active">${active.id}</span></nav>
<section id="mainactionbar"><div class="page-actions__left"><div class="reply-bar-wrapper-top"><button data-test-email-action="reply">${say.reply}</button></div></div></section>
<div class="ticket-subject-heading">Lamp</div>
<div id="ticket-details" class="ember-view">
  ${active.turns.map((turn, index) => item(turn, index, language)).join('')}
  ${composer(active, language)}
</div>
<aside>
  <div data-test-id="tkt-properties-status"><label>${say.status}</label><span class="ember-power-select-selected-item"> ${active.isClosed ? say.closed : say.open} </span></div>
  <div data-test-id="group-agent"><span class="ember-power-select-selected-item">Lamps</span></div>
  <div contenteditable="true" class="todo">Call the depot</div>
</aside>
</body></html>`;
  },
  can: {
    turns: true,
    sides: ['customer', 'agent', 'note'],
    times: false,
    notes: true,
    composer: 'on-click',
    panes: false,
    inPage: true,
    status: true,
  },
};

function item(turn: TurnModel, index: number, language: 'en' | 'de'): string {
  if (turn.side === 'system') return `<div class="ticket-activity">${escaped(turn.text)}</div>`;
  const side = {
    customer: ' ticket-details__requestor',
    agent: '',
    note: ' ticket-details__privatenote',
  };
  const isMail = turn.side === 'agent';
  const body = `<div class="fr-view"><p>${escaped(turn.text)}</p><blockquote>an older line</blockquote></div>`;
  return `<div id="ember${900 + index}" class="ticket-details__item${side[turn.side]} ember-view"${index === 0 ? '' : ' data-test-id="conversation-wrapper"'}>
  <div class="ticket-details__right">
    <div class="user"><a href="/a/contacts/7">${escaped(turn.author)}</a> <span class="timeago-units">(Mon)</span></div>
    ${isMail ? `<div class="emails-info">${words[language].to} ines@example.com</div>` : turn.side === 'note' ? `<div class="emails-info notify">${words[language].to} nadia@example.com</div>` : ''}
    ${
      index === 0
        ? `<div class="ticket-details__item__content" id="ticket_original_request"><div data-test-id="ticket-description">${body}</div></div>`
        : `<div class="ticket-details__item__content"><div class="text__content" data-test-conversation="conversation-text">${body}</div></div>`
    }
    <button class="more-block">…</button>
  </div>
</div>`;
}

function composer({ composer: model }: TicketModel, language: 'en' | 'de'): string {
  const say = words[language];
  if (model.kind === 'closed') {
    return `<div class="email-actions"><button data-test-email-action-btn="reply">${say.reply}</button><button data-test-email-action-btn="note">${say.note}</button></div>`;
  }
  const isNote = model.mode === 'note';
  return `<div class="ticket-action">
  ${isNote ? `<div class="ticket-action__fields" data-test-notify-to><input></div>` : `<div class="ticket-action__fields"><input value="ines@example.com"></div>`}
  <div class="fr-box"><div class="fr-wrapper"><div class="fr-element fr-view" contenteditable="true"><p>${escaped(model.text) || '<br>'}</p></div></div></div>
  <button id="send-and-set">${isNote ? say.note : say.send}</button>
</div>`;
}
