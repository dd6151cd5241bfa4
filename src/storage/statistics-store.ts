import { Dexie, liveQuery, type Observable } from 'dexie';
import { stretchesOf, type Stretch } from '@/core/statistics/periods';
import type {
  RangeStatistics,
  RecordedRange,
  SeriesPoint,
  StatisticsFilter,
} from '@/core/statistics/range-statistics';
import { createSheetSum } from '@/core/statistics/sheet-sum';
import { piecesOf, stepFor, type DayRange } from '@/core/statistics/steps';
import { tallyOfInteraction, type Tally } from '@/core/statistics/tally';
import { packedEntry } from '@/core/statistics/tally-sheet';
import { isWhole } from './damaged-rows';
import type { CuecycleDatabase, StoredInteraction } from './database';
import { rollupsIn, rollupsOf, type Rollup, type RollupPlace } from './rollup-store';

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
    db.transaction('r', db.interactions, db.sheets, work);

  const openOnes = () => db.interactions.where('openMark').equals(1).filter(isWhole).toArray();

  const between: StatisticsStore['between'] = async (range, filter, weekStart = 1) => {
    const step = stepFor(range);
    const pieces = piecesOf(range, step, weekStart);
    const [open, ...stored] = await read(() =>
      Promise.all([openOnes(), ...joined(pieces).map((each) => rollupsOf(db.sheets, each))]),
    );
    const underWay = open
      .filter(({ day }) => day >= range.fromDay && day <= range.toDay)
      .map(openRollup);
    const found = [...stored.flat(), ...underWay]
      .filter((each) => fits(each, filter))
      .map(({ period, packed }): Dated => ({ day: firstDayOf(period), packed }))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1));
    const sum = createSheetSum();
    const sumOf = (rollups: readonly Dated[]) => {
      for (const { packed } of rollups) sum.add(packed);
      return sum.take();
    };
    let end = 0;
    const points = pieces.map((piece) => {
      const from = end;
      while (end < found.length && (found[end] as Dated).day <= piece.toDay) end += 1;
      const own = found.slice(from, end);
      return pointOf(piece, () => sumOf(own));
    });
    return { ...range, step, total: sumOf(found), points };
  };

  /** The first or the last day that something is counted on. */
  const edgeDay = async (edge: 'first' | 'last'): Promise<string | undefined> => {
    const days = db.sheets.where(':id').between(['day', Dexie.minKey], ['day', Dexie.maxKey]);
    const row = await days[edge]();
    if (!row) return undefined;
    const rows = await db.sheets
      .where(':id')
      .between(['day', row.within, Dexie.minKey], ['day', row.within, Dexie.maxKey])
      .toArray();
    const found = rows.flatMap((each) => rollupsIn(each).map(({ period }) => period));
    return found.toSorted().at(edge === 'first' ? 0 : -1);
  };

  const recorded = () =>
    read(async (): Promise<RecordedRange> => {
      const years = await db.sheets
        .where(':id')
        .between(['year', Dexie.minKey], ['year', Dexie.maxKey])
        .toArray();
      const open = await openOnes();
      const edges = [await edgeDay('first'), await edgeDay('last')];
      const all = [...edges, ...open.map(({ day }) => day)].filter((day) => day !== undefined);
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

/** A roll-up, and the first day that it counts. */
interface Dated {
  readonly day: string;
  readonly packed: Uint8Array;
}

/** A piece of a range. It is added up when it is first looked at: the whole is shown before its course. */
function pointOf(piece: DayRange, count: () => Tally): SeriesPoint {
  let tally: Tally | null = null;
  return {
    ...piece,
    get tally() {
      return (tally ??= count());
    },
  };
}

/** The first calendar day of a day, month or year. */
function firstDayOf(period: string): string {
  return `${period}-01-01`.slice(0, 10);
}

/** What is under way and in no roll-up yet, as one. */
function openRollup(row: StoredInteraction): Rollup {
  const { day, helpdesk, channel } = row;
  return { period: day, helpdesk, channel, packed: packedEntry(tallyOfInteraction(row)) };
}

function fits(row: RollupPlace, filter: StatisticsFilter): boolean {
  const { helpdesk, channel } = filter;
  return (
    (helpdesk === null || row.helpdesk === helpdesk) &&
    (channel === null || row.channel === channel || row.channel === '')
  );
}

function unique<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].toSorted();
}
