import { recognise } from '@/helpdesks/recognise';
import { definitionsFor } from '@/helpdesks/registry';
import { watchPage } from '@/helpdesks/watch-page';
import type { PageSnapshot } from '@/helpdesks/snapshot';

/** What the contract tests find in the page: the reader as the content script has it. */
export interface ReaderInPage {
  readonly helpdesk: string | undefined;
  readonly snapshots: PageSnapshot[];
}

declare global {
  interface Window {
    startReader(url: string): ReaderInPage;
  }
}

window.startReader = (url) => {
  const definition = recognise(definitionsFor(url), document);
  const snapshots: PageSnapshot[] = [];
  if (definition) watchPage(definition, document, (snapshot) => snapshots.push(snapshot));
  return { helpdesk: definition?.id, snapshots };
};
