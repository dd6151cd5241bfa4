import type { HelpdeskDefinition } from '../definition';

/** Our own practice desk; its hooks are made to be read, so one anchor per fact is enough. */
export const practiceDesk = {
  id: 'practice-desk',
  name: 'Practice desk',
  hosts: [],
  channel: 'mail',
  recognise: [{ selector: 'main[data-desk]', why: 'stands on every page of the desk' }],
  pane: [
    {
      selector: 'section[data-ticket-id][data-active="true"]',
      why: 'the side that has the focus when two tickets stand side by side',
    },
  ],
  ticket: {
    id: [
      {
        from: 'element',
        selector: 'section[data-ticket-id]',
        attribute: 'data-ticket-id',
        why: 'each side names its ticket',
      },
      {
        from: 'url',
        pattern: '^/tickets/(\\d+)',
        why: 'the address of a single ticket; the split view names two and does not match',
      },
    ],
  },
  conversation: {
    container: [{ selector: '[data-conversation]', why: 'stays while tickets are switched' }],
    turn: [{ selector: 'article[data-turn-id]', why: 'every turn, note and system line' }],
    keyAttribute: 'data-turn-id',
    order: 'oldest-first',
    body: [{ selector: '[data-turn-body]', why: 'the words without name and time' }],
    exclude: ['[data-quoted]', 'blockquote'],
    sides: [
      {
        side: 'customer',
        by: 'match',
        selector: '[data-author="customer"]',
        why: 'the turn names its author',
      },
      {
        side: 'agent',
        by: 'match',
        selector: '[data-author="agent"]',
        why: 'the turn names its author',
      },
      { side: 'note', by: 'match', selector: '[data-author="note"]', why: 'an internal note' },
      { side: 'system', by: 'match', selector: '[data-author="system"]', why: 'a system line' },
    ],
  },
  composer: {
    candidates: [
      {
        editor: 'contenteditable',
        selector: '[data-composer] [contenteditable]',
        why: 'the one editor, for replies and notes',
      },
    ],
    note: [
      { selector: '[data-composer][data-mode="note"]', why: 'the composer is switched to a note' },
    ],
  },
  send: [{ selector: 'button[data-send]', why: 'sends replies and adds notes' }],
  chat: [{ selector: 'section[data-channel="chat"]', why: 'the side says that it is live chat' }],
  status: {
    value: [
      { from: 'element', selector: 'select[data-status]', why: 'the value of the status control' },
    ],
    closed: ['solved'],
  },
} as const satisfies HelpdeskDefinition;
