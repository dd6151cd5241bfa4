import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2026-05');

const entry = '.zd_v2-conversationlistcommon-contentWrapper';

/**
 * Zoho Desk, from what two other tools stand on. It marks comments of the team; who of the others
 * wrote is not known.
 */
export const zohoDesk: HelpdeskDefinition = {
  id: 'zoho-desk',
  name: 'Zoho Desk',
  hosts: ['desk.zoho.com', 'desk.zoho.eu', 'desk.zoho.in', 'desk.zoho.com.au', 'desk.zoho.jp'],
  isSelfHosted: false,
  evidence: 'others',
  channel: 'mail',
  recognise: [],
  // The former ticket's part stays for a while, so only the one that is named like the address counts.
  pane: [
    anchor(
      '.zd_v2-ticketdetailview-container[data-id="subTab_{id}"]',
      'the part is named after its ticket',
    ),
    anchor('[data-id="subTab_{id}"]', 'the same, whatever its class'),
  ],
  ticket: {
    navigation: 'in-page',
    id: [
      { from: 'url', pattern: '/tickets/details/(\\d+)', ...fact('the address of a ticket') },
      { from: 'url', pattern: '#Cases/dv/(\\d+)', ...fact('the address in older links') },
    ],
  },
  conversation: {
    container: [
      anchor(`:has(> ${entry})`, 'what the entries stand in'),
      anchor('section > div', 'the same, by its place'),
    ],
    turn: [anchor(entry, 'each entry')],
    order: 'oldest-first',
    body: [anchor('[data-id="threadContent"], [data-id="content"]', 'the words')],
    exclude: ['blockquote'],
    sides: [
      { side: 'note', by: 'match', ...anchor('[data-id="content"]', 'a comment of the team') },
    ],
  },
  send: [],
};
