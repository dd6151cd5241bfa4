import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2025-06');

/** Chatwoot, read from the source of version 4.2. */
export const chatwoot: HelpdeskDefinition = {
  id: 'chatwoot',
  name: 'Chatwoot',
  hosts: ['app.chatwoot.com'],
  isSelfHosted: true,
  evidence: 'source',
  channel: 'unknown',
  recognise: [
    anchor('.conversation-panel', 'the list of messages'),
    anchor('.reply-box', 'what an agent writes in'),
    anchor('.message-bubble-container', 'messages'),
  ],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '/app/accounts/\\d+/(?:[^?#]*/)?conversations/(\\d+)',
        ...fact('the address, also inside an inbox, a team or a label'),
      },
    ],
  },
  conversation: {
    container: [
      anchor('.conversation-panel', 'the list of messages'),
      anchor('ul:has(> .message-bubble-container)', 'what the messages stand in'),
    ],
    turn: [
      anchor(
        '.message-bubble-container, [data-message-id]',
        'each message, by its class or its number',
      ),
    ],
    keyAttribute: 'data-message-id',
    order: 'oldest-first',
    body: [
      anchor('.prose-bubble', 'the words of a chat message'),
      anchor('.letter-render', 'the words of a mail'),
      anchor('[data-bubble-name]', 'the bubble around them'),
    ],
    exclude: ['blockquote', 'time'],
    sides: [
      { side: 'note', by: 'inside', ...anchor('.bg-n-solid-amber', 'the colour of notes') },
      { side: 'note', by: 'inside', ...anchor('.i-lucide-lock-keyhole', 'the lock of notes') },
      {
        side: 'system',
        by: 'match',
        ...anchor('.justify-center', 'activities stand in the middle'),
      },
      { side: 'system', by: 'inside', ...anchor('.bg-n-solid-iris', 'the colour of bots') },
      {
        side: 'customer',
        by: 'match',
        ...anchor('.justify-start', 'customers stand at the start'),
      },
      { side: 'customer', by: 'inside', ...anchor('.left-bubble', 'the same, by the bubble') },
      { side: 'agent', by: 'match', ...anchor('.justify-end', 'agents stand at the end') },
      { side: 'agent', by: 'inside', ...anchor('.right-bubble', 'the same, by the bubble') },
    ],
  },
  composer: {
    // Newer versions have a second editor, for their own assistant, outside this box.
    candidates: [
      {
        editor: 'contenteditable',
        ...anchor('.reply-box .ProseMirror', 'the editor where the channel has rich text'),
      },
      {
        editor: 'contenteditable',
        ...anchor('.ProseMirror-woot-style', 'the same, by the style that only it has'),
      },
      { editor: 'textarea', ...anchor('.reply-box textarea', 'where the channel has plain text') },
    ],
    reply: [
      anchor(
        '.reply-box:not(.is-private):not(:has(.is-note-mode))',
        'neither the box nor its foot says note',
      ),
    ],
    note: [
      anchor('.reply-box.is-private', 'the box of a private note'),
      anchor('.reply-box .is-note-mode', 'the foot of the box'),
    ],
  },
  send: [
    anchor('.reply-box .right-wrap button[type="submit"]', 'the button at the end of the foot'),
    anchor('.reply-box .right-wrap button', 'the same, in older versions'),
  ],
};
