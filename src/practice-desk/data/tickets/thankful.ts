import type { TicketSeed } from '../../ticket';

export const thankful: TicketSeed = {
  id: '1050',
  channel: 'mail',
  subject: 'Re: Yellow leaves on my lemon tree',
  status: 'solved',
  customer: {
    name: 'Yusuf Demirel',
    email: 'yusuf.demirel@example.com',
    place: 'Oxford',
    since: 'July 2022',
    orders: [{ number: 'F-20310', what: 'Meyer lemon, 80 cm', state: 'Delivered' }],
  },
  turns: [
    {
      author: 'customer',
      minutesAgo: 17400,
      text: 'Hello, the leaves of my lemon tree turn yellow from the tip. I water it every day. Is it ill?\n\nYusuf',
    },
    {
      author: 'agent',
      by: 'You',
      minutesAgo: 17330,
      text: 'Hello Yusuf,\n\nHow good that you ask early, it is easy to turn round now. Yellow from the tip, with water every day, nearly always means that the roots stand too wet.\n\nLet the top three centimetres dry out before you water again, and give it the citrus feed once a week. I will write to you in ten days and ask how it looks.\n\nWarm wishes\nFennel & Fig',
    },
    { author: 'system', minutesAgo: 17329, text: 'You set this ticket to Waiting' },
    {
      author: 'agent',
      by: 'You',
      minutesAgo: 2950,
      text: 'Hello Yusuf,\n\nTen days are over. How is the lemon tree?\n\nFennel & Fig',
    },
    {
      author: 'customer',
      minutesAgo: 1530,
      text: 'I did not think you would really write! It has four new leaves, all of them green, and one flower. My daughter has given it a name. Thank you, this was more than I expected from a shop.\n\nYusuf',
    },
    { author: 'system', minutesAgo: 1500, text: 'You set this ticket to Solved' },
  ],
  replies: [{ texts: ['It is called Gustav, by the way. Have a good week!\n\nYusuf'] }],
};
