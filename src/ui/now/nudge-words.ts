import { i18n } from '#i18n';
import type { NudgeId } from '@/core/nudges/nudge';
import type { TicketView } from '@/session/view';
import { type Underscored, underscored } from './prompt-words';

/** The name of a nudge's messages in the catalogue. */
export const nudgeKeyOf = (id: NudgeId): Underscored<NudgeId> => underscored(id);

/** What the switch for nudges says: whether they are on, and why the last one was held back. */
export function quietWords({ isQuiet, held }: TicketView): string {
  if (isQuiet) return i18n.t('nudge.off');
  const on = i18n.t('nudge.on');
  if (!held || held.reason === 'nothing') return on;
  return `${on} ${i18n.t('nudge.held', [
    i18n.t(`nudge.${nudgeKeyOf(held.id)}`),
    i18n.t(`nudge.reason.${held.reason}`),
  ])}`;
}
