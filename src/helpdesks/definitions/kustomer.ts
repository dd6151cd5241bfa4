import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { fact } = seenIn('2026-08');

/** Kustomer: nothing but the form of its addresses is known. The rest is read by what pages have in common, or as an agent shows it. */
export const kustomer: HelpdeskDefinition = {
  id: 'kustomer',
  name: 'Kustomer',
  hosts: ['*.kustomerapp.com'],
  isSelfHosted: false,
  evidence: 'address',
  channel: 'unknown',
  recognise: [],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '/customers/[0-9a-f]{24}/event/([0-9a-f]{24})',
        ...fact('the address of a conversation'),
      },
    ],
  },
  send: [],
};
