import type { Stage } from '../cycle/stage';
import type { StageSpan } from './interaction';
import { mergeSpans } from './spans';

/** How time counts from now on: attended, spent elsewhere for this ticket, or only on the wall. */
export type Counting = 'here' | 'away' | 'none';

export interface StageClock {
  /** Starts time in a stage; returns whether that is a change. The same stage again is a beat. */
  enter(stage: Stage, round: number, at: number): boolean;
  /** How time counts from now on; time away counts no longer than `until`, in epoch ms. */
  count(as: Counting, at: number, until?: number): void;
  /** To be called regularly: time without a beat for long does not count. */
  beat(at: number): void;
  /** Ends the running span; the next `enter` starts another. */
  stop(at: number): void;
  /** Ends the running span and goes on in another one of the same stage, so that it can be amended. */
  cut(at: number): void;
  /**
   * Earlier pages have recorded up to this time, by a clock that was set back since: what follows
   * is placed behind it.
   */
  continueAfter(endedAt: number, at: number): void;
  /** Counts time that passed uncounted, up to so many ms of it, as spent elsewhere. */
  credit(from: number, to: number, ms: number): void;
  /** How much of a time passed on the clock, in ms: sleep of the machine is not in it. */
  passedIn(from: number, to: number): number;
  /** All spans of this clock in order, the running one up to the latest event. */
  spans(): readonly StageSpan[];
  /** The span under way, or `null` while the clock stands. */
  running(): StageSpan | null;
  /** Since when it counts without having been asked, by the clock of the caller; `null` if it does not. */
  countsSince(): number | null;
}

export interface StageClockOptions {
  readonly makeId: () => string;
  /** Longer silence than this means that the machine slept; neither wall nor active time counts. */
  readonly longestGapMs?: () => number;
}

/** Measures the time that one page spends in each stage; all times are given by the caller. */
export function createStageClock({
  makeId,
  longestGapMs = () => 30_000,
}: StageClockOptions): StageClock {
  let finished: StageSpan[] = [];
  let current: StageSpan | null = null;
  let counting: Counting = 'none';
  let countsUntil = Infinity;
  /** What is added to the caller's times; see `continueAfter`. */
  let shiftMs = 0;

  /** Counts the time since the latest event, to the span that was running. */
  const advance = (at: number) => {
    if (!current) return;
    const elapsedMs = at - current.endedAt;
    if (Math.abs(elapsedMs) > longestGapMs()) {
      restart(current, at);
    } else if (elapsedMs > 0) {
      const countedMs =
        counting === 'none' ? 0 : Math.max(0, Math.min(at, countsUntil) - current.endedAt);
      current = addActive({ ...current, endedAt: at }, countedMs, counting === 'away');
    }
    // A clock that went back a little stands still until the time is reached again.
  };

  /** After sleep, or when the machine's clock was set, the stage goes on in another span. */
  const restart = (span: StageSpan, at: number) => {
    // A span without length is moved, so that rare beats of a hidden page do not pile up spans.
    const isEmpty = span.endedAt === span.startedAt;
    if (!isEmpty) finished.push(span);
    const id = isEmpty ? span.id : makeId();
    current = startOf(id, span.stage, span.round, at);
  };

  const finish = () => {
    if (current) finished.push(current);
    current = null;
  };

  const enter = (stage: Stage, round: number, at: number) => {
    advance(at);
    if (current?.stage === stage && current.round === round) return false;
    // Goes on from the span before, so that a clock that went back a little cannot overlap it.
    const startedAt = current ? Math.max(at, current.endedAt) : at;
    finish();
    current = startOf(makeId(), stage, round, startedAt);
    return true;
  };

  const all = () => (current ? [...finished, current] : finished);

  return {
    enter: (stage, round, at) => enter(stage, round, at + shiftMs),
    count(as, at, until = Infinity) {
      advance(at + shiftMs);
      counting = as;
      countsUntil = until + shiftMs;
    },
    beat: (at) => advance(at + shiftMs),
    stop(at) {
      advance(at + shiftMs);
      finish();
    },
    cut(at) {
      advance(at + shiftMs);
      if (!current || current.endedAt === current.startedAt) return;
      const { stage, round, endedAt } = current;
      finish();
      current = startOf(makeId(), stage, round, endedAt);
    },
    continueAfter(endedAt, at) {
      advance(at + shiftMs);
      if (endedAt <= at + shiftMs) return;
      shiftMs = endedAt - at;
      if (current) restart(current, endedAt);
    },
    credit(from, to, ms) {
      let leftMs = ms;
      const credited = (span: StageSpan) => {
        const overlapMs = Math.min(leftMs, overlapOf(span, from + shiftMs, to + shiftMs));
        if (overlapMs <= 0) return span;
        leftMs -= overlapMs;
        const next = addActive(span, overlapMs, true);
        return span === current ? next : { ...next, revision: (span.revision ?? 0) + 1 };
      };
      finished = finished.map(credited);
      if (current) current = credited(current);
    },
    passedIn: (from, to) =>
      all().reduce((sum, span) => sum + overlapOf(span, from + shiftMs, to + shiftMs), 0),
    spans: () => mergeSpans([], all()),
    running: () => current,
    countsSince: () => (current && counting !== 'none' ? current.endedAt - shiftMs : null),
  };
}

function startOf(id: string, stage: Stage, round: number, at: number): StageSpan {
  return { id, stage, round, startedAt: at, endedAt: at, activeMs: 0 };
}

function overlapOf({ startedAt, endedAt }: StageSpan, from: number, to: number): number {
  return Math.max(0, Math.min(endedAt, to) - Math.max(startedAt, from));
}

/** Never more than the span is long: what is added twice counts once. */
function addActive(span: StageSpan, ms: number, isAway: boolean): StageSpan {
  const roomMs = span.endedAt - span.startedAt - span.activeMs;
  const addedMs = Math.min(ms, roomMs);
  const next = { ...span, activeMs: span.activeMs + addedMs };
  return isAway && addedMs > 0 ? { ...next, awayMs: (span.awayMs ?? 0) + addedMs } : next;
}
