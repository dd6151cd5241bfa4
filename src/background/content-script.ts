import browser, { type Scripting } from 'webextension-polyfill';
import { patternOf } from '@/browser/site-access';
import type { HelpdeskDefinition } from '@/helpdesks/definition';

/** Path of the built script; the name of its file in entrypoints/ decides it. */
const watcherFile = 'watcher.js';
const scriptId = 'watcher';

/**
 * Makes the registered content script run on exactly these origins from now on. The registration
 * survives a restart of the browser but not an update of the extension, so it is renewed at each
 * start.
 */
export async function registerContentScript(origins: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  const matches = [...new Set(origins.map(patternOf))];
  if (matches.length === 0) {
    if (registered.length > 0)
      await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = {
    id: scriptId,
    js: [watcherFile],
    matches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the content script in the open tabs of these origins; a former one steps aside. */
export async function injectIntoOpenTabs(origins: readonly string[]): Promise<void> {
  for (const origin of origins) {
    const tabs = await browser.tabs.query({ url: patternOf(origin) });
    await Promise.all(tabs.map(async ({ id }) => id !== undefined && injectInto(id)));
  }
}

async function injectInto(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [watcherFile] });
  } catch {
    // A discarded tab or an error page takes no script; it gets it when it is loaded again.
  }
}

/** The scripts that are put into a page when they are first needed there. */
export type PagePart = 'cue-card' | 'open-card' | 'page-tools' | 'site-tools';

/** The page that asks for a part. */
export interface AskingPage {
  readonly tabId: number;
  /** Tells it from the page that may have taken its place meanwhile; not every browser says it. */
  readonly documentId: string | undefined;
}

function targetOf({ tabId, documentId }: AskingPage): Scripting.InjectionTarget {
  return documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
}

/** Puts a part beside the watcher that asks for it; fails when its page has gone. */
export async function injectPart(place: AskingPage, part: PagePart): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(place), files: [`${part}.js`] });
}

/**
 * Returns one of our own definitions. It is a file of the extension, and running it in the tab's
 * isolated world is the one way to read it that asks no network.
 */
export async function loadDefinition(place: AskingPage, id: string): Promise<HelpdeskDefinition> {
  const [answer] = await browser.scripting.executeScript({
    target: targetOf(place),
    files: [`helpdesks/${id}.js`],
  });
  if (!answer?.result) throw new Error(`The definition of ${id} could not be loaded`);
  return answer.result as HelpdeskDefinition;
}
