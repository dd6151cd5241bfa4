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

/**
 * Returns what hands out formats, each of which is made once for a language and what else it is made by.
 * Making one takes longer than using it a hundred times, and lists and charts use a few of them per row.
 */
export function remember<F, By extends readonly string[] = []>(
  make: (locale: string, ...by: By) => F,
): (...by: By) => F {
  const made = new Map<string, F>();
  return (...by) => {
    const locale = dateLocale();
    const key = [locale, ...by].join(' ');
    const former = made.get(key);
    if (former) return former;
    const format = make(locale, ...by);
    made.set(key, format);
    return format;
  };
}

const relativeFormat = remember(
  (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
);
const weekdayFormat = remember((locale) => new Intl.DateTimeFormat(locale, { weekday: 'long' }));
const dateFormat = remember(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }),
);
const timeFormat = remember((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));

/** The browser's own habits of writing time, if it speaks the language of our sentences. */
export function dateLocale(): string {
  const ours = i18n.t('locale');
  return navigator.language.startsWith(ours) ? navigator.language : ours;
}

/**
 * When something is due, as a person would say it: "in 20 minutes", "tomorrow, 10:00 AM", "was due
 * 2 hours ago".
 */
export function dueWords(dueAt: number | null, now: number): string {
  if (dueAt === null) return i18n.t('followUps.noDate');
  const relative = relativeFormat();
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
  const days = calendarDaysBetween(now, at);
  const day =
    days < 2
      ? relativeFormat().format(days, 'day')
      : (days < 7 ? weekdayFormat() : dateFormat()).format(at);
  return [day, timeFormat().format(at)];
}

/** Returns a time of the day: "17:00". */
export function clockTimeWords(at: number): string {
  return timeFormat().format(at);
}

/** A day and a time that mean the same whenever they are read: "Fri 27 Nov, 17:00". */
export function momentWords(at: number): string {
  return new Intl.DateTimeFormat(dateLocale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}

/** The days of the week by their short names, Monday first; numbers as in `Date`, 0 is Sunday. */
export function dayNames(): readonly { readonly day: number; readonly name: string }[] {
  const format = new Intl.DateTimeFormat(dateLocale(), { weekday: 'short', timeZone: 'UTC' });
  // 1 June 2026 was a Monday.
  return Array.from({ length: 7 }, (_, index) => ({
    day: (index + 1) % 7,
    name: format.format(Date.UTC(2026, 5, 1 + index)),
  }));
}
