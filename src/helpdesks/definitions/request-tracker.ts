import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

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

const { anchor, fact } = seenIn('2026-11');

/** The line above an entry, or what that line stands in. */
const heading = ':is(.description, .metadata)';
const author = `${heading} [data-user-id]`;
const askers = { selector: '.requestors [data-user-id]', attribute: 'data-user-id' };
const form = 'form[name="TicketUpdate"]';

/**
 * Request Tracker, read off running versions 5.0.3 and 4.4.6, and from the source of version 6. Its
 * composer is on a page of its own.
 */
export const requestTracker: HelpdeskDefinition = {
  id: 'request-tracker',
  name: 'Request Tracker',
  hosts: [],
  isSelfHosted: true,
  evidence: 'running',
  channel: 'mail',
  recognise: [
    anchor('body[id^="comp-Ticket-"]', 'the path of the page component is the id of body'),
    anchor(form, 'the reply form of every version'),
    anchor('div.history.ticket', 'the history of a ticket page'),
  ],
  ticket: {
    navigation: 'loads',
    id: [
      {
        from: 'url',
        // The product's own menu writes `;` between parameters, its reply icons write `&`.
        pattern: '/Ticket/(?:Display|Update|History)\\.html\\?(?:[^#]*[&;])?id=(\\d+)',
        ...fact('address of the ticket, its history and its reply page'),
      },
      {
        from: 'element',
        ...anchor(`${form} input[name="id"]`, 'the ticket that the reply form writes to'),
        attribute: 'value',
      },
      {
        from: 'element',
        ...anchor('div.history.ticket', 'the history names its ticket'),
        attribute: 'id',
        pattern: 'ticket-(\\d+)-history',
      },
    ],
  },
  conversation: {
    container: [
      anchor('div.history.ticket', 'filled after the page has loaded'),
      anchor('[id^="ticket-"][id$="-history"]', 'the same, by its id'),
    ],
    elsewhere: [
      anchor(form, 'the reply page shows no history'),
      anchor('body[id="comp-Ticket-Update"]', 'the same, by the component of the page'),
    ],
    turn: [
      anchor(
        ':is(.transaction.message[data-transaction-id], [data-transaction-id]:has(.messagebody))',
        'replies, comments and the first mail; other kinds are changes of fields',
      ),
    ],
    keyAttribute: 'data-transaction-id',
    // Newest first or last is each agent's preference; ids always grow.
    order: 'by-key',
    body: [
      anchor('.messagebody', 'the text without the mail headers'),
      anchor(
        '.content > .message-stanza, .content :not(.message-stanza) > .message-stanza',
        'by its parts',
      ),
    ],
    exclude: [
      'blockquote',
      // Quoted text is folded; its class changes when the agent unfolds it, its place does not.
      '.message-stanza-folder',
      '.message-stanza-folder + *',
      '[onclick^="fold_message_stanza"]',
      '[onclick^="fold_message_stanza"] + *',
      '.downloadattachment',
      '[class*="message-header-"]',
    ],
    sides: [
      {
        side: 'note',
        by: 'words',
        ...anchor(heading, 'comments differ from replies by these words only'),
        anyOf: noteWords,
      },
      {
        side: 'customer',
        by: 'same',
        ...anchor(author, 'the author is one of the people who asked, in any language'),
        attribute: 'data-user-id',
        as: askers,
      },
      {
        side: 'agent',
        by: 'differs',
        ...anchor(author, 'a reply by somebody who did not ask'),
        attribute: 'data-user-id',
        as: askers,
        where: { selector: heading, anyOf: replyWords },
      },
    ],
  },
  composer: {
    candidates: [
      {
        editor: 'contenteditable',
        exclude: ['blockquote', '.gmail_quote'],
        ...anchor(`${form} .ck-editor__editable`, 'the rich text editor of version 6'),
      },
      {
        editor: 'frame',
        exclude: ['blockquote', '.gmail_quote'],
        ...anchor(
          `${form} iframe.cke_wysiwyg_frame`,
          'the rich text editor, in a frame of the same origin',
        ),
      },
      {
        editor: 'frame',
        exclude: ['blockquote', '.gmail_quote'],
        ...anchor('#cke_UpdateContent iframe', 'the same, by the field that it stands for'),
      },
      {
        editor: 'textarea',
        ...anchor(
          `${form} textarea#UpdateContent:not(.richtext)`,
          'the plain editor, by preference',
        ),
      },
    ],
    reply: [
      anchor(
        ':is(#UpdateType, [name="UpdateType"]):has(option[value="response"]:checked)',
        'value of the chosen type, the same in every language',
      ),
    ],
    note: [
      anchor(
        ':is(#UpdateType, [name="UpdateType"]):has(option[value="private"]:checked)',
        'value of the chosen type, the same in every language',
      ),
    ],
  },
  send: [
    anchor(`${form} [name="SubmitTicket"]`, 'sends the reply'),
    anchor('#comp-Ticket-Update [name="SubmitTicket"]', 'the same, by the component of the page'),
  ],
  status: {
    value: [
      {
        from: 'element',
        ...anchor(
          '.ticket-info-basics .status .value',
          'status on the ticket page, in its language',
        ),
      },
      {
        from: 'element',
        ...anchor('.status .current-value', 'the same in versions that edit it there'),
      },
    ],
    closed: ['resolved', 'rejected', 'deleted', 'erledigt', 'zurückgewiesen', 'gelöscht'],
  },
  assignee: [
    {
      from: 'element',
      ...anchor(
        '.ticket-info-people .owner [data-user-id]',
        'the owner among the people; the user of number 6 is called Nobody',
      ),
      attribute: 'data-user-id',
      pattern: '^(?!6$)(\\d+)$',
    },
  ],
};
