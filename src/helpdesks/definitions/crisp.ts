import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { fact } = seenIn('2026-08');

/** Crisp: nothing but the form of its addresses is known. The rest is read by what pages have in common, or as an agent shows it. */
export const crisp: HelpdeskDefinition = {
  id: 'crisp',
  name: 'Crisp',
  hosts: ['app.crisp.chat'],
  isSelfHosted: false,
  evidence: 'address',
  channel: 'chat',
  recognise: [],
  ticket: {
    navigation: 'in-page',
    id: [
      {
        from: 'url',
        pattern: '/website/[0-9a-f-]{36}/inbox/(session_[0-9a-f-]{36})',
        ...fact('the address of a conversation'),
      },
    ],
  },
  send: [],
};
