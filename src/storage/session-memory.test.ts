import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { noPast } from '@/core/reading/past';
import type { RememberedTurn } from '@/core/reading/remembered-turn';
import { createSessionMemory } from './session-memory';

beforeEach(() => browser.storage.session.clear());

const turn = (key: string): RememberedTurn => ({
  key,
  side: 'customer',
  text: '',
  reading: { side: 'none' },
  past: noPast,
});

describe('the memory of turns', () => {
  it('returns what was remembered last', async () => {
    const memory = createSessionMemory();
    await memory.rememberTurns('a', [turn('1')]);
    await memory.rememberTurns('a', [turn('1'), turn('2')]);
    expect(await memory.turnsOf('a')).toEqual([turn('1'), turn('2')]);
    expect(await memory.turnsOf('b')).toEqual([]);
  });

  it('outlives the background that wrote it', async () => {
    await createSessionMemory().rememberTurns('a', [turn('1')]);
    expect(await createSessionMemory().turnsOf('a')).toHaveLength(1);
  });

  it('forgets the interaction that was used least recently', async () => {
    const memory = createSessionMemory({ capacity: 2 });
    await memory.rememberTurns('a', [turn('1')]);
    await memory.rememberTurns('b', [turn('2')]);
    await memory.turnsOf('a');
    await memory.rememberTurns('c', [turn('3')]);
    expect(await memory.turnsOf('b')).toEqual([]);
    expect(await memory.turnsOf('a')).toHaveLength(1);
    expect(await memory.turnsOf('c')).toHaveLength(1);
    expect(Object.keys(await browser.storage.session.get(null))).toHaveLength(3);
  });

  it('keeps count when many are remembered at once', async () => {
    const memory = createSessionMemory();
    const ids = Array.from({ length: 30 }, (_, index) => `i${index}`);
    await Promise.all(ids.map((id) => memory.rememberTurns(id, [turn(id)])));
    expect(Object.keys(await browser.storage.session.get(null))).toHaveLength(21);
    expect(await memory.turnsOf('i29')).toHaveLength(1);
    expect(await memory.turnsOf('i0')).toEqual([]);
  });

  it('writes nothing to disk', async () => {
    await createSessionMemory().rememberTurns('a', [turn('1')]);
    expect(await browser.storage.local.get(null)).toEqual({});
  });
});
