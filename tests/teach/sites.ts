import { escaped } from '../helpdesks/product.ts';

export interface TurnOnSite {
  readonly side: 'customer' | 'agent' | 'note';
  readonly text: string;
}

export interface TicketOnSite {
  readonly id: string;
  readonly customer: string;
  readonly turns: readonly TurnOnSite[];
}

/** A helpdesk of our own that no definition knows. */
export interface UnknownSite {
  readonly origin: string;
  address(id: string): string;
  render(ticket: TicketOnSite): string;
  readonly tickets: readonly [TicketOnSite, TicketOnSite];
}

const start = Date.UTC(2026, 10, 3, 8, 30);
const hourMs = 3_600_000;
const timeOf = (index: number) => new Date(start + index * hourMs);
const clockOf = (index: number) => timeOf(index).toISOString().slice(11, 16);

const lampTurns: readonly TurnOnSite[] = [
  { side: 'customer', text: 'Good day, the shade of my lamp arrived with a dent.' },
  { side: 'agent', text: 'Hello Ines, thank you for the picture. Which shade is it?' },
  { side: 'customer', text: 'The green one, the size for a desk.' },
  { side: 'agent', text: 'A new shade leaves our workshop on Thursday.' },
  { side: 'customer', text: 'That is quick. Shall I send the old one back?' },
  { side: 'agent', text: 'Keep it, please, or give it to somebody who likes dents.' },
  { side: 'customer', text: 'Then it will live on in the shed.' },
];
const invoiceTurns: readonly TurnOnSite[] = [
  { side: 'customer', text: 'The invoice names my former firm.' },
  { side: 'customer', text: 'Its number begins with seven.' },
  { side: 'agent', text: 'Found it, Paul. Which name belongs there?' },
];

/**
 * Like a mail program: rows of a table, classes made by a build tool, the reply in a text field. The
 * one lasting name in a row is that of the badge beside our own people.
 */
export const mailSite: UnknownSite = {
  origin: 'https://post.unknown.example',
  address: (id) => `https://post.unknown.example/desk/tickets/${id}?tab=all`,
  tickets: [
    { id: '4711', customer: 'Ines Okafor', turns: lampTurns },
    { id: '4868', customer: 'Paul Adler', turns: invoiceTurns },
  ],
  render: ({ id, customer, turns }) => `<!doctype html>
<html lang="en"><head><title>#${id} Post</title><style>
  body { margin: 0; font: 15px sans-serif; display: grid; grid-template-columns: 200px 1fr; }
  table { border-collapse: collapse; width: 100% } td { vertical-align: top; padding: 8px 12px; border-bottom: 1px solid #ddd }
  .x1Qz9 { width: 160px } textarea { width: 90%; height: 70px; margin: 12px }
</style></head><body>
<nav><ul>${[41, 42, 43].map((n) => `<li><a href="/desk/tickets/48${n}">Ticket 48${n} of another day</a> <time datetime="2026-11-01T09:00:00Z">1 Nov</time></li>`).join('')}</ul></nav>
<main>
  <h1 class="css-8d1kz">Shade with a dent <span>#${id}</span></h1>
  <div class="css-1b9aq x7Tr2"><table role="presentation"><tbody>
  ${turns
    .map(
      ({ side, text }, index) => `<tr class="_row_9k2la ${side === 'agent' ? '_b8Qe1' : '_a1Zk4'}">
    <td class="x1Qz9"><b>${escaped(side === 'customer' ? customer : 'Tomas Weber')}</b>${side === 'agent' ? ' <i class="staff-badge">Team</i>' : ''}<br>
      <time datetime="${timeOf(index).toISOString()}">${clockOf(index)}</time></td>
    <td class="css-77ab1"><div class="css-0aa91"><p>${escaped(text)}</p><p>Kind regards</p></div></td>
  </tr>`,
    )
    .join('')}
  </tbody></table></div>
  <form action="/reply" class="css-q81"><textarea name="reply" aria-label="Your reply"></textarea>
  <div><button type="button">Attach</button> <button type="submit" disabled>Send reply</button></div></form>
</main></body></html>`,
};

