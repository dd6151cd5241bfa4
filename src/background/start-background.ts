import browser from 'webextension-polyfill';
import { openSidePanel } from '@/browser/side-panel';
import { agentRequests, ownPageRequests, panelRequests } from '@/messaging';
import { openDatabase } from '@/storage/database';
import { createFollowUpStore } from '@/storage/follow-up-store';
import { createInteractionStore } from '@/storage/interaction-store';
import { createSessionMemory } from '@/storage/session-memory';
import { createSettings } from '@/storage/settings';
import { createSiteStore } from '@/storage/site-store';
import { storeFaultName } from '@/storage/store-fault';
import { agentHandlers } from './agent-handlers';
import { createAttentionDesk } from './attention';
import { createLedgers } from './ledger';
import { createNudges } from './nudges';
import { ownPageHandlers } from './own-page-handlers';
import { listenToMenuAndKeys, makeMenu } from './panel-wishes';
import { createReminders } from './reminders';
import { createSiteReading } from './site-reading';
import { createSites } from './sites';
import { createTickets } from './tickets';
import { createUpkeep } from './upkeep';

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
  const tickets = createTickets(followUps);
  const reminders = createReminders({ followUps, settings, tickets });
  const sites = createSites(settings);
  const attention = createAttentionDesk(settings, sites);
  const siteReading = createSiteReading(createSiteStore());
  const ledgers = createLedgers({ interactions, followUps, memory, settings, reminders });
  const nudges = createNudges({ settings, interactions, memory });
  const upkeep = createUpkeep({ database, settings, reminders, sites });

  agentRequests.handle(
    agentHandlers({
      sites,
      siteReading,
      settings,
      interactions,
      followUps,
      memory,
      ledgers,
      tickets,
      nudges,
      attention,
    }),
    storeFaultName,
  );
  ownPageRequests.handle(
    ownPageHandlers({
      sites,
      siteReading,
      settings,
      ledgers,
      tickets,
      reminders,
      attention,
      upkeep,
    }),
    storeFaultName,
  );

  browser.action.onClicked.addListener((tab) => {
    if (tab.windowId === undefined) return;
    void openSidePanel(tab.windowId);
    // An open panel looks again or closes itself; while there is none, nobody answers.
    panelRequests.send('toolbarPressed', { windowId: tab.windowId }).catch(() => {});
  });
  listenToMenuAndKeys();
  browser.permissions.onRemoved.addListener(() => void sites.forgetRevoked());
  browser.runtime.onStartup.addListener(() => void renew().catch(leaveForLater));
  browser.runtime.onInstalled.addListener(() => {
    void makeMenu();
    void renew().catch(leaveForLater);
  });

  const renew = async () => {
    // Sites are read on whatever becomes of the records: their pages say when nothing can be stored.
    await sites.renew();
    await interactions.closeAbandoned(Date.now());
    await reminders.renew();
    await upkeep.renew();
  };
}

/** Records that cannot be read now are put in order with the next start. */
function leaveForLater(): void {}
