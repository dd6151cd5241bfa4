import type { TicketSeed } from '../../ticket';

export const invoiceAddress: TicketSeed = {
  id: '1047',
  channel: 'mail',
  subject: 'Invoice F-20733 needs another address',
  status: 'open',
  customer: {
    name: 'Halina Prosser',
    email: 'accounts@larkfield-school.example',
    place: 'Shrewsbury',
    since: 'September 2020',
    orders: [
      { number: 'F-20733', what: 'School garden starter set, 6 pieces', state: 'Delivered' },
    ],
    remark: 'Larkfield Primary School. Pays by bank transfer.',
  },
  turns: [
    {
      author: 'customer',
      minutesAgo: 310,
      text: 'Dear team,\n\nThe invoice for our garden set is made out to "Mrs Prosser" at my private address. Our auditor will only accept it in the name of the school:\n\nLarkfield Primary School\n12 Orchard Rise\nShrewsbury\n\nThe books close on the 30th. Could you send a corrected invoice before that?\n\nWith thanks\nHalina Prosser, school office',
    },
    { author: 'system', minutesAgo: 300, text: 'Assigned to you' },
  ],
  replies: [
    {
      ifSaid: ['?'],
      texts: [
        'Yes, please keep the same invoice number if your system allows it, with the new date. A PDF by mail is all we need.\n\nHalina Prosser',
      ],
    },
    { texts: ['Thank you, that is clear. I have put it in my calendar.\n\nHalina Prosser'] },
  ],
};
