import { escaped, type PageModel, type Product, type TurnModel } from '../product';

const words = { en: { reply: 'Reply', note: 'Note' }, de: { reply: 'Antwort', note: 'Notiz' } };
const categories = { customer: 1, agent: 3, note: 4, system: 20 };

export const intercom: Product = {
  id: 'intercom',
  ticketIds: ['215470001042', '215470001077'],
  address: (id) =>
    `https://app.eu.intercom.com/a/inbox/ab12cd34/inbox/admin/99/conversation/${id}?view=List`,
  render: ({ active, language }: PageModel) => {
    const { customer, turns, composer } = active;
    const say = words[language];
    const mode = composer.kind === 'open' ? composer.mode : 'reply';
    const text = composer.kind === 'open' ? escaped(composer.text) : '';
    const tab = (kind: 'reply' | 'note') =>
      `<button role="tab" data-intercom-target="${kind}-tab" aria-selected="${mode === kind}">${say[kind]}</button>`;
    return `<!doctype html>
<html lang="${language}"><head><title>Inbox</title></head><body><nav><div class="inbox-2__row">${escaped(customer)}</div></nav>
<section data-intercom-target="conversation-space"><h2 data-inbox-conversation-header-title>${escaped(customer)}</h2>
<div data-testid="conversation-stream-scroll-container"><div data-conversation-stream>${turns.map(part).join('')}</div></div>
<div data-conversation-reply-composer><div role="tablist">${tab('reply')}${tab('note')}</div><div class="ProseMirror embercom-prosemirror-composer-editor" contenteditable="true"><p>${text}</p></div><button>Send</button></div></section>
<aside><div class="ProseMirror" contenteditable="true"><p>Ask the assistant</p></div></aside></body></html>`;
  },
  can: {
    turns: true,
    sides: ['customer', 'agent', 'system'],
    times: false,
    notes: true,
    composer: 'always',
    panes: false,
    inPage: true,
    status: false,
  },
};

function part({ id, side, author, text }: TurnModel): string {
  return `<div data-part-group-id="${id}" data-part-group-category="${categories[side]}"><div class="group/content-part flex"><span title="${escaped(author)}"></span><div class="interblocks-html"><p>${escaped(text)}</p></div></div></div>`;
}
