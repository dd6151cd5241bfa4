import type { TicketSeed } from '../../ticket';

export const brokenPot: TicketSeed = {
  id: '1055',
  channel: 'mail',
  subject: 'Glazed pot arrived in pieces',
  status: 'waiting',
  customer: {
    name: 'Oluwaseun Bright',
    email: 'seun.bright@example.com',
    place: 'London',
    since: 'December 2020',
    orders: [
      { number: 'F-20822', what: 'Glazed pot, ink blue, 45 cm', state: 'Damaged' },
      { number: 'F-20961', what: 'Glazed pot, ink blue, 45 cm', state: 'Being packed' },
    ],
  },
  turns: [
    {
      author: 'customer',
      minutesAgo: 1720,
      text: 'Hi, the blue pot came as a puzzle of about thirty pieces. The box looked perfect from outside. I have kept everything. What now?\n\nSeun',
    },
    { author: 'system', minutesAgo: 1700, text: 'Assigned to you' },
    {
      author: 'agent',
      by: 'You',
      minutesAgo: 1640,
      text: 'Hello Seun,\n\nThirty pieces, oh dear, and thank you for keeping them all. A new pot is being packed today, in a double box this time, and you need not send anything back.\n\nI will write to you tomorrow by noon with the tracking number.\n\nBest wishes\nFennel & Fig',
    },
    {
      author: 'note',
      by: 'You',
      minutesAgo: 1638,
      text: 'Asked packing for the number of F-20961. Third broken pot this month, worth telling the buyers.',
    },
    { author: 'system', minutesAgo: 1637, text: 'You set this ticket to Waiting' },
  ],
  replies: [
    {
      texts: ['Got it, thanks. I will be at home all day, so the courier can ring twice.\n\nSeun'],
    },
    { texts: ['It is here and it is whole! You made my week.\n\nSeun'] },
  ],
};
