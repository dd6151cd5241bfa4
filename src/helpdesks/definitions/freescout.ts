import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2026-08');

/** Set by the product's own script when a note is begun; the value stays in the form. */
const isNote = 'input[name="is_note"][value="1"]';

/** FreeScout, read from the source of version 1.8.235. */
export const freescout: HelpdeskDefinition = {
  id: 'freescout',
  name: 'FreeScout',
  hosts: [],
  isSelfHosted: true,
  evidence: 'source',
  channel: 'mail',
  recognise: [
    anchor('body[data-conversation_id]', 'the page names its conversation'),
    anchor('#conv-layout-main', 'the column of the conversation'),
    anchor('.thread[data-thread_id]', 'entries of the conversation'),
  ],
  ticket: {
    navigation: 'loads',
    id: [
      {
        from: 'url',
        pattern: '/conversation/(\\d+)',
        ...fact('the address, also below another folder'),
      },
      {
        from: 'element',
        ...anchor('body[data-conversation_id]', 'the same number in the page'),
        attribute: 'data-conversation_id',
      },
    ],
  },
  conversation: {
    container: [
      anchor('#conv-layout-main', 'the column of the conversation'),
      anchor('div:has(> .thread)', 'what the entries stand in'),
    ],
    turn: [
      anchor(
        ':is(.thread[data-thread_id], [id^="thread-"][data-thread_id]):not(.thread-type-draft, .thread-type-lineitem)',
        'entries with a number; drafts are not sent, line items are changes',
      ),
      anchor(
        '.thread:not(.thread-type-draft, .thread-type-lineitem)',
        'the same, without a number',
      ),
    ],
    keyAttribute: 'data-thread_id',
    order: 'newest-first',
    body: [
      anchor('.thread-content', 'the words'),
      anchor('[dir="auto"]', 'the words are the one part written either way'),
    ],
    exclude: ['blockquote', '.gmail_quote', '.thread-attachments'],
    sides: [
      { side: 'note', by: 'match', ...anchor('.thread-type-note', 'an internal note') },
      { side: 'customer', by: 'match', ...anchor('.thread-type-customer', 'from a customer') },
      { side: 'agent', by: 'match', ...anchor('.thread-type-message', 'from a user') },
    ],
  },
  composer: {
    candidates: [
      {
        editor: 'contenteditable',
        exclude: ['blockquote', '.gmail_quote'],
        ...anchor(
          '.conv-reply-block .note-editable[contenteditable="true"]',
          'hidden until a reply or a note is begun',
        ),
      },
      {
        editor: 'contenteditable',
        exclude: ['blockquote', '.gmail_quote'],
        ...anchor('form:has([name="is_note"]) [contenteditable="true"]', 'by the form it fills'),
      },
      {
        editor: 'textarea',
        ...anchor('.conv-reply-block textarea#body', 'where rich text is turned off'),
      },
    ],
    reply: [
      anchor(
        `.conv-reply-block:not(.conv-note-block):has([name="is_note"]):not(:has(${isNote}))`,
        'neither the block nor its form says note',
      ),
    ],
    note: [
      anchor('.conv-note-block', 'the block turns yellow'),
      anchor(isNote, 'what the form sends'),
    ],
  },
  send: [
    anchor('.btn-reply-submit', 'sends the reply, or adds the note'),
    anchor('.btn-send-text', 'the same, by its words'),
  ],
  status: {
    value: [
      {
        from: 'element',
        ...anchor('#conv-status li.active a[data-status]', 'a number, the same in all languages'),
        attribute: 'data-status',
      },
      {
        from: 'element',
        ...anchor('.conv-status li.active a[data-status]', 'the same, by its class'),
        attribute: 'data-status',
      },
    ],
    closed: ['3', '4'],
  },
};
