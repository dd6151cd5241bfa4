import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2026-07');

/**
 * Gmail, from what well-kept tools for it stand on. It shows a sender's address but not the agent's
 * own in a comparable form, so who of the two wrote a message stays unknown.
 */
export const gmail: HelpdeskDefinition = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com'],
  isSelfHosted: false,
  evidence: 'others',
  channel: 'mail',
  recognise: [],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '#(?:[^/?]+/)+([A-Za-z0-9]{16,})(?:[?]|$)',
        ...fact('the address of an open thread in any list or search'),
      },
    ],
  },
  conversation: {
    container: [anchor('[role="main"]', 'the open thread; lists have no messages')],
    turn: [
      anchor('[data-legacy-message-id]', 'each message has its number'),
      anchor('[data-message-id]', 'the same, in its newer form'),
    ],
    keyAttribute: 'data-legacy-message-id',
    order: 'oldest-first',
    body: [
      anchor('.a3s', 'the words of an unfolded message'),
      anchor('.ii.gt', 'what the words stand in'),
    ],
    exclude: ['blockquote', '.gmail_quote', '.gmail_signature', '[data-smartmail]'],
    sides: [],
  },
  composer: {
    candidates: [
      {
        editor: 'contenteditable',
        exclude: ['.gmail_quote', '.gmail_signature', '[data-smartmail]', 'blockquote'],
        ...anchor('[g_editable="true"][role="textbox"]', 'the editor below a thread'),
      },
      {
        editor: 'contenteditable',
        exclude: ['.gmail_quote', '.gmail_signature', '[data-smartmail]', 'blockquote'],
        ...anchor('.Ap [contenteditable="true"]', 'the same, by its place'),
      },
    ],
  },
  send: [
    anchor(
      '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])',
      'sends; the others of the group schedule or send and archive',
    ),
  ],
};
