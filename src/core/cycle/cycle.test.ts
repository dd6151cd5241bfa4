import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgentReading, CustomerReading, Reading } from '../reading/reading';
import {
  advanceCycle,
  currentRound,
  nextPrompt,
  overlayDraft,
  replayCycle,
  startCycle,
  type AgentMove,
  type CycleEvent,
} from './cycle';
import { defaultPlaybook } from './default-playbook';
import { shortEvidence } from './evidence-words';
import { promptIds, type PromptId } from './playbook';
import { stages, type Stage } from './stage';

const words = 'Some words that were said';
const finding = { span: { start: 0, end: 4 }, rule: 'test' };

function agentReading(stage: Stage | undefined, ...prompts: PromptId[]): AgentReading {
  const acts = prompts.map((prompt) => ({ span: finding.span, rule: finding.rule, prompt }));
  return { side: 'agent', stage, acts, commitments: [], hedges: [], wording: [] };
}

function agent(stage: Stage | undefined, ...prompts: PromptId[]): CycleEvent {
  return { kind: 'turn', text: words, reading: agentReading(stage, ...prompts) };
}

type Says = Partial<Record<'matter' | 'satisfied', true>>;

function customerReading(says: Says): CustomerReading {
  return {
    side: 'customer',
    feeling: 'none',
    ...(says.matter ? { matter: finding } : {}),
    ...(says.satisfied ? { satisfied: finding } : {}),
  };
}

function customer(says: Says = {}): CycleEvent {
  return { kind: 'turn', text: words, reading: customerReading(says) };
}

const move = (decision: AgentMove): CycleEvent => ({ kind: 'move', move: decision });
const stageAfter = (...events: CycleEvent[]) => currentRound(replayCycle(events)).stage;
const marksAfter = (...events: CycleEvent[]) => currentRound(replayCycle(events)).marks;

describe('the stage', () => {
  it('stays at receiving on the first mail of the customer', () => {
    expect(stageAfter(customer({ matter: true }))).toBe('receiving');
  });

  it('moves to understanding when the welcomed customer states a matter', () => {
    expect(stageAfter(agent('receiving'), customer({ matter: true }))).toBe('understanding');
  });

  it('does not go back within a round', () => {
    expect(stageAfter(agent('helping'), agent('understanding'))).toBe('helping');
  });

  it('moves from helping to keeping when the customer is satisfied', () => {
    expect(stageAfter(agent('helping'), customer({ satisfied: true }))).toBe('keeping');
  });

  it('opens a round at understanding when a new matter comes while keeping', () => {
    const state = replayCycle([agent('keeping', 'bridge'), customer({ matter: true })]);
    expect(state.rounds.map((round) => round.stage)).toEqual(['keeping', 'understanding']);
    expect(state.rounds[0]?.marks.bridge?.kind).toBe('sent');
    expect(currentRound(state).marks).toEqual({});
  });

  it('stays in the round when a satisfied customer mentions something', () => {
    const state = replayCycle([agent('keeping'), customer({ matter: true, satisfied: true })]);
    expect(state.rounds).toHaveLength(1);
  });

  it('does not move while it is pinned', () => {
    const pinned = move({ kind: 'pin' });
    expect(stageAfter(pinned, agent('helping'), customer({ satisfied: true }))).toBe('receiving');
    expect(stageAfter(pinned, move({ kind: 'unpin' }), agent('helping'))).toBe('helping');
  });

  it('is held where the agent put it until the next turn', () => {
    const state = replayCycle([agent('helping'), move({ kind: 'go', stage: 'understanding' })]);
    expect(state.held).toBe(true);
    const draft = { text: words, reading: agentReading('keeping') };
    expect(currentRound(overlayDraft(state, draft)).stage).toBe('understanding');
    expect(advanceCycle(state, agent(undefined)).held).toBe(false);
  });

  it('is not changed by turns that nobody known wrote', () => {
    const state = replayCycle([agent('helping'), move({ kind: 'go', stage: 'receiving' })]);
    expect(advanceCycle(state, { kind: 'turn', text: words, reading: { side: 'none' } })).toBe(
      state,
    );
  });
});

