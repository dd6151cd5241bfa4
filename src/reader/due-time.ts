import type { parseDueTime } from '@/core/follow-ups/due-time';
import { agentRequests } from '@/messaging';

declare global {
  /** Set by the script that the background puts beside this one; never in the page's own world. */
  // oxlint-disable-next-line no-var -- Only `var` declares a property of `globalThis`.
  var cuecycleDueTime: typeof parseDueTime | undefined;
}

/** Reads a due time in words; loads the parser at its first use in this page. */
export async function parseDueTimeInPage(
  words: string,
  now: number,
): Promise<ReturnType<typeof parseDueTime>> {
  if (!globalThis.cuecycleDueTime) await agentRequests.send('loadDueTime', {});
  return globalThis.cuecycleDueTime?.(words, { now });
}
