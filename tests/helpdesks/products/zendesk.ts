import {
  escaped,
  type PageModel,
  type Product,
  type TicketModel,
  type TurnModel,
} from '../product';

const words = {
  en: { reply: 'Public reply', note: 'Internal note', submit: 'Submit' },
  de: { reply: 'Öffentliche Antwort', note: 'Interne Notiz', submit: 'Einreichen' },
};
const types = { customer: 'end-user', agent: 'agent', note: 'internal', system: 'system' };

export const zendesk: Product = {
  id: 'zendesk',
  ticketIds: ['1042', '1077'],
  address: (id) => `https://lamps.zendesk.com/agent/tickets/${id}`,
  render: ({ active, others, language }: PageModel) => `<!doctype html>
<html lang="${language}"><head><title>Zendesk</title><style>#main_panes > div:not(.active) { visibility: hidden; position: absolute }</style></head><body>
<header><div data-test-id="header-tab" aria-current="page" data-entity-id="${active.id}">Lamp</div></header>
<main id="main_panes">${others.map((ticket) => pane(ticket, false, language)).join('')}${pane(active, true, language)}</main></body></html>`,
  can: {
    turns: true,
    sides: ['customer', 'agent', 'note'],
    times: true,
    notes: true,
    composer: 'always',
    panes: true,
    inPage: true,
    status: false,
  },
};

function pane(ticket: TicketModel, isActive: boolean, language: 'en' | 'de'): string {
  const { id, turns, composer } = ticket;
  const say = words[language];
  const isNote = composer.kind === 'open' && composer.mode === 'note';
  const text = composer.kind === 'open' ? escaped(composer.text) : '';
  return `<div class="ticket-panes-grid-layout ${isActive ? 'active' : ''} sc-1x8p9" data-is-active="${isActive}" data-ticket-id="${id}" data-test-id="ticket-${id}-custom-layout">
<input data-test-id="omni-header-subject" value="Lamp without a bulb">
<div data-test-id="omni-log-container" class="sc-77ab">${turns.map(comment).join('\n')}</div>
<div data-test-id="editor-view"><button data-test-id="omnichannel-channel-switcher-button" data-channel="${isNote ? 'internal' : 'email'}">${isNote ? say.note : say.reply}</button>
<div class="zendesk-editor--rich-text-container"><div data-test-id="omnicomposer-rich-text-ckeditor" class="ck ck-content ck-editor__editable" contenteditable="true" role="textbox" aria-label="${isNote ? say.note : say.reply}"><p>${text}</p></div></div></div>
<footer data-test-id="ticket-footer"><button data-test-id="submit_button-button">${say.submit}</button></footer></div>`;
}

function comment({ side, author, text, at }: TurnModel): string {
  const time = new Date(at).toISOString();
  const badge =
    side === 'agent' ? '<svg data-test-id="omni-log-avatar-badge-AgentBadge"></svg>' : '';
  const tag =
    side === 'note' ? '<span data-test-id="omni-log-internal-note-tag">Internal</span>' : '';
  return `<article data-test-id="omni-log-comment-item" class="zd-comment-item sc-99">${badge}<div data-test-id="omni-log-item-message" type="${types[side]}"><header hidden></header><div aria-hidden="true">${escaped(author)}</div><time data-test-id="timestamp-relative" datetime="${time}">Monday</time>
<div data-test-id="omni-log-message-content"><div class="zd-comment"><p>${escaped(text)}</p></div></div>${tag}</div></article>`;
}
