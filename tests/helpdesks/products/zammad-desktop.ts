import { escaped, type PageModel, type Product, type TurnModel } from '../product';

const words = { en: { reply: 'Reply' }, de: { reply: 'Antworten' } };

export const zammadDesktop: Product = {
  id: 'zammad-desktop',
  ticketIds: ['42', '57'],
  address: (id) => `https://desk.example/desktop/tickets/${id}`,
  render: ({ active, language }: PageModel) => {
    const { customer, turns, composer } = active;
    const isOpen = composer.kind === 'open';
    const isNote = isOpen && composer.mode === 'note';
    return `<!doctype html>
<html lang="${language}"><head><title>Zammad</title></head><body><div id="app"><aside><a href="/desktop/tickets/3">Another ticket</a></aside>
<main><header><h2>${escaped(customer)}</h2></header><section>${turns.map(article).join('')}</section>
${
  isOpen
    ? `<form id="ticketArticleReplyForm">${isNote ? '<div data-test-id="article-reply-stripes-panel"></div>' : ''}<div class="toolbar"><button type="button">B</button></div><div class="tiptap ProseMirror" contenteditable="true" name="body"><p>${escaped(composer.text)}</p><div data-signature="true" data-signature-id="1">Lamps and more</div></div></form>`
    : `<button type="button">${words[language].reply}</button>`
}</main></div></body></html>`;
  },
  can: {
    turns: true,
    sides: ['customer'],
    times: true,
    notes: true,
    composer: 'on-click',
    panes: false,
    inPage: true,
    status: false,
  },
};

function article({ id, side, author, text, at }: TurnModel): string {
  const kind = side === 'customer' ? 'customer' : side === 'system' ? 'system' : 'agent';
  return `<div data-test-id="article-bubble-container-${id}"><span>${escaped(author)} <time datetime="${new Date(at).toISOString()}">3 days ago</time></span>
<div class="Content--${kind}" data-test-id="article-content"><div data-test-id="article-bubble-body-${id}"><div class="inner-article-body"><p>${escaped(text)}</p><blockquote>words of before</blockquote></div></div></div></div>`;
}
