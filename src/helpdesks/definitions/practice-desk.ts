import type { HelpdeskDefinition } from '../definition';

/** Our own practice desk; its hooks are made to be read, so one anchor per fact is enough. */
export const practiceDesk = {
  id: 'practice-desk',
  name: 'Practice desk',
  hosts: [],
  isSelfHosted: true,
  evidence: 'ours',
  channel: 'mail',
  recognise: [
    { selector: 'main[data-desk]', why: 'stands on every page of the desk', seen: '2026-11' },
  ],
  pane: [
    {
      selector: 'section[data-ticket-id][data-active="true"]',
      why: 'the side that has the focus when two tickets stand side by side',
      seen: '2026-11',
    },
  ],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'element',
        selector: 'section[data-ticket-id]',
        attribute: 'data-ticket-id',
        why: 'each side names its ticket',
        seen: '2026-11',
      },
      {
        from: 'url',
        pattern: '^/tickets/(\\d+)',
        why: 'the address of a single ticket; the split view names two and does not match',
        seen: '2026-11',
      },
    ],
  },
  conversation: {
    container: [
      { selector: '[data-conversation]', why: 'stays while tickets are switched', seen: '2026-11' },
    ],
    turn: [
      {
        selector: 'article[data-turn-id]',
        why: 'every turn, note and system line',
        seen: '2026-11',
      },
    ],
    keyAttribute: 'data-turn-id',
    order: 'oldest-first',
    body: [
      { selector: '[data-turn-body]', why: 'the words without name and time', seen: '2026-11' },
    ],
    exclude: ['[data-quoted]', 'blockquote'],
    sides: [
      {
        side: 'customer',
        by: 'match',
        selector: '[data-author="customer"]',
        why: 'the turn names its author',
        seen: '2026-11',
      },
      {
        side: 'agent',
        by: 'match',
        selector: '[data-author="agent"]',
        why: 'the turn names its author',
        seen: '2026-11',
      },
      {
        side: 'note',
        by: 'match',
        selector: '[data-author="note"]',
        why: 'an internal note',
        seen: '2026-11',
      },
      {
        side: 'system',
        by: 'match',
        selector: '[data-author="system"]',
        why: 'a system line',
        seen: '2026-11',
      },
    ],
  },
  composer: {
    candidates: [
      {
        editor: 'contenteditable',
        selector: '[data-composer] [contenteditable]',
        why: 'the one editor, for replies and notes',
        seen: '2026-11',
      },
    ],
    reply: [
      {
        selector: '[data-composer][data-mode="reply"]',
        why: 'the composer is switched to a reply',
        seen: '2026-11',
      },
    ],
    note: [
      {
        selector: '[data-composer][data-mode="note"]',
        why: 'the composer is switched to a note',
        seen: '2026-11',
      },
    ],
  },
  send: [{ selector: 'button[data-send]', why: 'sends replies and adds notes', seen: '2026-11' }],
  chat: [
    {
      selector: 'section[data-channel="chat"]',
      why: 'the side says that it is live chat',
      seen: '2026-11',
    },
  ],
  status: {
    value: [
      {
        from: 'element',
        selector: 'select[data-status]',
        why: 'the value of the status control',
        seen: '2026-11',
      },
    ],
    closed: ['solved'],
  },
  assignee: [
    {
      from: 'element',
      selector: 'select[data-assignee]',
      why: 'the value of the control',
      seen: '2026-11',
    },
  ],
} as const satisfies HelpdeskDefinition;
