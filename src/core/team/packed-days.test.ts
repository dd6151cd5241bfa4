import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weeksOf } from '../../../tests/support/team-weeks';
import { anyHistory } from '../../../tests/support/whole-histories';
import { daysOfRecords } from '../exchange/days-of-records';
import type { DayEntry } from '../exchange/table';
import type { Tally } from '../statistics/tally';
import { entriesOfDays, packExport, unpackAgentWeeks, unpackDays } from './packed-days';

const ever = { from: '2000-01-01', to: '2100-01-01' };

function byPlace(a: DayEntry, b: DayEntry): number {
  const keyOf = ({ day, helpdesk, channel }: DayEntry) => [day, helpdesk, channel].join();
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

/** In the order of `agentCounts`. */
function countsOf({ stages, commitments, moments, ...tally }: Tally): readonly number[] {
  return [
    tally.interactions,
    stages.receiving.activeMs,
    stages.understanding.activeMs,
    stages.helping.activeMs,
    stages.keeping.activeMs,
    tally.returns,
    tally.helped,
    tally.helped - tally.helpedUnrestated,
    commitments.kept,
    commitments.late + commitments.broken,
    tally.followUpsOnTime,
    tally.followUpsWithDue,
    moments.misery,
    moments.mediocrity,
    moments.magnificence,
  ];
}

describe('packed days', () => {
  it('are unpacked as they were, and their weeks are the sums of their days', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const days = daysOfRecords({ ...history, ...ever });
        const packed = packExport(entriesOfDays(days));
        const inOrder = (all: readonly DayEntry[]) => all.toSorted(byPlace);
        expect(inOrder(unpackDays(packed.days))).toEqual(inOrder(entriesOfDays(days)));
        const weeks = weeksOf(days);
        expect(inOrder(unpackDays(packed.weeks))).toEqual(
          inOrder(entriesOfDays(weeks.map(({ week, ...rest }) => ({ day: week, ...rest })))),
        );
        expect(
          unpackAgentWeeks(packed.own).map((own) => ({ ...own, counts: Array.from(own.counts) })),
        ).toEqual(weeks.map(({ tally, ...week }) => ({ ...week, counts: countsOf(tally) })));
      }),
    );
  });

  it('of no work are nothing', () => {
    const { days, weeks, own } = packExport([]);
    expect([unpackDays(days), unpackDays(weeks), unpackAgentWeeks(own)]).toEqual([[], [], []]);
  });
});
