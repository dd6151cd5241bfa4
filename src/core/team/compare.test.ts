import { describe, expect, it } from 'vitest';
import { agentCounts, type AgentCount } from './agent-week';
import { compare, measures, studentT975, type AgentPeriods } from './compare';

const restated = measures.find(({ id }) => id === 'restated');
if (!restated) throw new Error('The measure is gone');

const counts = (over: Partial<Record<AgentCount, number>>) =>
  agentCounts.map((count) => over[count] ?? 0);
const agent = (before: [y: number, x: number], after: [y: number, x: number]): AgentPeriods => ({
  before: counts({ restated: before[0], helped: before[1] }),
  after: counts({ restated: after[0], helped: after[1] }),
});

describe('comparing two periods', () => {
  it('takes all conversations together, not a mean of the agents’ means', () => {
    const { before, after, difference } = compare(restated, [
      agent([1, 10], [5, 10]),
      agent([90, 90], [90, 90]),
    ]);
    expect([before, after, difference?.value]).toEqual([0.91, 0.95, expect.closeTo(0.04, 10)]);
  });

  it('is the paired t-test where all agents did the same number', () => {
    const pairs = [
      [0.2, 0.5],
      [0.4, 0.4],
      [0.1, 0.6],
      [0.5, 0.7],
      [0.3, 0.2],
      [0.6, 0.9],
      [0.2, 0.4],
      [0.7, 0.8],
    ] as const;
    const { difference } = compare(
      restated,
      pairs.map(([before, after]) => agent([before * 10, 10], [after * 10, 10])),
    );
    const differences = pairs.map(([before, after]) => after - before);
    const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length;
    const variance =
      differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (differences.length - 1);
    const half = 2.364624 * Math.sqrt(variance / differences.length);
    expect(difference?.value).toBeCloseTo(mean, 10);
    expect(difference?.low).toBeCloseTo(mean - half, 4);
    expect(difference?.high).toBeCloseTo(mean + half, 4);
  });

  it('covers the truth in 95 of 100 teams', () => {
    // Agents differ in skill and in how much they do; the playbook adds 10 points for everybody.
    let seed = 1;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const hits = (n: number, p: number) =>
      Array.from({ length: n }, random).filter((each) => each < p).length;
    const rounds = 600;
    let covered = 0;
    for (let round = 0; round < rounds; round += 1) {
      const team = Array.from({ length: 12 }, () => {
        const skill = 0.3 + 0.4 * random();
        const [n, m] = [20 + Math.floor(60 * random()), 20 + Math.floor(60 * random())];
        return agent([hits(n, skill), n], [hits(m, skill + 0.1), m]);
      });
      const { difference } = compare(restated, team);
      if (difference && difference.low <= 0.1 && difference.high >= 0.1) covered += 1;
    }
    expect(covered / rounds).toBeGreaterThan(0.92);
    expect(covered / rounds).toBeLessThan(0.98);
  });

  it('says nothing of what was not measured, nor how sure one agent is', () => {
    expect(compare(restated, [])).toEqual({ before: null, after: null, difference: null });
    expect(compare(restated, [agent([0, 0], [1, 2])])).toEqual({
      before: null,
      after: 0.5,
      difference: null,
    });
    expect(compare(restated, [agent([1, 2], [1, 2])]).difference).toBeNull();
  });
});

it.each([
  [6, 2.446_912],
  [7, 2.364_624],
  [11, 2.200_985],
  [30, 2.042_272],
  [999, 1.962_341],
])('Student’s t with %d degrees of freedom', (freedom, quantile) => {
  expect(studentT975(freedom)).toBeCloseTo(quantile, freedom < 10 ? 2 : 3);
});
