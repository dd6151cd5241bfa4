import browser, { type Runtime } from 'webextension-polyfill';
import { openSidePanel } from '@/browser/side-panel';
import { originOf } from '@/browser/site-access';
import { defaultPlaybook } from '@/core/cycle/default-playbook';
import type { Interaction } from '@/core/interaction/interaction';
import { understand } from '@/core/nudges/understand';
import { dayOf } from '@/core/interaction/day';
import { isOwnPage, pageRequests, panelRequests, type AgentRequests } from '@/messaging';
import type { Handlers } from '@/messaging/channel';
import type { FollowUpStore } from '@/storage/follow-up-store';
import type { InteractionStore } from '@/storage/interaction-store';
import type { SessionMemory } from '@/storage/session-memory';
import type { SettingsStore } from '@/storage/settings';
import { cardStyle } from './card-style';
import { injectIntoOpenTabs, injectPart } from './content-script';
import type { Nudges } from './nudges';
import { parseAgentRequest } from './parse-agent-request';
import type { Reminders } from './reminders';
import type { SiteReading } from './site-reading';
import type { Sites } from './sites';

interface Services {
  readonly sites: Sites;
  readonly siteReading: SiteReading;
  readonly settings: SettingsStore;
  readonly interactions: InteractionStore;
  readonly followUps: FollowUpStore;
  readonly memory: SessionMemory;
  readonly reminders: Reminders;
  readonly nudges: Nudges;
}

/**
 * Answers content scripts, and the side panel when it keeps a session of its own. A page can only
 * add to interactions of its own site: whose interaction it is, is looked up, never believed.
 */
