import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2025-09');

/**
 * Help Scout, from what several tools for it stand on, some of them for its former interface. Only
 * the editor of a reply is known; a note being written is not read.
 */
export const helpScout: HelpdeskDefinition = {
  id: 'help-scout',
  name: 'Help Scout',
  hosts: ['secure.helpscout.net'],
  isSelfHosted: false,
  evidence: 'others',
  channel: 'mail',
  recognise: [
    anchor('[data-testid="ThreadContainer"]', 'the conversation'),
    anchor('[data-cy="ConversationHeader.Actions"]', 'the buttons above a conversation'),
  ],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '/conversations?/\\d+/(\\d+)',
        ...fact('the address of a conversation; the second number is the one that people see'),
      },
    ],
  },
  conversation: {
    container: [
      anchor('[data-testid="ThreadContainer"]', 'the conversation'),
      anchor('ol:has(> li > [id^="thread-"])', 'the list of its entries'),
    ],
    turn: [
      anchor('li > div[id^="thread-"]', 'each entry has its number'),
      anchor('article.thread', 'entries of the former interface'),
    ],
    keyAttribute: 'id',
    // Newest first by default, and each agent may turn it around.
    order: 'by-key',
    body: [
      anchor('.messageBody', 'the words'),
      anchor('[class*="is-wide-layout"]', 'the block of the words'),
    ],
    exclude: ['blockquote', '.gmail_quote'],
    sides: [
      {
        side: 'note',
        by: 'match',
        ...anchor('[aria-label*="note" i]', 'what the entry says to readers of the screen'),
      },
      {
        side: 'note',
        by: 'inside',
        ...anchor('[aria-label*="note" i]', 'the same, where a part of it says so'),
      },
      { side: 'customer', by: 'match', ...anchor('.is-customer, .customer', 'from a customer') },
      { side: 'customer', by: 'inside', ...anchor('.is-customer', 'from a customer') },
      {
        side: 'agent',
        by: 'match',
        ...anchor('[aria-label*="user reply" i]', 'what the entry says to readers of the screen'),
      },
      {
        side: 'agent',
        by: 'inside',
        ...anchor('[aria-label*="user reply" i]', 'the same, where a part of it says so'),
      },
    ],
  },
  composer: {
    candidates: [
      {
        editor: 'contenteditable',
        exclude: ['blockquote'],
        ...anchor('[role="textbox"][aria-label="Reply Editor"]', 'shown once “Reply” is pressed'),
      },
      {
        editor: 'contenteditable',
        exclude: ['blockquote'],
        ...anchor('[data-slate-editor][aria-label="Reply Editor"]', 'the same, by its kind'),
      },
    ],
  },
  send: [
    anchor('#sendBtn', 'sends the reply in the former interface'),
    anchor('[data-cy="ConvoEditor"] button[type="submit"]', 'the button of the editor'),
  ],
};