/** Like a chat: bubbles with attributes for its own scripts, an editable field, the id in the query. */
export const chatSite: UnknownSite = {
  origin: 'https://talk.unknown.example',
  address: (id) => `https://talk.unknown.example/inbox?view=open&conversation=${id}`,
  tickets: [
    {
      id: '90213',
      customer: 'Ines Okafor',
      turns: [
        ...lampTurns.slice(0, 4),
        { side: 'note', text: 'The workshop has two green shades left.' },
        ...lampTurns.slice(4),
      ],
    },
    { id: '90377', customer: 'Paul Adler', turns: invoiceTurns },
  ],
  render: ({ id, customer, turns }) => `<!doctype html>
<html lang="en"><head><title>Talk</title><style>
  body { margin: 0; font: 15px sans-serif; height: 100vh; display: grid; grid-template-rows: auto 1fr auto }
  .thread { overflow: auto; padding: 12px; display: flex; flex-direction: column; gap: 8px }
  .bubble { max-width: 60%; padding: 8px 12px; border-radius: 10px; background: #eee }
  .from-us { align-self: flex-end; background: #dce8f7 } .inner { background: #fdf3c4 }
  .day { align-self: center; color: #777 } .write { padding: 12px; border-top: 1px solid #ccc }
  .field { min-height: 40px; border: 1px solid #999; padding: 6px }
</style></head><body>
<header data-conversation-id="${id}"><strong>${escaped(customer)}</strong></header>
<div class="thread" data-testid="thread"><div class="day">Tuesday</div>
${turns
  .map(
    (
      { side, text },
      index,
    ) => `<div class="bubble ${side === 'customer' ? 'from-them' : 'from-us'}${side === 'note' ? ' inner' : ''}" data-entry-id="e${id}-${index}" data-way="${side === 'customer' ? 'in' : 'out'}">
  <div class="who">${escaped(side === 'customer' ? customer : 'Tomas')} · ${clockOf(index)}</div><div class="words" data-part="words">${escaped(text)}</div></div>`,
  )
  .join('\n')}
</div>
<div class="write" data-testid="write"><div class="field" contenteditable="true" role="textbox" aria-label="Reply"></div>
<span role="button" tabindex="0" class="go" data-testid="go">Go</span></div>
</body></html>`,
};

/** Both sides built alike: only the names differ. */
export const plainSite: UnknownSite = {
  origin: 'https://plain.unknown.example',
  address: (id) => `https://plain.unknown.example/case/${id}`,
  tickets: [
    { id: 'CS-1201', customer: 'Ines Okafor', turns: lampTurns },
    { id: 'CS-1377', customer: 'Paul Adler', turns: invoiceTurns },
  ],
  render: ({ id, customer, turns }) => `<!doctype html>
<html lang="en"><head><title>Case</title></head><body>
<main><h1>Case ${id}</h1><p class="requested-by">Asked by <span class="person">${escaped(customer)}</span></p>
<ol class="history">${turns
    .map(
      ({ side, text }) =>
        `<li class="entry"><h3 class="author">${escaped(side === 'customer' ? customer : 'Tomas Weber')}</h3><div class="words">${escaped(text)}</div></li>`,
    )
    .join('')}</ol>
<textarea id="answer" rows="4" cols="60"></textarea> <button id="answer-send">Reply</button>
</main></body></html>`,
};

/** Every message says in an attribute who wrote it. */
export const statingSite: UnknownSite = {
  origin: 'https://stating.unknown.example',
  address: (id) => `https://stating.unknown.example/tickets/${id}`,
  tickets: [
    { id: '5501', customer: 'Ines Okafor', turns: lampTurns },
    { id: '5522', customer: 'Paul Adler', turns: invoiceTurns },
  ],
  render: ({ id, customer, turns }) => `<!doctype html>
<html lang="en"><head><title>Ticket ${id}</title></head><body>
<nav><a href="/tickets">All tickets</a></nav>
<main><h1>Ticket ${id}</h1><section aria-label="Messages">${turns
    .map(
      ({ side, text }, index) =>
        `<article class="msg" data-sender="${side}" data-message-id="m${id}${index}"><header><b>${escaped(side === 'customer' ? customer : 'Tomas Weber')}</b> <time datetime="${timeOf(index).toISOString()}">${clockOf(index)}</time></header><div class="msg-text">${escaped(text)}</div></article>`,
    )
    .join('')}</section>
<form><textarea name="answer" aria-label="Answer"></textarea><button type="submit">Answer</button></form></main>
</body></html>`,
};

/** A view with a number in its address: rows with times that lead elsewhere. */
export const listSite: UnknownSite = {
  origin: 'https://list.unknown.example',
  address: (id) => `https://list.unknown.example/views/${id}`,
  tickets: statingSite.tickets,
  render: ({ id, turns }) => `<!doctype html>
<html lang="en"><head><title>View ${id}</title></head><body><main><h1>Open tickets</h1><ul>${turns
    .map(
      ({ text }, index) =>
        `<li><a href="/tickets/70${index}">${escaped(text)}</a> <time datetime="${timeOf(index).toISOString()}">${clockOf(index)}</time></li>`,
    )
    .join('')}</ul><input type="search" aria-label="Search"></main></body></html>`,
};
