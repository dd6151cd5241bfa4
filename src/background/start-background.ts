import browser from 'webextension-polyfill';
import { openSidePanel } from '@/browser/side-panel';
import { agentRequests, ownPageRequests, panelRequests } from '@/messaging';
import { openDatabase } from '@/storage/database';
import { createFollowUpStore } from '@/storage/follow-up-store';
import { createInteractionStore } from '@/storage/interaction-store';
import { createSessionMemory } from '@/storage/session-memory';
import { createSettings } from '@/storage/settings';
import { createSiteStore } from '@/storage/site-store';
import { agentHandlers } from './agent-handlers';
import { createNudges } from './nudges';
import { ownPageHandlers } from './own-page-handlers';
import { createReminders } from './reminders';
import { createSiteReading } from './site-reading';
import { createSites } from './sites';

/**
 * Starts the background. Every listener is registered before the first `await`: the browser wakes a
 * stopped background for an event and delivers it to the listeners that it finds then.
 */
export function startBackground(): void {
  const database = openDatabase();
  const settings = createSettings();
  const interactions = createInteractionStore(database);
  const followUps = createFollowUpStore(database);
  const memory = createSessionMemory();
  const reminders = createReminders(followUps);
  const sites = createSites(settings);
  const siteReading = createSiteReading(createSiteStore());
  const nudges = createNudges({ settings, interactions, memory });

  agentRequests.handle(
    agentHandlers({
      sites,
      siteReading,
      settings,
      interactions,
      followUps,
      memory,
      reminders,
      nudges,
    }),
  );
  ownPageRequests.handle(ownPageHandlers({ sites, siteReading, followUps, reminders }));

  browser.action.onClicked.addListener((tab) => {
    if (tab.windowId === undefined) return;
    void openSidePanel(tab.windowId);
    // An open panel looks again or closes itself; while there is none, nobody answers.
    panelRequests.send('toolbarPressed', { windowId: tab.windowId }).catch(() => {});
  });
  browser.permissions.onRemoved.addListener(() => void sites.forgetRevoked());
  browser.runtime.onStartup.addListener(() => void renew());
  browser.runtime.onInstalled.addListener(() => void renew());

  const renew = async () => {
    await interactions.closeAbandoned(Date.now());
    await reminders.renew();
    await sites.renew();
  };
}
