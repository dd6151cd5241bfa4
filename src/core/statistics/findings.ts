import { stages, type Stage } from '../cycle/stage';
import { ratings, type Rating } from '../moments/moment';
import type { SeriesPoint } from './range-statistics';
import { countIn, quantileOf, quantilesOf, sumSketches, type Sketch } from './sketch';
import { sumTallies, type Tally } from './tally';

/** Of fewer values than this nothing is concluded. */
export const enough = 5;

/** Too few to conclude anything. */
export interface Few {
  readonly kind: 'few';
  readonly count: number;
}

/** So many of so many, such as 7 of 10. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

type Finding<Kind extends string, Facts = unknown> = Facts & { readonly kind: Kind };

/** Returns the stage with the longest typical time, and that time. */
export function longestStage(
  total: Tally,
): Few | Finding<'longest', { readonly stage: Stage; readonly medianMs: number }> {
  const known = stages.flatMap((stage) => {
    const medianMs = quantileOf(total.spread[stage], 0.5);
    const isEnough = countIn(total.spread[stage]) >= enough;
    return isEnough && medianMs !== null ? [{ stage, medianMs }] : [];
  });
  const [longest] = known.toSorted((a, b) => b.medianMs - a.medianMs);
  return longest ? { kind: 'longest', ...longest } : few(total.interactions);
}

/**
 * Returns the stage whose typical time changed most between the first and the second half of the
 * pieces, `steady` when none did. Two medians are told apart when their notches, which reach 1.57
 * interquartile ranges by the root of the count, do not overlap (McGill, Tukey, Larsen: "Variations of
 * Box Plots", 1978: about 95 % sure), and when they are a tenth apart, which is worth a word.
 */
export function courseOf(
  points: readonly SeriesPoint[],
):
  | Few
  | Finding<'single' | 'steady'>
  | Finding<
      'changed',
      { readonly stage: Stage; readonly beforeMs: number; readonly afterMs: number }
    > {
  if (points.length < 2) return { kind: 'single' };
  const middle = Math.floor(points.length / 2);
  const halves = [points.slice(0, middle), points.slice(middle)];
  const known = stages.flatMap((stage) => {
    const [before, after] = halves.map((half) =>
      notchOf(sumSketches(half.map(({ tally }) => tally.spread[stage]))),
    );
    return before && after ? [{ stage, before, after }] : [];
  });
  if (known.length === 0) return few(sumTallies(points.map(({ tally }) => tally)).interactions);
  const [most] = known
    .filter(({ before, after }) => after.from > before.to || before.from > after.to)
    .map(({ stage, before, after }) => ({
      stage,
      beforeMs: before.median,
      afterMs: after.median,
      change: Math.abs(Math.log(Math.max(1, after.median) / Math.max(1, before.median))),
    }))
    .filter(({ change }) => change >= Math.log(1.1))
    .toSorted((a, b) => b.change - a.change);
  if (!most) return { kind: 'steady' };
  const { stage, beforeMs, afterMs } = most;
  return { kind: 'changed', stage, beforeMs, afterMs };
}

function notchOf(
  sketch: Sketch,
): { readonly median: number; readonly from: number; readonly to: number } | null {
  const count = countIn(sketch);
  const found = count < enough ? null : quantilesOf(sketch, [0.25, 0.5, 0.75]);
  if (!found) return null;
  const [low, median, high] = found;
  const reach = (1.57 * (high - low)) / Math.sqrt(count);
  return { median, from: median - reach, to: median + reach };
}

/** Returns the stage that most of the active time goes into, and its share from 0 to 1. */
export function mostTime(
  total: Tally,
): Few | Finding<'most', { readonly stage: Stage; readonly share: number }> {
  const sum = stages.reduce((ms, stage) => ms + total.stages[stage].activeMs, 0);
  if (total.interactions < enough || sum === 0) return few(total.interactions);
  const [stage = 'receiving'] = stages.toSorted(
    (a, b) => total.stages[b].activeMs - total.stages[a].activeMs,
  );
  return { kind: 'most', stage, share: total.stages[stage].activeMs / sum };
}

