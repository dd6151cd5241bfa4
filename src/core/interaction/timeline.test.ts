import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeline } from './timeline';

function aMachine() {
  const machine = { wall: 1_000_000, monotonic: 0 };
  const now = createTimeline({ wall: () => machine.wall, monotonic: () => machine.monotonic });
  const pass = (ms: number) => {
    machine.wall += ms;
    machine.monotonic += ms;
  };
  return { machine, now, pass };
}

describe('the timeline', () => {
  it('is the wall clock as long as nobody sets it', () => {
    const { now, pass } = aMachine();
    pass(5000);
    expect(now()).toBe(1_005_000);
  });

  it('counts on from the time before when the clock was set back', () => {
    const { machine, now, pass } = aMachine();
    pass(5000);
    now();
    machine.wall -= 3_600_000;
    pass(2000);
    expect(now()).toBe(1_007_000);
    pass(1000);
    expect(now()).toBe(1_008_000);
  });

  it('follows a clock that was set forward, and the wall clock after sleep', () => {
    const { machine, now, pass } = aMachine();
    now();
    machine.wall += 3_600_000;
    pass(1000);
    expect(now()).toBe(4_601_000);
  });

  it('lets a clock that is slowly put right go on', () => {
    const { machine, now, pass } = aMachine();
    for (let second = 0; second < 100; second += 1) {
      pass(1000);
      machine.wall -= 5;
      now();
    }
    expect(now()).toBe(1_099_500);
  });

  it('never goes back, and never counts less than what passed', () => {
    const steps = fc.array(
      fc.record({ passedMs: fc.nat(20_000), setMs: fc.integer({ min: -90_000, max: 90_000 }) }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(steps, (list) => {
        const { machine, now, pass } = aMachine();
        let last = now();
        for (const { passedMs, setMs } of list) {
          pass(passedMs);
          // Less than the tolerance is taken for drift.
          machine.wall += Math.abs(setMs) > 1000 ? setMs : 0;
          const next = now();
          expect(next - last).toBeGreaterThanOrEqual(passedMs);
          last = next;
        }
      }),
    );
  });

  it('takes a second less for drift, and no more', () => {
    const late = aMachine();
    late.machine.monotonic += 1000;
    expect(late.now()).toBe(1_000_000);
    late.pass(500);
    expect(late.now()).toBe(1_000_500);
    const back = aMachine();
    back.machine.monotonic += 1001;
    expect(back.now()).toBe(1_001_001);
  });
});
