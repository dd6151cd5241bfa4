import type { HelpdeskDefinition } from '../definition';

/**
 * The words by which Request Tracker's history tells a reply from an internal comment; nothing else
 * on the page differs between the two. Seen in the catalogues of version 5.0.3.
 */
const replyWords = [
  'Correspondence added',
  'Ticket created',
  'Antwort hinzugefügt',
  'Ticket erstellt',
  'Courrier ajouté',
  'Ticket créé',
  'Correspondencia agregada',
  'Correspondentie toegevoegd',
  'Correspondência adicionada',
  'Aggiunta corrispondenza',
  'Korespondencja została dodana',
  'Korrespondance tilføjet',
  'Kirjeenvaihto lisätty',
  'Brevväxling',
  'Válasz hozzáadva',
  'Добавлен ответ',
  'تم إضافة رد',
];
const noteWords = [
  'Comments added',
  'Kommentar hinzugefügt',
  'Commentaires ajoutés',
  'Comentarios añadidos',
  'Commentaar toegevoegd',
  'Comentários adicionados',
  'Aggiunti commenti',
  'Komentarze zostały dodane',
  'Kommentarer tilføjet',
  'Kommentti lisätty',
  'Kommentarer tillagda',
  'Megjegyzés hozzáadva',
  'Добавлен комментарий',
  'تم إضافة التعليقات',
];

/** Request Tracker 5, read off version 5.0.3; its composer is on a page of its own. */
export const requestTracker = {
  id: 'request-tracker',
  name: 'Request Tracker',
  hosts: [],
  isSelfHosted: true,
  evidence: 'running',
  channel: 'mail',
  recognise: [
    {
      selector: 'body[id^="comp-Ticket-"]',
      why: 'the path of the page component is the id of body',
      seen: '2026-11',
    },
    {
      selector: 'form[name="TicketUpdate"]',
      why: 'the reply form of every version',
      seen: '2026-11',
    },
    { selector: 'div.history.ticket', why: 'the history of a ticket page', seen: '2026-11' },
  ],
  ticket: {
    navigation: 'loads',
    id: [
      {
        from: 'url',
        // The product's own menu writes `;` between parameters, its reply icons write `&`.
        pattern: '/Ticket/(?:Display|Update|History)\\.html\\?(?:[^#]*[&;])?id=(\\d+)',
        why: 'address of the ticket, its history and its reply page',
        seen: '2026-11',
      },
      {
        from: 'element',
        selector: 'form[name="TicketUpdate"] input[name="id"]',
        attribute: 'value',
        why: 'the ticket that the reply form writes to',
        seen: '2026-11',
      },
      {
        from: 'element',
        selector: 'div.history.ticket',
        attribute: 'id',
        pattern: 'ticket-(\\d+)-history',
        why: 'the history names its ticket',
        seen: '2026-11',
      },
    ],
  },
  conversation: {
    container: [
      { selector: 'div.history.ticket', why: 'filled after the page has loaded', seen: '2026-11' },
    ],
    elsewhere: [
      {
        selector: 'form[name="TicketUpdate"]',
        why: 'the reply page shows no history',
        seen: '2026-11',
      },
    ],
    turn: [
      {
        selector: 'div.transaction.message[data-transaction-id]',
        why: 'replies, comments and the first mail; other kinds are changes of fields',
        seen: '2026-11',
      },
    ],
    keyAttribute: 'data-transaction-id',
    // Newest first or last is each agent's preference; ids always grow.
    order: 'by-key',
    body: [
      {
        selector: '.content .messagebody',
        why: 'the text without the mail headers',
        seen: '2026-11',
      },
    ],
    exclude: [
      'blockquote',
      // Quoted text is folded; its class changes when the agent unfolds it, its place does not.
      '.message-stanza-folder',
      '.message-stanza-folder + .message-stanza',
      '.downloadattachment',
      '[class*="message-header-"]',
    ],
    sides: [
      {
        side: 'note',
        by: 'words',
        selector: '.metadata .description',
        anyOf: noteWords,
        why: 'comments differ from replies by these words only',
        seen: '2026-11',
      },
      {
        side: 'customer',
        by: 'same',
        selector: '.metadata .description .user[data-user-id]',
        attribute: 'data-user-id',
        as: { selector: '.requestors .user[data-user-id]', attribute: 'data-user-id' },
        why: 'the author is one of the people who asked, in any language',
        seen: '2026-11',
      },
      {
        side: 'agent',
        by: 'words',
        selector: '.metadata .description',
        anyOf: replyWords,
        why: 'a reply by somebody who did not ask',
        seen: '2026-11',
      },
    ],
  },
  composer: {
    candidates: [
      {
        editor: 'frame',
        selector: 'form[name="TicketUpdate"] iframe.cke_wysiwyg_frame',
        exclude: ['blockquote', '.gmail_quote'],
        why: 'the rich text editor, in a frame of the same origin',
        seen: '2026-11',
      },
      {
        editor: 'textarea',
        selector: 'form[name="TicketUpdate"] textarea#UpdateContent:not(.richtext)',
        why: 'the plain editor, by preference',
        seen: '2026-11',
      },
    ],
    reply: [
      {
        selector:
          'form[name="TicketUpdate"] select[name="UpdateType"]:has(option[value="response"]:checked)',
        why: 'value of the chosen type, the same in every language',
        seen: '2026-11',
      },
    ],
    note: [
      {
        selector:
          'form[name="TicketUpdate"] select[name="UpdateType"]:has(option[value="private"]:checked)',
        why: 'value of the chosen type, the same in every language',
        seen: '2026-11',
      },
    ],
  },
  send: [
    {
      selector: 'form[name="TicketUpdate"] [name="SubmitTicket"]',
      why: 'sends the reply',
      seen: '2026-11',
    },
  ],
  status: {
    value: [
      {
        from: 'element',
        selector: '.ticket-info-basics .status .current-value',
        why: 'status on the ticket page, in the language of the page',
        seen: '2026-11',
      },
    ],
    closed: ['resolved', 'rejected', 'deleted', 'erledigt', 'zurückgewiesen', 'gelöscht'],
  },
} as const satisfies HelpdeskDefinition;
