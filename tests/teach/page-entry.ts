import type { HelpdeskDefinition } from '@/helpdesks/definition';
import { watchPage } from '@/helpdesks/watch-page';
import type { PageSnapshot } from '@/helpdesks/snapshot';
import { offerSiteTools } from '@/teach/offer-site-tools';
import { renameHook } from '../helpdesks/rename-hook';

declare global {
  interface Window {
    /** What teaching gave so far. */
    taught: HelpdeskDefinition | 'cancelled' | undefined;
    /** What the reader makes of the page now. */
    readBy(definition: HelpdeskDefinition): PageSnapshot | undefined;
    renameHook: typeof renameHook;
  }
}

offerSiteTools();
window.readBy = (definition) => {
  let latest: PageSnapshot | undefined;
  watchPage(definition, document, (snapshot) => (latest = snapshot)).stop();
  return latest;
};
window.renameHook = renameHook;
