import { i18n } from '#i18n';
import type { NoTicketView } from '@/session/view';

/** Why no cues are shown, and what helps. */
export function noTicketWords({ reason, helpdeskName }: NoTicketView): string {
  if (reason === 'unrecognised') return i18n.t('noTicket.unrecognised');
  if (reason === 'not-ready') return i18n.t('noTicket.notReady');
  if (reason === 'unsure') return i18n.t('noTicket.unsure');
  return helpdeskName ? i18n.t('noTicket.known', [helpdeskName]) : i18n.t('noTicket.other');
}
