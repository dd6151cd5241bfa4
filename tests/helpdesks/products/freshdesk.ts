import { escaped, type PageModel, type Product, type TurnModel } from '../product';

const words = {
  en: { reply: 'Reply', open: 'Open', closed: 'Closed' },
  de: { reply: 'Antworten', open: 'Offen', closed: 'Geschlossen' },
};
const marks = {
  customer: 'ticket-details__requestor',
  agent: '',
  note: 'ticket-details__privatenote',
  system: '',
};

export const freshdesk: Product = {
  id: 'freshdesk',
  ticketIds: ['1042', '1077'],
  address: (id) => `https://lamps.freshdesk.com/a/tickets/${id}`,
  render: ({ active, language }: PageModel) => {
    const { id, turns, isClosed } = active;
    const say = words[language];
    return `<!doctype html>
<html lang="${language}"><head><title>Freshdesk</title></head><body><nav><ol class="breadcrumb"><li class="breadcrumb__item active">${id}</li></ol></nav>
<section id="mainactionbar"><button data-test-email-action="reply">${say.reply}</button></section>
<div class="ticket-subject-heading">Lamp without a bulb</div><div id="ticket-details">${turns.map(item).join('\n')}</div>
<aside><div data-test-id="tkt-properties-status"><div class="ember-power-select-trigger"><span class="ember-power-select-selected-item">${isClosed ? say.closed : say.open}</span></div></div></aside></body></html>`;
  },
  can: {
    turns: true,
    sides: ['customer', 'note'],
    times: false,
    notes: false,
    composer: 'unknown',
    panes: false,
    inPage: true,
    status: true,
  },
};

function item({ side, author, text }: TurnModel): string {
  return `<div class="ticket-details__item ${marks[side]}"><div class="user-avatar">${escaped(author)}</div>
<div class="ticket-details__item__content"><div class="text__content"><p>${escaped(text)}</p><blockquote class="freshdesk_quote">words of before</blockquote></div></div></div>`;
}
