import { escaped, type PageModel, type Product, type TurnModel } from '../product';

const words = {
  en: { reply: 'Post Reply', note: 'Post Internal Note', open: 'Open', closed: 'Closed' },
  de: { reply: 'Antworten', note: 'Interne Notiz', open: 'Offen', closed: 'Geschlossen' },
};
const kinds = { customer: 'message', agent: 'response', note: 'note', system: 'system' };

export const osticket: Product = {
  id: 'osticket',
  ticketIds: ['42', '57'],
  address: (id) => `https://desk.example/support/scp/tickets.php?id=${id}`,
  render: ({ active, language }: PageModel) => {
    const { id, turns, composer, isClosed } = active;
    const say = words[language];
    const isNote = composer.kind === 'open' && composer.mode === 'note';
    const text = composer.kind === 'open' ? escaped(composer.text) : '';
    const form = (kind: 'reply' | 'note', field: string, isShown: boolean) => `
<form id="${kind}" class="tab_content spellcheck save" action="tickets.php?id=${id}#${kind}" method="post"${isShown ? '' : ' style="display:none"'}>
  <input type="hidden" name="id" value="${id}"><input type="hidden" name="a" value="${kind}">
  <div class="redactor-box"><div class="redactor-toolbar"><a href="#" role="button">B</a></div>
  <div class="redactor-in redactor-in-0" contenteditable="true" role="textbox">${isShown ? text : ''}</div>
  <textarea id="${field}" name="${field}" style="display:none"></textarea></div>
  <input class="save pending" type="submit" value="${say[kind]}"></form>`;
    return `<!doctype html>
<html lang="${language}"><head><title>Ticket #600${id}</title></head><body>
<div id="pjax-container"><div id="quick-nav"><form action="search"><input type="text" name="query"></form></div>
<div class="sticky bar"><div class="content"><div class="flush-left"><h2><a href="tickets.php?id=${id}" title="Reload"><i class="icon-refresh"></i> #600${id}</a></h2></div></div></div>
<table class="ticket_info"><tr><th>Status:</th><td><a class="tickets-action" href="#statuses">${isClosed ? say.closed : say.open}</a></td></tr></table>
<div class="tixTitle has_bottom_border"><h3>Lamp without a bulb</h3></div>
<ul class="tabs clean threads" id="ticket_tabs"><li class="active"><a id="ticket-thread-tab" href="#ticket_thread">Thread</a></li><li><a href="#tasks">Tasks</a></li></ul>
<div id="ticket_tabs_container"><div id="ticket_thread" class="tab_content"><div id="thread-items">
${turns.map(entry).join('\n')}
<div class="thread-event"><span class="type-icon"></span><span class="faded description">Closed by <b>SYSTEM</b> <time datetime="2026-11-02T10:00:00+00:00">2 Nov</time></span></div>
</div></div></div>
<div class="sticky bar stop actions" id="response_options"><ul class="tabs" id="response-tabs">
<li class="${isNote ? '' : 'active'}"><a href="#reply" id="post-reply-tab">${say.reply}</a></li><li class="${isNote ? 'active' : ''}"><a href="#note" id="post-note-tab">${say.note}</a></li></ul>
${form('reply', 'response', !isNote)}${form('note', 'internal_note', isNote)}</div></div></body></html>`;
  },
  can: {
    turns: true,
    sides: ['customer', 'agent', 'note'],
    times: true,
    notes: true,
    composer: 'always',
    panes: false,
    inPage: true,
    status: true,
  },
};

function entry({ id, side, author, text, at }: TurnModel): string {
  const time = new Date(at).toISOString();
  return `<div id="thread-entry-${id}"><div class="thread-entry ${kinds[side]} avatar"><span class="pull-right avatar"><img alt=""></span>
<div class="header"><div class="pull-right"><span class="muted-button" data-dropdown="#more">…</span></div><b>${escaped(author)}</b> posted <a name="entry-${id}" href="#entry-${id}"><time datetime="${time}" title="${time}">2 Nov</time></a></div>
<div class="thread-body no-pjax" id="thread-id-${id}"><div><blockquote>words of before</blockquote><p>${escaped(text)}</p></div></div></div></div>`;
}
