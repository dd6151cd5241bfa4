import { parseDueTime } from './due-time';
import { fingerprint } from './fingerprint';
import type { SaidCommitment } from './said';
import { atMinutes, daysToWorkingDay, type Workday } from './workday';

/** Something that the agent undertakes in the words of a reply, with the time that it names. */
export interface CommitmentTime extends SaidCommitment {
  /** Tells it apart from others of its ticket; made of the words, and does not give them away. */
  readonly key: string;
  /** `null` when no time is named, or none that can be told from the words. */
  readonly dueAt: number | null;
  /** What it waits for; `dueAt` is then the time to look. */
  readonly event: string | null;
}

/** Where in time something is said. */
export interface SayingTime {
  readonly now: number;
  readonly workday: Workday;
}

/** An event without a time is looked for after so many working days. */
const checkAfterDays = 2;

const event =
  /^(?:as soon as|once|when|whenever|after|until|till|if|in case|the moment)\b(?! (?:i|we) (?:can|get a (?:chance|moment|minute)|have (?:a (?:chance|moment|minute)|time))\b)(?! (?:possible|lunch|work|breakfast|dinner|noon|the weekend)\b)(?=.* .* )/i;

/** Reads when something that was said is due; a day without a time means the end of its working hours. */
export function commitmentOf(said: SaidCommitment, moment: SayingTime): CommitmentTime {
  return { ...said, key: fingerprint(said.words), ...readDue(said.dueWords, moment) };
}

/** Reads the words that say when: a time, an event, or nothing that can be told. */
export function readDue(
  dueWords: string,
  { now, workday }: SayingTime,
): Pick<CommitmentTime, 'dueAt' | 'event'> {
  if (!dueWords) return { dueAt: null, event: null };
  const dueAt = parseDueTime(dueWords, { now, workday, dayMeans: 'end' })?.dueAt ?? null;
  if (dueAt !== null || !event.test(dueWords)) return { dueAt, event: null };
  const days = daysToWorkingDay(now, checkAfterDays, workday);
  return { dueAt: atMinutes(now, days, workday.startsAt), event: dueWords };
}

/** What the words have in common with others of their form: their beginning, as a fingerprint. */
export function formOf(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[’']ll\b/g, ' will')
    .replace(/[’']m going to\b|[’']re going to\b/g, ' will')
    .replace(/[^\p{L}\d ]/gu, '');
  return fingerprint(plain.split(/ +/).slice(0, 4).join(' '));
}

const hourMs = 60 * 60_000;
const noon = 12 * 60;

/** Returns three times that may well be meant when none was named, the earliest first. */
export function likelyTimes({ now, workday }: SayingTime): readonly number[] {
  const onWorkingDay = (count: number, minutes: number) =>
    atMinutes(now, daysToWorkingDay(now, count, workday), minutes);
  const endOfToday = atMinutes(now, 0, workday.endsAt);
  const isWorkingToday = workday.days.includes(new Date(now).getDay());
  const today = isWorkingToday && endOfToday - now >= 2 * hourMs ? [endOfToday] : [];
  return [
    ...today,
    onWorkingDay(1, noon),
    onWorkingDay(2, workday.endsAt),
    onWorkingDay(5, workday.endsAt),
  ].slice(0, 3);
}
