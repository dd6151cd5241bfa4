import browser from 'webextension-polyfill';
import { patternOf } from '@/browser/site-access';

/** Path of the built content script; the name of its file in entrypoints/ decides it. */
const scriptFile = 'cue-card.js';
const dueTimeFile = 'due-time.js';
const pageToolsFile = 'page-tools.js';
const scriptId = 'cue-card';

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
    js: [scriptFile],
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
    await browser.scripting.executeScript({ target: { tabId }, files: [scriptFile] });
  } catch {
    // A discarded tab or an error page takes no script; it gets it when it is loaded again.
  }
}

/** Puts the tools for editor and page beside the content script of a tab. */
export async function injectPageTools(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [pageToolsFile] });
}

/** Puts the parser of due times beside the content script of a tab. */
export async function injectDueTime(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [dueTimeFile] });
}
