import { escaped, type PageModel, type Product, type TurnModel } from '../product';

const words = {
  en: {
    first: 'Ticket created',
    reply: 'Correspondence added',
    note: 'Comments added',
    send: 'Update Ticket',
    open: 'open',
    closed: 'resolved',
  },
  de: {
    first: 'Ticket erstellt',
    reply: 'Antwort hinzugefügt',
    note: 'Kommentar hinzugefügt',
    send: 'Ticket aktualisieren',
    open: 'offen',
    closed: 'erledigt',
  },
};

export const requestTracker: Product = {
  id: 'request-tracker',
  ticketIds: ['42', '57'],
  address: (id) => `https://desk.example/rt/Ticket/Display.html?id=${id}`,
  render: ({ active, language }: PageModel) => {
    const { id, customer, turns, isClosed } = active;
    const say = words[language];
    return `<!doctype html>
<html lang="${language}"><head><title>#${id}: Lamp</title></head><body id="comp-Ticket-Display" class="elevator-light sidebyside"><form id="simple-search"><input name="q"></form>
<div class="ticket-info-basics"><div class="form-row id"><span class="value">${id}</span></div><div class="form-row status"><span class="value"><span class="current-value">${isClosed ? say.closed : say.open}</span></span></div></div>
<div class="ticket-info-people"><div class="owner"><span class="user" data-user-id="12">tomas</span></div><div class="requestors"><span class="user" data-user-id="71">${escaped(customer)}</span></div></div>
<div class="history ticket" id="ticket-${id}-history"><div class="history-container">
${turns
  .toReversed()
  .map((turn) => transaction(turn, language))
  .join('\n')}
<div class="transaction Ticket-transaction other even" data-transaction-id="300"><div class="metadata"><span class="description"><span class="user" data-user-id="1">The RT System itself</span> - Outgoing email recorded</span></div></div></div></div></body></html>`;
  },
  composerPage: {
    address: (id) => `https://desk.example/rt/Ticket/Update.html?Action=Respond;id=${id}`,
    render: ({ active, language }: PageModel) => {
      const { id, composer } = active;
      const isNote = composer.kind === 'open' && composer.mode === 'note';
      const draft = composer.kind === 'open' ? `<p>${escaped(composer.text)}</p>` : '';
      const editor = escaped(
        `<!doctype html><body class="cke_editable" contenteditable="true">${draft}<blockquote>words of before</blockquote></body>`,
      );
      return `<!doctype html>
<html lang="${language}"><head><title>#${id}</title></head><body id="comp-Ticket-Update" class="elevator-light"><form id="simple-search"><input name="q"></form>
<form action="Update.html" name="TicketUpdate" method="post"><input type="hidden" name="id" value="${id}"><select id="UpdateType" name="UpdateType"><option value="private"${isNote ? ' selected' : ''}>C</option><option value="response"${isNote ? '' : ' selected'}>R</option></select>
<input name="UpdateSubject" value="Lamp"><textarea id="UpdateContent" class="messagebox richtext" style="display:none"></textarea><div id="cke_UpdateContent"><iframe class="cke_wysiwyg_frame" srcdoc="${editor}"></iframe></div>
<input type="submit" name="AddMoreAttach" value="+"><input type="submit" name="SubmitTicket" value="${words[language].send}"></form></body></html>`;
    },
  },
  can: {
    turns: true,
    sides: ['customer', 'agent', 'note'],
    times: false,
    notes: true,
    composer: 'on-another-page',
    panes: false,
    inPage: false,
    status: true,
  },
};

function transaction({ id, side, author, text }: TurnModel, language: 'en' | 'de'): string {
  const say = words[language];
  const user = side === 'customer' ? 71 : 12;
  const what = side === 'note' ? say.note : id === '301' ? say.first : say.reply;
  return `<div class="transaction Ticket-transaction message odd" data-transaction-id="${id}"><div class="metadata"><span class="type"><a name="txn-${id}" href="#txn-${id}">#</a></span><span class="date">Mon Nov&nbsp;2 10:00:00 2026</span><span class="description"><span class="user" data-user-id="${user}">${escaped(author)}</span> - ${what.replaceAll(' ', '&nbsp;')}</span></div>
<div class="content"><table><tr><td class="message-header-key">Subject:</td><td class="message-header-value">Lamp</td></tr></table><div class="messagebody"><div class="message-stanza">${escaped(text)}<div class="message-stanza-folder closed" onclick="fold_message_stanza(this)">Show quoted text</div><div class="message-stanza closed">&gt; words of before</div></div></div></div></div>`;
}
