import { i18n } from '#i18n';
import { startOfDay } from '@/core/interaction/day';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const two = (n: number) => String(n).padStart(2, '0');

/** A duration as `m:ss`, from an hour on as `h:mm:ss`. */
export function clockWords(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  const rest = two(seconds % 60);
  return minutes < 60
    ? `${minutes}:${rest}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${rest}`;
}

/** Whole days between the calendar days of two times, in the agent's zone. */
export function calendarDaysBetween(from: number, to: number): number {
  // Rounded, because a day is 23 or 25 hours long when the clocks change.
  return Math.round((startOfDay(to) - startOfDay(from)) / dayMs);
}

/** The browser's own habits of writing time, if it speaks the language of our sentences. */
function dateLocale(): string {
  const ours = i18n.t('locale');
  return navigator.language.startsWith(ours) ? navigator.language : ours;
}

/**
 * When something is due, as a person would say it: "in 20 minutes", "tomorrow, 10:00 AM", "was due
 * 2 hours ago".
 */
export function dueWords(dueAt: number | null, now: number): string {
  if (dueAt === null) return i18n.t('followUps.noDate');
  const locale = dateLocale();
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const awayMs = dueAt - now;
  const days = calendarDaysBetween(now, dueAt);
  const near = Math.abs(awayMs) < hourMs;
  const rounded = (unitMs: number) => Math.trunc(awayMs / unitMs);
  if (awayMs < 0) {
    const ago = near
      ? relative.format(Math.min(-1, rounded(minuteMs)), 'minute')
      : days === 0
        ? relative.format(rounded(hourMs), 'hour')
        : relative.format(days, 'day');
    return i18n.t('followUps.wasDue', [ago]);
  }
  if (near) return relative.format(Math.ceil(awayMs / minuteMs), 'minute');
  return i18n.t('followUps.at', dayAndTime(dueAt, now));
}

/** The day and the time of day, apart: "tomorrow" and "10:00 AM". For today and later. */
export function dayAndTime(at: number, now: number): [day: string, time: string] {
  const locale = dateLocale();
  const days = calendarDaysBetween(now, at);
  const day =
    days < 2
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
      : new Intl.DateTimeFormat(
          locale,
          days < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'short' },
        ).format(at);
  return [day, new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at)];
}
