import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStageClock } from '../interaction/stage-clock';
import { stageTotals } from '../interaction/spans';
import { awayModes, createAttention, userStates, type AwayMode } from './attention';

const start = 1_000_000;
const second = 1000;
const minute = 60 * second;

/** A ticket in the stage of helping, and the agent at it, from `start` on. */
function aTicket(away: AwayMode = 'keep') {
  let made = 0;
  let now = start;
  const clock = createStageClock({
    makeId: () => `${(made += 1)}`,
    longestGapMs: () => 15 * second,
  });
  clock.enter('helping', 1, start);
  const attention = createAttention(clock, {
    rules: { away, keepMinutes: 3, idleSeconds: 120 },
    user: 'active',
  });
  attention.here(true, start);
  return {
    attention,
    clock,
    now: () => now,
    /** Time with the beats that a page in view gets. */
    pass: (ms: number) => {
      for (const end = now + ms; now < end;) {
        now = Math.min(end, now + 5 * second);
        clock.beat(now);
      }
    },
    sleep: (ms: number) => {
      now += ms;
      clock.beat(now);
    },
    total: () => stageTotals(clock.spans()).helping,
    away: () => clock.spans().reduce((sum, { awayMs = 0 }) => sum + awayMs, 0),
  };
}

describe('time away from a ticket', () => {
  it('does not count with “stop”', () => {
    const { attention, pass, now, total } = aTicket('stop');
    pass(minute);
    attention.here(false, now());
    pass(minute);
    attention.here(true, now());
    pass(minute);
    expect(total()).toEqual({ wallMs: 3 * minute, activeMs: 2 * minute });
    expect(attention.question()).toBeNull();
  });

  it('counts for a while with “keep”, marked as away', () => {
    const { attention, pass, now, total, away } = aTicket('keep');
    attention.here(false, now());
    expect(attention.state()).toBe('away');
    pass(2 * minute);
    expect(attention.isCounting(now())).toBe(true);
    pass(8 * minute);
    expect(attention.isCounting(now())).toBe(false);
    attention.here(true, now());
    pass(minute);
    expect(total()).toEqual({ wallMs: 11 * minute, activeMs: 4 * minute });
    expect(away()).toBe(3 * minute);
    expect(attention.question()).toBeNull();
  });

  it('is asked about with “ask”: all of it, its beginning, or none', () => {
    for (const [answer, active] of [
      [5 * minute, 6 * minute],
      [2 * minute, 3 * minute],
      [0, minute],
    ] as const) {
      const { attention, pass, now, total } = aTicket('ask');
      pass(minute);
      attention.here(false, now());
      pass(5 * minute);
      expect(attention.question()).toBeNull();
      attention.here(true, now());
      expect(attention.question()).toEqual({
        from: start + minute,
        to: start + 6 * minute,
        ms: 5 * minute,
      });
      attention.answer(answer);
      expect(attention.question()).toBeNull();
      expect(total().activeMs).toBe(active);
    }
  });

  it('is not worth a question below a minute', () => {
    const { attention, pass, now } = aTicket('ask');
    attention.here(false, now());
    pass(59 * second);
    attention.here(true, now());
    expect(attention.question()).toBeNull();
  });

  it('asks about hours at the keyboard of nobody, and never about sleep', () => {
    const { attention, pass, sleep, now, total } = aTicket('ask');
    attention.user('idle', now());
    expect(attention.state()).toBe('gone');
    pass(2 * minute);
    sleep(8 * 60 * minute);
    attention.user('active', now());
    expect(attention.question()).toMatchObject({ ms: 2 * minute });
    attention.answer(8 * 60 * minute);
    expect(total()).toEqual({ wallMs: 2 * minute, activeMs: 2 * minute });
  });
});

describe('an agent who is not at the machine', () => {
  it.each(['idle', 'locked'] as const)('earns no time, %s', (user) => {
    const { attention, pass, now, total } = aTicket('keep');
    pass(minute);
    attention.user(user, now());
    pass(10 * minute);
    attention.here(false, now());
    pass(minute);
    attention.user('active', now());
    attention.here(true, now());
    pass(minute);
    expect(total().activeMs).toBe(2 * minute);
  });
});

