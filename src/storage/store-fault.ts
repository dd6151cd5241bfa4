import { causeNameOf, saveFaultOf } from '@/core/health/save-fault';
import { readRoom } from './read-room';

/** Less is no room for anything, in bytes. */
const noRoomBytes = 1_000_000;

/**
 * Returns what an error of the store is called: the name of its cause, and `QuotaExceededError` for
 * every one while there is no room at all. Where storage is unlimited, Chromium (150) calls a disk that
 * is full an unknown error of a file, and from then on says only that it cannot open the database.
 */
export async function storeFaultName(fault: unknown): Promise<string> {
  const name = causeNameOf(fault);
  if (saveFaultOf(fault) !== 'failed') return name;
  const { used, allowed } = await readRoom().catch(() => ({ used: 0, allowed: 0 }));
  return allowed > 0 && allowed - used < noRoomBytes ? 'QuotaExceededError' : name;
}
