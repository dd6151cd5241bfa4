import type { HelpdeskDefinition } from '@/helpdesks/definition';
import { watchPage } from '@/helpdesks/watch-page';
import type { PageSnapshot } from '@/helpdesks/snapshot';
import { deriveDefinition } from '@/helpdesks/derive/derive-definition';
import { startTeaching } from '@/teach/start-teaching';
import { renameHook } from '../helpdesks/rename-hook';

declare global {
  interface Window {
    /** What teaching gave so far. */
    taught: HelpdeskDefinition | 'cancelled' | undefined;
    /** What the reader makes of the page now. */
    readBy(definition: HelpdeskDefinition): PageSnapshot | undefined;
    renameHook: typeof renameHook;
    startTeaching: typeof startTeaching;
    deriveDefinition: typeof deriveDefinition;
  }
}

Object.assign(window, { startTeaching, deriveDefinition });
window.readBy = (definition) => {
  let latest: PageSnapshot | undefined;
  watchPage(definition, document, (snapshot) => (latest = snapshot)).stop();
  return latest;
};
window.renameHook = renameHook;
