import type { DayEntry, DayTally, Place } from '../exchange/table';
import { createEntrySum } from '../statistics/sheet-sum';
import { entriesOf, packedEntry, sheetOf, type TallySheet } from '../statistics/tally-sheet';
import { agentCounts, agentCountsOf, type AgentWeek } from './agent-week';
import { weekOf } from './week';

/**
 * All days of one export, or all its weeks by their Mondays, in one row of bytes: it is stored and
 * handed on as fast as it is read.
 */
export interface PackedDays {
  readonly places: readonly Place[];
  /** Days as `YYYY-MM-DD`, in order. */
  readonly days: readonly string[];
  /** The number of an entry is that of its day times how many places there are, and that of its place. */
  readonly sheet: TallySheet;
}

/** What is kept of one agent's weeks to compare by, in one row of numbers. */
export interface PackedAgentWeeks {
  readonly places: readonly Place[];
  /** Mondays, in order. */
  readonly weeks: readonly string[];
  /** For each week at a place: the number of the week, that of the place, and its counts. */
  readonly numbers: Float64Array<ArrayBuffer>;
}

/** Days as they are stored, as their weeks, and what comparisons need of these. */
export interface PackedExport {
  readonly days: PackedDays;
  readonly weeks: PackedDays;
  readonly own: PackedAgentWeeks;
}

/** Returns days, which are in order and each of which comes once at a place, in one row of bytes. */
export function packDays(all: readonly DayEntry[]): PackedDays {
  const { places, days, numbers } = numbered(all);
  const entries = all.map(({ entry }, at) => {
    const { day, place } = numbers[at] ?? { day: 0, place: 0 };
    return { number: day * places.length + place, bytes: entry };
  });
  return { places, days, sheet: sheetOf(entries) };
}

/** Returns the days that were packed, in their order; the places of a day come in any. */
export function unpackDays({ places, days, sheet }: PackedDays): readonly DayEntry[] {
  return entriesOf(sheet).flatMap(({ number, bytes }) => {
    const day = days[Math.floor(number / places.length)];
    const place = places[number % places.length];
    return day !== undefined && place ? [{ day, ...place, entry: bytes }] : [];
  });
}

/** Returns days of tallies as days of entries. */
export function entriesOfDays(days: readonly DayTally[]): readonly DayEntry[] {
  return days.map(({ tally, ...day }) => ({ ...day, entry: packedEntry(tally) }));
}

/**
 * Returns days as they are stored. Their weeks are made where a file is read, because most files are
 * the only one of their agent, and then the days need not be looked at again.
 */
export function packExport(days: readonly DayEntry[]): PackedExport {
  const { weeks, own } = weeksOfDays(days);
  return { days: packDays(days), weeks: packDays(weeks), own };
}

/** Returns days added up by week, which has its Monday for a day, and what comparisons need of them. */
export function weeksOfDays(days: readonly DayEntry[]): {
  readonly weeks: readonly DayEntry[];
  readonly own: PackedAgentWeeks;
} {
  const byWeek = Map.groupBy(days, ({ day }) => day);
  const mondays = Map.groupBy(byWeek.keys(), weekOf);
  const sum = createEntrySum();
  const weeks: DayEntry[] = [];
  const counts: (readonly number[])[] = [];
  for (const [day, own] of mondays) {
    const parts = own.flatMap((each) => byWeek.get(each) ?? []);
    for (const [{ helpdesk, channel }, entries] of byPlace(parts)) {
      for (const { entry } of entries) sum.add(entry);
      counts.push(agentCountsOf(sum.counts));
      weeks.push({ day, helpdesk, channel, entry: sum.take() });
    }
  }
  const { places, days: names, numbers } = numbered(weeks);
  const own = numbers.flatMap(({ day, place }, at) => [day, place, ...(counts[at] ?? [])]);
  return { weeks, own: { places, weeks: names, numbers: Float64Array.from(own) } };
}

/** Returns an agent's weeks as they were before they were packed. */
export function unpackAgentWeeks({
  places,
  weeks,
  numbers,
}: PackedAgentWeeks): readonly AgentWeek[] {
  const length = 2 + agentCounts.length;
  return Array.from({ length: Math.floor(numbers.length / length) }, (_, index) => {
    const from = index * length;
    const place = places[numbers[from + 1] ?? 0];
    return {
      week: weeks[numbers[from] ?? 0] ?? '',
      helpdesk: place?.helpdesk ?? '',
      channel: place?.channel ?? '',
      counts: numbers.subarray(from + 2, from + length),
    };
  });
}

/** Returns which days and places there are, and the numbers of those in a list. */
function numbered(all: readonly DayEntry[]) {
  const places: Place[] = [];
  const days: string[] = [];
  const known = new Map<string, Map<string, number>>();
  const numbers = all.map(({ day, helpdesk, channel }) => {
    if (days.at(-1) !== day) days.push(day);
    const ofHelpdesk = known.get(helpdesk) ?? new Map<string, number>();
    known.set(helpdesk, ofHelpdesk);
    const place = ofHelpdesk.get(channel) ?? places.push({ helpdesk, channel }) - 1;
    ofHelpdesk.set(channel, place);
    return { day: days.length - 1, place };
  });
  return { places, days, numbers };
}

function byPlace(days: readonly DayEntry[]): Iterable<readonly [Place, readonly DayEntry[]]> {
  const groups = Map.groupBy(days, ({ helpdesk, channel }) => `${channel} ${helpdesk}`);
  return [...groups.values()].flatMap((own) => (own[0] ? [[own[0], own] as const] : []));
}
