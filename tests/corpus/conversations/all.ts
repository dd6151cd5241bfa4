import type { ExampleConversation } from '../example';
import { accounts } from './accounts';
import { calls } from './calls';
import { clubsAndCouncils } from './clubs-and-councils';
import { desks } from './desks';
import { healthAndSchool } from './health-and-school';
import { home } from './home';
import { longMails } from './long-mails';
import { money } from './money';
import { parcels } from './parcels';
import { publicReplies } from './public-replies';
import { shops } from './shops';
import { singlePoints } from './single-points';
import { software } from './software';
import { travel } from './travel';

export const conversations: readonly ExampleConversation[] = [
  ...parcels,
  ...software,
  ...money,
  ...travel,
  ...home,
  ...healthAndSchool,
  ...shops,
  ...accounts,
  ...desks,
  ...clubsAndCouncils,
  ...calls,
  ...longMails,
  ...publicReplies,
  ...singlePoints,
];
