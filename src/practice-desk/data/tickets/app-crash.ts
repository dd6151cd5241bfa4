import type { TicketSeed } from '../../ticket';

export const appCrash: TicketSeed = {
  id: '1044',
  channel: 'chat',
  subject: 'Watering app closes by itself',
  status: 'open',
  isUnread: true,
  customer: {
    name: 'Tamsin Okoro',
    email: 'tamsin.okoro@example.org',
    place: 'Cardiff',
    since: 'January 2024',
    orders: [{ number: 'F-20912', what: 'Moisture sensors, set of 4', state: 'Delivered' }],
    remark: 'Waterbell app 3.2, Android.',
  },
  turns: [
    { author: 'system', minutesAgo: 4, text: 'Tamsin Okoro started a chat' },
    { author: 'customer', minutesAgo: 4, text: 'hi, is somebody there?' },
    {
      author: 'customer',
      minutesAgo: 3,
      text: 'the watering app closes the second I tap on a plant. worked fine until yesterday',
    },
  ],
  replies: [
    {
      ifSaid: ['version', 'phone', 'update', 'model'],
      texts: [
        'its a pixel, the little one. app says 3.2.0',
        'updated itself last night I think. all my plants have photos if that matters',
      ],
    },
    {
      ifSaid: ['?'],
      texts: [
        'ok so: I open it, list is there, tap the fern, gone. every time',
        'I go away for two weeks on friday and my neighbour waters by that app. thats what worries me',
      ],
    },
    {
      texts: [
        'oh that worked! the fern is back',
        'will I have to do this again after the next update?',
      ],
    },
    { texts: ['perfect, thank you so much 🌿'] },
  ],
  interjections: [{ afterMs: 75_000, text: 'still here btw, no rush' }],
};
