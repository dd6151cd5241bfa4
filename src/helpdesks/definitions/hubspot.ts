import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { fact } = seenIn('2026-05');

/** HubSpot’s help desk and inbox. Its editor is known, but not what tells a comment from a reply. The rest is read by what pages have in common, or as an agent shows it. */
export const hubspot: HelpdeskDefinition = {
  id: 'hubspot',
  name: 'HubSpot',
  hosts: ['app.hubspot.com', '*.hubspot.com'],
  isSelfHosted: false,
  evidence: 'address',
  channel: 'mail',
  recognise: [],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '/live-messages/\\d+/inbox/(\\d+)',
        ...fact('a conversation in the inbox'),
      },
      { from: 'url', pattern: '/ticket/(\\d+)/thread', ...fact('a conversation in the help desk') },
      { from: 'url', pattern: '/record/0-5/(\\d+)', ...fact('the record of a ticket') },
    ],
  },
  send: [],
};
