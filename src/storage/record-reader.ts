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
const pageSize = 500;

/** Reads many records a few hundred at a time, so that a long history fits in memory. */
export interface RecordReader {
  /** How many records a range holds: interactions opened in it, follow-ups made or ended in it. */
  count(range: RecordRange): Promise<{ readonly interactions: number; readonly followUps: number }>;
  /** Interactions by day, those of a day by id: the order does not depend on when they were stored. */
  interactions(range: RecordRange): AsyncGenerator<Interaction, void, undefined>;
  /** Follow-ups by id. */
  followUps(range: RecordRange): AsyncGenerator<DatedFollowUp, void, undefined>;
}

export function createRecordReader(db: CuecycleDatabase): RecordReader {
  const opened = ({ from, to }: RecordRange) =>
    db.interactions.where('day').between(from, to, true, true);

  async function* followUps(range: RecordRange) {
    for (let after = ''; ;) {
      const rows = await db.followUps.where('id').above(after).limit(pageSize).toArray();
      for (const row of rows) if (isIn(row, range)) yield datedOf(row);
      const last = rows.at(-1);
      if (!last || rows.length < pageSize) return;
      after = last.id;
    }
  }

  return {
    count: async (range) => ({
      interactions: await opened(range).count(),
      followUps: await db.followUps.filter((each) => isIn(each, range)).count(),
    }),
    async *interactions(range) {
      const days = (await opened(range).uniqueKeys()) as string[];
      const perDay = (await opened(range).count()) / Math.max(1, days.length);
      const step = Math.max(1, Math.floor(pageSize / Math.max(1, perDay)));
      for (let at = 0; at < days.length; at += step) {
        const some = days.slice(at, at + step);
        const rows = await opened({ from: some[0] ?? '', to: some.at(-1) ?? '' }).toArray();
        // A damaged row stays where it is: a file with it could not be read again.
        yield* rows.filter(isWhole).map(interactionOf);
      }
    },
    followUps,
  };
}

/** Made or ended in the range. */
function isIn({ madeOn, completedOn, toldOn }: StoredFollowUp, { from, to }: RecordRange): boolean {
  return [madeOn, completedOn, toldOn].some((day) => day !== null && day >= from && day <= to);
}

function interactionOf({ openMark: _openMark, ...interaction }: StoredInteraction): Interaction {
  return interaction;
}

function datedOf({ seq: _seq, ...followUp }: StoredFollowUp): DatedFollowUp {
  return followUp;
}
