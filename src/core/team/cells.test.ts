import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsFor, cellsOf, isInCell, type OwnedWeek } from './cells';

const weeks = ['2027-03-01', '2027-03-08'];
const helpdesks = ['zendesk', 'freshdesk', 'manual'];
const channels = ['mail', 'chat', ''] as const;

const ownedWeek = fc.record({
  agent: fc.integer({ min: 1, max: 14 }).map(String),
  week: fc.constantFrom(...weeks),
  helpdesk: fc.constantFrom(...helpdesks),
  channel: fc.constantFrom(...channels),
  counts: fc.constant([]),
});
const team = fc.uniqueArray(ownedWeek, {
  maxLength: 120,
  selector: ({ agent, week, helpdesk, channel }) => [agent, week, helpdesk, channel].join(),
});
const filters = fc.record({
  helpdesk: fc.constantFrom(null, ...helpdesks),
  channel: fc.constantFrom(null, 'mail' as const, 'chat' as const),
});

const agentsAt = (own: readonly OwnedWeek[]) => new Set(own.map(({ agent }) => agent)).size;

describe('cells', () => {
  it('hold at least seven agents each, and no week at a place twice', () => {
    fc.assert(
      fc.property(team, (all) => {
        const cells = cellsOf(all);
        for (const cell of cells) {
          const own = all.filter((each) => isInCell(each, cell));
          expect(agentsAt(own)).toBe(cell.agents);
          expect(cell.agents).toBeGreaterThanOrEqual(7);
        }
        for (const each of all) {
          expect(cells.filter((cell) => isInCell(each, cell)).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('hold everything of a week that has enough agents, and nothing of another', () => {
    fc.assert(
      fc.property(team, (all) => {
        const cells = cellsOf(all);
        for (const each of all) {
          const isEnough = agentsAt(all.filter(({ week }) => week === each.week)) >= 7;
          expect(cells.some((cell) => isInCell(each, cell))).toBe(isEnough);
        }
      }),
    );
  });

  it('are never taken apart: what two questions differ by is made of whole cells', () => {
    fc.assert(
      fc.property(team, filters, filters, (all, one, other) => {
        const cells = cellsOf(all);
        const [a, b] = [cellsFor(cells, one), cellsFor(cells, other)];
        for (const cell of [...a, ...b]) expect(cells).toContain(cell);
        // The rest of a whole, without what can be asked for, is no small group either.
        const rest = cells.filter((cell) => !a.includes(cell));
        for (const { agents } of rest) expect(agents).toBeGreaterThanOrEqual(7);
      }),
    );
  });

  const owned = (agents: number, helpdesk: string, channel: 'mail' | 'chat', first = 1) =>
    Array.from({ length: agents }, (_, at): OwnedWeek => ({
      agent: String(first + at),
      week: weeks[0] ?? '',
      helpdesk,
      channel,
      counts: [],
    }));

  it.each([
    ['a team of six', owned(6, 'zendesk', 'mail'), []],
    ['a team of seven', owned(7, 'zendesk', 'mail'), ['zendesk mail 7']],
    [
      'a channel of three',
      [...owned(9, 'zendesk', 'mail'), ...owned(3, 'zendesk', 'chat')],
      ['zendesk all 9'],
    ],
    [
      'a helpdesk of two',
      [...owned(9, 'zendesk', 'mail'), ...owned(2, 'manual', 'mail', 20)],
      ['all all 11'],
    ],
    [
      'two large helpdesks',
      [...owned(8, 'zendesk', 'mail'), ...owned(7, 'manual', 'chat', 20)],
      ['zendesk mail 8', 'manual chat 7'],
    ],
  ])('of %s', (_what, all, expected) => {
    const words = cellsOf(all).map(
      ({ helpdesk, channel, agents }) => `${helpdesk ?? 'all'} ${channel ?? 'all'} ${agents}`,
    );
    expect(words).toEqual(expected);
  });
});
