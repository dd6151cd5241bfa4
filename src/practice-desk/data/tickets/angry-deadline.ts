import type { TicketSeed } from '../../ticket';

export const angryDeadline: TicketSeed = {
  id: '1049',
  channel: 'mail',
  subject: 'UNACCEPTABLE: half of the hedge is missing',
  status: 'open',
  isUnread: true,
  customer: {
    name: 'Rosalind Teague',
    email: 'r.teague@teague-weddings.example',
    place: 'Bath',
    since: 'April 2018',
    orders: [
      {
        number: 'F-20940',
        what: 'Box hedge in troughs, 24 metres',
        state: 'Part delivered (12 of 24)',
      },
      { number: 'F-19002', what: 'Standard bay trees, 8 pieces', state: 'Delivered' },
    ],
    remark: 'Teague Weddings. Orders five or six times a year.',
  },
  turns: [
    {
      author: 'customer',
      minutesAgo: 34,
      text: 'I ordered TWENTY-FOUR metres of hedge. Your driver dropped twelve, shrugged and drove off.\n\nI have a wedding for two hundred people on Friday at noon and half of the terrace is bare. I have rung three times and been put on hold three times. This is the worst service I have had from you in seven years.\n\nThe rest has to stand here by Thursday 6 pm or I will rent it elsewhere and send you the bill.\n\nRosalind Teague\nTeague Weddings',
    },
    { author: 'system', minutesAgo: 33, text: 'Priority set to urgent' },
    {
      author: 'note',
      by: 'Tomasz W.',
      minutesAgo: 28,
      text: 'Warehouse has 9 troughs ready. The last 3 are at the Swindon nursery, 40 minutes from her. Van leaves here at 7 every morning.',
    },
    { author: 'system', minutesAgo: 27, text: 'Assigned to you' },
  ],
  replies: [
    {
      ifSaid: ['thursday', '6 pm', 'tomorrow', 'by '],
      texts: [
        'Thursday morning would do. I want the name and the number of the person who brings it, and I want a call when the van leaves. Not a mail. A call.\n\nR. Teague',
      ],
    },
    {
      texts: ['I have had enough nice words this week. WHEN will it be here?\n\nR. Teague'],
    },
    {
      texts: [
        'Fine. If that happens as you say, we can talk about the next one. I was frightened rather than angry, I think.\n\nRosalind Teague',
      ],
    },
  ],
};
