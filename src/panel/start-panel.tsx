import { render } from 'preact';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { readingDirection } from '@/browser/reading-direction';
import { panelRequests } from '@/messaging';
import { SidePanel } from '@/ui/panel/side-panel';
import '@/ui/theme.css';
import '@/ui/panel/side-panel.css';
import { createPanelSource } from './panel-source';

/** A press of the toolbar button that opened this panel may still be on its way to it, in ms. */
const openingMs = 500;

/** Starts the side panel in its own page. */
export async function startPanel(page: Document): Promise<void> {
  page.documentElement.dir = readingDirection();
  page.documentElement.lang = browser.i18n.getUILanguage();
  const root = page.getElementById('panel');
  const { id: windowId } = await browser.windows.getCurrent();
  if (!root || windowId === undefined) throw new Error('The side panel has no place to be');
  const { source, refresh, manual, focus } = await createPanelSource(
    windowId,
    i18n.t('manual.name'),
  );
  panelRequests.handle({
    toolbarPressed: (press) => {
      if (press.windowId !== windowId || performance.now() < openingMs) return;
      // On a tab that was hidden until now the press means "look here", else "go away".
      if (source.page.value.kind === 'hidden') void refresh();
      else window.close();
    },
    pageReady: () => void refresh(),
    userChanged: ({ user }) => manual.setUser(user),
    attentionTaken: () => manual.leave(),
  });
  // Who works in the panel is still at the ticket that it shows.
  const report = () => focus(document.hasFocus());
  addEventListener('focus', report);
  addEventListener('blur', report);
  report();
  render(<SidePanel source={source} />, root);
}
