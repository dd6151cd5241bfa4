import { agentRequests } from '@/messaging';
import type { PageReader } from '@/reader/offer-reader';
import type { SiteActions } from '@/session/view';
import { siteTools } from './site-tools';

/** What can be asked about the page itself; the tools for it are loaded at the first use. */
export function siteActions(
  reader: () => PageReader | undefined,
  signal: AbortSignal,
): SiteActions {
  let stopTeaching = () => {};
  signal.addEventListener('abort', () => stopTeaching());
  return {
    healthReport: async () => (await siteTools()).healthReport(document, reader()?.health()),
    acceptLoss: () => reader()?.acceptLoss(),
    teach: async () => {
      const tools = await siteTools();
      stopTeaching();
      // The page starts anew with what was shown.
      const taught = tools.teach(document, reader()?.health(), (definition) => {
        void agentRequests.send('saveTaught', { definition });
      });
      stopTeaching = taught.stop;
    },
  };
}
