import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { fact } = seenIn('2026-08');

/** LiveChat, Text and HelpDesk: the classes of their pages are made anew with each release. The rest is read by what pages have in common, or as an agent shows it. */
export const livechat: HelpdeskDefinition = {
  id: 'livechat',
  name: 'LiveChat',
  hosts: ['my.livechatinc.com', 'www.text.com', 'app.helpdesk.com'],
  isSelfHosted: false,
  evidence: 'address',
  channel: 'chat',
  recognise: [],
  ticket: {
    navigation: 'in-page',
    id: [
      { from: 'url', pattern: '/chats/([A-Z0-9]+)', ...fact('the address of a chat') },
      {
        from: 'url',
        pattern: '/inbox/(?:[^/?#]+/)?([A-Z0-9]{6,})',
        ...fact('the address in the newer inbox'),
      },
    ],
  },
  send: [],
};
