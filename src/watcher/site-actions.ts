import { agentRequests } from '@/messaging';
import type { LoadedSiteTools } from '@/reader/offer-site-tools';
import type { PageReader } from '@/reader/offer-reader';
import type { SiteActions } from '@/session/view';

declare global {
  /** Set by the script that the background puts beside this one; never in the page's own world. */
  // oxlint-disable-next-line no-var -- Only `var` declares a property of `globalThis`.
  var cuecycleSiteTools: LoadedSiteTools | undefined;
}

/** What can be asked about the page itself; the tools for it are loaded at the first use. */
export function siteActions(reader: () => PageReader | undefined): SiteActions {
  const load = async () => {
    if (!globalThis.cuecycleSiteTools) await agentRequests.send('loadSiteTools', {});
    if (!globalThis.cuecycleSiteTools) throw new Error('The tools for this page did not load');
    return globalThis.cuecycleSiteTools;
  };
  return {
    healthReport: async () => (await load()).healthReport(document, reader()?.health()),
    acceptLoss: () => reader()?.acceptLoss(),
  };
}
