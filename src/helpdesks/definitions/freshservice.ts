import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { fact } = seenIn('2026-05');

/** Freshservice: what other tools read of it is the heading alone. The rest is read by what pages have in common, or as an agent shows it. */
export const freshservice: HelpdeskDefinition = {
  id: 'freshservice',
  name: 'Freshservice',
  hosts: ['*.freshservice.com'],
  isSelfHosted: false,
  evidence: 'address',
  channel: 'mail',
  recognise: [],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '/(?:a|helpdesk)/tickets/(\\d+)',
        ...fact('the address of a ticket, today and in older links'),
      },
    ],
  },
  send: [],
};
