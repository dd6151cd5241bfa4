import browser, { type Runtime } from 'webextension-polyfill';
import { createChannel } from './channel';
import type {
  AgentRequests,
  DashboardRequests,
  OwnPageRequests,
  PageRequests,
  PanelRequests,
} from './requests';

/** From content scripts and own pages to the background. */
export const agentRequests = createChannel<AgentRequests>('agent');
/** From own pages to the background; a content script that asks is refused. */
export const ownPageRequests = createChannel<OwnPageRequests>('own-page', { accept: isOwnPage });
/** From the background to the side panel. */
export const panelRequests = createChannel<PanelRequests>('panel', { accept: isOurs });
/** From other own pages to the dashboard; nobody answers when it is not open. */
export const dashboardRequests = createChannel<DashboardRequests>('dashboard', {
  accept: isOwnPage,
});

/** From the background to the content script of one tab: see `sendTo`. */
export const pageRequests = createChannel<PageRequests>('page', { accept: isOurs });

/** A page of the extension itself, as opposed to a script in somebody else's page. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  return isOurs(sender) && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

function isOurs(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id;
}
