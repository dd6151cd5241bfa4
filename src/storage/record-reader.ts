import type { DatedFollowUp } from '@/core/follow-ups/dated-follow-up';
import type { Interaction } from '@/core/interaction/interaction';
import { isWhole } from './damaged-rows';
import type { CuecycleDatabase, StoredFollowUp, StoredInteraction } from './database';

/** First and last calendar day, both included. */
export interface RecordRange {
  readonly from: string;
  readonly to: string;
}

/** How many rows are asked for at once, about. */
const pageSize = 250;

/**
 * Reads many records some hundred at a time, so that a long history fits in memory. The next page is
 * on its way while one is worked on.
 */
export interface RecordReader {
  /** How many records a range holds: interactions opened in it, follow-ups made or ended in it. */
  count(range: RecordRange): Promise<{ readonly interactions: number; readonly followUps: number }>;
  /** Interactions by day, those of a day by id: the order does not depend on when they were stored. */
  interactions(range: RecordRange): Pages<Interaction>;
  /** Follow-ups by id. */
  followUps(range: RecordRange): Pages<DatedFollowUp>;
}

export type Pages<T> = AsyncGenerator<readonly T[], void, undefined>;

export function createRecordReader(db: CuecycleDatabase): RecordReader {
  const opened = ({ from, to }: RecordRange) =>
    db.interactions.where('day').between(from, to, true, true);

  async function* followUps(range: RecordRange): Pages<DatedFollowUp> {
    const read = (after: string) =>
      ahead(db.followUps.where('id').above(after).limit(pageSize).toArray());
    for (let next: Promise<StoredFollowUp[]> | undefined = read(''); next;) {
      const rows: StoredFollowUp[] = await next;
      const last = rows.at(-1);
      next = last && rows.length === pageSize ? read(last.id) : undefined;
      yield rows.filter((row) => isIn(row, range)).map(datedOf);
    }
  }

  async function* interactions({ from, to }: RecordRange): Pages<Interaction> {
    const read = (day: string, size: number) =>
      ahead(opened({ from: day, to }).limit(size).toArray());
    let size = pageSize;
    for (let next: Promise<StoredInteraction[]> | undefined = read(from, size); next;) {
      const rows: StoredInteraction[] = await next;
      const lastDay = rows.length < size ? undefined : rows.at(-1)?.day;
      // The last day may go on after the page; the next page begins with it.
      const page = rows.filter(({ day }) => day !== lastDay);
      if (page.length === 0) size *= 2;
      next = lastDay === undefined ? undefined : read(lastDay, size);
      // A damaged row stays where it is: a file with it could not be read again.
      yield page.filter(isWhole).map(interactionOf);
    }
  }

  return {
    count: async (range) => ({
      interactions: await opened(range).count(),
      followUps: await db.followUps.filter((each) => isIn(each, range)).count(),
    }),
    interactions,
    followUps,
  };
}

/** Calls back with the length of each page. */
export async function* counted<T>(pages: Pages<T>, onRead: (count: number) => void): Pages<T> {
  for await (const page of pages) {
    onRead(page.length);
    yield page;
  }
}

/** Lets a page be read before anybody waits for it; who waits is told when that fails. */
function ahead<T>(reading: Promise<T>): Promise<T> {
  reading.catch(() => undefined);
  return reading;
}

/** Made or ended in the range. */
function isIn({ madeOn, completedOn, toldOn }: StoredFollowUp, { from, to }: RecordRange): boolean {
  return [madeOn, completedOn, toldOn].some((day) => day !== null && day >= from && day <= to);
}

function interactionOf(row: StoredInteraction): Interaction {
  // Most are closed and have none: a copy of each would be half of the work.
  if (row.openMark === undefined) return row;
  const { openMark: _openMark, ...interaction } = row;
  return interaction;
}

function datedOf({ seq: _seq, ...followUp }: StoredFollowUp): DatedFollowUp {
  return followUp;
}
