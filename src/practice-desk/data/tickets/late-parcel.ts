import type { TicketSeed } from '../../ticket';

export const lateParcel: TicketSeed = {
  id: '1042',
  channel: 'mail',
  subject: 'Olive tree still not here',
  status: 'open',
  isUnread: true,
  customer: {
    name: 'Maren Ostvik',
    email: 'maren.ostvik@example.com',
    place: 'Bristol',
    since: 'March 2021',
    orders: [
      { number: 'F-20871', what: 'Olive tree, 120 cm, terracotta pot', state: 'With the courier' },
      { number: 'F-18230', what: 'Spring bulb mix', state: 'Delivered' },
    ],
  },
  turns: [
    {
      author: 'customer',
      minutesAgo: 96,
      text: 'Hello,\n\nI ordered an olive tree last Monday and the page said two to three days. It has now been eight. The tracking has not moved since Thursday: "at the depot".\n\nIt is for my mother, who turns seventy on Saturday, and I am getting quite nervous that I will stand there with an empty hand. Could you find out where it is?\n\nKind regards\nMaren Ostvik',
    },
    { author: 'system', minutesAgo: 95, text: 'Assigned to you' },
  ],
  replies: [
    {
      ifSaid: ['?'],
      texts: [
        'Thank you for writing back so quickly.\n\nThe party starts at two on Saturday. Honestly, what matters most to me is that there is something living to hand over; if it has to be a slightly smaller tree from a shop near me, that would be fine as well.\n\nMaren',
      ],
    },
    {
      texts: [
        'That is good to know, thank you. Will you tell me on Thursday either way, even if there is no news? I would rather know than keep looking at the tracking page.\n\nMaren',
      ],
    },
    {
      texts: ['Lovely. I feel much calmer now. Thank you for taking it on.\n\nMaren'],
    },
  ],
};
