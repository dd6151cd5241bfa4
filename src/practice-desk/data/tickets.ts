import type { TicketSeed } from '../ticket';
import { angryDeadline } from './tickets/angry-deadline';
import { appCrash } from './tickets/app-crash';
import { brokenPot } from './tickets/broken-pot';
import { cancelSubscription } from './tickets/cancel-subscription';
import { doubleCharge } from './tickets/double-charge';
import { germanMail } from './tickets/german-mail';
import { invoiceAddress } from './tickets/invoice-address';
import { lateParcel } from './tickets/late-parcel';
import { loginTrouble } from './tickets/login-trouble';
import { markupText } from './tickets/markup-text';
import { poorlyFern } from './tickets/poorly-fern';
import { thankful } from './tickets/thankful';
import { twoMatters } from './tickets/two-matters';
import { wrongSize } from './tickets/wrong-size';

export const ticketSeeds: readonly TicketSeed[] = [
  lateParcel,
  doubleCharge,
  appCrash,
  wrongSize,
  loginTrouble,
  invoiceAddress,
  cancelSubscription,
  angryDeadline,
  thankful,
  twoMatters,
  germanMail,
  markupText,
  poorlyFern,
  brokenPot,
];

const byId: ReadonlyMap<string, TicketSeed> = new Map(ticketSeeds.map((seed) => [seed.id, seed]));

/** The ticket with this number, or `undefined` when the desk has none. */
export function findTicketSeed(id: string): TicketSeed | undefined {
  return byId.get(id);
}
