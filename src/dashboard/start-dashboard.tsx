import { render } from 'preact';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { readingDirection } from '@/browser/reading-direction';
import { dashboardRequests } from '@/messaging';
import { Dashboard } from '@/ui/dashboard/dashboard';
import '@/ui/theme.css';
import '@/ui/dashboard/dashboard.css';
import { createDashboardSource } from './dashboard-source';
import { cleanWorkFolder } from './files/work-file';

/** Starts the dashboard in its own tab. */
export function startDashboard(page: Document): void {
  page.documentElement.dir = readingDirection();
  page.documentElement.lang = browser.i18n.getUILanguage();
  page.title = i18n.t('dashboard.pageTitle');
  void cleanWorkFolder();
  void navigator.storage.persist();
  const root = page.getElementById('dashboard');
  if (!root) throw new Error('The dashboard has no place to be');
  dashboardRequests.handle({ comeForward });
  render(<Dashboard source={createDashboardSource()} />, root);
}

/** Shows a view, the tab of this page, and its window. */
async function comeForward({ view }: { readonly view: string }): Promise<void> {
  location.hash = view;
  const { id, windowId } = await browser.tabs.getCurrent();
  await browser.tabs.update(id, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
