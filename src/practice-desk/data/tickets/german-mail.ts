import type { TicketSeed } from '../../ticket';

export const germanMail: TicketSeed = {
  id: '1052',
  channel: 'mail',
  subject: 'Rosenschere schließt nicht mehr',
  status: 'open',
  isUnread: true,
  customer: {
    name: 'Annegret Vollmer',
    email: 'a.vollmer@example.de',
    place: 'Freiburg',
    lang: 'de',
    since: 'Mai 2023',
    orders: [{ number: 'F-20588', what: 'Rosenschere, geschmiedet', state: 'Delivered' }],
    remark: 'Writes in German. Reads English well.',
  },
  turns: [
    {
      author: 'customer',
      minutesAgo: 150,
      text: 'Guten Tag,\n\nmeine Rosenschere ist erst vier Monate alt und schließt seit gestern nicht mehr ganz. Die Feder hängt lose heraus. Ich bin ehrlich gesagt enttäuscht, denn ich hatte mich auf die zehn Jahre Garantie verlassen.\n\nKönnen Sie mir sagen, ob ich sie einschicken muss oder ob es die Feder einzeln gibt? Bis Ende nächster Woche müsste ich schneiden.\n\nMit freundlichen Grüßen\nAnnegret Vollmer',
    },
    { author: 'system', minutesAgo: 149, text: 'Assigned to you' },
  ],
  replies: [
    {
      ifSaid: ['?'],
      texts: [
        'Vielen Dank für die schnelle Antwort. Auf dem Griff steht „FF 22“. Die Feder selbst tausche ich gern aus, wenn Sie mir eine schicken.\n\nAnnegret Vollmer',
      ],
    },
    {
      texts: [
        'Das freut mich sehr, vielen Dank. Dann warte ich auf die Feder.\n\nAnnegret Vollmer',
      ],
    },
  ],
};
