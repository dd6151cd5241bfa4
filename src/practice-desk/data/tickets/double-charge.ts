import type { TicketSeed } from '../../ticket';

export const doubleCharge: TicketSeed = {
  id: '1043',
  channel: 'mail',
  subject: 'Re: Charged twice for one order',
  status: 'open',
  isUnread: true,
  customer: {
    name: 'Desmond Achebe-Clarke',
    email: 'd.achebeclarke@example.net',
    place: 'Leeds',
    since: 'June 2023',
    orders: [{ number: 'F-20655', what: 'Raised bed kit, cedar, 2 pieces', state: 'Delivered' }],
    remark: 'Pays by card. Prefers mail to phone.',
  },
  turns: [
    {
      author: 'customer',
      minutesAgo: 2980,
      text: 'Good morning,\n\nMy bank shows two payments of 184.50 on the 14th, both to Fennel & Fig. I only placed one order (F-20655). Please look into it.\n\nDesmond Achebe-Clarke',
    },
    {
      author: 'agent',
      by: 'Priya N.',
      minutesAgo: 2890,
      text: 'Hello Desmond,\n\nThank you for the exact dates, that saves us both time. I can see two payments as well, and only one order.\n\nI have passed it to our payments team and will write to you by noon the day after tomorrow with what they found.\n\nPriya\nFennel & Fig',
    },
    {
      author: 'note',
      by: 'Priya N.',
      minutesAgo: 2888,
      text: 'Payments: second authorisation came 4 s after the first, looks like a double click at the checkout. Not settled yet on our side. I am away from tomorrow, so please, whoever has this next: he was told noon on day two.',
    },
    {
      author: 'customer',
      minutesAgo: 48,
      text: 'The time you named has passed and I have not heard from anybody. The second payment has now left my account for good.\n\nI do not mind that mistakes happen. I do mind having to ask twice. When will I have the money back?\n\nDesmond',
      quoted:
        'On Monday Priya N. wrote:\nThank you for the exact dates, that saves us both time. I can see two payments as well, and only one order.\nI have passed it to our payments team and will write to you by noon the day after tomorrow with what they found.',
    },
    { author: 'system', minutesAgo: 47, text: 'Reassigned from Priya N. to you' },
  ],
  replies: [
    {
      ifSaid: ['refund', 'money back', 'return the'],
      texts: [
        'All right. Please send me a short line when the refund has actually been started, so that I know which statement to look at.\n\nDesmond',
      ],
    },
    {
      texts: [
        'I appreciate the answer. What I still do not have is a day. My bank asks me for one.\n\nDesmond',
      ],
    },
    { texts: ['Good. Then I shall wait for that and not trouble you before.\n\nDesmond'] },
  ],
};
