import type { TicketSeed } from '../../ticket';

export const markupText: TicketSeed = {
  id: '1053',
  channel: 'mail',
  subject: 'Your <b>opening hours</b> box breaks our club page',
  status: 'open',
  customer: {
    name: 'Piotr Lindgren',
    email: 'web@allotment-club.example',
    place: 'Sheffield',
    since: 'November 2023',
    orders: [{ number: 'F-20677', what: 'Rain barrel, 300 litres', state: 'Delivered' }],
    remark: 'Looks after the page of his allotment club.',
  },
  turns: [
    {
      author: 'customer',
      minutesAgo: 1310,
      text: 'Hi,\n\nI copied the little box with your opening hours into our club page, as your help page says:\n\n<div class="fig-hours" data-shop="sheffield"></div>\n<script>showHours("sheffield")</script>\n\nIt shows Sunday 10–4, but you are closed on Sundays, are you not? And with <img src=x onerror="alert(1)"> in the shop name it shows an alert, so somebody should look at that as well & soon.\n\nCheers\nPiotr',
    },
    { author: 'system', minutesAgo: 1300, text: 'Assigned to you' },
  ],
  replies: [
    {
      texts: [
        'Thanks! I have taken the <script> line out until then. Tell me when the hours are right again and I will put it back.\n\nPiotr',
      ],
    },
    { texts: ['Works now. Much obliged.\n\nPiotr'] },
  ],
};
