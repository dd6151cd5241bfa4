import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2025-06');

/** Lies over the editor while an internal note is written. */
const stripes = '[data-test-id="article-reply-stripes-panel"]';

/**
 * Zammad's newer desktop view, read from a part of its source; most systems still show the other one.
 * What marks an internal entry was not in that part, so agents' entries stay without a side.
 */
export const zammadDesktop: HelpdeskDefinition = {
  id: 'zammad-desktop',
  name: 'Zammad (desktop view)',
  hosts: ['*.zammad.com'],
  isSelfHosted: true,
  evidence: 'source',
  channel: 'mail',
  recognise: [
    anchor('#ticketArticleReplyForm', 'the form of a reply'),
    anchor('[data-test-id^="article-bubble-container-"]', 'entries of a ticket'),
    anchor('[data-test-id="article-content"]', 'the words of an entry'),
  ],
  ticket: {
    navigation: 'in-page',
    id: [{ from: 'url', pattern: '/desktop/tickets/(\\d+)', ...fact('the address of a ticket') }],
  },
  conversation: {
    container: [anchor('main', 'the part of the page with the ticket')],
    turn: [
      anchor('[data-test-id^="article-bubble-container-"]', 'each entry has its number'),
      anchor('div:has(> .Content--customer, > .Content--agent)', 'what the words stand in'),
    ],
    keyAttribute: 'data-test-id',
    order: 'oldest-first',
    body: [
      anchor('.inner-article-body', 'the words'),
      anchor('[data-test-id^="article-bubble-body-"]', 'the same, by its number'),
    ],
    exclude: ['blockquote', '[data-signature]', '[data-signature-id]'],
    time: [{ ...anchor('time', 'when the entry was made'), attribute: 'datetime', format: 'iso' }],
    sides: [
      {
        side: 'customer',
        by: 'inside',
        ...anchor('.Content--customer', 'customers write no internal entries'),
      },
    ],
  },
  composer: {
    candidates: [
      {
        editor: 'contenteditable',
        exclude: ['blockquote', '[data-signature]', '[data-signature-id]'],
        ...anchor('#ticketArticleReplyForm .ProseMirror', 'the editor of the form'),
      },
      {
        editor: 'contenteditable',
        exclude: ['blockquote', '[data-signature]', '[data-signature-id]'],
        ...anchor('main form [name="body"]', 'the same, by its name'),
      },
    ],
    reply: [
      anchor(`main:has([data-test-id]):not(:has(${stripes}))`, 'no stripes lie over the editor'),
    ],
    note: [anchor(stripes, 'stripes lie over the editor')],
  },
  send: [],
};
