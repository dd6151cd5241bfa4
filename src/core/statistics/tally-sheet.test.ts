import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUps, interactions } from '../../../tests/support/histories';
import { createSheetSum, readableEntry } from './sheet-sum';
import { placeOfValue, sketchOf, sumSketches } from './sketch';
import { placeNames, sketchNames } from './tally-places';
import { entriesOf, isNothing, packedEntry, sheetOf } from './tally-sheet';
import {
  emptyTally,
  sumTallies,
  tallyOfCompletion,
  tallyOfInteraction,
  tallyOfMaking,
  tallyOfOutcome,
  type Tally,
} from './tally';

const tallies: fc.Arbitrary<Tally> = fc.oneof(
  interactions.map(tallyOfInteraction),
  followUps.map((each) =>
    sumTallies([tallyOfMaking(each), tallyOfCompletion(each), tallyOfOutcome(each)]),
  ),
  fc.constant(emptyTally),
);

describe('a sheet of tallies', () => {
  it('gives back every period that was written, in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(9999)), fc.array(tallies), (numbers, some) => {
        const written = numbers.map((number, at) => [number, some[at] ?? emptyTally] as const);
        const sheet = sheetOf(
          written.map(([number, tally]) => ({ number, bytes: packedEntry(tally) })),
        );
        const sum = createSheetSum();
        const read = entriesOf(sheet).map(({ number, bytes }) => {
          sum.add(bytes);
          return [number, sum.take()];
        });
        expect(read).toEqual(written.toSorted(([a], [b]) => a - b));
      }),
    );
  });

  it('sums up to what its tallies sum up to, sum after sum', () => {
    fc.assert(
      fc.property(fc.array(fc.array(tallies)), (pieces) => {
        const sum = createSheetSum();
        for (const piece of pieces) {
          for (const tally of piece) sum.add(packedEntry(tally));
          expect(sum.take()).toEqual(sumTallies(piece));
        }
        expect(sum.take()).toEqual(emptyTally);
      }),
    );
  });

  it('keeps sums of a hundred years, and the longest times that there can be', () => {
    const longest = Number.MAX_SAFE_INTEGER;
    const tally: Tally = {
      ...emptyTally,
      awayMs: longest,
      leads: [0, 300, placeOfValue(1), 2, placeOfValue(longest), 70_000],
    };
    const sum = createSheetSum();
    sum.add(packedEntry(tally));
    expect(sum.take()).toEqual(tally);
  });

  it('is not harmed by a count that no work gives', () => {
    const damaged = { ...emptyTally, interactions: NaN, closed: -1, awayMs: Infinity, helped: 2 };
    const sum = createSheetSum();
    sum.add(packedEntry(damaged));
    expect(sum.take()).toEqual({ ...emptyTally, awayMs: Number.MAX_SAFE_INTEGER, helped: 2 });
  });

  it('knows a period in which nothing was counted', () => {
    expect(isNothing(packedEntry(emptyTally))).toBe(true);
    expect(isNothing(packedEntry({ ...emptyTally, corrected: 1 }))).toBe(false);
    expect(isNothing(packedEntry({ ...emptyTally, lags: sketchOf(0) }))).toBe(false);
  });

  it('can be shown by the names of what is not zero', () => {
    const { stages } = emptyTally;
    const tally = {
      ...emptyTally,
      interactions: 2,
      stages: { ...stages, helping: { wallMs: 700, activeMs: 300 } },
      lags: sumSketches([0, 7, 7].map(sketchOf)),
    };
    expect(readableEntry(packedEntry(tally))).toEqual({
      interactions: 2,
      'stages.helping.wallMs': 700,
      'stages.helping.activeMs': 300,
      lags: { 0: 1, 7: 2 },
    });
  });

  // Stored counts are known by their places. Whoever adds a count, or moves one, adds a version of the
  // database that counts all rows anew (see `CuecycleDatabase`), and then changes this list.
  it('has its counts at the places that stored rows know', () => {
    expect([...placeNames, ...sketchNames].join(' ')).toMatchInlineSnapshot(
      `"interactions closed returns laterRounds helped helpedUnrestated awayMs corrected followUpsMade followUpsCompleted followUpsOnTime followUpsWithDue stages.receiving.wallMs stages.receiving.activeMs stages.understanding.wallMs stages.understanding.activeMs stages.helping.wallMs stages.helping.activeMs stages.keeping.wallMs stages.keeping.activeMs prompts.greet.seen prompts.greet.hand prompts.greet.notApplicable prompts.appreciate.seen prompts.appreciate.hand prompts.appreciate.notApplicable prompts.acknowledge-feeling.seen prompts.acknowledge-feeling.hand prompts.acknowledge-feeling.notApplicable prompts.open-question.seen prompts.open-question.hand prompts.open-question.notApplicable prompts.clarifying-question.seen prompts.clarifying-question.hand prompts.clarifying-question.notApplicable prompts.restate.seen prompts.restate.hand prompts.restate.notApplicable prompts.give-information.seen prompts.give-information.hand prompts.give-information.notApplicable prompts.offer-options.seen prompts.offer-options.hand prompts.offer-options.notApplicable prompts.set-expectation.seen prompts.set-expectation.hand prompts.set-expectation.notApplicable prompts.get-agreement.seen prompts.get-agreement.hand prompts.get-agreement.notApplicable prompts.check-satisfaction.seen prompts.check-satisfaction.hand prompts.check-satisfaction.notApplicable prompts.thank.seen prompts.thank.hand prompts.thank.notApplicable prompts.bridge.seen prompts.bridge.hand prompts.bridge.notApplicable prompts.follow-up.seen prompts.follow-up.hand prompts.follow-up.notApplicable commitments.made commitments.kept commitments.late commitments.renegotiated commitments.broken moments.misery moments.mediocrity moments.magnificence forecasts.right forecasts.brighter forecasts.darker leads lags spread.receiving spread.understanding spread.helping spread.keeping"`,
    );
  });
});
