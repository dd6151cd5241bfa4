import { describe, expect, it, vi } from 'vitest';
import type { Room } from '@/core/health/room';
import {
  aCheckpoint,
  aFollowUp,
  anInteraction,
  testDay,
  testNow,
} from '../../tests/support/builders';
import { aDatabase } from '../../tests/support/test-database';
import { createFollowUpStore } from './follow-up-store';
import { createInteractionStore } from './interaction-store';
import { restoreRecords } from './restore-records';
import { deleteBefore } from './retention';
import { createRoomGuard, keptFreeBytes } from './room-guard';

const plenty = 1_000_000_001;

/** A disk whose room the test changes; `write` says whether there is room to write. */
function aDisk(left: number) {
  const disk = { left, looks: 0 };
  const { ensureRoom } = createRoomGuard(async (): Promise<Room> => {
    disk.looks += 1;
    return { used: 5000, allowed: 5000 + disk.left };
  });
  const write = () =>
    ensureRoom().then(
      () => 'room',
      ({ name }: DOMException) => name,
    );
  return { disk, write };
}

describe('room to write', () => {
  it('is there up to the last bytes that are left free', async () => {
    const { disk, write } = aDisk(keptFreeBytes);
    expect(await write()).toBe('room');
    disk.left = keptFreeBytes - 1;
    expect(await write()).toBe('QuotaExceededError');
  });

  it('is seen as soon as it is there again', async () => {
    const { disk, write } = aDisk(0);
    expect(await write()).toBe('QuotaExceededError');
    disk.left = keptFreeBytes;
    expect(await write()).toBe('room');
  });

  it('is looked for each time where there is not plenty', async () => {
    const { disk, write } = aDisk(plenty - 1);
    expect([await write(), await write(), disk.looks]).toEqual(['room', 'room', 2]);
    disk.left = 0;
    expect(await write()).toBe('QuotaExceededError');
  });

  it('is believed for half a minute where there is plenty, while the next look is under way', async () => {
    vi.useFakeTimers();
    try {
      const { disk, write } = aDisk(plenty);
      expect(await write()).toBe('room');
      disk.left = 0;
      vi.advanceTimersByTime(999);
      expect([await write(), disk.looks]).toEqual(['room', 1]);
      vi.advanceTimersByTime(1);
      expect([await write(), disk.looks]).toEqual(['room', 2]);
      expect(await write()).toBe('QuotaExceededError');
      disk.left = plenty;
      expect(await write()).toBe('room');
      disk.left = 0;
      vi.advanceTimersByTime(30_000);
      expect(await write()).toBe('QuotaExceededError');
    } finally {
      vi.useRealTimers();
    }
  });

  it('is taken to be there when nobody knows', async () => {
    const guards = [
      createRoomGuard(async () => ({ used: 5000, allowed: 0 })),
      createRoomGuard(() => Promise.reject(new Error('gone'))),
    ];
    for (const { ensureRoom } of guards) expect(await ensureRoom()).toBeUndefined();
  });
});

describe('without room', () => {
  const days = { from: testDay, to: testDay };
  const opening = {
    id: 'new',
    agentId: 'agent-1',
    helpdesk: 'practice-desk',
    site: 'https://desk.example',
    ticket: '7',
    channel: 'mail' as const,
    day: testDay,
    at: testNow,
  };

  const setUp = async () => {
    let left = keptFreeBytes;
    const db = aDatabase({
      roomGuard: createRoomGuard(async () => ({ used: 0, allowed: left })),
    });
    const interactions = createInteractionStore(db);
    const followUps = createFollowUpStore(db);
    await interactions.open({ ...opening, id: 'interaction-1', ticket: '1042' });
    await followUps.add(aFollowUp());
    left = keptFreeBytes - 1;
    return { db, interactions, followUps };
  };
  type Stores = Awaited<ReturnType<typeof setUp>>;

  it.each<[string, (stores: Stores) => Promise<unknown>]>([
    ['an interaction is opened', ({ interactions }) => interactions.open(opening)],
    ['a checkpoint is stored', ({ interactions }) => interactions.checkpoint(aCheckpoint())],
    [
      'an interaction is closed',
      ({ interactions }) => interactions.checkpoint(aCheckpoint({ isClosed: true })),
    ],
    ['an outcome is kept', ({ interactions }) => interactions.keep('interaction-1', () => ({}))],
    [
      'a nudge is recorded',
      ({ interactions }) =>
        interactions.recordNudge('interaction-1', {
          nudge: 'greet',
          at: testNow,
          outcome: 'shown',
        }),
    ],
    ['counts are made anew', ({ interactions }) => interactions.rebuildRollups()],
    ['a follow-up is added', ({ followUps }) => followUps.add(aFollowUp({ id: 'new' }))],
    [
      'a follow-up ends',
      ({ followUps }) => followUps.act({ kind: 'complete', id: 'follow-up-1', at: testNow }),
    ],
    ['a reminder is noted', ({ followUps }) => followUps.markReminded(['follow-up-1'], testNow)],
    [
      'records are restored',
      ({ db }) =>
        restoreRecords(
          db,
          { interactions: [anInteraction({ id: 'new' })], followUps: [], isWhole: true },
          { agentId: 'agent-1' },
        ),
    ],
  ])('nothing is written when %s', async (_what, write) => {
    const stores = await setUp();
    const stored = async () => [
      await stores.db.interactions.toArray(),
      await stores.db.followUps.toArray(),
      await stores.interactions.figuresBetween(days.from, days.to),
    ];
    const before = await stored();
    await expect(write(stores)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await stored()).toEqual(before);
  });

  it('records can be deleted, which makes room', async () => {
    const { db } = await setUp();
    await db.interactions.update('interaction-1', { closedAt: testNow });
    expect(await deleteBefore(db, '2100-01-01')).toBe(1);
  });
});
