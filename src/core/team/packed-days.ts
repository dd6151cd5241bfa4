import type { DayTally } from '../exchange/table';
import type { Channel } from '../interaction/interaction';
import {
  createPackedSum,
  packTally,
  unpackTally,
  type PackedSum,
  type PackedTally,
} from '../statistics/packed-tally';
import { agentCountsOf, type AgentWeek, type Place, type TeamWeek } from './agent-week';
import { weekOf } from './week';

/** All days of one export in one row of numbers: it is stored and handed on as fast as it is read. */
export interface PackedDays {
  readonly places: readonly Place[];
  /** Days as `YYYY-MM-DD`. */
  readonly days: readonly string[];
  /** For each tally: day, place, how many counts, the counts, and each sketch with its length before it. */
  readonly numbers: Int32Array | Float64Array;
}

/** What was done in one week at one place, without its zeros. */
export interface PackedWeek extends Place {
  readonly week: string;
  readonly tally: PackedTally;
}

const mostOfInt32 = 2 ** 31 - 1;

/**
 * Days as they are stored, and as their weeks with what comparisons need. All of it is made where a
 * file is read, because most files are the only one of their agent, and then the days need not be
 * looked at again.
 */
export function packDays(days: readonly DayTally[]): {
  readonly days: PackedDays;
  readonly weeks: readonly PackedWeek[];
  readonly own: readonly AgentWeek[];
} {
  const placeKeys = new Map<string, number>();
  const places: Place[] = [];
  const dayNames: string[] = [];
  const numbers: number[] = [];
  const sums = new Map<
    string,
    { readonly week: string; readonly place: Place; readonly sum: PackedSum }
  >();
  for (const { day, helpdesk, channel, tally } of days) {
    if (dayNames.at(-1) !== day) dayNames.push(day);
    const key = `${helpdesk} ${channel}`;
    const place = placeKeys.get(key) ?? places.length;
    if (place === places.length) {
      placeKeys.set(key, place);
      places.push({ helpdesk, channel });
    }
    const packed = packTally(tally);
    numbers.push(dayNames.length - 1, place, packed.counts.length, ...packed.counts);
    for (const sketch of packed.sketches) numbers.push(sketch.length, ...sketch);
    const week = weekOf(day);
    const weekKey = `${week} ${place}`;
    let here = sums.get(weekKey);
    if (!here) {
      here = { week, place: { helpdesk, channel }, sum: createPackedSum() };
      sums.set(weekKey, here);
    }
    here.sum.add(packed);
  }
  const isSmall = numbers.every(
    (number) => Math.abs(number) <= mostOfInt32 && Number.isInteger(number),
  );
  const weeks = [...sums.values()].map(({ week, place, sum }) => ({
    week,
    ...place,
    tally: sum.total(),
  }));
  return {
    days: {
      places,
      days: dayNames,
      numbers: isSmall ? Int32Array.from(numbers) : Float64Array.from(numbers),
    },
    weeks,
    own: agentWeeksOf(weeks),
  };
}

/** Returns the days as they were before they were packed. */
export function unpackDays({ places, days, numbers }: PackedDays): readonly DayTally[] {
  const found: DayTally[] = [];
  let at = 0;
  const next = () => numbers[at++] ?? 0;
  const list = () => {
    const length = next();
    const values = Array.from(numbers.subarray(at, at + length));
    at += length;
    return values;
  };
  while (at < numbers.length) {
    const day = days[next()] ?? '';
    const place = places[next()] ?? { helpdesk: '', channel: '' as const };
    const counts = list();
    const sketches = Array.from({ length: 6 }, list);
    found.push({ day, ...place, tally: unpackTally({ counts, sketches }) });
  }
  return found;
}

/** Returns what is kept of an agent's weeks to compare by. */
export function agentWeeksOf(weeks: readonly PackedWeek[]): readonly AgentWeek[] {
  return weeks.map(({ week, helpdesk, channel, tally }) => ({
    week,
    helpdesk,
    channel,
    counts: agentCountsOf(unpackTally(tally)),
  }));
}

export function unpackWeeks(weeks: readonly PackedWeek[]): readonly TeamWeek[] {
  return weeks.map((one) => ({ ...one, tally: unpackTally(one.tally) }));
}

/** Names a week at a place, to bring those of many agents together. */
export function weekKey({ week, helpdesk, channel }: Place & { readonly week: string }): string {
  return JSON.stringify([week, helpdesk, channel]);
}

/** The week and place behind a key. */
export function placeOfKey(
  key: string,
): readonly [week: string, helpdesk: string, channel: Channel | ''] {
  return JSON.parse(key) as [string, string, Channel | ''];
}
