import { escaped, type PageModel, type Product, type TurnModel } from '../product';

const words = {
  en: { reply: 'Send Reply', note: 'Add Note', active: 'Active', closed: 'Closed' },
  de: { reply: 'Antwort senden', note: 'Notiz hinzufügen', active: 'Aktiv', closed: 'Geschlossen' },
};
const kinds = { customer: 'customer', agent: 'message', note: 'note', system: 'lineitem' };

export const freescout: Product = {
  id: 'freescout',
  ticketIds: ['42', '57'],
  address: (id) => `https://desk.example/help/conversation/${id}?folder_id=2`,
  render: ({ active, language }: PageModel) => {
    const { id, turns, composer, isClosed } = active;
    const say = words[language];
    const isOpen = composer.kind === 'open';
    const isNote = isOpen && composer.mode === 'note';
    const status = (value: number, name: string, isActive: boolean) =>
      `<li${isActive ? ' class="active"' : ''}><a href="#" data-status="${value}">${name}</a></li>`;
    return `<!doctype html>
<html lang="${language}"><head><title>#90${id} Lamp - Ines</title></head>
<body class="body-conv" data-conversation_id="${id}" data-mailbox_id="1">
<nav><ul><li class="active"><a href="/help/mailbox/1">Mailbox</a></li></ul></nav>
<div id="conv-layout"><div id="conv-layout-header"><div id="conv-toolbar"><button class="conv-reply">R</button><button class="conv-add-note">N</button>
<div id="conv-status"><ul class="dropdown-menu conv-status">${status(1, say.active, !isClosed)}${status(2, 'Pending', false)}${status(3, say.closed, isClosed)}</ul></div></div>
<div class="conv-numnav"><strong>90${id}</strong></div>
<div class="conv-block conv-reply-block ${isNote ? 'conv-note-block' : ''} ${isOpen ? '' : 'hidden'}" style="${isOpen ? '' : 'display:none'}">
<form class="form-horizontal form-reply" method="POST"><input type="hidden" name="conversation_id" value="${id}"><input type="hidden" name="is_note" value="${isNote ? '1' : ''}">
<textarea id="body" name="body" style="display:none"></textarea><div class="note-editor"><div class="note-toolbar"><button type="button">B</button></div>
<div class="note-editing-area"><div class="note-editable" contenteditable="true" role="textbox">${isOpen ? `<div>${escaped(composer.text)}</div>` : ''}</div></div></div>
<select name="status"><option value="1">Active</option><option value="3" selected>Closed</option></select>
<button type="button" class="btn btn-primary btn-reply-submit btn-send-text">${say.reply}</button><button type="button" class="btn btn-primary btn-reply-submit btn-add-note-text">${say.note}</button></form></div></div>
<div id="conv-layout-customer"><div class="customer-name">${escaped(active.customer)}</div></div>
<div id="conv-layout-main">
<div class="thread thread-type-draft" id="thread-999" data-thread_id="999"><div class="thread-body"><div class="thread-content" dir="auto">An answer that was never sent</div></div></div>
<div class="thread thread-type-lineitem" id="thread-998" data-thread_id="998"><div class="thread-message">Tomas assigned this</div></div>
${turns.toReversed().map(thread).join('\n')}</div></div></body></html>`;
  },
  can: {
    turns: true,
    sides: ['customer', 'agent', 'note'],
    times: false,
    notes: true,
    composer: 'on-click',
    panes: false,
    inPage: false,
    status: true,
  },
};

function thread({ id, side, author, text }: TurnModel): string {
  return `<div class="thread thread-type-${kinds[side]}" id="thread-${id}" data-thread_id="${id}"><div class="thread-photo"><img alt=""></div><div class="thread-message"><div class="thread-header"><div class="thread-title"><div class="thread-person"><strong>${escaped(author)}</strong></div></div>
<div class="thread-info"><a class="thread-date" href="#thread-${id}" title="Nov 2, 2026">3 days</a></div></div>
<div class="thread-body"><div class="thread-content" dir="auto"><p>${escaped(text)}</p><blockquote>words of before</blockquote></div></div></div></div>`;
}
