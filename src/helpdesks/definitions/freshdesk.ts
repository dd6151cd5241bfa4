import type { HelpdeskDefinition } from '../definition';

/**
 * Freshdesk, put together from several public tools for it, of 2019 to 2026. What it knows of turns
 * are two classes; a mark of its own for replies is the line of recipients above a mail, which notes
 * do not have.
 */
export const freshdesk = {
  id: 'freshdesk',
  name: 'Freshdesk',
  hosts: ['*.freshdesk.com'],
  isSelfHosted: false,
  evidence: 'others',
  channel: 'mail',
  recognise: [
    { selector: '.ticket-details__item', why: 'an entry of a conversation', seen: '2026-08' },
    {
      selector: '[data-test-id="tkt-properties-status"]',
      why: 'the field for the status of a ticket',
      seen: '2026-07',
    },
  ],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '^/(?:a|helpdesk)/tickets/(\\d+)',
        why: 'address of a ticket, newer and older form',
        seen: '2026-08',
      },
    ],
  },
  conversation: {
    container: [
      { selector: '#ticket-details', why: 'opening mail and all entries', seen: '2026-07' },
      {
        selector: ':has(> .ticket-details__item)',
        why: 'what holds the entries, by its parts',
        seen: '2026-07',
      },
    ],
    turn: [
      {
        selector:
          '.ticket-details__item, [data-test-id="ticket-description"]:not(.ticket-details__item *)',
        why: 'entries, and the opening mail where it is none of them',
        seen: '2026-08',
      },
      {
        selector: '[data-test-id="conversation-wrapper"]',
        why: 'entries by the name for tests',
        seen: '2026-07',
      },
    ],
    // Agents can choose the newest first, and nothing in the page is known to say so.
    order: 'oldest-first',
    body: [
      {
        selector: '[data-test-conversation="conversation-text"]',
        why: 'the words of an entry by the name for tests',
        seen: '2026-07',
      },
      {
        selector: '.ticket-details__item__content',
        why: 'the words of an entry',
        seen: '2026-07',
      },
      { selector: '.text__content', why: 'the words inside other wrappers', seen: '2026-07' },
      {
        selector: '#ticket_original_request, [data-test-id="ticket-description"]',
        why: 'the words of the opening mail',
        seen: '2026-07',
      },
    ],
    exclude: ['blockquote', '.freshdesk_quote', '.gmail_quote', '.quoted-text'],
    sides: [
      {
        side: 'note',
        by: 'match',
        selector:
          '.ticket-details__privatenote:not(.ticket-details__requestor):not(:has(.emails-info:not(.notify)))',
        why: 'its colour; mails with recipients wear it too when somebody else than the two wrote',
        seen: '2026-08',
      },
      {
        side: 'customer',
        by: 'match',
        selector: '.ticket-details__requestor:not(.ticket-details__privatenote)',
        why: 'whoever asked; with both classes it is a third person',
        seen: '2026-08',
      },
      {
        side: 'agent',
        by: 'match',
        selector:
          ':has(.emails-info:not(.notify)):not(.ticket-details__requestor, .ticket-details__privatenote)',
        witness: '.ticket-details__requestor',
        why: 'a mail with recipients, not by whoever asked',
        seen: '2026-08',
      },
    ],
  },
  composer: {
    candidates: [
      {
        editor: 'contenteditable',
        selector: 'div.fr-element[contenteditable="true"]',
        exclude: ['blockquote', '.freshdesk_quote', '.gmail_quote'],
        why: 'the rich editor, in the page from the click on Reply or Add note on',
        seen: '2026-07',
      },
      {
        editor: 'contenteditable',
        selector: 'div.fr-view[contenteditable="true"]',
        exclude: ['blockquote', '.freshdesk_quote', '.gmail_quote'],
        why: 'the same by its other class; shown mails have it without being editable',
        seen: '2026-07',
      },
    ],
    reply: [
      {
        selector: '#send-and-set',
        anyOf: ['send', 'senden', 'envoyer', 'enviar', 'invia', 'verzenden', 'versturen'],
        why: 'the control below the editor is there for both; its words are the product’s own',
        seen: '2026-07',
      },
    ],
    note: [
      {
        selector: '[data-test-notify-to]',
        why: 'only notes have a field for whom to tell of them; read in a tool without a date, so taken as old',
        seen: '2019-01',
      },
      {
        selector: '#send-and-set',
        anyOf: [
          'add note',
          'notiz hinzufügen',
          'ajouter une note',
          'agregar nota',
          'añadir nota',
          'adicionar nota',
          'aggiungi nota',
          'notitie toevoegen',
        ],
        why: 'the control below the editor is there for both; its words are the product’s own',
        seen: '2019-01',
      },
    ],
  },
  send: [
    { selector: '#send-and-set', why: 'sends the reply or adds the note', seen: '2019-01' },
    { selector: '.send-and-set-item', why: 'sends and sets a status', seen: '2019-01' },
  ],
  status: {
    value: [
      {
        from: 'element',
        selector: '[data-test-id="tkt-properties-status"] .ember-power-select-selected-item',
        why: 'the chosen status, in the language of the page or in the company’s own words',
        seen: '2026-07',
      },
    ],
    closed: [
      'resolved',
      'closed',
      'gelöst',
      'geschlossen',
      'résolu',
      'fermé',
      'resuelto',
      'cerrado',
      'resolvido',
      'fechado',
      'risolto',
      'chiuso',
      'opgelost',
      'gesloten',
    ],
  },
} as const satisfies HelpdeskDefinition;
