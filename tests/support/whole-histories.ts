import * as fc from 'fast-check';
import { promptIds } from '@/core/cycle/playbook';
import { stages } from '@/core/cycle/stage';
import type { DatedFollowUp } from '@/core/follow-ups/dated-follow-up';
import { dropReasons, followUpKinds, followUpStates } from '@/core/follow-ups/follow-up';
import { dayOf } from '@/core/interaction/day';
import type { Interaction } from '@/core/interaction/interaction';
import { expectationOutcomes, ratings } from '@/core/moments/moment';
import { nudgeIds } from '@/core/nudges/nudge';

const dayMs = 86_400_000;
/** Two years, with a leap day and changes of the clock in it. */
const at = fc.integer({ min: Date.UTC(2027, 5, 1), max: Date.UTC(2029, 5, 1) });
const id = fc.uuid();
const helpdesk = fc.constantFrom('practice-desk', 'zendesk', 'manual');
const round = fc.integer({ min: 1, max: 3 });
const words = fc.string({ maxLength: 40, unit: 'grapheme' });

/** One piece of time after another, as long as `lengths` say; now and then with a gap. */
function spansFrom(
  openedAt: number,
  parts: readonly { id: string; stage: number; gap: number; ms: number; share: number }[],
): Interaction['spans'] {
  let startedAt = openedAt;
  return parts.map(({ id: spanId, stage, gap, ms, share }) => {
    startedAt += gap;
    const span = {
      id: spanId,
      stage: stages[stage] ?? 'receiving',
      round: 1 + Math.floor(stage / stages.length),
      startedAt,
      endedAt: startedAt + ms,
      activeMs: Math.floor(ms * share),
    };
    startedAt = span.endedAt;
    return span;
  });
}

const spanPart = fc.record({
  id,
  stage: fc.integer({ min: 0, max: 2 * stages.length - 1 }),
  gap: fc.constantFrom(0, 0, 5000),
  ms: fc.integer({ min: 0, max: 3_600_000 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** An interaction with everything that can be stored of one. */
export const anyInteraction: fc.Arbitrary<Interaction> = fc
  .record({
    id,
    openedAt: at,
    helpdesk,
    isClosed: fc.boolean(),
    channel: fc.constantFrom('mail' as const, 'chat' as const, 'phone' as const),
    parts: fc.array(spanPart, { maxLength: 6 }),
    prompts: fc.uniqueArray(
      fc.record({
        prompt: fc.constantFrom(...promptIds),
        round,
        state: fc.constantFrom('seen' as const, 'hand' as const, 'not-applicable' as const),
      }),
      { maxLength: 8, selector: ({ prompt, round: inRound }) => `${prompt} ${inRound}` },
    ),
    ticket: words,
    turn: words,
    expectation: fc.option(
      fc.record({
        words: fc.option(words),
        outcome: fc.option(fc.constantFrom(...expectationOutcomes)),
      }),
    ),
    rating: fc.option(fc.constantFrom(...ratings)),
    later: fc.option(fc.constantFrom(...ratings)),
    nudge: fc.option(fc.constantFrom(...nudgeIds)),
  })
  .map(({ parts, isClosed, turn, expectation, rating, later, nudge, ...facts }) => {
    const spans = spansFrom(facts.openedAt, parts);
    const updatedAt = spans.at(-1)?.endedAt ?? facts.openedAt;
    return {
      ...facts,
      agentId: 'agent',
      site: 'https://desk.example',
      day: dayOf(facts.openedAt),
      updatedAt,
      closedAt: isClosed ? updatedAt : null,
      spans,
      moves: [{ id: facts.id, at: updatedAt, afterTurn: turn, move: { kind: 'pin' as const } }],
      ...(nudge && { nudges: [{ nudge, at: updatedAt, outcome: 'shown' as const }] }),
      ...(expectation && { expectation }),
      ...(rating && {
        moment: {
          rating,
          proposed: 'mediocrity' as const,
          at: updatedAt,
          turn,
          ...(later && { later: { rating: later, at: updatedAt + dayMs } }),
        },
      }),
      declined: [turn],
    };
  });

/** A follow-up in any state of its life. */
export const anyFollowUp: fc.Arbitrary<DatedFollowUp> = fc
  .record({
    id,
    interactionId: fc.option(id),
    helpdesk,
    kind: fc.constantFrom(...followUpKinds),
    text: words,
    ticket: words,
    madeAt: at,
    dueIn: fc.option(fc.integer({ min: 0, max: 30 * dayMs })),
    event: fc.option(words),
    state: fc.constantFrom(...followUpStates),
    endedIn: fc.integer({ min: 0, max: 40 * dayMs }),
    renews: fc.option(id),
  })
  .map(({ dueIn, endedIn, state, ...facts }) => {
    const { madeAt, text } = facts;
    const completedAt = state === 'open' ? null : madeAt + endedIn;
    const toldAt = state === 'told' ? completedAt : null;
    return {
      ...facts,
      site: 'https://desk.example',
      url: 'https://desk.example/tickets/1',
      words: text,
      turn: text,
      dueAt: dueIn === null ? null : madeAt + dueIn,
      dueWords: dueIn === null ? '' : 'then',
      remindAt: state === 'open' ? madeAt : null,
      remindedAt: null,
      state,
      completedAt,
      toldAt,
      reason: state === 'dropped' ? dropReasons[0] : null,
      settledTurn: text,
      updatedAt: completedAt ?? madeAt,
      madeOn: dayOf(madeAt),
      completedOn: completedAt === null ? null : dayOf(completedAt),
      toldOn: toldAt === null ? null : dayOf(toldAt),
    };
  });

export interface History {
  readonly interactions: readonly Interaction[];
  readonly followUps: readonly DatedFollowUp[];
}

const byId = { selector: ({ id: own }: { readonly id: string }) => own };

/** What one agent may have on their machine, not empty. */
export const anyHistory: fc.Arbitrary<History> = fc.record({
  interactions: fc.uniqueArray(anyInteraction, { ...byId, minLength: 1, maxLength: 8 }),
  followUps: fc.uniqueArray(anyFollowUp, { ...byId, maxLength: 8 }),
});
