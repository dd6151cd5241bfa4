import { Dexie, liveQuery, type Observable } from 'dexie';
import { stretchesOf, type Stretch } from '@/core/statistics/periods';
import type {
  RangeStatistics,
  RecordedRange,
  StatisticsFilter,
} from '@/core/statistics/range-statistics';
import { piecesOf, stepFor, type DayRange } from '@/core/statistics/steps';
import { sumTallies, tallyOfInteraction, type Tally } from '@/core/statistics/tally';
import type { CuecycleDatabase } from './database';
import type { Rollup } from './rollup-store';

/** Reads figures for showing; from roll-ups, and of rows only those that are under way. */
export interface StatisticsStore {
  /**
   * Returns the counts of a range, both days included, and of its pieces, whose step follows from its
   * length. `weekStart` is 1 for Monday to 7 for Sunday.
   */
  between(range: DayRange, filter: StatisticsFilter, weekStart?: number): Promise<RangeStatistics>;
  /** The same, now and after each change. */
  watchBetween(
    range: DayRange,
    filter: StatisticsFilter,
    weekStart?: number,
  ): Observable<RangeStatistics>;
  recorded(): Promise<RecordedRange>;
  /** The same, now and after each change. */
  watchRecorded(): Observable<RecordedRange>;
}

export function createStatisticsStore(db: CuecycleDatabase): StatisticsStore {
  const read = <T>(work: () => Promise<T>): Promise<T> =>
    db.transaction('r', db.interactions, db.tallies, work);

  const openOnes = () => db.interactions.where('openMark').equals(1).toArray();

  const between: StatisticsStore['between'] = (range, filter, weekStart = 1) =>
    read(async () => {
      const step = stepFor(range);
      const pieces = piecesOf(range, step, weekStart);
      const found: (readonly [day: string, tally: Tally])[] = [];
      for (const { level, from, to } of joined(pieces)) {
        const rows = await db.tallies
          .where(':id')
          .between([level, from, Dexie.minKey], [level, to, Dexie.maxKey])
          .toArray();
        for (const row of rows) if (fits(row, filter)) found.push([firstDayOf(row.period), row]);
      }
      for (const row of await openOnes()) {
        const isIn = row.day >= range.fromDay && row.day <= range.toDay;
        if (isIn && fits(row, filter)) found.push([row.day, tallyOfInteraction(row)]);
      }
      const points = pieces.map((piece) => {
        const own = found.filter(([day]) => day >= piece.fromDay && day <= piece.toDay);
        return { ...piece, tally: sumTallies(own.map(([, tally]) => tally)) };
      });
      return { ...range, step, points, total: sumTallies(points.map(({ tally }) => tally)) };
    });

  const recorded = () =>
    read(async (): Promise<RecordedRange> => {
      const days = () =>
        db.tallies.where(':id').between(['day', Dexie.minKey], ['day', Dexie.maxKey]);
      const years = await db.tallies
        .where(':id')
        .between(['year', Dexie.minKey], ['year', Dexie.maxKey])
        .filter((row) => !isEmpty(row))
        .toArray();
      const open = await openOnes();
      // What was taken back leaves a row of zeros behind.
      const some = (row: Rollup) => !isEmpty(row);
      const first = (await days().filter(some).first())?.period;
      // oxlint-disable-next-line unicorn/no-array-reverse -- A collection of Dexie, not an array.
      const last = (await days().reverse().filter(some).first())?.period;
      const all = [first, last, ...open.map(({ day }) => day)].filter((day) => day !== undefined);
      const places = [...years, ...open];
      return {
        firstDay: all.toSorted()[0] ?? null,
        lastDay: all.toSorted().at(-1) ?? null,
        helpdesks: unique(places.map(({ helpdesk }) => helpdesk)),
        channels: unique(places.map(({ channel }) => channel)).filter((each) => each !== ''),
      };
    });

  return {
    between,
    watchBetween: (...wish) => liveQuery(() => between(...wish)),
    recorded,
    watchRecorded: () => liveQuery(recorded),
  };
}

/** The roll-ups that make up all pieces; they lie without a gap, so neighbours of a level join. */
function joined(pieces: readonly DayRange[]): readonly Stretch[] {
  const all = pieces
    .flatMap(({ fromDay, toDay }) => stretchesOf(fromDay, toDay))
    .toSorted((a, b) => (firstDayOf(a.from) < firstDayOf(b.from) ? -1 : 1));
  const stretches: Stretch[] = [];
  for (const stretch of all) {
    const last = stretches.at(-1);
    if (last?.level === stretch.level) {
      stretches[stretches.length - 1] = { ...last, to: stretch.to };
    } else {
      stretches.push(stretch);
    }
  }
  return stretches;
}

/** The first calendar day of a day, month or year. */
function firstDayOf(period: string): string {
  return `${period}-01-01`.slice(0, 10);
}

function fits(row: Pick<Rollup, 'helpdesk' | 'channel'>, filter: StatisticsFilter): boolean {
  const { helpdesk, channel } = filter;
  return (
    (helpdesk === null || row.helpdesk === helpdesk) &&
    (channel === null || row.channel === channel || row.channel === '')
  );
}

function isEmpty({ interactions, followUpsMade, followUpsCompleted, commitments }: Tally): boolean {
  const counts = [interactions, followUpsMade, followUpsCompleted, ...Object.values(commitments)];
  return counts.every((count) => count === 0);
}

function unique<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].toSorted();
}