export function agentHandlers(services: Services): Handlers<AgentRequests> {
  const { sites, siteReading, settings, interactions, followUps, memory, reminders, nudges } =
    services;

  const needOwn = async (interactionId: string, sender: Runtime.MessageSender) => {
    const interaction = await interactions.find(interactionId);
    if (!interaction || interaction.site !== siteOf(sender)) {
      throw new Error('There is no such interaction of this site');
    }
    return interaction;
  };

  const needOwnFollowUp = async (id: string, sender: Runtime.MessageSender) => {
    const followUp = await followUps.find(id);
    const isAllowed = followUp && (isOwnPage(sender) || followUp.site === siteOf(sender));
    if (!isAllowed) throw new Error('There is no such follow-up of this site');
    return followUp;
  };

  /** The open ones of the ticket, and those of this interaction that are done already. */
  const followUpsOf = async (interaction: Interaction) => {
    const open = await followUps.forTicket(interaction);
    const own = await followUps.forInteraction(interaction.id);
    return [...open, ...own.filter(({ state }) => state === 'done')];
  };

  return {
    startPage: async (data, sender) => {
      const { url } = parseAgentRequest('startPage', data);
      const site = siteOf(sender);
      const isEnabled = originOf(url) === site && (await sites.isEnabled(url));
      if (!isEnabled) return { isEnabled, helpdesks: [], mayDerive: false };
      return {
        isEnabled,
        helpdesks: await siteReading.candidates(site, url),
        mayDerive: await siteReading.mayDerive(site),
      };
    },
    loadReader: async (data, sender) => {
      const { helpdesk, isDerived } = parseAgentRequest('loadReader', data);
      const tabId = tabOf(sender);
      const site = siteOf(sender);
      const definition = isDerived ? null : await siteReading.definitionOf(site, helpdesk, tabId);
      if (definition === undefined) throw new Error(`There is no definition of ${helpdesk}`);
      await injectPart(tabId, 'cue-card');
      const { cardPlaces, isQuiet } = await settings.get();
      return {
        definition,
        playbook: defaultPlaybook,
        cardPlace: cardPlaces[site] ?? null,
        readable: await settings.readableOn(site, helpdesk),
        isQuiet,
      };
    },
    read: (data) => understand(parseAgentRequest('read', data)),
    cardStyle: () => cardStyle,
    requestNudge: async (data, sender) => {
      const { interactionId, ...wish } = parseAgentRequest('requestNudge', data);
      return nudges.decide(await needOwn(interactionId, sender), wish);
    },
    settleNudge: async (data, sender) => {
      const { interactionId, nudge, outcome, at } = parseAgentRequest('settleNudge', data);
      await needOwn(interactionId, sender);
      await nudges.settle(interactionId, nudge, outcome, at);
    },
    setQuiet: async (data) => {
      const { isQuiet } = parseAgentRequest('setQuiet', data);
      await settings.update(() => ({ isQuiet }));
      await sites.tellPages((tabId) => pageRequests.sendTo(tabId, 'quietChanged', { isQuiet }));
    },
    openInteraction: async (data, sender) => {
      const { mayStart, ...address } = parseAgentRequest('openInteraction', data);
      const { agentId } = await settings.get();
      const site = siteOf(sender);
      const interaction = await interactions.open({
        ...address,
        agentId,
        site,
        day: dayOf(address.at),
        mayStart,
      });
      if (!interaction) return null;
      return {
        interaction,
        rememberedTurns: await memory.turnsOf(interaction.id),
        followUps: await followUpsOf(interaction),
      };
    },
    recordCheckpoint: async (data, sender) => {
      const checkpoint = parseAgentRequest('recordCheckpoint', data);
      await needOwn(checkpoint.id, sender);
      await interactions.checkpoint(checkpoint);
    },
    rememberTurns: async (data, sender) => {
      const { interactionId, turns } = parseAgentRequest('rememberTurns', data);
      await needOwn(interactionId, sender);
      await memory.rememberTurns(interactionId, turns);
    },
    loadCardBody: (_data, sender) => injectPart(tabOf(sender), 'card-body'),
    loadSiteTools: (_data, sender) => injectPart(tabOf(sender), 'site-tools'),
    saveTaught: async (data, sender) => {
      const { definition } = parseAgentRequest('saveTaught', data);
      const site = siteOf(sender);
      await siteReading.teach(site, definition);
      await injectIntoOpenTabs([site]);
    },
    saveReadable: async (data, sender) => {
      const { helpdesk, readable } = parseAgentRequest('saveReadable', data);
      await settings.saveReadable(siteOf(sender), helpdesk, readable);
    },
    loadPageTools: (_data, sender) => injectPart(tabOf(sender), 'page-tools'),
    loadDueTime: (_data, sender) => injectPart(tabOf(sender), 'due-time'),
    addFollowUp: async (data, sender) => {
      const request = parseAgentRequest('addFollowUp', data);
      const interaction = await needOwn(request.interactionId, sender);
      const { helpdesk, site, ticket } = interaction;
      await followUps.add({ ...request, helpdesk, site, ticket });
      await reminders.renew();
    },
    completeFollowUp: async (data, sender) => {
      const { id, at } = parseAgentRequest('followUpAt', data);
      await needOwnFollowUp(id, sender);
      await followUps.complete(id, at);
      await reminders.renew();
    },
    reopenFollowUp: async (data, sender) => {
      const { id, at } = parseAgentRequest('followUpAt', data);
      await needOwnFollowUp(id, sender);
      await followUps.reopen(id, at);
      await reminders.renew();
    },
    listFollowUps: async (data, sender) => {
      const { interactionId } = parseAgentRequest('listFollowUps', data);
      return followUpsOf(await needOwn(interactionId, sender));
    },
    saveCardPlace: async (data, sender) => {
      await settings.saveCardPlace(siteOf(sender), parseAgentRequest('saveCardPlace', data));
    },
    announcePage: async (_data, sender) => {
      const tabId = sender.tab?.id;
      // Nobody answers while the panel is closed.
      if (tabId !== undefined) await panelRequests.send('pageReady', { tabId }).catch(() => {});
    },
    openPanel: async (_data, sender) => {
      const windowId = sender.tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT;
      await openSidePanel(windowId);
    },
  };
}

function tabOf(sender: Runtime.MessageSender): number {
  if (sender.tab?.id === undefined) throw new Error('Only a page in a tab needs this');
  return sender.tab.id;
}

/** The origin of the page that asks; empty for our own pages, which work without a site. */
function siteOf(sender: Runtime.MessageSender): string {
  return isOwnPage(sender) ? '' : (originOf(sender.url ?? 'about:blank') ?? '');
}
