import { i18n } from '#i18n';
import { atMinutes, daysToWorkingDay, defaultWorkday } from '@/core/follow-ups/workday';
import { dayAndTime } from './time-words';

const hourMs = 60 * 60_000;
const noon = 12 * 60;

/**
 * Returns one or two times that could be promised now, in words: later today while the working day
 * leaves two hours for it, and the next working day at noon.
 */
export function timeSuggestions(now: number): readonly string[] {
  const { endsAt } = defaultWorkday;
  const inTwoHours = Math.ceil(now / hourMs + 2) * hourMs;
  const nextNoon = atMinutes(now, daysToWorkingDay(now, 1, defaultWorkday), noon);
  const isWorkingToday = defaultWorkday.days.includes(new Date(now).getDay());
  const times = isWorkingToday && inTwoHours <= atMinutes(now, 0, endsAt) ? [inTwoHours] : [];
  return [...times, nextNoon].map((at) => i18n.t('say.by', dayAndTime(at, now)));
}
