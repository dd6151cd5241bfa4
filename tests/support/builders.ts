import type { FollowUp } from '@/core/follow-ups/follow-up';
import type { Interaction, InteractionCheckpoint, StageSpan } from '@/core/interaction/interaction';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;

/** A Wednesday, 11:00 on the machine that runs the tests. */
export const testNow = new Date(2026, 10, 25, 11, 0).getTime();
export const testDay = '2026-11-25';

export function aSpan(over: Partial<StageSpan> = {}): StageSpan {
  return {
    id: 'span-1',
    stage: 'receiving',
    round: 1,
    startedAt: testNow,
    endedAt: testNow + minuteMs,
    activeMs: minuteMs / 2,
    ...over,
  };
}

export function anInteraction(over: Partial<Interaction> = {}): Interaction {
  return {
    id: 'interaction-1',
    agentId: 'agent-1',
    helpdesk: 'practice-desk',
    site: 'https://desk.example',
    ticket: '1042',
    channel: 'mail',
    day: testDay,
    openedAt: testNow,
    updatedAt: testNow,
    closedAt: null,
    spans: [],
    prompts: [],
    moves: [],
    ...over,
  };
}

export function aCheckpoint(over: Partial<InteractionCheckpoint> = {}): InteractionCheckpoint {
  return {
    id: 'interaction-1',
    updatedAt: testNow + minuteMs,
    spans: [],
    prompts: [],
    moves: [],
    isClosed: false,
    ...over,
  };
}

export function aFollowUp(over: Partial<FollowUp> = {}): FollowUp {
  return {
    id: 'follow-up-1',
    interactionId: 'interaction-1',
    helpdesk: 'practice-desk',
    site: 'https://desk.example',
    ticket: '1042',
    url: 'https://desk.example/tickets/1042',
    kind: 'task',
    text: 'Ask the warehouse whether the lamp has left',
    words: '',
    turn: null,
    madeAt: testNow,
    dueAt: testNow + 2 * hourMs,
    dueWords: 'in 2 hours',
    event: null,
    remindAt: testNow + 1.5 * hourMs,
    remindedAt: null,
    state: 'open',
    completedAt: null,
    toldAt: null,
    reason: null,
    renews: null,
    settledTurn: null,
    updatedAt: testNow,
    ...over,
  };
}
