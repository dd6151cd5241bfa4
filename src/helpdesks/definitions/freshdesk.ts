import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2026-05');

/**
 * Freshdesk, from what several tools for it stand on. An agent's reply is what has neither of two
 * marks, so nothing could tell it from a note whose mark was renamed: it stays without a side. What
 * tells the editor of a note from that of a reply is not known either, so the editor is not read
 * until an agent shows it.
 */
export const freshdesk: HelpdeskDefinition = {
  id: 'freshdesk',
  name: 'Freshdesk',
  hosts: ['*.freshdesk.com'],
  isSelfHosted: false,
  evidence: 'others',
  channel: 'mail',
  recognise: [
    anchor('.ticket-details__item', 'entries of a ticket'),
    anchor('[data-test-id="tkt-properties-status"]', 'the status beside a ticket'),
  ],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '/(?:a|helpdesk)/tickets/(\\d+)',
        ...fact('the address of a ticket, today and in older links'),
      },
    ],
  },
  conversation: {
    container: [
      anchor('#ticket-details', 'the conversation'),
      anchor('div:has(> .ticket-details__item)', 'what the entries stand in'),
    ],
    turn: [anchor('.ticket-details__item', 'each entry')],
    order: 'oldest-first',
    body: [
      anchor('.ticket-details__item__content', 'the words'),
      anchor('.text__content', 'the same, by its inner class'),
    ],
    exclude: ['blockquote', '.freshdesk_quote', '.gmail_quote'],
    sides: [
      {
        side: 'note',
        by: 'match',
        ...anchor(
          '.ticket-details__privatenote:not(.ticket-details__requestor)',
          'with both marks it is somebody else’s reply',
        ),
      },
      {
        side: 'customer',
        by: 'match',
        ...anchor(
          '.ticket-details__requestor:not(.ticket-details__privatenote)',
          'with both marks it is somebody else’s reply',
        ),
      },
    ],
  },
  send: [],
  status: {
    value: [
      {
        from: 'element',
        ...anchor(
          '[data-test-id="tkt-properties-status"] .ember-power-select-selected-item',
          'the status in words',
        ),
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
    ],
  },
};
