import { stages } from '../cycle/stage';
import { agentCounts, type AgentCount } from './agent-week';

/** A share or a mean that two periods are compared by: one sum over another. */
export interface Measure {
  readonly id: string;
  readonly over: readonly AgentCount[];
  readonly under: readonly AgentCount[];
  readonly unit: 'share' | 'ms';
}

const rated: readonly AgentCount[] = ['misery', 'mediocrity', 'magnificence'];

/** Ids are names of texts: a new one needs its words. */
export const measures = [
  ...stages.map((stage) => ({
    id: stage,
    over: [`${stage}Ms`] as const,
    under: ['interactions'] as const,
    unit: 'ms' as const,
  })),
  { id: 'restated', over: ['restated'], under: ['helped'], unit: 'share' },
  { id: 'wentBack', over: ['returns'], under: ['interactions'], unit: 'share' },
  { id: 'keptInTime', over: ['kept'], under: ['kept', 'notKept'], unit: 'share' },
  { id: 'onTime', over: ['onTime'], under: ['withDue'], unit: 'share' },
  { id: 'misery', over: ['misery'], under: rated, unit: 'share' },
  { id: 'magnificence', over: ['magnificence'], under: rated, unit: 'share' },
] as const satisfies readonly Measure[];
export type MeasureId = (typeof measures)[number]['id'];

/** Sums of one agent in two periods, in the order of `agentCounts`. */
export interface AgentPeriods {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export interface Comparison {
  /** The measure in each period; `null` where there is nothing to measure. */
  readonly before: number | null;
  readonly after: number | null;
  /** After without before, and the interval in which it lies with a confidence of 95 %. */
  readonly difference: {
    readonly value: number;
    readonly low: number;
    readonly high: number;
  } | null;
}

/**
 * Compares two periods by a ratio of sums over agents. The interval takes the agents for what was
 * sampled, because the conversations of one agent resemble each other: it is that of Taylor
 * linearisation for a ratio estimated from clusters (Cochran, "Sampling Techniques", 3rd ed., 6.13,
 * and Woodruff, JASA 1971, for the difference), with Student's t. An agent with work in both periods
 * is one cluster in both, so that what is the same in them cancels out.
 */
export function compare(measure: Measure, agents: readonly AgentPeriods[]): Comparison {
  const over = measure.over.map((count) => agentCounts.indexOf(count));
  const under = measure.under.map((count) => agentCounts.indexOf(count));
  const pick = (counts: readonly number[], which: readonly number[]) =>
    which.reduce((sum, index) => sum + (counts[index] ?? 0), 0);
  const parts = agents.map(({ before, after }) => ({
    before: { y: pick(before, over), x: pick(before, under) },
    after: { y: pick(after, over), x: pick(after, under) },
  }));
  const ratioOf = (when: 'before' | 'after') => {
    const x = parts.reduce((sum, part) => sum + part[when].x, 0);
    const y = parts.reduce((sum, part) => sum + part[when].y, 0);
    return { x, ratio: x > 0 ? y / x : null };
  };
  const before = ratioOf('before');
  const after = ratioOf('after');
  if (before.ratio === null || after.ratio === null) {
    return { before: before.ratio, after: after.ratio, difference: null };
  }
  const value = after.ratio - before.ratio;
  const residuals = parts
    .filter((part) => part.before.x > 0 || part.after.x > 0)
    .map(
      (part) =>
        (part.after.y - (after.ratio ?? 0) * part.after.x) / after.x -
        (part.before.y - (before.ratio ?? 0) * part.before.x) / before.x,
    );
  const { length: count } = residuals;
  if (count < 2) return { before: before.ratio, after: after.ratio, difference: null };
  // The residuals add up to zero, so their mean need not be taken from them.
  const squares = residuals.reduce((sum, residual) => sum + residual * residual, 0);
  const half = studentT975(count - 1) * Math.sqrt((count / (count - 1)) * squares);
  return {
    before: before.ratio,
    after: after.ratio,
    difference: { value, low: value - half, high: value + half },
  };
}

const z975 = 1.959963984540054;

/**
 * Returns the 97.5 % quantile of Student's t. From six degrees of freedom on, which seven agents
 * have, it is right to two thousandths (Cornish-Fisher; Abramowitz and Stegun 26.7.5).
 */
export function studentT975(freedom: number): number {
  const z = z975;
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ];
  return terms.reduce((sum, term, at) => sum + term / freedom ** (at + 1), z);
}
