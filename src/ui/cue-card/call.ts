import { i18n } from '#i18n';
import type { TicketView } from '@/session/view';
import { nudgeKeyOf } from '../now/nudge-words';

/** What the small card asks for: a nudge, else what was committed to, kept, or done meanwhile. */
export function callOf({ nudge, ledger, absence }: TicketView): string | null {
  if (nudge) return i18n.t(`nudge.${nudgeKeyOf(nudge.id)}`);
  if (ledger.proposals.length > 0) return i18n.t('ledger.askCommitment');
  if (ledger.questions.length > 0) return i18n.t('ledger.askKept');
  if (ledger.isReassigned) return i18n.t('handover.ask');
  return absence ? i18n.t('absence.ask') : null;
}
