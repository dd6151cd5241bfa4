import type { TicketSeed } from '../../ticket';

export const twoMatters: TicketSeed = {
  id: '1051',
  channel: 'mail',
  subject: 'Broken lid, and a question about my voucher',
  status: 'open',
  customer: {
    name: 'Imogen Farrelly',
    email: 'imogen.farrelly@example.org',
    place: 'Cork',
    since: 'August 2021',
    orders: [
      { number: 'F-20801', what: 'Compost bin, 220 litres', state: 'Delivered' },
      { number: 'V-3391', what: 'Gift voucher, 40.00', state: 'Not yet used' },
    ],
  },
  turns: [
    {
      author: 'customer',
      minutesAgo: 420,
      text: 'Hello!\n\nTwo things, if I may put them in one mail.\n\n1. The compost bin came with a crack right across the lid. The bin itself is fine, so I only need a lid.\n\n2. I have a voucher for 40 from my sister and the checkout says "expired", although it has a date of next June printed on it.\n\nThe lid is not urgent. The voucher is a little, because the pear trees I want are down to the last three.\n\nThanks a million\nImogen',
    },
    { author: 'system', minutesAgo: 410, text: 'Assigned to you' },
  ],
  replies: [
    {
      ifSaid: ['voucher'],
      texts: [
        'Brilliant, the voucher is what I was worried about. Could you put one of the pear trees aside for me in the meantime? The Conference one.\n\nImogen',
      ],
    },
    { texts: ['Thanks for that. And the voucher? The pears are down to two now.\n\nImogen'] },
    { texts: ['You are very good. That is both of them sorted then.\n\nImogen'] },
  ],
};
