import type { TicketSeed } from '../../ticket';

export const loginTrouble: TicketSeed = {
  id: '1046',
  channel: 'chat',
  subject: 'Cannot get into my account',
  status: 'open',
  customer: {
    name: 'Ginevra Sandoval',
    email: 'ginevra.sandoval@example.com',
    place: 'Brighton',
    since: 'May 2019',
    orders: [
      { number: 'F-20404', what: 'Herb plug plants, tray of 24', state: 'Delivered' },
      { number: 'F-19877', what: 'Cold frame', state: 'Delivered' },
    ],
    remark: 'Changed her mail address in spring.',
  },
  turns: [
    { author: 'system', minutesAgo: 17, text: 'Ginevra Sandoval started a chat' },
    {
      author: 'customer',
      minutesAgo: 17,
      text: 'Good afternoon. Your page tells me my password is wrong, and when I ask for a new one nothing arrives.',
    },
    {
      author: 'customer',
      minutesAgo: 16,
      text: 'I have tried four times now and I feel rather stupid.',
    },
    {
      author: 'note',
      by: 'Tomasz W.',
      minutesAgo: 14,
      text: 'The reset mails go to her old address. Needs the two-question check before we change it.',
    },
    { author: 'system', minutesAgo: 13, text: 'Assigned to you' },
  ],
  replies: [
    {
      ifSaid: ['address', 'e-mail', 'email', 'mail'],
      texts: [
        'Ah! That may be it. I gave up the old address in April.',
        'Postcode is BN1 and the last thing I bought were herbs, if you need to check that I am me.',
      ],
    },
    { texts: ['I see. What do you need from me?'] },
    {
      texts: [
        'It has come, and I am in. What a relief.',
        'Could you make sure the newsletter does not go to the old address either?',
      ],
    },
    { texts: ['Wonderful. Thank you for being so patient with me.'] },
  ],
  interjections: [{ afterMs: 52_000, text: 'It has locked me out for an hour now, it says.' }],
};
