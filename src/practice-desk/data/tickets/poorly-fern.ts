import type { TicketSeed } from '../../ticket';

export const poorlyFern: TicketSeed = {
  id: '1054',
  channel: 'chat',
  subject: 'My fern is dying and I do not know why',
  status: 'open',
  isUnread: true,
  customer: {
    name: 'Bea Marchetti',
    email: 'bea.marchetti@example.com',
    place: 'Glasgow',
    since: 'New this month',
    orders: [{ number: 'F-20955', what: 'Boston fern, hanging pot', state: 'Delivered' }],
  },
  turns: [
    { author: 'system', minutesAgo: 2, text: 'Bea Marchetti started a chat' },
    {
      author: 'customer',
      minutesAgo: 2,
      text: 'Hello, I bought the big fern from you two weeks ago and it is shedding like a cat 😢',
    },
    {
      author: 'customer',
      minutesAgo: 1,
      text: 'It was my first plant in the new flat. I really wanted this one to live',
    },
  ],
  replies: [
    {
      ifSaid: ['where', 'light', 'window', 'radiator', 'stand', 'room'],
      texts: [
        'It hangs above the radiator, next to the window. Is that bad?',
        'Oh no. That is bad, isn’t it',
      ],
    },
    {
      ifSaid: ['?'],
      texts: [
        'I water it on Sundays. The tips are brown and crisp, and the floor is full of leaves every morning',
      ],
    },
    { texts: ['Okay, I can move it into the bathroom tonight. Will it come back?'] },
    { texts: ['That gives me hope. Thank you, you have been lovely'] },
  ],
  interjections: [
    { afterMs: 18_000, text: 'I can send a photo if that helps' },
    { afterMs: 110_000, text: 'Another leaf just fell while I was watching' },
  ],
};
