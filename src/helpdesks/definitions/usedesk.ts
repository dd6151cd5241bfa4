import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { fact } = seenIn('2026-05');

/** Usedesk: what another tool reads of it is the heading alone. The rest is read by what pages have in common, or as an agent shows it. */
export const usedesk: HelpdeskDefinition = {
  id: 'usedesk',
  name: 'Usedesk',
  hosts: ['*.usedesk.com', '*.usedesk.ru'],
  isSelfHosted: false,
  evidence: 'address',
  channel: 'mail',
  recognise: [],
  ticket: {
    navigation: 'in-page',
    id: [{ from: 'url', pattern: '/tickets/(\\d+)', ...fact('the address of a ticket') }],
  },
  send: [],
};
