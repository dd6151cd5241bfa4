import { i18n } from '#i18n';
import type { Stage } from '@/core/cycle/stage';
import { countIn, quantilesOf, type Sketch } from '@/core/statistics/sketch';
import { durationWords } from '../../models/amount-words';

/** The middle of times and how far they reach, in ms. */
export interface Spread {
  readonly count: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly most: number;
}

/** Returns the middle of times and how far they reach; `null` of none. */
export function spreadOf(sketch: Sketch): Spread | null {
  const found = quantilesOf(sketch, [0.25, 0.5, 0.75, 0.9]);
  if (!found) return null;
  const [low, median, high, most] = found;
  return { count: countIn(sketch), low, median, high, most };
}

export const nameOf = (stage: Stage) => i18n.t(`stages.${stage}`);

/** As short as on an axis. */
export const narrow = (ms: number) => durationWords(ms, 'narrow');

/** Returns steps of an axis of times that people count in, up to the longest, about five of them. */
export function timeTicks(longestMs: number, count = 5): readonly number[] {
  const second = 1000;
  const minute = 60 * second;
  const hour = 60 * minute;
  const steps = [
    ...[1, 2, 5, 10, 20, 30].map((each) => each * second),
    ...[1, 2, 5, 10, 20, 30].map((each) => each * minute),
    ...[1, 2, 4, 8, 24, 48, 168].map((each) => each * hour),
  ];
  const step = steps.find((each) => longestMs / each <= count) ?? longestMs;
  return Array.from({ length: Math.floor(longestMs / step) + 1 }, (_, index) => index * step);
}

/** Returns two times of an axis of square roots: near its end, and near its middle. */
export function rootTicks(longestMs: number): readonly number[] {
  const seconds = [1, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 18_000, 36_000];
  const below = (ms: number) => seconds.findLast((each) => each * 1000 <= ms);
  const found = [below(longestMs / 4), below(longestMs)];
  return [...new Set(found)].flatMap((each) => (each === undefined ? [] : [each * 1000]));
}
