import { escaped, type PageModel, type Product, type TurnModel } from '../product';

const labels = {
  customer: 'customer message',
  agent: 'user reply',
  note: 'user note',
  system: 'line item',
};

export const helpScout: Product = {
  id: 'help-scout',
  ticketIds: ['1042', '1077'],
  address: (id) => `https://secure.helpscout.net/conversation/2233445566/${id}?folderId=7`,
  render: ({ active, language }: PageModel) => `<!doctype html>
<html lang="${language}"><head><title>Help Scout</title></head><body><header data-cy="ConversationHeader.Actions"><button data-testid="reply-button">Reply</button></header>
<h1 aria-label="Conversation Subject">Lamp without a bulb</h1>
${active.composer.kind === 'open' ? `<div data-cy="ConvoEditor"><div role="textbox" aria-label="Reply Editor" data-slate-editor="true" contenteditable="true"><div>${escaped(active.composer.text)}</div></div><button type="submit">Send</button></div>` : ''}
<div data-testid="ThreadContainer"><ol aria-label="Thread Items">${active.turns.toReversed().map(thread).join('')}</ol></div></body></html>`,
  can: {
    turns: true,
    sides: ['customer', 'agent', 'note'],
    times: false,
    notes: false,
    composer: 'on-click',
    panes: false,
    inPage: true,
    status: false,
  },
};

function thread({ id, side, author, text }: TurnModel): string {
  return `<li><div id="thread-${id}" class="Threadcss__Thread-sc-1 ${side === 'customer' ? 'is-customer' : ''}" aria-label="${labels[side]}"><span data-nocollapse="true">${escaped(author)}</span>
<div class="is-wide-layout x1"><div class="messageBody"><p>${escaped(text)}</p><blockquote>words of before</blockquote></div></div></div></li>`;
}
