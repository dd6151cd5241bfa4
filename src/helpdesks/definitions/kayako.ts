import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { anchor, fact } = seenIn('2026-05');

/** Kayako: what another tool reads of it is the heading alone. The rest is read by what pages have in common, or as an agent shows it. */
export const kayako: HelpdeskDefinition = {
  id: 'kayako',
  name: 'Kayako',
  hosts: ['*.kayako.com'],
  isSelfHosted: true,
  evidence: 'address',
  channel: 'mail',
  recognise: [anchor('.ko-case-content', 'an open case')],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '/agent/conversations/(\\d+)',
        ...fact('the address of a conversation'),
      },
    ],
  },
  send: [],
};
