import browser from 'webextension-polyfill';
import { dashboardRequests } from './channels';

/** Brings the dashboard forward where it is open, else opens it in a new tab; at one of its views. */
export async function openDashboard(view: string): Promise<void> {
  const isOpen = await dashboardRequests.send('comeForward', { view }).then(
    () => true,
    () => false,
  );
  if (isOpen) return;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/dashboard.html')}#${view}` });
}
