import { recognise } from '@/helpdesks/recognise';
import { helpdesksFor } from '@/helpdesks/known-helpdesk';
import { builtInDefinitions } from '@/helpdesks/registry';
import { watchPage, type PageWatch } from '@/helpdesks/watch-page';
import type { HelpdeskDefinition } from '@/helpdesks/definition';
import type { PageSnapshot } from '@/helpdesks/snapshot';
import { renameHook } from './rename-hook';

/** What tests of pages find in the page: the reader as the content script has it. */
export interface ReaderInPage {
  readonly helpdesk: string | undefined;
  readonly definition: HelpdeskDefinition | undefined;
  readonly snapshots: PageSnapshot[];
  /** Reads at once and returns what the page shows now; on a busy machine that is told a little later. */
  readNow(): Promise<PageSnapshot | undefined>;
  stop(): void;
}

declare global {
  interface Window {
    startReader(): ReaderInPage;
    reader: ReaderInPage;
    renameHook: typeof renameHook;
    /** Puts another page in place of this one, without loading it. */
    showPage(html: string): void;
  }
}

window.startReader = () => {
  const { href, hostname } = window.location;
  const definition = recognise(helpdesksFor(builtInDefinitions, href), document, hostname);
  const snapshots: PageSnapshot[] = [];
  let watch: PageWatch | undefined;
  if (definition) watch = watchPage(definition, document, (snapshot) => snapshots.push(snapshot));
  window.reader = {
    helpdesk: definition?.id,
    definition,
    snapshots,
    readNow: async () => {
      if (!watch) return undefined;
      const before = snapshots.length;
      watch.readNow();
      while (snapshots.length === before) await new Promise((done) => setTimeout(done));
      return snapshots.at(-1);
    },
    stop: () => watch?.stop(),
  };
  return window.reader;
};
window.renameHook = renameHook;
window.showPage = (html) => {
  const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceWith(documentElement);
};
