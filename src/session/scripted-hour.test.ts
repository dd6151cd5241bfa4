import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AwayMode, UserState } from '@/core/attention/attention';
import { defaultPlaybook } from '@/core/cycle/default-playbook';
import { stages, type Stage } from '@/core/cycle/stage';
import { emptyLedger } from '@/core/follow-ups/ledger';
import type { InteractionCheckpoint } from '@/core/interaction/interaction';
import { stageTotals } from '@/core/interaction/spans';
import { createTimeline } from '@/core/interaction/timeline';
import { anInteraction } from '../../tests/support/builders';
import { beatMs, startTicketSession } from './ticket-session';

const tickets = [0, 1, 2, 3] as const;
const hourMs = 3_600_000;
const keepMinutes = 3;
/** How finely the truth is looked at, in ms; all of a script happens on these steps. */
const stepMs = 1500;

/** One thing that the agent does, or that befalls them, and how long it lasts. */
interface Scene {
  /** The ticket in front; `null` for another program. */
  readonly at: (typeof tickets)[number] | null;
  readonly user: UserState;
  /** The agent moves the ticket in front to this stage as the scene begins. */
  readonly stage: Stage | null;
  /** The machine's clock is set by so many ms. */
  readonly setMs: number;
  readonly steps: number;
}

const scene = fc.record<Scene>({
  at: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...tickets) }, fc.constant(null)),
  user: fc.oneof(
    { weight: 8, arbitrary: fc.constant('active' as const) },
    fc.constantFrom('idle' as const, 'locked' as const),
  ),
  stage: fc.option(fc.constantFrom(...stages)),
  setMs: fc.oneof(
    { weight: 40, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.constantFrom(-hourMs, -90_000, -5000) },
    fc.constantFrom(90_000, hourMs),
  ),
  steps: fc.integer({ min: 2, max: 80 }),
});

type Times = Record<Stage, number>;
const noTimes = (): Times => ({ receiving: 0, understanding: 0, helping: 0, keeping: 0 });

/** Four tickets in four tabs of one window, with what the background tells between them. */
async function fourTabs(away: AwayMode) {
  let trueMs = 0;
  let wallAheadMs = Date.parse('2026-03-02T09:00:00Z');
  let user: UserState = 'active';
  let ids = 0;
  const latest: (InteractionCheckpoint | undefined)[] = tickets.map(() => undefined);
  const sessions = tickets.map((ticket) => {
    const session = startTicketSession(
      {
        mode: 'page',
        helpdeskName: 'Desk',
        ticket: String(ticket),
        playbook: defaultPlaybook,
        isQuiet: false,
        attention: { rules: { away, keepMinutes, idleSeconds: 120 }, user: 'active' },
      },
      {
        now: createTimeline({ wall: () => trueMs + wallAheadMs, monotonic: () => trueMs }),
        makeId: () => `id-${(ids += 1)}`,
        read: async () => ({ turns: [], draft: null, omissions: [] }),
        openInteraction: async (id) => ({
          interaction: anInteraction({ id, ticket: String(ticket), closedAt: null, spans: [] }),
          rememberedTurns: [],
          ledger: emptyLedger,
        }),
        recordCheckpoint: async (checkpoint) => {
          latest[ticket] = checkpoint;
        },
        rememberTurns: () => {},
        // What the background passes on: see its `attention.ts`.
        takeAttention: () => {
          for (const other of tickets) if (other !== ticket) sessions[other]?.leaveToOther();
        },
        requestNudge: async () => ({ kind: 'hold', reason: 'quiet', nudge: null }),
        settleNudge: () => {},
        setQuiet: () => {},
        noteDraft: () => {},
        followConversation: async () => emptyLedger,
        readLedger: async () => emptyLedger,
        fulfil: async () => ({ answer: { ok: true, dueAt: null }, ledger: emptyLedger }),
        onTrouble: (error) => {
          throw error;
        },
      },
      () => {},
    );
    session.show({
      turns: [],
      conversation: 'here',
      draft: null,
      health: null,
      isClosed: false,
    });
    return session;
  });
  await new Promise<void>((resolve) => setImmediate(resolve));

  return {
    begin: ({ at, user: next, stage, setMs }: Scene) => {
      wallAheadMs += setMs;
      if (next !== user) for (const session of sessions) session.setUser(next);
      user = next;
      // A tab that is left tells first; another program takes the focus and hides nothing.
      for (const ticket of tickets) {
        if (ticket !== at) sessions[ticket]?.attend(false, at !== null);
      }
      if (at === null) return;
      sessions[at]?.attend(true, false);
      if (stage) sessions[at]?.actions.move({ kind: 'go', stage });
    },
    /** Lets a step of time pass; each page beats at a phase of its own. */
    step: () => {
      trueMs += stepMs;
      for (const ticket of tickets) {
        if ((trueMs + ticket * stepMs) % beatMs < stepMs) sessions[ticket]?.beat();
      }
    },
    /** What is recorded of each ticket, per stage. */
    end: () => {
      for (const session of sessions) session.stop();
      return latest.map((checkpoint) => stageTotals(checkpoint?.spans ?? []));
    },
  };
}

