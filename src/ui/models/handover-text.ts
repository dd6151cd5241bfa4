import { i18n } from '#i18n';
import { needsTelling, type FollowUp } from '@/core/follow-ups/follow-up';
import { momentWords } from './time-words';

/**
 * Returns the open follow-ups as plain words for an internal note, the earliest first: what was
 * promised, when it was said, and by when. Times are written out, because "tomorrow" is read later.
 */
export function handoverText(followUps: readonly FollowUp[], now: number): string {
  const lines = [...followUps]
    .sort((a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity))
    .map((each) => `- ${lineOf(each)}`);
  return [i18n.t('handover.title', [momentWords(now)]), ...lines].join('\n');
}

function lineOf(followUp: FollowUp): string {
  const { text, ticket, event, dueAt, madeAt, state } = followUp;
  const parts = [
    ticket && i18n.t('handover.ticket', [ticket]),
    i18n.t('handover.words', [text]),
    needsTelling(followUp)
      ? i18n.t('handover.committed', [momentWords(madeAt)])
      : i18n.t('handover.noted', [momentWords(madeAt)]),
    event
      ? i18n.t('handover.event', [event])
      : dueAt !== null && i18n.t('handover.due', [momentWords(dueAt)]),
    state === 'done' && i18n.t('handover.untold'),
  ];
  return parts.filter(Boolean).join(' ');
}
