import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyHistory } from '../../../tests/support/whole-histories';
import { daysOfRecords } from '../exchange/days-of-records';
import { packTally, unpackTally } from './packed-tally';
import { emptyTally } from './tally';

it('a packed tally is unpacked as it was', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      for (const { tally } of daysOfRecords({ ...history, from: '2000-01-01', to: '2100-01-01' })) {
        expect(unpackTally(packTally(tally))).toEqual(tally);
      }
    }),
  );
});

it('an empty tally packs to nothing', () => {
  const packed = packTally(emptyTally);
  expect(packed.counts).toEqual([]);
  expect(packed.sketches.flat()).toEqual([]);
  expect(unpackTally(packed)).toEqual(emptyTally);
});
