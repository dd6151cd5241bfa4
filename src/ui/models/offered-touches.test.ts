import { describe, expect, it } from 'vitest';
import { aFollowUp, aTicketView, exampleNow } from '../../../tests/gallery/examples';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import { emptyLedger } from '@/core/follow-ups/ledger';
import type { TicketView } from '@/session/view';
import { offeredTouches } from './offered-touches';

const dayMs = 24 * 60 * 60_000;

const offered = (
  stage: TicketView['stage'],
  followUps: readonly FollowUp[] = [],
  isFinished = false,
) =>
  offeredTouches(
    aTicketView({ stage, isFinished, ledger: { ...emptyLedger, followUps } }),
    exampleNow,
  );
const kinds = (...args: Parameters<typeof offered>) => offered(...args).map(({ kind }) => kind);

const promise = (days: number, over: Partial<FollowUp> = {}) =>
  aFollowUp({ kind: 'commitment', dueAt: exampleNow + days * dayMs, ...over });

describe('contacts of the agent’s own accord', () => {
  it('before something happens are offered while helping', () => {
    expect(kinds('understanding')).toEqual(['waiting']);
    expect(kinds('helping')).toEqual(['before', 'waiting']);
  });

  it('on the way are offered halfway to a promise that is far away', () => {
    expect(kinds('helping', [promise(2)])).toEqual(['before', 'waiting']);
    expect(offered('helping', [promise(6)])).toEqual([
      { kind: 'during', time: exampleNow + 3 * dayMs },
      { kind: 'waiting', time: 'in 2 working days' },
    ]);
    expect(kinds('understanding', [promise(6, { state: 'told' })])).toEqual(['waiting']);
  });

  it('afterwards and for the next matter are offered at the end', () => {
    expect(kinds('keeping')).toEqual(['after', 'appointment', 'waiting']);
    // Nobody waits for a customer who has left.
    expect(kinds('helping', [promise(6)], true)).toEqual(['after', 'appointment']);
  });

  it('are offered once: not while one of the kind is open', () => {
    expect(kinds('keeping', [aFollowUp({ kind: 'after' })])).toEqual(['appointment', 'waiting']);
    expect(kinds('keeping', [aFollowUp({ kind: 'after', state: 'done' })])).toContain('after');
  });
});
