import { escaped, type PageModel, type Product, type TurnModel } from '../product';

const words = {
  en: { reply: 'Reply', note: 'Private note', send: 'Send' },
  de: { reply: 'Antwort', note: 'Private Notiz', send: 'Senden' },
};

export const libredesk: Product = {
  id: 'libredesk',
  ticketIds: ['0d6b8a52-6f0c-4b53-9a52-3a1b6a1f0042', '0d6b8a52-6f0c-4b53-9a52-3a1b6a1f0057'],
  address: (id) => `https://desk.example/inboxes/assigned/conversation/${id}`,
  render: ({ active, language }: PageModel) => {
    const { customer, turns, composer } = active;
    const say = words[language];
    const isNote = composer.kind === 'open' && composer.mode === 'note';
    const text = composer.kind === 'open' ? escaped(composer.text) : '';
    const tab = (value: string, name: string, isActive: boolean) =>
      `<button role="tab" id="radix-v-1-trigger-${value}" aria-selected="${isActive}" data-state="${isActive ? 'active' : 'inactive'}">${name}</button>`;
    return `<!doctype html>
<html lang="${language}"><head><title>libredesk</title></head><body><div id="app">
<nav><button role="tab" data-state="active" id="radix-v-9-trigger-inbox">Inbox</button></nav>
<main><header><span>${escaped(customer)}</span><button>Open</button></header>
<div class="overflow-y-auto"><div class="space-y-4">
${turns.map(message).join('\n')}
<div data-message-uuid="u-activity"><div><div class="text-xs text-muted-foreground">Tomas took this over</div></div></div></div></div>
<div class="editor-wrapper"><div role="tablist">${tab('reply', say.reply, !isNote)}${tab('private_note', say.note, isNote)}</div>
<div class="editor"><div class="tiptap ProseMirror" contenteditable="true"><p>${text}</p></div></div><button>${say.send}</button></div></main></div></body></html>`;
  },
  can: {
    turns: true,
    sides: ['customer', 'agent', 'note'],
    times: false,
    notes: true,
    composer: 'always',
    panes: false,
    inPage: true,
    status: false,
  },
};

function message({ id, side, author, text }: TurnModel): string {
  const place = side === 'customer' ? 'start' : 'end';
  const isNote = side === 'note';
  return `<div data-message-uuid="u-${id}"><div><div class="flex flex-col items-${place} text-left"><p class="text-sm">${escaped(author)}</p>
<div class="flex gap-2"><div class="message-bubble ${isNote ? 'bg-private' : ''}"><div class="native-html hide-quoted-text"><p>${escaped(text)}</p><blockquote>words of before</blockquote></div>${isNote ? '<svg class="lucide lucide-lock"></svg>' : ''}</div></div><span>10:14</span></div></div></div>`;
}
