import { signal, type Signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { panelWishKey, type PanelWish } from '@/messaging';
import type { Jotting } from '@/ui/models/panel-source';

export interface PanelWishes {
  readonly jotting: Signal<Jotting | null>;
  readonly isListWanted: Signal<boolean>;
}

/**
 * What a key, a menu or a notification wants of the panel. It is left in memory, because the panel
 * may only be opening; an open one sees it come.
 */
export function watchPanelWishes(): PanelWishes {
  const wishes: PanelWishes = { jotting: signal(null), isListWanted: signal(false) };
  const take = async () => {
    const { [panelWishKey]: stored } = await browser.storage.session.get(panelWishKey);
    const wish = stored as PanelWish | undefined;
    if (!wish) return;
    await browser.storage.session.remove(panelWishKey);
    if (wish.kind === 'jot') wishes.jotting.value = wish.jotting;
    wishes.isListWanted.value = false;
    wishes.isListWanted.value = true;
  };
  void take();
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[panelWishKey]?.newValue) void take();
  });
  return wishes;
}
