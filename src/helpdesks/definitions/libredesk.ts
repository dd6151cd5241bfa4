import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2026-08');

/** libredesk, read from the source of version 2.7. */
export const libredesk: HelpdeskDefinition = {
  id: 'libredesk',
  name: 'libredesk',
  hosts: [],
  isSelfHosted: true,
  evidence: 'source',
  channel: 'unknown',
  recognise: [
    anchor('[data-message-uuid] .message-bubble', 'messages'),
    anchor('.editor-wrapper .ProseMirror', 'what an agent writes in'),
    anchor('[data-message-uuid]', 'the number of a message'),
  ],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '/inboxes/[^?#]+/conversation/([0-9a-f-]{36})',
        ...fact('the address inside any inbox, team or view'),
      },
    ],
  },
  conversation: {
    container: [
      anchor('main:has([data-message-uuid])', 'the part of the page with the messages'),
      anchor('main', 'the same, whatever messages are called'),
    ],
    turn: [
      anchor(
        '[data-message-uuid]:has(.message-bubble, .native-html)',
        'messages; what has no bubble is an activity',
      ),
      anchor('div:has(> div > .items-start, > div > .items-end)', 'messages by their place'),
    ],
    keyAttribute: 'data-message-uuid',
    order: 'oldest-first',
    body: [
      anchor('.native-html', 'the words'),
      anchor('.message-bubble', 'the bubble around them'),
    ],
    exclude: ['blockquote', '.gmail_quote'],
    sides: [
      { side: 'note', by: 'inside', ...anchor('.bg-private', 'the colour of private notes') },
      {
        side: 'note',
        by: 'inside',
        ...anchor('.lucide-lock', 'the lock of private notes, not in the file that was read'),
      },
      // A cover over long messages has one of these classes too, but lies inside the bubble.
      {
        side: 'customer',
        by: 'inside',
        ...anchor('.items-start:has(.message-bubble, .native-html)', 'at the start'),
      },
      {
        side: 'agent',
        by: 'inside',
        ...anchor('.items-end:has(.message-bubble, .native-html)', 'at the end'),
      },
    ],
  },
  composer: {
    candidates: [
      {
        editor: 'contenteditable',
        ...anchor('.editor-wrapper .ProseMirror', 'the editor below the messages'),
      },
      { editor: 'contenteditable', ...anchor('main .ProseMirror', 'the same, by its place') },
    ],
    reply: [
      anchor('[data-state="active"][id$="-reply"]', 'tabs are named after what they choose'),
      anchor('[aria-selected="true"][id$="-reply"]', 'the same, as it is told to readers'),
    ],
    note: [
      anchor('[data-state="active"][id$="-private_note"]', 'tabs are named after what they choose'),
      anchor('[aria-selected="true"][id$="-private_note"]', 'the same, as it is told to readers'),
    ],
  },
  send: [],
};
