import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2026-04');

/**
 * Intercom's inbox, from what other tools stand on. The numbers of who wrote are gone from its newest
 * pages; there sides stay unknown. The tabs of the composer are named by others, their state is the
 * common one of tabs: where it does not hold, what is written is not read.
 */
export const intercom: HelpdeskDefinition = {
  id: 'intercom',
  name: 'Intercom',
  hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'],
  isSelfHosted: false,
  evidence: 'others',
  channel: 'chat',
  recognise: [anchor('[data-intercom-target="conversation-space"]', 'the open conversation')],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '/conversations?/(\\d+)',
        ...fact('the address of a conversation in any inbox'),
      },
    ],
  },
  conversation: {
    container: [
      anchor('[data-testid="conversation-stream-scroll-container"]', 'the conversation'),
      anchor('[data-conversation-stream]', 'the same, in older pages'),
      anchor('[data-intercom-target="conversation-space"]', 'what the conversation stands in'),
    ],
    turn: [
      anchor('[data-part-group-id]', 'each group of messages has its number'),
      anchor('[class*="group/content-part"]', 'each message, by its class'),
    ],
    keyAttribute: 'data-part-group-id',
    order: 'oldest-first',
    body: [anchor('.interblocks-html', 'the words')],
    exclude: ['blockquote', '.gmail_quote'],
    sides: [
      {
        side: 'customer',
        by: 'match',
        ...anchor('[data-part-group-category="1"]', 'the number for people who write in'),
      },
      {
        side: 'agent',
        by: 'match',
        ...anchor('[data-part-group-category="3"]', 'the number for teammates'),
      },
      {
        side: 'system',
        by: 'match',
        ...anchor(
          ':is([data-part-group-category="5"], [data-part-group-category="20"])',
          'the numbers for bots',
        ),
      },
    ],
  },
  composer: {
    candidates: [
      {
        editor: 'contenteditable',
        ...anchor('[data-conversation-reply-composer] .ProseMirror', 'the editor below'),
      },
      {
        editor: 'contenteditable',
        ...anchor('.embercom-prosemirror-composer-editor', 'the same, by its class'),
      },
    ],
    reply: [
      anchor('[data-intercom-target="reply-tab"][aria-selected="true"]', 'the tab of a reply'),
    ],
    note: [anchor('[data-intercom-target="note-tab"][aria-selected="true"]', 'the tab of a note')],
  },
  send: [],
};
