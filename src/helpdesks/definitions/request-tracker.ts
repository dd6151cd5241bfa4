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
  channel: 'mail',
  recognise: [
    {
      selector: 'body[id^="comp-Ticket-"]',
      why: 'the path of the page component is the id of body',
    },
    { selector: 'form[name="TicketUpdate"]', why: 'the reply form of every version' },
    { selector: 'div.history.ticket', why: 'the history of a ticket page' },
  ],
  ticket: {
    id: [
      {
        from: 'url',
        // The product's own menu writes `;` between parameters, its reply icons write `&`.
        pattern: '/Ticket/(?:Display|Update|History)\\.html\\?(?:[^#]*[&;])?id=(\\d+)',
        why: 'address of the ticket, its history and its reply page',
      },
      {
        from: 'element',
        selector: 'form[name="TicketUpdate"] input[name="id"]',
        attribute: 'value',
        why: 'the ticket that the reply form writes to',
      },
      {
        from: 'element',
        selector: 'div.history.ticket',
        attribute: 'id',
        pattern: 'ticket-(\\d+)-history',
        why: 'the history names its ticket',
      },
    ],
  },
  conversation: {
    container: [{ selector: 'div.history.ticket', why: 'filled after the page has loaded' }],
    elsewhere: [{ selector: 'form[name="TicketUpdate"]', why: 'the reply page shows no history' }],
    turn: [
      {
        selector: 'div.transaction.message[data-transaction-id]',
        why: 'replies, comments and the first mail; other kinds are changes of fields',
      },
    ],
    keyAttribute: 'data-transaction-id',
    // Newest first or last is each agent's preference; ids always grow.
    order: 'by-key',
    body: [{ selector: '.content .messagebody', why: 'the text without the mail headers' }],
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
      },
      {
        side: 'customer',
        by: 'same',
        selector: '.metadata .description .user[data-user-id]',
        attribute: 'data-user-id',
        as: { selector: '.requestors .user[data-user-id]', attribute: 'data-user-id' },
        why: 'the author is one of the people who asked, in any language',
      },
      {
        side: 'agent',
        by: 'words',
        selector: '.metadata .description',
        anyOf: replyWords,
        why: 'a reply by somebody who did not ask',
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
      },
      {
        editor: 'textarea',
        selector: 'form[name="TicketUpdate"] textarea#UpdateContent:not(.richtext)',
        why: 'the plain editor, by preference',
      },
    ],
    note: [
      {
        selector:
          'form[name="TicketUpdate"] select[name="UpdateType"]:has(option[value="private"]:checked)',
        why: 'value of the chosen type, the same in every language',
      },
    ],
  },
  send: [{ selector: 'form[name="TicketUpdate"] [name="SubmitTicket"]', why: 'sends the reply' }],
  status: {
    value: [
      {
        from: 'element',
        selector: '.ticket-info-basics .status .current-value',
        why: 'status on the ticket page, in the language of the page',
      },
    ],
    closed: ['resolved', 'rejected', 'deleted', 'erledigt', 'zurückgewiesen', 'gelöscht'],
  },
} as const satisfies HelpdeskDefinition;
