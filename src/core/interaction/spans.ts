import { stages, type Stage } from '../cycle/stage';
import type { StageSpan } from './interaction';

/** Wall time is what passed; active time is the part in which the agent attended. */
export interface StageTotal {
  readonly wallMs: number;
  readonly activeMs: number;
}

/** Returns the length of a span in ms; never negative. */
export function wallMsOf({ startedAt, endedAt }: StageSpan): number {
  return Math.max(0, endedAt - startedAt);
}

/**
 * Returns the union of two lists of spans, in order of time. Of two spans with one id the one that
 * was amended more often is kept, else the one that ends later, and the stored one when both are
 * alike, so that a repeated or belated checkpoint changes nothing. Where spans overlap (two tabs of one ticket), the time belongs to the
 * one that began first. No span of the result overlaps another, is negative, or has more active
 * time than wall time.
 */
export function mergeSpans(
  stored: readonly StageSpan[],
  incoming: readonly StageSpan[],
): readonly StageSpan[] {
  const byId = new Map(stored.map((span) => [span.id, span]));
  for (const span of incoming) {
    const known = byId.get(span.id);
    if (!known || isNewer(span, known)) byId.set(span.id, span);
  }
  let takenUntil = -Infinity;
  const clipped = [...byId.values()].sort(byTime).map((span) => {
    const rest = startNotBefore(span, takenUntil);
    takenUntil = rest.endedAt;
    return rest;
  });
  // Spans that lost their length have moved; sorted again, a second merge finds the same order.
  return clipped.sort(byTime);
}

function isNewer(a: StageSpan, b: StageSpan): boolean {
  const amended = (a.revision ?? 0) - (b.revision ?? 0);
  return amended > 0 || (amended === 0 && a.endedAt > b.endedAt);
}

function byTime(a: StageSpan, b: StageSpan): number {
  return a.startedAt - b.startedAt || a.endedAt - b.endedAt || (a.id < b.id ? -1 : 1);
}

/**
 * A span whose whole time is taken is kept with no length, at the end of the time that was taken:
 * were it dropped, the next repetition of the same checkpoint would bring it back.
 */
function startNotBefore(span: StageSpan, at: number): StageSpan {
  const startedAt = Math.max(span.startedAt, at);
  const endedAt = Math.max(span.endedAt, startedAt);
  const activeMs = Math.min(Math.max(0, span.activeMs), endedAt - startedAt);
  const isUnchanged =
    startedAt === span.startedAt && endedAt === span.endedAt && activeMs === span.activeMs;
  if (isUnchanged) return span;
  const { awayMs, ...rest } = span;
  const away = awayMs === undefined ? {} : { awayMs: Math.min(awayMs, activeMs) };
  return { ...rest, ...away, startedAt, endedAt, activeMs };
}

/** Returns the time in each stage over all rounds; zero where there is none. */
export function stageTotals(spans: readonly StageSpan[]): Readonly<Record<Stage, StageTotal>> {
  const total = (stage: Stage): StageTotal => {
    const own = spans.filter((span) => span.stage === stage);
    return {
      wallMs: own.reduce((sum, span) => sum + wallMsOf(span), 0),
      activeMs: own.reduce((sum, span) => sum + span.activeMs, 0),
    };
  };
  return Object.fromEntries(stages.map((stage) => [stage, total(stage)])) as Record<
    Stage,
    StageTotal
  >;
}

/** Returns the number of rounds that took time or were entered; 0 without spans. */
export function roundCount(spans: readonly StageSpan[]): number {
  return spans.reduce((most, { round }) => Math.max(most, round), 0);
}
