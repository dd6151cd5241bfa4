import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stages } from '../cycle/stage';
import { createStageClock } from './stage-clock';
import { stageTotals, wallMsOf } from './spans';

const start = 1_000_000;

function aClock() {
  let made = 0;
  return createStageClock({ makeId: () => `span-${(made += 1)}` });
}

describe('the stage clock', () => {
  it('stands before a stage is entered', () => {
    const clock = aClock();
    clock.beat(start);
    clock.attend(true, start + 10);
    expect(clock.spans()).toEqual([]);
    expect(clock.running()).toBeNull();
  });

  it('ends a span where the next one begins', () => {
    const clock = aClock();
    clock.attend(true, start);
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
    clock.attend(true, start + 10_000);
    clock.attend(false, start + 15_000);
    clock.beat(start + 25_000);
    expect(stageTotals(clock.spans()).helping).toEqual({ wallMs: 25_000, activeMs: 5000 });
  });

  it('leaves out the time in which the machine slept', () => {
    const clock = aClock();
    clock.attend(true, start);
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
        kind: fc.constantFrom('enter', 'attend', 'beat', 'stop'),
        stage: fc.constantFrom(...stages),
        isAttended: fc.boolean(),
        at: fc.integer({ min: 0, max: 200_000 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(events, (list) => {
        const clock = aClock();
        for (const { kind, stage, isAttended, at } of list) {
          if (kind === 'enter') clock.enter(stage, 1, at);
          else if (kind === 'attend') clock.attend(isAttended, at);
          else if (kind === 'beat') clock.beat(at);
          else clock.stop(at);
        }
        const spans = clock.spans();
        for (const [index, span] of spans.entries()) {
          expect(span.endedAt).toBeGreaterThanOrEqual(span.startedAt);
          expect(span.startedAt).toBeGreaterThanOrEqual(spans[index - 1]?.endedAt ?? 0);
          expect(span.activeMs).toBeLessThanOrEqual(wallMsOf(span));
          expect(span.activeMs).toBeGreaterThanOrEqual(0);
        }
        expect(new Set(spans.map(({ id }) => id)).size).toBe(spans.length);
      }),
    );
  });
});
