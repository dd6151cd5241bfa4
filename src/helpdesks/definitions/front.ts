import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { fact } = seenIn('2026-05');

/** Front: its pages have no names that would last. The rest is read by what pages have in common, or as an agent shows it. */
export const front: HelpdeskDefinition = {
  id: 'front',
  name: 'Front',
  hosts: ['app.frontapp.com', '*.frontapp.com'],
  isSelfHosted: false,
  evidence: 'address',
  channel: 'mail',
  recognise: [],
  ticket: {
    navigation: 'in-page',
    id: [{ from: 'url', pattern: '/(cnv_[0-9a-z]+)', ...fact('the address of a conversation') }],
  },
  send: [],
};
