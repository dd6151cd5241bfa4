import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2025-09');

/**
 * UVdesk's community edition, read from its source. Notes differ from replies by a translated label
 * alone, so entries of the team stay without a side.
 */
export const uvdesk: HelpdeskDefinition = {
  id: 'uvdesk',
  name: 'UVdesk',
  hosts: [],
  isSelfHosted: true,
  evidence: 'source',
  channel: 'mail',
  recognise: [
    anchor('.uv-ticket-main', 'entries of a ticket'),
    anchor('.uv-ticket-section', 'the conversation of a ticket'),
    anchor('.uv-ticket-reply', 'the form of a reply'),
  ],
  ticket: {
    navigation: 'loads',
    id: [{ from: 'url', pattern: '/ticket/view/(\\d+)', ...fact('the address of a ticket') }],
  },
  conversation: {
    container: [
      anchor('.uv-ticket-section', 'the conversation'),
      anchor('div:has(> .uv-ticket-main)', 'what the first entry stands in'),
    ],
    turn: [
      anchor('.uv-ticket-main', 'each entry'),
      anchor('div:has(> div > .uv-ticket-member-name)', 'what a name stands in'),
    ],
    order: 'oldest-first',
    body: [
      anchor('.message', 'the words'),
      anchor('.uv-ticket-main-rt > div', 'the block below the name'),
    ],
    exclude: ['blockquote', '.gmail_quote', '.uv-ticket-uploads'],
    time: [
      {
        ...anchor('.timeago', 'when it was written'),
        attribute: 'data-timestamp',
        format: 'seconds',
      },
      {
        ...anchor('[data-timestamp]', 'the same, by its value'),
        attribute: 'data-timestamp',
        format: 'seconds',
      },
    ],
    sides: [
      {
        side: 'customer',
        by: 'inside',
        ...anchor(
          '.uv-ticket-member-name[href*="/customer/"]',
          'the name leads to the account of a customer',
        ),
      },
      {
        side: 'customer',
        by: 'inside',
        ...anchor(':scope > div > a[href*="/customer/"]', 'the same, by its place'),
      },
    ],
  },
  composer: {
    candidates: [
      {
        editor: 'frame',
        exclude: ['blockquote'],
        ...anchor('.uv-ticket-reply iframe.tox-edit-area__iframe', 'the rich text editor'),
      },
      {
        editor: 'frame',
        exclude: ['blockquote'],
        ...anchor('div:has(> .uv-tabs) iframe', 'the frame below the tabs'),
      },
    ],
    reply: [
      anchor('li[for="reply"].uv-tab-active', 'the tab above the editor'),
      anchor('input[name="threadType"][value="reply"]', 'what the form sends'),
    ],
    note: [
      anchor('li[for="note"].uv-tab-active', 'the tab above the editor'),
      anchor('input[name="threadType"][value="note"]', 'what the form sends'),
    ],
  },
  send: [
    anchor(
      '.uv-dropdown.reply .uv-dropdown-list li[data-id]',
      'sends, and sets the status with it',
    ),
    anchor('.uv-ticket-reply .uv-dropdown-btn', 'opens that list'),
  ],
};
