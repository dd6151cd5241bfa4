import { escaped, type PageModel, type Product, type TurnModel } from '../product';

const words = {
  en: { replied: 'replied', noted: 'added note', reply: 'Reply', note: 'Note', submit: 'Submit' },
  de: {
    replied: 'antwortete',
    noted: 'schrieb eine Notiz',
    reply: 'Antwort',
    note: 'Notiz',
    submit: 'Absenden',
  },
};

export const uvdesk: Product = {
  id: 'uvdesk',
  ticketIds: ['42', '57'],
  address: (id) => `https://desk.example/de/member/ticket/view/${id}`,
  render: ({ active, language }: PageModel) => {
    const { turns, composer } = active;
    const say = words[language];
    const mode = composer.kind === 'open' ? composer.mode : 'reply';
    const draft = composer.kind === 'open' ? `<p>${escaped(composer.text)}</p>` : '<p><br></p>';
    const editor = escaped(
      `<!doctype html><body id="tinymce" contenteditable="true">${draft}</body>`,
    );
    const [first, ...later] = turns;
    return `<!doctype html>
<html lang="${language}"><head><title>Ticket</title></head><body><div class="uv-wrapper"><div class="uv-ticket-aside"><span class="uv-aside-select-value">Open</span></div>
<div class="uv-ticket-section"><h1>Lamp without a bulb</h1>${first ? entry(first, language, 'create') : ''}
<div class="uv-ticket-accordion"><div class="thread-list">${later.map((turn) => entry(turn, language, '')).join('')}</div></div></div>
<div class="uv-ticket-reply"><ul class="uv-tabs"><li for="reply" class="${mode === 'reply' ? 'uv-tab-active' : ''}">${say.reply}</li><li for="note" class="${mode === 'note' ? 'uv-tab-active' : ''}">${say.note}</li><li for="forward">Forward</li></ul>
<form method="post"><input type="hidden" name="threadType" value="${mode}"><textarea id="reply-area" style="display:none"></textarea><iframe class="tox-edit-area__iframe" srcdoc="${editor}"></iframe>
<div class="uv-dropdown reply"><button type="button" class="uv-btn uv-dropdown-btn">${say.submit}</button><ul class="uv-dropdown-list"><li data-id="1">Open</li></ul></div></form></div></div></body></html>`;
  },
  can: {
    turns: true,
    sides: ['customer'],
    times: true,
    notes: true,
    composer: 'always',
    panes: false,
    inPage: false,
    status: false,
  },
};

function entry(turn: TurnModel, language: 'en' | 'de', kind: string): string {
  const { side, author, text, at } = turn;
  const path = side === 'customer' ? 'customer/9' : 'agent/2';
  const label = side === 'note' ? words[language].noted : words[language].replied;
  return `<div class="uv-ticket-main ${kind}"><div class="uv-ticket-main-lt"><img alt=""></div>
<div class="uv-ticket-main-rt"><a class="uv-ticket-member-name" href="/de/member/${path}">${escaped(author)}</a> <span>${label}</span> <span class="timeago" data-timestamp="${at / 1000}">3 days ago</span><div class="message"><p>${escaped(text)}</p><blockquote>words of before</blockquote></div></div></div>`;
}
