import { casual, type ParsedResult } from 'chrono-node/en';
import { dueRules, type DueMoment } from './due-words';
import { plainTimeWords, weekday } from './plain-time-words';
import { atMinutes, daysToWorkingDay, defaultWorkday, type Workday } from './workday';

export interface DueTimeOptions {
  /** Epoch ms; words such as "tomorrow" are meant from here, in the zone of the machine. */
  readonly now: number;
  readonly workday?: Workday;
  /**
   * What a day without a time means: its first working minute for a reminder to oneself (`start`, the
   * default), its last one for what a customer was promised (`end`).
   */
  readonly dayMeans?: 'start' | 'end';
}

/** Further away than this is taken for a mistake in typing. */
const furthestDays = 3 * 366;

/**
 * Reads a due time in the agent's words ("friday 10am", "in 3 working days", "eod"). A day without
 * a time means the start of its working hours, a time without a day the next such time. Returns a
 * `dueAt` that lies after `now`, `null` for no words at all, and `undefined` for words that are not
 * understood as a whole, are in the past or can mean two dates: the agent is then asked again.
 */
export function parseDueTime(
  words: string,
  { now, workday = defaultWorkday, dayMeans = 'start' }: DueTimeOptions,
): { readonly dueAt: number | null } | undefined {
  const line = plainTimeWords(words);
  if (line === '') return { dueAt: null };
  const dayTime = dayMeans === 'start' ? workday.startsAt : workday.endsAt;
  const moment = { now, workday, dayTime, isEnd: dayMeans === 'end' };
  const dueAt = ownWords(line, moment) ?? dateWords(line, moment);
  if (dueAt === undefined || !Number.isFinite(dueAt)) return undefined;
  const minute = Math.floor(dueAt / 60_000) * 60_000;
  // Cut to the minute, unless that is past already.
  const due = minute > now ? minute : dueAt;
  return due > now && due < atMinutes(now, furthestDays, 0) ? { dueAt: due } : undefined;
}

function ownWords(line: string, moment: DueMoment): number | undefined {
  const { now } = moment;
  for (const [pattern, rule] of dueRules) {
    const match = pattern.exec(line);
    if (!match) continue;
    const dueAt = rule(match, moment);
    if (dueAt === undefined || dueAt >= now) return dueAt;
    // "End of day" after work is over means that of the next working day.
    const date = new Date(dueAt);
    const days = daysToWorkingDay(now, 1, moment.workday);
    return atMinutes(now, days, date.getHours() * 60 + date.getMinutes());
  }
  return undefined;
}

/** Leaves the words to the parser of dates, once ours are put in its own. */
function dateWords(line: string, moment: DueMoment): number | undefined {
  const { now, workday, dayTime } = moment;
  if (/\b(?:ago|last|past|previous|yesterday)\b/.test(line) || isAmbiguousDate(line)) {
    return undefined;
  }
  const text = asClockTimes(line, moment);
  const [found, ...others] = casual.parse(text, new Date(now), { forwardDate: true });
  if (!found || found.end || others.length > 0 || found.text.length !== text.length) {
    return undefined;
  }
  const { start } = found;
  const hasTime = start.isCertain('hour');
  // A month or a year alone names no day.
  if (!hasTime && !start.isCertain('day') && !start.isCertain('weekday')) return undefined;
  if (!isOnItsWeekday(start)) return undefined;
  const hasDay = start.isCertain('day') || start.isCertain('weekday');
  // The parser calls the zone certain for spans, too.
  if (start.isCertain('timezoneOffset') && /\d.* (?:utc|z|[a-z]{1,4}t)$/.test(text)) {
    const at = start.date().getTime();
    return at > now ? at : forward(at, start);
  }
  // Without a day the parser may have gone to tomorrow already, for another half of the day.
  const date = hasDay ? start.date().getTime() : now;
  const dueAt = atMinutes(date, 0, hasTime ? minutesOf(start, text, workday) : dayTime);
  if (dueAt <= now) return forward(dueAt, start);
  const weekEarlier = plusDays(dueAt, -7);
  const isToday = start.isCertain('weekday') && weekEarlier > now && sameDay(weekEarlier, now);
  return isToday && !text.startsWith('next ') ? weekEarlier : dueAt;
}

