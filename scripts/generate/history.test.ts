import { describe, expect, it } from 'vitest';
import { sumTallies, tallyOfInteraction } from '@/core/statistics/tally';
import { historyOf } from './history';
import { weekdayOf } from './work-calendar';

const wish = { seed: 5, agent: 1, days: 40, perDay: 6, from: '2025-09-01' };

describe('a generated history', () => {
  it('is the same for the same seed, and another one for another agent', () => {
    const [first, again] = [historyOf(wish), historyOf(wish)];
    expect([...first.records()]).toEqual([...again.records()]);
    const [one] = historyOf(wish).records();
    const [other] = historyOf({ ...wish, agent: 2 }).records();
    expect(other).not.toEqual(one);
  });

  it('has as many days of work as it was asked for, and rests on Sundays', () => {
    const { records, header } = historyOf(wish);
    const days = [...records()].flatMap((each) =>
      each.kind === 'interaction' ? [each.interaction.day] : [],
    );
    expect(new Set(days).size).toBe(40);
    expect(days.some((day) => weekdayOf(day) === 0)).toBe(false);
    expect(days[0]).toBe(header.from);
    expect(days.at(-1)).toBe(header.to);
  });

  it('holds spans that follow each other and count no more than passed', () => {
    for (const record of historyOf(wish).records()) {
      if (record.kind !== 'interaction') continue;
      let former = record.interaction.openedAt;
      for (const { startedAt, endedAt, activeMs, awayMs = 0 } of record.interaction.spans) {
        expect(startedAt).toBe(former);
        expect(activeMs).toBeLessThanOrEqual(endedAt - startedAt);
        expect(awayMs).toBeLessThanOrEqual(activeMs);
        former = endedAt;
      }
    }
  });

  it('shows the new playbook in its second half', () => {
    const halves = [1, 2, 3, 4, 5].flatMap((agent) => {
      const { records } = historyOf({ ...wish, agent });
      const own = [...records()].flatMap((each) =>
        each.kind === 'interaction' ? [each.interaction] : [],
      );
      const middle = own[Math.floor(own.length / 2)]?.day ?? '';
      return own.map((each) => ({ isAfter: each.day > middle, tally: tallyOfInteraction(each) }));
    });
    const unrestated = (isAfter: boolean) => {
      const { helped, helpedUnrestated } = sumTallies(
        halves.filter((each) => each.isAfter === isAfter).map(({ tally }) => tally),
      );
      return helpedUnrestated / helped;
    };
    expect(unrestated(true)).toBeLessThan(unrestated(false) - 0.1);
  });
});
