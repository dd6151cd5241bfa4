import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2025-06');

/** The form keeps what it will send beside what it shows. */
const isInternal = 'input[name="internal"][value="true"]';

/** Zammad's classic interface, read from files of its source of several years. */
export const zammad: HelpdeskDefinition = {
  id: 'zammad',
  name: 'Zammad',
  hosts: ['*.zammad.com'],
  isSelfHosted: true,
  evidence: 'source',
  channel: 'mail',
  recognise: [
    anchor('.ticket-number.js-objectNumber', 'the number above a ticket'),
    anchor('form.article-add', 'the form below a ticket'),
    anchor('.ticket-article-item', 'entries of a ticket'),
  ],
  // Every open ticket keeps its part of the page; the others are hidden.
  pane: [
    anchor('.content.active[id$="Ticket-{id}"]', 'the part is named after its ticket'),
    anchor('[id$="Ticket-{id}"]', 'the same, whatever its classes'),
    anchor('.content.active', 'the one part that is shown'),
  ],
  ticket: {
    navigation: 'in-page',
    id: [{ from: 'url', pattern: '#ticket/zoom/(\\d+)', ...fact('the address of a ticket') }],
  },
  conversation: {
    container: [
      anchor('.ticket-article', 'all entries'),
      anchor('div:has(> .ticket-article-item)', 'what the entries stand in'),
    ],
    turn: [
      anchor(
        '.ticket-article-item, [id^="article-"][data-id]',
        'each entry, by its class or its number',
      ),
    ],
    keyAttribute: 'data-id',
    order: 'oldest-first',
    body: [
      anchor('.richtext-content', 'the words'),
      anchor('.textBubble-content', 'the bubble around them'),
    ],
    exclude: ['blockquote', '.article-meta', '.js-toggleFold'],
    time: [
      {
        ...anchor('.task-subline time', 'below the bubble'),
        attribute: 'datetime',
        format: 'iso',
      },
      {
        ...anchor('time.humanTimeFromNow', 'the same, by its class'),
        attribute: 'datetime',
        format: 'iso',
      },
    ],
    sides: [
      { side: 'note', by: 'match', ...anchor('.is-internal', 'an internal entry') },
      { side: 'note', by: 'inside', ...anchor('.text-bubble.internal', 'the same, by its bubble') },
      { side: 'customer', by: 'match', ...anchor('.customer', 'who sent it') },
      { side: 'agent', by: 'match', ...anchor('.agent', 'who sent it') },
      { side: 'system', by: 'match', ...anchor('.system', 'sent by the product itself') },
    ],
  },
  composer: {
    candidates: [
      {
        editor: 'contenteditable',
        exclude: ['blockquote', '[data-signature]', '[data-signature-id]'],
        ...anchor('.articleNewEdit-body[contenteditable="true"]', 'the field of the form'),
      },
      {
        editor: 'contenteditable',
        exclude: ['blockquote', '[data-signature]', '[data-signature-id]'],
        ...anchor('form [data-name="body"][contenteditable="true"]', 'the same, by its name'),
      },
    ],
    reply: [
      anchor(
        `form:has([data-name="body"], .articleNewEdit-body):not(.is-internal):has([name="internal"]):not(:has(${isInternal}))`,
        'neither the form nor what it sends says internal',
      ),
    ],
    note: [
      anchor('form.is-internal', 'the form is marked as internal'),
      anchor(`form:has(${isInternal})`, 'what the form sends'),
    ],
  },
  send: [
    anchor('.attributeBar .js-submit', 'updates the ticket'),
    anchor('.js-submit', 'the same, anywhere'),
  ],
  status: {
    value: [
      {
        from: 'element',
        ...anchor('select[name="state_id"]', 'the number of the state, as it is installed'),
      },
    ],
    closed: ['4', '5'],
  },
};
