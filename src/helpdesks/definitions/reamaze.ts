import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { fact } = seenIn('2026-08');

/** Re:amaze: nothing but the form of its addresses is known. The rest is read by what pages have in common, or as an agent shows it. */
export const reamaze: HelpdeskDefinition = {
  id: 'reamaze',
  name: 'Re:amaze',
  hosts: ['*.reamaze.com'],
  isSelfHosted: false,
  evidence: 'address',
  channel: 'unknown',
  recognise: [],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '/admin/conversations/([\\w-]+)',
        ...fact('the address of a conversation'),
      },
    ],
  },
  send: [],
};
