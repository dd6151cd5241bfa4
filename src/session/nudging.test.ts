import { expect, it, vi } from 'vitest';
import type { Omission } from '@/core/nudges/omissions';
import type { NudgeDecision } from '@/core/nudges/policy';
import type { ReadDraft } from './conversation-reader';
import { createNudging } from './nudging';

const undated: Omission = { nudge: 'date-commitment', span: { start: 6, end: 21 } };

function aDraft(...omissions: readonly Omission[]): ReadDraft {
  const reading = {
    side: 'agent',
    acts: [],
    commitments: [],
    hedges: [],
    wording: [],
  } as unknown as ReadDraft['reading'];
  return { text: 'Sure, I will ask them.', reading, omissions, commitments: [] };
}

function aNudging(decision: NudgeDecision = { kind: 'show', nudge: 'date-commitment' }) {
  const requestNudge = vi.fn<(wish: object) => Promise<NudgeDecision>>(async () => decision);
  const settleNudge = vi.fn<(settled: object) => void>();
  const nudging = createNudging(
    { requestNudge, settleNudge, now: () => 5, onTrouble: () => {} },
    () => {},
  );
  const pause = async (marks = {}) => {
    nudging.breakpoint('paused', { stage: 'helping', marks });
    await Promise.resolve();
    await Promise.resolve();
  };
  return { nudging, requestNudge, settleNudge, pause };
}

it('shows what was decided, with the words that it is about', async () => {
  const { nudging, pause } = aNudging();
  nudging.seeDraft(aDraft(undated), 'i1');
  expect(nudging.view()).toEqual({
    nudge: null,
    held: { id: 'date-commitment', reason: 'typing' },
  });
  await pause();
  expect(nudging.view()).toEqual({
    nudge: { id: 'date-commitment', words: 'I will ask them' },
    held: null,
  });
});

it('says why one was held back', async () => {
  const { nudging, pause } = aNudging({
    kind: 'hold',
    reason: 'cooldown',
    nudge: 'date-commitment',
  });
  nudging.seeDraft(aDraft(undated), 'i1');
  await pause();
  expect(nudging.view()).toEqual({
    nudge: null,
    held: { id: 'date-commitment', reason: 'cooldown' },
  });
});

it('is content as soon as the reply does what it asked for', async () => {
  const { nudging, pause, settleNudge } = aNudging();
  nudging.seeDraft(aDraft(undated), 'i1');
  await pause();
  nudging.seeDraft(aDraft(), 'i1');
  expect(nudging.view().nudge).toBeNull();
  expect(settleNudge).toHaveBeenCalledWith({
    interactionId: 'i1',
    nudge: 'date-commitment',
    outcome: 'done',
    at: 5,
  });
});

it('goes with the reply that is sent, without claiming that it helped', async () => {
  const { nudging, pause, settleNudge } = aNudging();
  nudging.seeDraft(aDraft(undated), 'i1');
  await pause();
  nudging.seeDraft(null, 'i1');
  expect(nudging.view().nudge).toBeNull();
  expect(settleNudge).not.toHaveBeenCalled();
});

it('goes at a word of the agent, who is remembered to have said so', async () => {
  const { nudging, pause, settleNudge } = aNudging();
  nudging.seeDraft(aDraft(undated), 'i1');
  await pause();
  nudging.dismiss();
  expect(nudging.view().nudge).toBeNull();
  expect(settleNudge).toHaveBeenCalledWith(expect.objectContaining({ outcome: 'dismissed' }));
});

it('asks for nothing that the agent decided by hand, and nothing before the record is open', async () => {
  const { nudging, pause, requestNudge } = aNudging();
  nudging.seeDraft(aDraft({ nudge: 'greet' }), 'i1');
  await pause({ greet: { kind: 'not-applicable' } });
  nudging.seeDraft(aDraft(undated), undefined);
  await pause();
  expect(requestNudge).not.toHaveBeenCalled();
});

it('shows nothing for a draft that was mended while the decision was on its way', async () => {
  const { nudging, pause } = aNudging();
  nudging.seeDraft(aDraft(undated), 'i1');
  const asked = pause();
  nudging.seeDraft(aDraft(), 'i1');
  await asked;
  expect(nudging.view()).toEqual({ nudge: null, held: null });
});
