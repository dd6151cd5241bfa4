import type { DayRange, Step } from '@/core/statistics/steps';
import { dateLocale, remember } from './time-words';

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const countFormat = remember((locale) => new Intl.NumberFormat(locale));
const percentFormat = remember((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));

/** A count, as the language writes it: "1,234". */
export function countWords(count: number): string {
  return countFormat().format(count);
}

/** A share from 0 to 1, in whole percent; "<1%" for what is more than nothing. */
export function percentWords(share: number): string {
  const format = percentFormat();
  return share > 0 && share < 0.005 ? `<${format.format(0.01)}` : format.format(share);
}

type DurationStyle = 'short' | 'long' | 'narrow';

const durationFormat = remember(
  (locale, style: DurationStyle, secondsDisplay: 'auto' | 'always') =>
    new Intl.DurationFormat(locale, { style, secondsDisplay }),
);

/**
 * How long something took, in its two largest units: "45 sec", "3 min, 20 sec", "2 hr", "1 day, 4 hr".
 * From ten of the larger one on, the smaller one is noise. `long` writes the units out.
 */
export function durationWords(ms: number, style: DurationStyle = 'short'): string {
  const units = [
    ['days', dayMs],
    ['hours', hourMs],
    ['minutes', minuteMs],
    ['seconds', secondMs],
  ] as const;
  const at = units.findIndex(([, unitMs]) => roundTo(ms, unitMs) >= unitMs && ms >= unitMs * 0.995);
  const [unit, unitMs] = units[at] ?? (['seconds', secondMs] as const);
  const next = units[at + 1];
  const isRough = ms >= 10 * unitMs || !next || at === -1;
  const rest = isRough || !next ? roundTo(ms, unitMs) : roundTo(ms, next[1]);
  const large = Math.floor(rest / unitMs);
  const small = next && !isRough ? Math.round((rest - large * unitMs) / next[1]) : 0;
  const parts = { [unit]: large, ...(next && small > 0 && { [next[0]]: small }) };
  return durationFormat(style, large === 0 ? 'always' : 'auto').format(parts);
}

function roundTo(ms: number, unitMs: number): number {
  return Math.round(ms / unitMs) * unitMs;
}

const pieceFormats = {
  day: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  week: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<Step, Intl.DateTimeFormatOptions>;

const tickFormats = {
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: '2-digit' },
  year: { year: 'numeric' },
} as const satisfies Record<Step, Intl.DateTimeFormatOptions>;

/** Time at work, in hours at most: a day of it is not the day of a calendar. */
export function workWords(ms: number): string {
  if (ms < 24 * hourMs) return durationWords(ms);
  return unitFormat('hour', 'short').format(Math.round(ms / hourMs));
}

/** A time from border to border, as short as on an axis: "<1m", "1–2m", ">1h". */
export function betweenTick(fromMs: number, toMs: number | null): string {
  const units = [
    ['day', dayMs],
    ['hour', hourMs],
    ['minute', minuteMs],
    ['second', secondMs],
  ] as const;
  const [unit, unitMs] = units.find(([, each]) => (fromMs || (toMs ?? 0)) >= each) ?? units[3];
  const format = unitFormat(unit, 'narrow');
  if (toMs === null) return `>${format.format(fromMs / unitMs)}`;
  if (fromMs === 0) return `<${format.format(toMs / unitMs)}`;
  return format.formatRange(fromMs / unitMs, toMs / unitMs);
}

const unitFormat = remember(
  (locale, unit: string, unitDisplay: 'short' | 'narrow') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }),
);

const pieceFormat = remember((locale, step: Step) => dayFormat(locale, pieceFormats[step]));
const tickFormat = remember((locale, step: Step) => dayFormat(locale, tickFormats[step]));
const rangeFormat = remember((locale) => dayFormat(locale, { dateStyle: 'medium' }));

/** A piece of a range in full: "Wed, 25 Nov 2026", "23 – 29 Nov 2026", "November 2026", "2026". */
export function pieceWords({ fromDay, toDay }: DayRange, step: Step): string {
  const format = pieceFormat(step);
  return step === 'week'
    ? format.formatRange(timeOf(fromDay), timeOf(toDay))
    : format.format(timeOf(fromDay));
}

/** A piece of a range on an axis: "25 Nov", "Nov 26". */
export function pieceTick({ fromDay }: DayRange, step: Step): string {
  return tickFormat(step).format(timeOf(fromDay));
}

/** A whole range: "29 Oct – 25 Nov 2026". */
export function rangeWords({ fromDay, toDay }: DayRange): string {
  return rangeFormat().formatRange(timeOf(fromDay), timeOf(toDay));
}

function dayFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
}

/** Calendar days have no zone; noon in UTC stands for each. */
function timeOf(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}

/** The day that weeks begin with where the reader lives: 1 for Monday to 7 for Sunday. */
export function weekStart(): number {
  const locale: Intl.Locale & { getWeekInfo?(): { readonly firstDay: number } } = new Intl.Locale(
    dateLocale(),
  );
  return locale.getWeekInfo?.().firstDay ?? 1;
}