describe('another ticket', () => {
  it('ends the time of this one at once, until the agent is back', () => {
    const { attention, pass, now, total } = aTicket('keep');
    attention.here(false, now());
    pass(minute);
    attention.other(now());
    expect(attention.state()).toBe('other');
    pass(minute);
    // The other one is closed; nobody knows what the agent does until they are back.
    attention.user('idle', now());
    attention.user('active', now());
    pass(minute);
    expect(total().activeMs).toBe(minute);
    attention.here(true, now());
    expect(attention.state()).toBe('here');
  });

  it('was never here: a ticket that was only opened counts nothing', () => {
    const clock = createStageClock({ makeId: () => 'a' });
    clock.enter('helping', 1, start);
    const rules = { away: 'keep', keepMinutes: 3, idleSeconds: 60 } as const;
    const attention = createAttention(clock, { rules, user: 'active' });
    attention.here(false, start);
    clock.beat(start + 10 * second);
    expect(attention.state()).toBe('other');
    expect(stageTotals(clock.spans()).helping.activeMs).toBe(0);
  });
});

describe('several tickets', () => {
  it('never count the same time twice, whatever the agent does', () => {
    const steps = fc.array(
      fc.record({
        ticket: fc.nat(2),
        kind: fc.constantFrom('come', 'leave', 'user', 'pass', 'sleep'),
        user: fc.constantFrom(...userStates),
        ms: fc.integer({ min: 1, max: 14 }).map((n) => n * second),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(steps, fc.constantFrom(...awayModes), (list, away) => {
        let now = start;
        let atMachineMs = 0;
        let user: (typeof userStates)[number] = 'active';
        const tickets = [0, 1, 2].map((index) => {
          let made = 0;
          const makeId = () => `${index}-${(made += 1)}`;
          const clock = createStageClock({ makeId, longestGapMs: () => 15 * second });
          clock.enter('helping', 1, now);
          const rules = { away, keepMinutes: 1, idleSeconds: 60 };
          return { clock, attention: createAttention(clock, { rules, user: 'active' }) };
        });
        for (const { ticket, kind, user: next, ms } of list) {
          const one = tickets[ticket];
          if (!one) continue;
          if (kind === 'come') {
            for (const each of tickets) if (each !== one) each.attention.here(false, now);
            one.attention.here(true, now);
            for (const each of tickets) if (each !== one) each.attention.other(now);
          } else if (kind === 'leave') one.attention.here(false, now);
          else if (kind === 'user') {
            user = next;
            for (const { attention } of tickets) attention.user(user, now);
          } else {
            const isAsleep = kind === 'sleep';
            now += isAsleep ? 10 * minute : ms;
            if (!isAsleep && user === 'active') atMachineMs += ms;
            for (const { clock } of tickets) clock.beat(now);
          }
        }
        const counted = tickets.reduce(
          (sum, { clock }) => sum + stageTotals(clock.spans()).helping.activeMs,
          0,
        );
        expect(counted).toBeLessThanOrEqual(atMachineMs);
      }),
    );
  });

  it('asks from a minute on', () => {
    for (const [ms, isAsked] of [
      [minute - 1, false],
      [minute, true],
    ] as const) {
      const ticket = aTicket('ask');
      ticket.attention.here(false, ticket.now());
      ticket.pass(ms);
      ticket.attention.here(true, ticket.now());
      expect(ticket.attention.question() !== null).toBe(isAsked);
    }
  });

  it('counts until the last moment that is kept, and not in the next', () => {
    const { attention } = aTicket('keep');
    attention.here(false, start);
    expect(attention.isCounting(start + 3 * minute - 1)).toBe(true);
    expect(attention.isCounting(start + 3 * minute)).toBe(false);
  });

  it('takes no answer to what was not asked', () => {
    const ticket = aTicket('ask');
    ticket.attention.here(false, ticket.now());
    ticket.pass(5000);
    ticket.attention.answer(5000);
    expect(ticket.total().activeMs).toBe(0);
  });
});
