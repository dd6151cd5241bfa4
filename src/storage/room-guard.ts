import type { Room } from '@/core/health/room';
import { readRoom } from './read-room';

/**
 * So much is left on the disk, in bytes: the browser needs room to write down and tidy what it has
 * taken, and Chromium (150) can lose a whole database on a disk that was full to the last byte.
 */
export const keptFreeBytes = 16_000_000;

/** With more room than this, no disk fills up between two looks. In bytes. */
const plentyBytes = 1_000_000_000;

/** How long a look at the disk is believed where there is plenty, in ms; elsewhere not at all. */
const believedMs = 30_000;

/** And when the next one is begun meanwhile. */
const freshMs = 1000;

/** Keeps the last of the disk from being written to. */
export interface RoomGuard {
  /**
   * Resolves when there is room to write, and when nobody knows. To be waited for before a transaction
   * begins: IndexedDB ends one that waits for anything else.
   * @throws QuotaExceededError, as the browser does on a full disk.
   */
  ensureRoom(): Promise<void>;
}

export function createRoomGuard(read: () => Promise<Room> = readRoom): RoomGuard {
  let lookedAt = -Infinity;
  let left = 0;
  const look = async () => {
    const { used, allowed } = await read().catch(() => ({ used: 0, allowed: 0 }));
    left = allowed > 0 ? allowed - used : Infinity;
    lookedAt = performance.now();
  };
  return {
    ensureRoom: async () => {
      const age = performance.now() - lookedAt;
      // A look takes as long as a small write: with plenty of room nobody waits for the next one.
      if (left <= plentyBytes || age >= believedMs) await look();
      else if (age >= freshMs) void look();
      if (left >= keptFreeBytes) return;
      throw new DOMException('The last of the disk is left free', 'QuotaExceededError');
    },
  };
}
