import type { TicketSeed } from '../../ticket';

export const cancelSubscription: TicketSeed = {
  id: '1048',
  channel: 'mail',
  subject: 'Please cancel my seed box',
  status: 'open',
  isUnread: true,
  customer: {
    name: 'Callum Weir',
    email: 'callumweir@example.net',
    place: 'Dundee',
    since: 'February 2022',
    orders: [
      { number: 'S-0417', what: 'Seed box, every month', state: 'Active, renews on the 1st' },
      { number: 'F-20119', what: 'Seed trays, 10 pieces', state: 'Delivered' },
    ],
  },
  turns: [
    {
      author: 'customer',
      minutesAgo: 205,
      text: "Hi there,\n\nI'd like to stop the monthly seed box. I have three of them unopened on the shelf and every new one makes me feel a bit guilty.\n\nPlease don't take the next payment.\n\nCallum",
    },
  ],
  replies: [
    {
      ifSaid: ['pause', 'every other', 'quarter', 'instead', 'smaller'],
      texts: [
        "Oh, I didn't know that was possible. A box in March and one in September is about what I can manage. Would that work?\n\nCallum",
      ],
    },
    {
      ifSaid: ['?'],
      texts: [
        "To be honest it's the time of year more than the box. I work offshore in winter and nobody's here to sow anything.\n\nCallum",
      ],
    },
    { texts: ['Great, thanks for sorting it without a fuss.\n\nCallum'] },
  ],
};
