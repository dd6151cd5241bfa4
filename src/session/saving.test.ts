import { describe, expect, it } from 'vitest';
import type { InteractionCheckpoint } from '@/core/interaction/interaction';
import { createSaving } from './saving';

/** A background that answers each checkpoint when it is told to. */
function aSaving() {
  let now = 0;
  const answers: { store: () => void; refuse: (name: string) => void }[] = [];
  const changes: (string | null)[] = [];
  const saving = createSaving(
    {
      now: () => now,
      recordCheckpoint: () =>
        new Promise((resolve, reject) => {
          const refuse = (name: string) => reject(Object.assign(new Error(name), { name }));
          answers.push({ store: resolve, refuse });
        }),
      onTrouble: () => {},
    },
    () => changes.push(saving.fault()),
  );
  const checkpoint: InteractionCheckpoint = {
    id: '1',
    updatedAt: 0,
    spans: [],
    prompts: [],
    moves: [],
    isClosed: false,
  };
  return {
    saving,
    changes,
    sent: () => answers.length,
    send: () => saving.send(checkpoint),
    wait: (ms: number) => {
      now += ms;
    },
    answer: async (index: number, how: 'store' | { readonly refuse: string }) => {
      if (how === 'store') answers[index]?.store();
      else answers[index]?.refuse(how.refuse);
      await Promise.resolve();
    },
  };
}

const full = { refuse: 'QuotaExceededError' };

describe('saving', () => {
  it('says that the disk is full until a later checkpoint is stored', async () => {
    const { saving, send, answer, changes } = aSaving();
    send();
    await answer(0, full);
    expect([saving.fault(), saving.isOwed()]).toEqual(['full', true]);
    send();
    expect(saving.fault()).toBe('full');
    await answer(1, 'store');
    expect([saving.fault(), saving.isOwed()]).toEqual([null, false]);
    expect(changes).toEqual(['full', null]);
  });

  it('owes nothing for a checkpoint that a later one has overtaken', async () => {
    const { saving, send, answer } = aSaving();
    send();
    send();
    await answer(1, 'store');
    await answer(0, full);
    expect([saving.fault(), saving.isOwed()]).toEqual([null, false]);
  });

  it('is not content with an earlier one when the latest was refused', async () => {
    const { saving, send, answer } = aSaving();
    send();
    send();
    await answer(1, full);
    await answer(0, 'store');
    expect(saving.fault()).toBe('full');
  });

  it('tries again at once, and says nothing, when something fails once', async () => {
    const { saving, send, answer, wait } = aSaving();
    send();
    await answer(0, { refuse: 'Error' });
    expect([saving.fault(), saving.isOwed()]).toEqual([null, true]);
    wait(9000);
    expect(saving.fault()).toBe('failed');
  });

  it('repeats the latest checkpoint only when it was refused, or for long not answered', async () => {
    const { saving, send, answer, wait, sent } = aSaving();
    saving.repeat();
    send();
    saving.repeat();
    expect([sent(), saving.isSettled()]).toEqual([1, false]);
    await answer(0, full);
    saving.repeat();
    expect(sent()).toBe(2);
    wait(25_000);
    saving.repeat();
    expect(sent()).toBe(3);
    await answer(2, 'store');
    saving.repeat();
    expect([sent(), saving.isSettled()]).toEqual([3, true]);
  });

  it('says so when nobody answers for long', async () => {
    const { saving, send, answer, wait } = aSaving();
    send();
    wait(15_000);
    expect(saving.fault()).toBeNull();
    send();
    wait(6000);
    expect(saving.fault()).toBe('waiting');
    await answer(1, 'store');
    expect(saving.fault()).toBeNull();
  });
});
