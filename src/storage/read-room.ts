import type { Room } from '@/core/health/room';

/** Returns how much the extension stores of all kinds, and how much it may. */
export async function readRoom(): Promise<Room> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { used: usage, allowed: quota };
}
