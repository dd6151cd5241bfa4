import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weeksOf } from '../../../tests/support/team-weeks';
import { anyHistory } from '../../../tests/support/whole-histories';
import { daysOfRecords } from '../exchange/days-of-records';
import { agentCountsOf } from './agent-week';
import { packDays, unpackDays, unpackWeeks } from './packed-days';

const ever = { from: '2000-01-01', to: '2100-01-01' };

describe('packed days', () => {
  it('are unpacked as they were, and their weeks are the sums of their days', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const days = daysOfRecords({ ...history, ...ever });
        const packed = packDays(days);
        expect(unpackDays(packed.days)).toEqual(days);
        const weeks = weeksOf(days);
        expect(unpackWeeks(packed.weeks)).toEqual(weeks);
        expect(packed.own.map(({ counts }) => counts)).toEqual(
          weeks.map(({ tally }) => agentCountsOf(tally)),
        );
      }),
    );
  });

  it('may hold sums that no 32 bits hold', () => {
    const [day] = daysOfRecords({
      ...(fc.sample(anyHistory, { numRuns: 1, seed: 5 })[0] as Parameters<typeof daysOfRecords>[0]),
      ...ever,
    });
    if (!day) throw new Error('The example is empty');
    const long = { ...day, tally: { ...day.tally, awayMs: 2 ** 40 } };
    expect(unpackDays(packDays([long]).days)).toEqual([long]);
  });
});
