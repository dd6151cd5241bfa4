import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interactions } from '../../../tests/support/histories';
import { createEntrySum, unpackedEntry } from './sheet-sum';
import { emptyTally, sumTallies, tallyOfInteraction } from './tally';
import { placeOfCount } from './tally-places';
import { isNothing, packedEntry } from './tally-sheet';

const tallies = fc.array(interactions.map(tallyOfInteraction), { maxLength: 6 });

describe('a sum of entries', () => {
  it('is what the sum of their tallies is, without those that were taken away', () => {
    fc.assert(
      fc.property(tallies, tallies, (kept, gone) => {
        const sum = createEntrySum();
        for (const tally of [...gone, ...kept]) sum.add(packedEntry(tally));
        for (const tally of gone) sum.add(packedEntry(tally), -1);
        expect(unpackedEntry(sum.take())).toEqual(sumTallies([emptyTally, ...kept]));
        // The next one begins with nothing.
        expect(isNothing(sum.take())).toBe(true);
      }),
    );
  });

  it('is never below zero', () => {
    const sum = createEntrySum();
    const lags = [0, 2, 100, 1];
    sum.add(packedEntry({ ...emptyTally, closed: 1, lags: [100, 3] }));
    sum.add(packedEntry({ ...emptyTally, closed: 3, interactions: 1, lags: [100, 4] }), -1);
    expect(isNothing(sum.take())).toBe(true);
    sum.add(packedEntry({ ...emptyTally, lags }));
    expect(unpackedEntry(sum.take())).toEqual({ ...emptyTally, lags });
  });

  it('tells its plain counts by their places', () => {
    const sum = createEntrySum();
    sum.add(packedEntry({ ...emptyTally, followUpsMade: 4 }));
    sum.add(packedEntry({ ...emptyTally, followUpsMade: 1 }));
    expect(sum.counts[placeOfCount('followUpsMade')]).toBe(5);
  });

  it('knows no count by a name that is none', () => {
    expect(() => placeOfCount('followUps')).toThrow('followUps');
  });
});
