import type { Stage } from '../cycle/stage';
import type { StageSpan } from './interaction';
import { mergeSpans } from './spans';

export interface StageClock {
  /** Starts time in a stage; returns whether that is a change. The same stage again is a beat. */
  enter(stage: Stage, round: number, at: number): boolean;
  /** Whether the agent attends from now on: only then does active time accrue. */
  attend(isAttended: boolean, at: number): void;
  /** To be called regularly: time without a beat for long does not count. */
  beat(at: number): void;
  /** Ends the running span; the next `enter` starts another. */
  stop(at: number): void;
  /** All spans of this clock in order, the running one up to the latest event. */
  spans(): readonly StageSpan[];
  /** The span under way, or `null` while the clock stands. */
  running(): StageSpan | null;
}

export interface StageClockOptions {
  readonly makeId: () => string;
  /** Longer silence than this means that the machine slept; neither wall nor active time counts. */
  readonly longestGapMs?: number;
}

/** Measures the time that one page spends in each stage; all times are given by the caller. */
export function createStageClock({ makeId, longestGapMs = 30_000 }: StageClockOptions): StageClock {
  const finished: StageSpan[] = [];
  let current: StageSpan | null = null;
  let isAttended = false;

  /** Counts the time since the latest event, to the span that was running. */
  const advance = (at: number) => {
    if (!current) return;
    const elapsedMs = at - current.endedAt;
    if (Math.abs(elapsedMs) > longestGapMs) {
      restart(current, at);
    } else if (elapsedMs > 0) {
      const activeMs = current.activeMs + (isAttended ? elapsedMs : 0);
      current = { ...current, endedAt: at, activeMs };
    }
    // A clock that went back a little stands still until the time is reached again.
  };

  /** After sleep, or when the machine's clock was set back, the stage goes on in another span. */
  const restart = (span: StageSpan, at: number) => {
    // A span without length is moved, so that rare beats of a hidden page do not pile up spans.
    const isEmpty = span.endedAt === span.startedAt;
    if (!isEmpty) finished.push(span);
    const id = isEmpty ? span.id : makeId();
    current = { ...span, id, startedAt: at, endedAt: at, activeMs: 0 };
  };

  const finish = () => {
    if (current) finished.push(current);
    current = null;
  };

  return {
    enter(stage, round, at) {
      advance(at);
      if (current?.stage === stage && current.round === round) return false;
      // Goes on from the span before, so that a clock that went back a little cannot overlap it.
      const startedAt = current ? Math.max(at, current.endedAt) : at;
      finish();
      current = { id: makeId(), stage, round, startedAt, endedAt: startedAt, activeMs: 0 };
      return true;
    },
    attend(next, at) {
      advance(at);
      isAttended = next;
    },
    beat: advance,
    stop(at) {
      advance(at);
      finish();
    },
    spans: () => mergeSpans([], current ? [...finished, current] : finished),
    running: () => current,
  };
}