/** "Friday 28 November" of a year in which that is a Saturday names two days. */
function isOnItsWeekday(start: ParsedResult['start']): boolean {
  const named = start.isCertain('weekday') ? start.get('weekday') : null;
  if (named === null || !start.isCertain('day')) return true;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  return new Date(year ?? 0, (month ?? 1) - 1, day ?? 1).getDay() === named;
}

/** "5/12" is in May for some and in December for others. */
function isAmbiguousDate(line: string): boolean {
  const [, first, second] = /\b(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?\b(?!:)/.exec(line) ?? [];
  if (first === undefined || second === undefined || first === second) return false;
  return Number(first) <= 12 && Number(second) <= 12 && !/\d{4}-\d{1,2}-\d{1,2}/.test(line);
}

const dayThenClock = new RegExp(
  `^(today|tomorrow|${weekday}) (?:by|before|until|around) (\\d{1,2})$`,
);
const clockThenDay = new RegExp(`^(?:at )?(\\d{1,2}) (?:on )?(today|tomorrow|${weekday})$`);

function asClockTimes(line: string, { workday, isEnd }: DueMoment): string {
  const { startsAt, endsAt } = workday;
  return line
    .replace(/^at (?:around|about) /, 'at ')
    .replace(/\bbetween .{1,12}? and (?=\d)/, 'at ')
    .replace(dayThenClock, '$1 at $2')
    .replace(clockThenDay, '$2 at $1')
    .replace(/^at (\d{1,2})$/, '$1:00')
    .replace(
      /\b(?:eod|cob|eob|(?:the )?(?:end|close) of (?:the )?(?:(?:working |business )?day|business|play))\b/,
      clockWords(endsAt),
    )
    .replace(/^first thing(?: in the morning)?$/, `tomorrow ${clockWords(startsAt)}`)
    .replace(/\bfirst thing(?: (?:on|in the morning))?\b/, clockWords(startsAt))
    .replace(/\b(?:in the )?morning\b/, isEnd ? '12:00' : clockWords(startsAt))
    .replace(/\b(?:in the )?afternoon\b/, isEnd ? clockWords(endsAt) : '14:00')
    .replace(/\b(?:in the )?(?:evening|night)\b/, isEnd ? '21:00' : '18:00')
    .replace(/\bafter lunch\b/, '14:00')
    .replace(/\bnoon(?: ?time)?\b|\blunch(?: ?time)?\b/, '12:00')
    .replace(/^(\d{1,2}:\d\d) ((?:tomorrow|today|mon|tue|wed|thu|fri|sat|sun)\w*)$/, '$2 $1')
    .replace(/\bmidday\b/, 'noon')
    .replace(/\b(\d{1,2})\.(\d{2})\b/, '$1:$2')
    .replace(/^(.+?)(?:,| on| by) (?=\d|noon|mid|mon|tue|wed|thu|fri|sat|sun|tomorrow)/, '$1 ')
    .replace(/\bnext week (?=mon|tue|wed|thu|fri|sat|sun)/, 'next ')
    .trim();
}

function clockWords(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Minutes after midnight of a time that was said. */
function minutesOf(start: ParsedResult['start'], text: string, workday: Workday): number {
  const hour = start.get('hour') ?? 0;
  const minutes = hour * 60 + (start.get('minute') ?? 0);
  // "At 3" or "3:30" before working hours is meant in the afternoon, unless written as "03:30".
  const isOpen = hour > 0 && !start.isCertain('meridiem') && !/\b0\d:|\d{4}-\d/.test(text);
  const isAfternoon = isOpen && minutes + 2 * 60 < workday.startsAt;
  return isAfternoon ? minutes + 12 * 60 : minutes;
}

/** The next time that the same words come true; `undefined` when they name a date that is past. */
function forward(dueAt: number, start: ParsedResult['start']): number | undefined {
  if (start.isCertain('year')) return undefined;
  const date = new Date(dueAt);
  if (start.isCertain('month')) {
    return new Date(date.setFullYear(date.getFullYear() + 1)).getTime();
  }
  return plusDays(dueAt, start.isCertain('weekday') ? 7 : 1);
}

function sameDay(a: number, b: number): boolean {
  return atMinutes(a, 0, 0) === atMinutes(b, 0, 0);
}

function plusDays(at: number, days: number): number {
  const date = new Date(at);
  return date.setDate(date.getDate() + days);
}
