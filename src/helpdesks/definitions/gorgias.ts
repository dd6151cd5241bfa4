import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { fact } = seenIn('2026-08');

/** Gorgias: nothing but the form of its addresses is known. The rest is read by what pages have in common, or as an agent shows it. */
export const gorgias: HelpdeskDefinition = {
  id: 'gorgias',
  name: 'Gorgias',
  hosts: ['*.gorgias.com'],
  isSelfHosted: false,
  evidence: 'address',
  channel: 'mail',
  recognise: [],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '/app/(?:ticket|views/\\d+)/(\\d+)',
        ...fact('the address of a ticket, alone or in a view'),
      },
    ],
  },
  send: [],
};
