import browser from 'webextension-polyfill';

/** Chrome's own interface; the polyfill and its types do not know it. */
interface ChromeSidePanel {
  open(options: { windowId: number }): Promise<void>;
}

declare const chrome: { sidePanel?: ChromeSidePanel };

/**
 * Opens the side panel (Chrome, Edge) or sidebar (Firefox) of a window. Must be called at once in
 * the handler of something the agent did; a call after `await` is refused by the browsers.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  if (typeof chrome !== 'undefined' && chrome.sidePanel) await chrome.sidePanel.open({ windowId });
  else await browser.sidebarAction.open();
}
