import type { TicketSeed } from '../../ticket';

export const wrongSize: TicketSeed = {
  id: '1045',
  channel: 'chat',
  subject: 'Gloves are two sizes too big',
  status: 'open',
  customer: {
    name: 'Ruben Halloway',
    email: 'ruben.h@example.com',
    place: 'Norwich',
    since: 'October 2022',
    orders: [{ number: 'F-20890', what: 'Rose gloves, goatskin, size 8', state: 'Delivered' }],
  },
  turns: [
    { author: 'system', minutesAgo: 11, text: 'Ruben Halloway started a chat' },
    {
      author: 'customer',
      minutesAgo: 11,
      text: 'Hi! I ordered the rose gloves in 8 and what came could fit my dog, all four paws at once. Label says 10.',
    },
    { author: 'system', minutesAgo: 10, text: 'Assigned to you' },
    {
      author: 'agent',
      by: 'You',
      minutesAgo: 9,
      text: 'Hello Ruben, and thank you for checking the label, that settles it: we packed the wrong pair. Would you like the right size sent out, or your money back?',
    },
    {
      author: 'customer',
      minutesAgo: 6,
      text: 'The right size please. Do I need to send the big ones back first?',
    },
  ],
  replies: [
    {
      ifSaid: ['keep', 'no need', "don't need", 'do not need'],
      texts: [
        'Oh, that is kind. My brother in law has enormous hands, he will be delighted.',
        'When would the small ones be here?',
      ],
    },
    { texts: ['Fine by me. When would the new pair be here? I have eleven roses waiting.'] },
    { texts: ['Great, that is before the weekend. Thank you!'] },
  ],
  interjections: [
    { afterMs: 28_000, text: 'Hello? Did I lose you?' },
    { afterMs: 140_000, text: 'I can wait a bit, just tell me if it takes longer.' },
  ],
};
