import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2026-06');

/** Zendesk's agent workspace, from what several tools for it stand on; the newest was checked in June 2026. */
export const zendesk: HelpdeskDefinition = {
  id: 'zendesk',
  name: 'Zendesk',
  hosts: ['*.zendesk.com'],
  isSelfHosted: false,
  evidence: 'others',
  channel: 'mail',
  recognise: [
    anchor('main#main_panes', 'holds the open tickets'),
    anchor('[data-test-id="omni-log-container"]', 'the conversation of a ticket'),
  ],
  // Every open ticket keeps its part of the page; what hides the others is no hidden attribute.
  pane: [
    anchor('[data-test-id="ticket-{id}-custom-layout"]', 'the part is named after its ticket'),
    anchor('#main_panes [data-ticket-id="{id}"]', 'the same, by its number'),
    anchor('.ticket-panes-grid-layout[data-is-active="true"]', 'the part that is shown'),
    anchor('.ticket-panes-grid-layout.active', 'the same, by its class'),
  ],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '/agent/(?:tickets|workspaces)/(\\d+)',
        ...fact('the address of a ticket'),
      },
    ],
  },
  conversation: {
    container: [
      anchor('[data-test-id="omni-log-container"]', 'the conversation'),
      anchor('div:has(> article)', 'what the entries stand in'),
    ],
    turn: [
      anchor('article[data-test-id="omni-log-comment-item"]', 'replies and notes'),
      anchor(
        'article:has([type="end-user"], [type="agent"], [type="internal"])',
        'by what it holds',
      ),
    ],
    // Agents can turn the order around.
    order: 'by-time',
    body: [
      anchor('[data-test-id="omni-log-message-content"]', 'the words'),
      anchor('.zd-comment', 'the same, by a class of long standing'),
      anchor(
        '[type="end-user"], [type="agent"], [type="internal"]',
        'the block that says who wrote',
      ),
    ],
    exclude: ['blockquote', 'div.signature', '.gmail_quote', 'time'],
    time: [{ ...anchor('time', 'beside the name'), attribute: 'datetime', format: 'iso' }],
    sides: [
      { side: 'note', by: 'inside', ...anchor('[type="internal"]', 'an internal note') },
      {
        side: 'note',
        by: 'inside',
        ...anchor('[data-test-id="omni-log-internal-note-tag"]', 'the tag of an internal note'),
      },
      { side: 'customer', by: 'inside', ...anchor('[type="end-user"]', 'from a customer') },
      { side: 'agent', by: 'inside', ...anchor('[type="agent"]', 'from an agent') },
      {
        side: 'agent',
        by: 'inside',
        ...anchor('[data-test-id="omni-log-avatar-badge-AgentBadge"]', 'the badge of an agent'),
      },
    ],
  },
  composer: {
    candidates: [
      {
        editor: 'contenteditable',
        exclude: ['blockquote'],
        ...anchor('[data-test-id="omnicomposer-rich-text-ckeditor"]', 'the editor of mail'),
      },
      {
        editor: 'contenteditable',
        ...anchor('[data-test-id="omnicomposer-plain-text-ckeditor"]', 'the editor of messages'),
      },
      {
        editor: 'contenteditable',
        exclude: ['blockquote'],
        ...anchor('.zendesk-editor--rich-text-container [contenteditable="true"]', 'by its place'),
      },
    ],
    reply: [
      anchor(
        'button[data-channel]:not([data-channel="internal"])',
        'the button that chooses the channel',
      ),
    ],
    note: [anchor('button[data-channel="internal"]', 'the button that chooses the channel')],
  },
  send: [
    anchor('[data-test-id="submit_button-button"]', 'submits the ticket'),
    anchor('[data-test-id="omnichannel-omnicomposer-send-button"]', 'sends a message'),
  ],
  chat: [
    anchor(
      '[data-test-id="omnicomposer-plain-text-ckeditor"]',
      'messages are written without mail',
    ),
  ],
};