describe('marks', () => {
  it('keep the first words that earned them', () => {
    const later: CycleEvent = {
      ...agent('receiving', 'greet'),
      kind: 'turn',
      text: 'Other',
    } as CycleEvent;
    const { greet } = marksAfter(agent('receiving', 'greet'), later);
    expect(greet).toMatchObject({ kind: 'sent', evidence: { words: 'Some', where: 'turn' } });
  });

  it('stay cleared though the act is seen again, and come back on reset', () => {
    const clear = move({ kind: 'clear', prompt: 'greet' });
    const seenAgain = [agent('receiving', 'greet'), clear, agent('receiving', 'greet')];
    expect(marksAfter(...seenAgain).greet?.kind).toBe('cleared');
    const reset = move({ kind: 'reset', prompt: 'greet' });
    expect(marksAfter(...seenAgain, reset).greet?.kind).toBe('sent');
    expect(marksAfter(move({ kind: 'tick', prompt: 'greet' }), reset).greet).toBeUndefined();
  });

  it.each([
    ['tick', 'hand'],
    ['not-applicable', 'not-applicable'],
  ] as const)('of a %s win over reading', (kind, mark) => {
    const events = [agent('receiving', 'greet'), move({ kind, prompt: 'greet' })];
    expect(marksAfter(...events, agent('receiving', 'greet')).greet?.kind).toBe(mark);
  });

  it('name the next prompt of the stage, or none', () => {
    expect(nextPrompt(startCycle(), defaultPlaybook)).toBe('greet');
    const both = replayCycle([agent('receiving', 'greet', 'appreciate')]);
    expect(nextPrompt(both, defaultPlaybook)).toBeNull();
  });
});

describe('a draft', () => {
  const state = replayCycle([agent('understanding', 'greet')]);
  const draft = { text: words, reading: agentReading('helping', 'greet', 'give-information') };

  it('gives hollow marks where nothing stands and moves the shown stage on', () => {
    const shown = currentRound(overlayDraft(state, draft));
    expect(shown.marks.greet?.kind).toBe('sent');
    expect(shown.marks['give-information']?.kind).toBe('draft');
    expect(shown.stage).toBe('helping');
  });

  it('leaves the state as it was', () => {
    const before = structuredClone(state);
    overlayDraft(state, draft);
    expect(state).toEqual(before);
  });
});

it('cuts long evidence between words to at most 120 characters', () => {
  const short = shortEvidence('word '.repeat(60));
  expect(short.length).toBeLessThanOrEqual(120);
  expect(short.endsWith('word…')).toBe(true);
  expect(shortEvidence('a\n b')).toBe('a b');
});

const prompt = fc.constantFrom(...promptIds);
const stage = fc.constantFrom(...stages);
const reading: fc.Arbitrary<Reading> = fc.oneof(
  fc
    .tuple(fc.option(stage, { nil: undefined }), fc.array(prompt))
    .map(([s, ps]) => agentReading(s, ...ps)),
  fc.constantFrom(
    customerReading({}),
    customerReading({ matter: true }),
    customerReading({ satisfied: true }),
  ),
  fc.constant<Reading>({ side: 'none' }),
);
const event: fc.Arbitrary<CycleEvent> = fc.oneof(
  reading.map((r): CycleEvent => ({ kind: 'turn', text: words, reading: r })),
  fc
    .oneof(
      fc.record({
        kind: fc.constantFrom('tick', 'clear', 'not-applicable', 'reset'),
        prompt,
      }),
      fc.record({ kind: fc.constant('go' as const), stage }),
      fc.constantFrom<AgentMove>({ kind: 'pin' }, { kind: 'unpin' }, { kind: 'new-round' }),
    )
    .map((m): CycleEvent => ({ kind: 'move', move: m })),
);

it('gives the same state for the same events, and no draft leaks into it', () => {
  const draft = fc.tuple(stage, fc.array(prompt)).map(([s, ps]) => agentReading(s, ...ps));
  fc.assert(
    fc.property(fc.array(fc.tuple(event, draft)), (steps) => {
      const events = steps.map(([e]) => e);
      let state = startCycle();
      for (const [next, typed] of steps) {
        overlayDraft(state, { text: words, reading: typed });
        state = advanceCycle(state, next);
      }
      expect(state).toEqual(replayCycle(events));
      const kinds = state.rounds.flatMap((round) => Object.values(round.marks).map((m) => m.kind));
      expect(kinds).not.toContain('draft');
      expect(state.rounds.length).toBeGreaterThan(0);
    }),
  );
});
