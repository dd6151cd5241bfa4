import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { openSidePanel } from '@/browser/side-panel';
import { i18n } from '#i18n';
import { pageRequests, panelWishKey, type PanelWish } from '@/messaging';

const menuId = 'add-follow-up';
const addCommand = 'add-follow-up';
const confirmCommand = 'confirm-commitment';
const longestText = 300;

/**
 * Opens the panel for something: called at once in the handler of what the agent did, or the browser
 * does not allow it. Where it does not, the panel's page is shown as a tab.
 */
export async function wishOfPanel(wish: PanelWish, windowId?: number): Promise<void> {
  const opening = openSidePanel(windowId ?? browser.windows.WINDOW_ID_CURRENT);
  await browser.storage.session.set({ [panelWishKey]: wish });
  await opening.catch(async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
  });
}

/** The menu on selected words, and the keys. Called while the background starts. */
export function listenToMenuAndKeys(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === menuId) void wishOfPanel(jotOf(info, tab), tab?.windowId);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === addCommand) {
      void wishOfPanel(jotOf({ selectionText: '' }, tab), tab?.windowId);
    }
    if (command === confirmCommand && tab?.id !== undefined) {
      // Pages without our script have nothing to confirm.
      void pageRequests.sendTo(tab.id, 'confirmCommitment', {}).catch(() => undefined);
    }
  });
}

/** Menus outlive the background; after an update they are made anew. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuId,
    title: i18n.t('menu.add'),
    contexts: ['selection'],
  });
}

function jotOf(
  { selectionText }: Pick<Menus.OnClickData, 'selectionText'>,
  tab: Tabs.Tab | undefined,
): PanelWish {
  // Address and title are hidden from us on sites that are not enabled.
  const { url = '', title = '' } = tab ?? {};
  const text = (selectionText ?? '').replace(/\s+/g, ' ').trim().slice(0, longestText);
  return { kind: 'jot', jotting: { text, url, ticket: title.slice(0, 100) } };
}
