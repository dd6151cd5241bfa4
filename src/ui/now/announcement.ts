import { i18n } from '#i18n';
import type { TicketView } from '@/session/view';

const sent = (view: TicketView) => view.prompts.filter((each) => each.mark?.kind === 'sent').length;

/**
 * What a screen reader is told after a change: another stage, prompts seen in a reply that was sent,
 * or a question. Nothing while a draft is typed, and nothing for another ticket.
 */
export function announcement(before: TicketView, after: TicketView): string {
  if (before === after || before.isReading || before.interactionId !== after.interactionId)
    return '';
  const parts: string[] = [];
  const more = sent(after) - sent(before);
  if (more > 0 && before.round === after.round) parts.push(i18n.t('now.seenNow', more));
  if (before.stage !== after.stage || before.round !== after.round) {
    parts.push(i18n.t('now.stageNow', [i18n.t(`stages.${after.stage}`)]));
  }
  const [asked] = after.ledger.proposals;
  if (asked && asked.key !== before.ledger.proposals[0]?.key) {
    parts.push(`${i18n.t('ledger.askCommitment')} ${asked.words}`);
  }
  if (after.absence && after.absence.from !== before.absence?.from) {
    parts.push(i18n.t('absence.ask'));
  }
  return parts.join('. ');
}
