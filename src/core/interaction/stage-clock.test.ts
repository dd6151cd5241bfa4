import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stages } from '../cycle/stage';
import { createStageClock } from './stage-clock';
import { mergeSpans, stageTotals, wallMsOf } from './spans';

const start = 1_000_000;

function aClock() {
  let made = 0;
  return createStageClock({ makeId: () => `span-${(made += 1)}` });
}

describe('the stage clock', () => {
  it('stands before a stage is entered', () => {
    const clock = aClock();
    clock.beat(start);
    clock.count('here', start + 10);
    expect(clock.spans()).toEqual([]);
    expect(clock.running()).toBeNull();
  });

  it('ends a span where the next one begins', () => {
    const clock = aClock();
    clock.count('here', start);
    expect(clock.enter('receiving', 1, start)).toBe(true);
    expect(clock.enter('receiving', 1, start + 4000)).toBe(false);
    expect(clock.enter('helping', 1, start + 9000)).toBe(true);
    clock.stop(start + 12_000);
    expect(
      clock.spans().map(({ stage, startedAt, endedAt }) => [stage, startedAt, endedAt]),
    ).toEqual([
      ['receiving', start, start + 9000],
      ['helping', start + 9000, start + 12_000],
    ]);
    expect(clock.running()).toBeNull();
  });

  it('starts another span for the same stage of another round', () => {
    const clock = aClock();
    clock.enter('understanding', 1, start);
    expect(clock.enter('understanding', 2, start + 1000)).toBe(true);
    expect(clock.spans().map(({ round }) => round)).toEqual([1, 2]);
  });

  it('counts active time only while the agent attends', () => {
    const clock = aClock();
    clock.enter('helping', 1, start);
    clock.count('here', start + 10_000);
    clock.count('none', start + 15_000);
    clock.beat(start + 25_000);
    expect(stageTotals(clock.spans()).helping).toEqual({ wallMs: 25_000, activeMs: 5000 });
  });

  it('leaves out the time in which the machine slept', () => {
    const clock = aClock();
    clock.count('here', start);
    clock.enter('helping', 1, start);
    clock.beat(start + 10_000);
    clock.beat(start + 3_600_000);
    clock.stop(start + 3_605_000);
    expect(clock.spans().map(wallMsOf)).toEqual([10_000, 5000]);
    expect(stageTotals(clock.spans()).helping).toEqual({ wallMs: 15_000, activeMs: 15_000 });
  });

  it('does not pile up spans while beats are rare', () => {
    const clock = aClock();
    clock.enter('helping', 1, start);
    for (let minute = 1; minute <= 60; minute += 1) clock.beat(start + minute * 60_000);
    expect(clock.spans()).toHaveLength(1);
    expect(clock.running()?.startedAt).toBe(start + 3_600_000);
  });

  it('stands still when the clock of the machine goes back a little', () => {
    const clock = aClock();
    clock.enter('helping', 1, start);
    clock.beat(start + 5000);
    clock.beat(start + 3000);
    clock.enter('keeping', 1, start + 4000);
    clock.stop(start + 6000);
    expect(clock.spans().map(wallMsOf)).toEqual([5000, 1000]);
  });

  it('counts time away up to its limit, and marks it', () => {
    const clock = aClock();
    clock.enter('helping', 1, start);
    clock.count('here', start);
    clock.count('away', start + 4000, start + 10_000);
    clock.beat(start + 9000);
    clock.beat(start + 20_000);
    expect(clock.spans()).toMatchObject([{ activeMs: 10_000, awayMs: 6000 }]);
  });

  it('counts nothing of time away in which the machine slept', () => {
    const clock = aClock();
    clock.enter('helping', 1, start);
    clock.count('away', start, start + 100_000);
    clock.beat(start + 10_000);
    clock.beat(start + 90_000);
    clock.stop(start + 90_000);
    expect(stageTotals(clock.spans()).helping).toEqual({ wallMs: 10_000, activeMs: 10_000 });
  });

  it('credits time that passed uncounted, over several spans, and not what was slept', () => {
    const clock = aClock();
    clock.enter('understanding', 1, start);
    clock.count('here', start);
    clock.count('none', start + 5000);
    clock.enter('helping', 1, start + 15_000);
    clock.beat(start + 25_000);
    clock.beat(start + 3_600_000);
    expect(clock.passedIn(start + 5000, start + 3_600_000)).toBe(20_000);
    clock.credit(start + 5000, start + 3_600_000, 12_000);
    expect(clock.spans().map(({ activeMs, awayMs }) => [activeMs, awayMs])).toEqual([
      [15_000, 10_000],
      [2000, 2000],
      [0, undefined],
    ]);
    // What was stored before the answer gives way to it.
    const answered = clock.spans().slice(0, 1);
    const stored = answered.map((each) => ({ ...each, activeMs: 5000, revision: 0 }));
    expect(mergeSpans(stored, answered)).toEqual(answered);
  });

  it('goes on behind what was recorded before the clock was set back', () => {
    const clock = aClock();
    clock.enter('helping', 1, start);
    clock.count('here', start);
    clock.continueAfter(start + 3_600_000, start + 1000);
    clock.beat(start + 2000);
    clock.beat(start + 7000);
    const [span] = clock.spans().slice(-1);
    expect(span).toMatchObject({ endedAt: start + 3_606_000, activeMs: 6000 });
    expect(clock.countsSince()).toBe(start + 7000);
  });

  it('goes on in another span after a cut', () => {
    const clock = aClock();
    clock.enter('helping', 2, start);
    clock.cut(start + 1000);
    clock.cut(start + 1000);
    clock.stop(start + 4000);
    expect(
      clock.spans().map(({ round, startedAt, endedAt }) => [round, startedAt, endedAt]),
    ).toEqual([
      [2, start, start + 1000],
      [2, start + 1000, start + 4000],
    ]);
  });

  it('goes on after a stop with a new span', () => {
    const clock = aClock();
    clock.enter('helping', 1, start);
    clock.stop(start + 1000);
    expect(clock.enter('helping', 1, start + 8000)).toBe(true);
    expect(clock.spans()).toHaveLength(2);
  });

  it('never yields overlapping or negative spans, whatever happens and whenever', () => {
    const events = fc.array(
      fc.record({
        kind: fc.constantFrom('enter', 'count', 'beat', 'stop', 'cut', 'credit', 'continue'),
        stage: fc.constantFrom(...stages),
        as: fc.constantFrom('here' as const, 'away' as const, 'none' as const),
        until: fc.integer({ min: 0, max: 200_000 }),
        at: fc.integer({ min: 0, max: 200_000 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(events, (list) => {
        const clock = aClock();
        for (const { kind, stage, as, at, until } of list) {
          if (kind === 'enter') clock.enter(stage, 1, at);
          else if (kind === 'count') clock.count(as, at, until);
          else if (kind === 'cut') clock.cut(at);
          else if (kind === 'credit') clock.credit(Math.min(at, until), Math.max(at, until), at);
          else if (kind === 'continue') clock.continueAfter(until, at);
          else if (kind === 'beat') clock.beat(at);
          else clock.stop(at);
        }
        const spans = clock.spans();
        for (const [index, span] of spans.entries()) {
          expect(span.endedAt).toBeGreaterThanOrEqual(span.startedAt);
          expect(span.startedAt).toBeGreaterThanOrEqual(spans[index - 1]?.endedAt ?? 0);
          expect(span.activeMs).toBeLessThanOrEqual(wallMsOf(span));
          expect(span.activeMs).toBeGreaterThanOrEqual(span.awayMs ?? 0);
        }
        expect(new Set(spans.map(({ id }) => id)).size).toBe(spans.length);
      }),
    );
  });

  it('takes a silence for sleep that is longer than the longest gap, not one that is as long', () => {
    const clock = aClock();
    clock.count('here', start);
    clock.enter('receiving', 1, start);
    clock.beat(start + 30_000);
    expect(clock.running()).toMatchObject({ startedAt: start, activeMs: 30_000 });
    clock.beat(start + 60_001);
    expect(clock.running()).toMatchObject({ startedAt: start + 60_001, activeMs: 0 });
  });

  it('begins a stage behind the one before, when the clock went back a little', () => {
    const clock = aClock();
    clock.enter('receiving', 1, start);
    clock.beat(start + 5000);
    clock.enter('helping', 1, start + 4000);
    expect(clock.running()).toMatchObject({ stage: 'helping', startedAt: start + 5000 });
  });

  describe('behind spans of a clock that was ahead', () => {
    const hour = 3_600_000;

    function aShiftedClock() {
      const clock = aClock();
      clock.enter('helping', 1, start);
      clock.continueAfter(start + hour, start);
      return clock;
    }

    it('counts as it would have', () => {
      const clock = aShiftedClock();
      clock.count('here', start);
      clock.beat(start + 5000);
      clock.count('away', start + 8000, start + 9000);
      clock.beat(start + 12_000);
      expect(clock.running()).toMatchObject({
        startedAt: start + hour,
        endedAt: start + hour + 12_000,
        activeMs: 9000,
        awayMs: 1000,
      });
      clock.count('here', start + 14_000);
      expect(clock.running()).toMatchObject({ endedAt: start + hour + 14_000, activeMs: 9000 });
    });

    it('cuts, stops and goes on where it is', () => {
      const clock = aShiftedClock();
      clock.count('here', start);
      clock.cut(start + 2000);
      expect(clock.running()).toMatchObject({ startedAt: start + hour + 2000 });
      clock.continueAfter(start + 3000, start + 3000);
      expect(clock.running()).toMatchObject({ endedAt: start + hour + 3000, activeMs: 1000 });
      clock.stop(start + 5000);
      expect(clock.spans().at(-1)).toMatchObject({ endedAt: start + hour + 5000, activeMs: 3000 });
    });

    it('knows and credits time by the clock of its caller', () => {
      const clock = aShiftedClock();
      clock.beat(start + 10_000);
      expect(clock.passedIn(start + 2000, start + 6000)).toBe(4000);
      clock.credit(start + 2000, start + 6000, 9000);
      expect(clock.running()).toMatchObject({ activeMs: 4000, awayMs: 4000 });
    });
  });

  it('goes on in the same span when nothing is ahead of it', () => {
    const clock = aClock();
    clock.enter('helping', 1, start);
    clock.beat(start + 2000);
    clock.continueAfter(start + 2000, start + 2000);
    clock.beat(start + 3000);
    expect(clock.spans()).toHaveLength(1);
  });

  it('amends those spans only that time is credited to', () => {
    const clock = aClock();
    clock.enter('receiving', 1, start);
    clock.enter('helping', 1, start + 5000);
    clock.enter('keeping', 1, start + 10_000);
    clock.credit(start + 5000, start + 10_000, 60_000);
    expect(clock.spans().map(({ revision, activeMs }) => [revision, activeMs])).toEqual([
      [undefined, 0],
      [1, 5000],
      [undefined, 0],
    ]);
  });

  it('counts no time twice', () => {
    const clock = aClock();
    clock.count('here', start);
    clock.enter('helping', 1, start);
    clock.beat(start + 4000);
    clock.credit(start, start + 4000, 4000);
    expect(clock.running()).toMatchObject({ activeMs: 4000 });
    expect(clock.running()).not.toHaveProperty('awayMs');
    clock.count('none', start + 4000);
    clock.beat(start + 10_000);
    clock.credit(start, start + 10_000, 10_000);
    expect(clock.running()).toMatchObject({ activeMs: 10_000, awayMs: 6000 });
  });

  it('marks nothing as away when none of that time counted', () => {
    const clock = aClock();
    clock.enter('helping', 1, start);
    clock.count('away', start, start);
    clock.beat(start + 4000);
    expect(clock.running()).toMatchObject({ activeMs: 0 });
    expect(clock.running()).not.toHaveProperty('awayMs');
  });

  it('says since when it counts, while it counts', () => {
    const clock = aClock();
    clock.count('here', start);
    expect(clock.countsSince()).toBeNull();
    clock.enter('helping', 1, start);
    clock.beat(start + 3000);
    expect(clock.countsSince()).toBe(start + 3000);
    clock.count('none', start + 4000);
    expect(clock.countsSince()).toBeNull();
    clock.count('here', start + 4000);
    clock.stop(start + 5000);
    expect(clock.countsSince()).toBeNull();
  });
});
