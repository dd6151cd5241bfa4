import { escaped, type PageModel, type Product, type TurnModel } from '../product';

const words = {
  en: { reply: 'Reply', note: 'Private Note', send: 'Send', resolve: 'Resolve' },
  de: { reply: 'Antworten', note: 'Private Notiz', send: 'Senden', resolve: 'Erledigen' },
};
const places = { customer: 'start', agent: 'end', note: 'end', system: 'center' };
const colours = {
  customer: 'left-bubble bg-n-slate-4',
  agent: 'right-bubble bg-n-solid-blue',
  note: 'right-bubble bg-n-solid-amber',
  system: '',
};

export const chatwoot: Product = {
  id: 'chatwoot',
  ticketIds: ['42', '57'],
  address: (id) => `https://app.chatwoot.com/app/accounts/3/inbox/2/conversations/${id}`,
  render: ({ active, language }: PageModel) => {
    const { customer, turns, composer } = active;
    const say = words[language];
    const isNote = composer.kind === 'open' && composer.mode === 'note';
    const text = composer.kind === 'open' ? escaped(composer.text) : '';
    return `<!doctype html>
<html lang="${language}"><head><title>Chatwoot</title></head><body><div id="app">
<aside><ul><li class="conversation active"><h4>${escaped(customer)}</h4><p>The last words</p></li></ul></aside>
<section class="conversation-details-wrap"><header><h3>${escaped(customer)}</h3><div class="resolve-actions"><button>${say.resolve}</button></div></header>
<ul class="conversation-panel"><li class="spinner"></li>
${turns.map(bubble).join('\n')}</ul>
<div class="reply-box ${isNote ? 'is-private' : ''}"><div class="reply-tabs"><button>${say.reply}</button><button>${say.note}</button></div>
<div class="editor-root"><div class="ProseMirror-menubar"><span>B</span></div><div class="ProseMirror ProseMirror-woot-style" contenteditable="true"><p>${text}</p></div></div>
<div class="flex justify-between p-3 ${isNote ? 'is-note-mode' : ''}"><div class="left-wrap"><button>:)</button></div><div class="right-wrap"><button type="submit">${say.send}</button></div></div></div>
</section><aside><div class="copilot"><div class="ProseMirror" contenteditable="true"><p></p></div></div></aside></div></body></html>`;
  },
  can: {
    turns: true,
    sides: ['customer', 'agent', 'note', 'system'],
    times: false,
    notes: true,
    composer: 'always',
    panes: false,
    inPage: true,
    status: false,
  },
};

function bubble({ id, side, author, text }: TurnModel): string {
  return `<div id="message${id}" data-message-id="${id}" class="flex w-full message-bubble-container mb-2 justify-${places[side]}"><div class="grid"><span class="avatar">${escaped(author.slice(0, 1))}</span>
<div class="${colours[side]}" data-bubble-name="text"><span class="prose prose-bubble"><p>${escaped(text)}</p></span><div class="meta">${side === 'note' ? '<span class="i-lucide-lock-keyhole"></span>' : ''}<time>3 days ago</time></div></div></div></div>`;
}
