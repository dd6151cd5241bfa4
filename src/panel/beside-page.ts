import { effect, signal, type ReadonlySignal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { hasAccess, originOf } from '@/browser/site-access';
import { connectLiveView, type LiveViewConnection } from '@/messaging';
import type { NowActions, NowView } from '@/session/view';
import type { BesidePage } from '@/ui/models/panel-source';

export interface BesidePageFollower {
  readonly page: ReadonlySignal<BesidePage>;
  readonly tabId: () => number | null;
  readonly actions: () => NowActions | undefined;
  /** Whether the panel has the focus for this page's ticket. */
  focus(isFocused: boolean): void;
  /** Looks again: the tab's address, its permission and its content script may have changed. */
  refresh(): Promise<void>;
}

/**
 * Follows the active tab of the panel's window: what may be known of it, and the ticket that its
 * content script shows.
 */
export function followBesidePage(
  windowId: number,
  sites: ReadonlySignal<readonly string[]>,
): BesidePageFollower {
  const page = signal<BesidePage>({ kind: 'hidden' });
  let tabId: number | null = null;
  let live: LiveViewConnection | undefined;
  let isFocused = false;
  let looks = 0;

  const disconnect = () => {
    live?.stop();
    live = undefined;
  };

  const connect = (tab: number, origin: string) => {
    disconnect();
    const show = (view: NowView | null) => {
      if (tabId === tab) page.value = { kind: 'on', origin, view };
    };
    show(null);
    const connection = connectLiveView(tab, show, () => {
      if (live !== connection) return;
      live = undefined;
      show(null);
    });
    live = connection;
    if (isFocused) connection.focus(true);
  };

  const refresh = async () => {
    looks += 1;
    const look = looks;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    const origin = tab?.url === undefined ? undefined : originOf(tab.url);
    const isOn = origin !== undefined && sites.value.includes(origin) && (await hasAccess(origin));
    // A later look has overtaken this one.
    if (look !== looks) return;
    const isSameTab = tabId === (tab?.id ?? null);
    tabId = tab?.id ?? null;
    if (isOn && tabId !== null) {
      if (!live || !isSameTab) connect(tabId, origin);
      return;
    }
    disconnect();
    if (tab?.url === undefined) page.value = { kind: 'hidden' };
    else if (origin === undefined) page.value = { kind: 'barred' };
    else page.value = { kind: 'off', origin };
  };
  const refreshNow = () => void refresh();

  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) refreshNow();
  });
  browser.tabs.onUpdated.addListener((updated, change) => {
    if (updated === tabId && (change.status || change.url)) refreshNow();
  });
  browser.permissions.onAdded.addListener(refreshNow);
  browser.permissions.onRemoved.addListener(refreshNow);
  effect(() => {
    if (sites.value) refreshNow();
  });
  return {
    page,
    tabId: () => tabId,
    actions: () => live?.actions,
    focus: (next) => {
      isFocused = next;
      live?.focus(next);
    },
    refresh,
  };
}
