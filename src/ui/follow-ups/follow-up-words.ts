import { i18n } from '#i18n';
import { needsTelling, type FollowUp } from '@/core/follow-ups/follow-up';
import type { Realism } from '@/core/follow-ups/realism';
import { urgencyOf } from '@/core/follow-ups/urgency';
import { dateLocale, dueWords } from '../models/time-words';

/** What stands below the words of a follow-up, and how pressing it is. */
export function stateWords(
  followUp: FollowUp,
  now: number,
): { readonly tone: string; readonly words: string } {
  const { state, event, dueAt, kind, remindAt } = followUp;
  if (state === 'done' && needsTelling(followUp)) {
    return { tone: 'untold', words: i18n.t('ledger.untold') };
  }
  if (state !== 'open') {
    const key = state === 'done' || state === 'told' ? doneKey(followUp) : state;
    return { tone: 'ended', words: i18n.t(`ledger.state.${key}`) };
  }
  const isSnoozed = remindAt !== null && (dueAt === null || remindAt > dueAt);
  const due = event
    ? i18n.t('ledger.check', [event, dueWords(dueAt, now)])
    : isSnoozed
      ? i18n.t('ledger.snoozed', [dueWords(dueAt, now), dueWords(remindAt, now)])
      : dueWords(dueAt, now);
  const tone = urgencyOf(followUp, now);
  if (kind === 'task') return { tone, words: due };
  return { tone, words: i18n.t('ledger.kindAndTime', [i18n.t(`ledger.kind.${kind}`), due]) };
}

function doneKey({ kind, dueAt, event, completedAt }: FollowUp): 'done' | 'kept' | 'late' {
  if (kind !== 'commitment') return 'done';
  const isLate = dueAt !== null && event === null && (completedAt ?? 0) > dueAt;
  return isLate ? 'late' : 'kept';
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** How long something took, with one digit at most behind the point: "2.3 days". */
export function spanWords(ms: number): string {
  const [value, unit] =
    ms >= dayMs
      ? ([ms / dayMs, 'day'] as const)
      : ms >= hourMs
        ? ([ms / hourMs, 'hour'] as const)
        : ([Math.max(1, ms / minuteMs), 'minute'] as const);
  return new Intl.NumberFormat(dateLocale(), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: unit === 'minute' ? 0 : 1,
  }).format(value);
}

/** What the agent's own history says of a promised time. */
export function realismWords({ medianMs, count }: Realism): string {
  return i18n.t('ledger.realism', [spanWords(medianMs), count]);
}