/** Returns how often the matter was said back before or while helping, or not: what is the rule. */
export function saidBack(total: Tally): Few | Finding<'restated' | 'unrestated', Share> {
  const { helped, helpedUnrestated } = total;
  if (helped < enough) return few(helped);
  return 2 * helpedUnrestated >= helped
    ? { kind: 'unrestated', count: helpedUnrestated, of: helped }
    : { kind: 'restated', count: helped - helpedUnrestated, of: helped };
}

/** Returns how many of the ticks rest on words that were seen. */
export function evidenceOf(total: Tally): Few | Finding<'seen', Share> {
  const { seen, hand } = ticksOf(total);
  return seen + hand < enough ? few(seen + hand) : { kind: 'seen', count: seen, of: seen + hand };
}

/** Returns all prompts together. */
export function ticksOf({ prompts }: Tally): {
  readonly seen: number;
  readonly hand: number;
  readonly notApplicable: number;
} {
  const sum = (kind: 'seen' | 'hand' | 'notApplicable') =>
    Object.values(prompts).reduce((count, each) => count + each[kind], 0);
  return { seen: sum('seen'), hand: sum('hand'), notApplicable: sum('notApplicable') };
}

/** Returns how many of the commitments that came to an end were kept in time; renegotiated ones did not end. */
export function keptInTime({ commitments }: Tally): Few | Finding<'kept', Share> {
  const { kept, late, broken } = commitments;
  const of = kept + late + broken;
  return of < enough ? few(of) : { kind: 'kept', count: kept, of };
}

/** Returns how long before its due time a kept commitment is typically done. */
export function typicalLead({
  leads,
}: Tally): Few | Finding<'lead', { readonly medianMs: number }> {
  const count = countIn(leads);
  const medianMs = quantileOf(leads, 0.5);
  return count < enough || medianMs === null ? few(count) : { kind: 'lead', medianMs };
}

/** Returns the rating that was given most often. */
export function usualMoment({
  moments,
}: Tally): Few | Finding<'most', Share & { readonly rating: Rating }> {
  const of = ratings.reduce((sum, rating) => sum + moments[rating], 0);
  const [rating = 'mediocrity'] = ratings.toSorted((a, b) => moments[b] - moments[a]);
  return of < enough ? few(of) : { kind: 'most', rating, count: moments[rating], of };
}

/**
 * Returns how often the customers' later words agreed with the forecast, and to which side the others
 * lean: `null` unless one side has at least three and twice as many as the other.
 */
export function agreementOf({
  forecasts,
}: Tally): Few | Finding<'agreed', Share & { readonly leaning: 'brighter' | 'darker' | null }> {
  const { right, brighter, darker } = forecasts;
  const of = right + brighter + darker;
  if (of < enough) return few(of);
  const leans = (a: number, b: number) => a >= 3 && a >= 2 * b;
  const leaning = leans(brighter, darker) ? 'brighter' : leans(darker, brighter) ? 'darker' : null;
  return { kind: 'agreed', count: right, of, leaning };
}

/** Returns how long receiving typically takes, and below what nine of ten stay. */
export function firstMinutes({
  spread,
}: Tally): Few | Finding<'typical', { readonly medianMs: number; readonly mostMs: number }> {
  const count = countIn(spread.receiving);
  const medianMs = quantileOf(spread.receiving, 0.5);
  const mostMs = quantileOf(spread.receiving, 0.9);
  if (count < enough || medianMs === null || mostMs === null) return few(count);
  return { kind: 'typical', medianMs, mostMs };
}

/**
 * Returns a share as people say it: as it is up to ten, else in tenths. `atLeast` and `atMost` are for
 * what would round to all or to none and is not.
 */
export function inTenths({ count, of }: Share): Share & {
  readonly bound: 'exactly' | 'atLeast' | 'atMost';
} {
  if (of <= 10 || count === of || count === 0) return { count, of, bound: 'exactly' };
  const tenths = Math.round((10 * count) / of);
  if (tenths === 0) return { count: 1, of: 10, bound: 'atMost' };
  if (tenths === 10) return { count: 9, of: 10, bound: 'atLeast' };
  return { count: tenths, of: 10, bound: 'exactly' };
}

function few(count: number): Few {
  return { kind: 'few', count };
}
