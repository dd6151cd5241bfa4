import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2026-05');

/** LiveAgent: what other tools read of it is the heading alone. The rest is read by what pages have in common, or as an agent shows it. */
export const liveagent: HelpdeskDefinition = {
  id: 'liveagent',
  name: 'LiveAgent',
  hosts: ['*.ladesk.com'],
  isSelfHosted: true,
  evidence: 'address',
  channel: 'mail',
  recognise: [anchor('.ConversationDetailsView', 'the open conversation')],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '#Conversation;id=([0-9a-z]+)',
        ...fact('the address of a conversation'),
      },
    ],
  },
  send: [],
};
