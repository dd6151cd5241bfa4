import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { fact } = seenIn('2026-05');

/** Dixa: what other tools read of it is the heading alone. The rest is read by what pages have in common, or as an agent shows it. */
export const dixa: HelpdeskDefinition = {
  id: 'dixa',
  name: 'Dixa',
  hosts: ['*.dixa.com'],
  isSelfHosted: false,
  evidence: 'address',
  channel: 'unknown',
  recognise: [],
  ticket: {
    navigation: 'in-page',
    id: [
      { from: 'url', pattern: '/conversation/(\\d+)', ...fact('the address of a conversation') },
    ],
  },
  send: [],
};
