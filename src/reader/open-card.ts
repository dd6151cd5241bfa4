import { agentRequests } from '@/messaging';
import type { mountOpenCard } from '@/ui/cue-card/open-card';

declare global {
  /** Set by the script that the background puts beside this one; never in the page's own world. */
  // oxlint-disable-next-line no-var -- Only `var` declares a property of `globalThis`.
  var cuecycleOpenCard: typeof mountOpenCard | undefined;
}

/** Returns what draws the open card; loads it at its first use in this page. */
export async function loadOpenCard(): Promise<typeof mountOpenCard> {
  if (!globalThis.cuecycleOpenCard) await agentRequests.send('loadOpenCard', {});
  if (!globalThis.cuecycleOpenCard) throw new Error('The open card was not loaded');
  return globalThis.cuecycleOpenCard;
}
