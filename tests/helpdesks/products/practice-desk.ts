import { escaped, type PageModel, type Product, type TicketModel } from '../product';

export const practiceDesk: Product = {
  id: 'practice-desk',
  ticketIds: ['1042', '1077'],
  address: (ticketId) => `https://desk.example/tickets/${ticketId}`,
  render: ({ active, others, language }: PageModel) => `<!doctype html>
<html lang="${language}">
  <body>
    <main data-desk>
      ${pane(active, true)}
      ${others.map((ticket) => pane(ticket, false)).join('')}
    </main>
  </body>
</html>`,
  can: {
    turns: true,
    sides: ['customer', 'agent', 'note', 'system'],
    times: false,
    notes: true,
    composer: 'always',
    panes: true,
    inPage: true,
    status: true,
  },
};

function pane({ id, turns, composer, isClosed }: TicketModel, isActive: boolean): string {
  const mode = composer.kind === 'open' ? composer.mode : 'reply';
  const words = composer.kind === 'open' ? composer.text : '';
  return `<section data-ticket-id="${id}" data-active="${isActive}">
  <select data-status><option value="open">Open</option><option value="solved"${isClosed ? ' selected' : ''}>Solved</option></select>
  <div data-conversation>${turns
    .map(
      (turn) => `<article data-turn-id="${turn.id}" data-author="${turn.side}">
    <header>${escaped(turn.author)}</header>
    <div data-turn-body><p>${escaped(turn.text)}</p><blockquote>quoted words</blockquote></div>
  </article>`,
    )
    .join('')}</div>
  <div data-composer data-mode="${mode}">
    <div contenteditable="true" role="textbox" aria-label="Reply">${escaped(words)}</div>
    <button type="button" data-send>Send</button>
  </div>
</section>`;
}
