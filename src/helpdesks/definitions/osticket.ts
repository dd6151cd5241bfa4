import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2023-10');

/** osTicket, read from the source of its 1.18 line. Staff works under `/scp/`. */
export const osticket: HelpdeskDefinition = {
  id: 'osticket',
  name: 'osTicket',
  hosts: [],
  isSelfHosted: true,
  evidence: 'source',
  channel: 'mail',
  recognise: [
    anchor('#ticket_thread', 'the conversation of a ticket'),
    anchor('#pjax-container', 'the part of staff pages that is exchanged'),
    anchor('form#reply textarea#response', 'the reply form below a ticket'),
  ],
  ticket: {
    // Pages are exchanged by a script where the browser lets it.
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '/scp/tickets\\.php\\?(?:[^#]*&)?id=(\\d+)',
        ...fact('the address that every link to a ticket has'),
      },
      {
        from: 'element',
        ...anchor('form#reply input[name="id"]', 'the ticket that the reply form writes to'),
        attribute: 'value',
      },
      {
        from: 'element',
        ...anchor('h2 a[href*="tickets.php?id="]', 'the heading leads to its own ticket'),
        attribute: 'href',
        pattern: '[?&]id=(\\d+)',
      },
    ],
  },
  conversation: {
    container: [
      anchor('#thread-items', 'all entries, also those that arrive later'),
      anchor('#ticket_thread', 'what the entries stand in'),
    ],
    turn: [
      anchor('[id^="thread-entry-"]', 'each entry has its number'),
      anchor('div:has(> .thread-entry)', 'what an entry stands in'),
    ],
    keyAttribute: 'id',
    // Newest first or last is each agent's preference.
    order: 'by-time',
    body: [
      anchor('.thread-body', 'the words below the line with name and time'),
      anchor('[id^="thread-id-"]', 'the same, by its id'),
    ],
    exclude: ['blockquote', '.attachments', '.thread-body-more'],
    time: [{ ...anchor('time', 'when the entry was made'), attribute: 'datetime', format: 'iso' }],
    sides: [
      { side: 'note', by: 'inside', ...anchor('.thread-entry.note', 'an internal note') },
      { side: 'note', by: 'inside', ...anchor('div.note > .header', 'the same, by its line') },
      { side: 'customer', by: 'inside', ...anchor('.thread-entry.message', 'from a customer') },
      { side: 'customer', by: 'inside', ...anchor('div.message > .header', 'by its line') },
      { side: 'agent', by: 'inside', ...anchor('.thread-entry.response', 'from our staff') },
      { side: 'agent', by: 'inside', ...anchor('div.response > .header', 'by its line') },
    ],
  },
  composer: {
    candidates: [
      {
        editor: 'contenteditable',
        exclude: ['blockquote'],
        ...anchor(
          'form#reply .redactor-in[contenteditable="true"]',
          'the rich text editor of a reply',
        ),
      },
      {
        editor: 'contenteditable',
        ...anchor(
          'form#note .redactor-in[contenteditable="true"]',
          'the rich text editor of a note',
        ),
      },
      {
        editor: 'textarea',
        ...anchor('form#reply textarea#response', 'the plain editor of a reply'),
      },
      {
        editor: 'textarea',
        ...anchor('form#note textarea#internal_note', 'the plain editor of a note'),
      },
      {
        editor: 'contenteditable',
        exclude: ['blockquote'],
        ...anchor('form [contenteditable="true"][role="textbox"]', 'whichever form is open'),
      },
    ],
    reply: [
      anchor('li.active > a[href="#reply"]', 'the tab above the forms'),
      anchor('li.active > #post-reply-tab', 'the same, by its id'),
    ],
    note: [
      anchor('li.active > a[href="#note"]', 'the tab above the forms'),
      anchor('li.active > #post-note-tab', 'the same, by its id'),
    ],
  },
  send: [
    anchor('form#reply input[type="submit"]', 'posts the reply'),
    anchor('form#note input[type="submit"]', 'posts the note'),
  ],
  status: {
    value: [
      {
        from: 'element',
        ...anchor('a[href="#statuses"]', 'the status in words; it opens their list'),
      },
    ],
    closed: ['closed', 'resolved', 'archived', 'geschlossen', 'gelöst', 'archiviert', 'fermé'],
  },
};