/** What counts by the rules, looked at step by step, without spans, beats or messages. */
function truthOf(script: readonly Scene[], away: AwayMode): readonly Times[] {
  const active = tickets.map(noTimes);
  const stageOf: Stage[] = tickets.map(() => 'receiving');
  let left: { readonly ticket: number; readonly atStep: number } | null = null;
  let step = 0;
  for (const { at, user, stage, steps } of script) {
    if (at !== null && stage) stageOf[at] = stage;
    for (let end = step + steps; step < end; step += 1) {
      const isKept =
        away === 'keep' && left !== null && (step - left.atStep) * stepMs < keepMinutes * 60_000;
      const ticket = at ?? (isKept ? left?.ticket : undefined);
      const times = ticket === undefined ? undefined : active[ticket];
      if (times && ticket !== undefined && user === 'active') {
        times[stageOf[ticket] ?? 'receiving'] += stepMs;
      }
      if (at !== null) left = { ticket: at, atStep: step + 1 };
    }
  }
  return active;
}

/** Scenes until the hour is full. */
function anHourOf(scenes: readonly Scene[]): readonly Scene[] {
  const script: Scene[] = [];
  let left = hourMs / stepMs;
  for (let index = 0; left > 0; index += 1) {
    const next = scenes[index % scenes.length];
    if (!next) break;
    script.push({ ...next, steps: Math.min(left, next.steps) });
    left -= next.steps;
  }
  return script;
}

describe('an hour of four chats', () => {
  it.each(['stop', 'keep'] as const)(
    'counts the active time of each stage to a hundredth or a second, with the rule “%s” for time away',
    async (away) => {
      await fc.assert(
        fc.asyncProperty(fc.array(scene, { minLength: 20, maxLength: 60 }), async (scenes) => {
          const script = anHourOf(scenes);
          const tabs = await fourTabs(away);
          for (const each of script) {
            tabs.begin(each);
            for (let step = 0; step < each.steps; step += 1) tabs.step();
          }
          // What passed between the last beat and a jump ahead may have been sleep.
          const jumps = script.filter(({ setMs }) => setMs > 0).length;
          // One that comes while the agent is away looks like sleep, and sleep ends the minutes away.
          const endings = script.filter(
            ({ at, setMs }, index) => setMs > 0 && at === null && script[index - 1]?.at === null,
          ).length;
          const endedMs = away === 'keep' ? endings * keepMinutes * 60_000 : 0;
          const recorded = tabs.end();
          const truth = truthOf(script, away);
          for (const ticket of tickets) {
            for (const stage of stages) {
              const trueMs = truth[ticket]?.[stage] ?? 0;
              const offMs = Math.abs((recorded[ticket]?.[stage].activeMs ?? 0) - trueMs);
              expect(
                offMs,
                `ticket ${ticket}, ${stage}: ${trueMs} ms in truth`,
              ).toBeLessThanOrEqual(Math.max(1000, trueMs / 100) + jumps * beatMs + endedMs);
            }
          }
        }),
        { numRuns: 5 },
      );
    },
    60_000,
  );
});
