import type { CardBody } from '@/ui/cue-card/card-body';
import { agentRequests } from '@/messaging';
import { sharedPreact } from './shared-preact';

declare global {
  /** Set by the script that the background puts beside this one; never in the page's own world. */
  // oxlint-disable-next-line no-var -- Only `var` declares a property of `globalThis`.
  var cuecycleCardBody: typeof CardBody | undefined;
  /** What that script is drawn by. */
  // oxlint-disable-next-line no-var -- Only `var` declares a property of `globalThis`.
  var cuecyclePreact: typeof sharedPreact | undefined;
}

/** Returns the body of the card; loads it at its first use in this page. */
export async function loadCardBody(): Promise<typeof CardBody> {
  globalThis.cuecyclePreact = sharedPreact;
  if (!globalThis.cuecycleCardBody) await agentRequests.send('loadCardBody', {});
  if (!globalThis.cuecycleCardBody) throw new Error('The body of the card was not loaded');
  return globalThis.cuecycleCardBody;
}
