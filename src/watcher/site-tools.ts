import { agentRequests } from '@/messaging';
import type { LoadedSiteTools } from '@/reader/offer-site-tools';

declare global {
  /** Set by the script that the background puts beside this one; never in the page's own world. */
  // oxlint-disable-next-line no-var -- Only `var` declares a property of `globalThis`.
  var cuecycleSiteTools: LoadedSiteTools | undefined;
}

/** The tools for a whole site, put beside this script at their first use. */
export async function siteTools(): Promise<LoadedSiteTools> {
  if (!globalThis.cuecycleSiteTools) await agentRequests.send('loadSiteTools', {});
  if (!globalThis.cuecycleSiteTools) throw new Error('The tools for this page did not load');
  return globalThis.cuecycleSiteTools;
}
