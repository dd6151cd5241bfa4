import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayTally } from '../exchange/table';
import { daysBefore } from '../interaction/day';
import { emptyTally } from '../statistics/tally';
import { effectiveDays, replacedExports, type AgentExport } from './effective-days';

const dayAt = (offset: number) => daysBefore('2028-02-20', -offset);

/** Exports of one agent over 20 days; each day says by its count which export it is of. */
const exports = fc
  .uniqueArray(
    fc.record({
      exportedAt: fc.integer({ min: 1, max: 1000 }),
      from: fc.integer({ min: 0, max: 19 }),
      length: fc.integer({ min: 0, max: 10 }),
    }),
    { maxLength: 6, selector: ({ exportedAt }) => exportedAt },
  )
  .map((all) =>
    all.map(({ exportedAt, from, length }) => ({
      id: String(exportedAt),
      exportedAt,
      from: dayAt(from),
      to: dayAt(Math.min(19, from + length)),
    })),
  );

function daysOf({ from, to, exportedAt }: AgentExport): readonly DayTally[] {
  const days: DayTally[] = [];
  for (let day = from; day <= to; day = daysBefore(day, -1)) {
    const tally = { ...emptyTally, interactions: exportedAt };
    days.push({ day, helpdesk: 'zendesk', channel: 'mail', tally });
  }
  return days;
}

describe('of several exports of one agent', () => {
  it('each day is told by the newest that tells of it', () => {
    fc.assert(
      fc.property(exports, (all) => {
        const found = new Map(
          effectiveDays(all, daysOf).map(({ day, tally }) => [day, tally.interactions]),
        );
        for (let offset = 0; offset < 20; offset += 1) {
          const day = dayAt(offset);
          const telling = all.filter(({ from, to }) => day >= from && day <= to);
          const newest = Math.max(...telling.map(({ exportedAt }) => exportedAt));
          expect(found.get(day)).toBe(telling.length > 0 ? newest : undefined);
        }
      }),
    );
  });

  it('those are replaced that no day rests on', () => {
    fc.assert(
      fc.property(exports, (all) => {
        const used = new Set(effectiveDays(all, daysOf).map(({ tally }) => tally.interactions));
        const unused = all.filter(({ exportedAt }) => !used.has(exportedAt));
        expect(new Set(replacedExports(all))).toEqual(new Set(unused));
      }),
    );
  });

  it('a day without work in a newer one is a day without work', () => {
    const older = { id: 'a', exportedAt: 1, from: '2028-02-28', to: '2028-03-01' };
    const newer = { id: 'b', exportedAt: 2, from: '2028-02-29', to: '2028-02-29' };
    const days = effectiveDays([older, newer], (one) => (one.id === 'a' ? daysOf(one) : []));
    expect(days.map(({ day }) => day)).toEqual(['2028-02-28', '2028-03-01']);
  });
});
