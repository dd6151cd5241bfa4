import browser, { type Runtime } from 'webextension-polyfill';
import { openSidePanel } from '@/browser/side-panel';
import { originOf } from '@/browser/site-access';
import { defaultPlaybook } from '@/core/cycle/default-playbook';
import type { Interaction } from '@/core/interaction/interaction';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import { isLearntQuiet } from '@/core/follow-ups/learnt-forms';
import { saidIn } from '@/core/follow-ups/said';
import { understand } from '@/core/nudges/understand';
import { dayOf } from '@/core/interaction/day';
import { isOwnPage, pageRequests, panelRequests, type AgentRequests } from '@/messaging';
import type { Handlers } from '@/messaging/channel';
import type { FollowUpStore } from '@/storage/follow-up-store';
import type { InteractionStore } from '@/storage/interaction-store';
import type { SessionMemory } from '@/storage/session-memory';
import type { SettingsStore } from '@/storage/settings';
import type { AttentionDesk } from './attention';
import { cardStyle } from './card-style';
import { injectIntoOpenTabs, injectPart, type AskingPage } from './content-script';
import type { Ledgers } from './ledger';
import type { Nudges } from './nudges';
import { parseAgentRequest } from './parse-agent-request';
import type { SiteReading } from './site-reading';
import type { Sites } from './sites';
import type { Tickets } from './tickets';

interface Services {
  readonly sites: Sites;
  readonly siteReading: SiteReading;
  readonly settings: SettingsStore;
  readonly interactions: InteractionStore;
  readonly followUps: FollowUpStore;
  readonly memory: SessionMemory;
  readonly ledgers: Ledgers;
  readonly tickets: Tickets;
  readonly nudges: Nudges;
  readonly attention: AttentionDesk;
}

/**
 * Answers content scripts, and the side panel when it keeps a session of its own. A page can only
 * add to interactions of its own site: whose interaction it is, is looked up, never believed.
 */
export function agentHandlers(services: Services): Handlers<AgentRequests> {
  const {
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
  } = services;

  const needOwn = async (interactionId: string, sender: Runtime.MessageSender) => {
    const interaction = await interactions.find(interactionId);
    if (!interaction || interaction.site !== siteOf(sender)) {
      throw new Error('There is no such interaction of this site');
    }
    return interaction;
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
      const place = pageOf(sender);
      const site = siteOf(sender);
      const definition = isDerived ? null : await siteReading.definitionOf(site, helpdesk, place);
      if (definition === undefined) throw new Error(`There is no definition of ${helpdesk}`);
      await injectPart(place, 'cue-card');
      const { cardPlaces, isQuiet } = await settings.get();
      return {
        definition,
        playbook: defaultPlaybook,
        cardPlace: cardPlaces[site] ?? null,
        readable: await settings.readableOn(site, helpdesk),
        isQuiet,
        attention: await attention.now(),
      };
    },
    read: async (data) => {
      const { helpdesk = '', ...request } = parseAgentRequest('read', data);
      const { forms } = await settings.get();
      const answer = understand(request, (words) => isLearntQuiet(words, forms));
      if (!answer.draft || request.draft === null) return answer;
      const said = saidIn(request.draft, answer.draft.commitments);
      return { ...answer, commitments: await ledgers.preview(said, helpdesk) };
    },
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
      await tickets.opened(sender.tab?.id, interaction);
      return {
        interaction,
        rememberedTurns: await memory.turnsOf(interaction.id),
        ledger: await ledgers.of(interaction),
      };
    },
    takeAttention: (_data, sender) => attention.taken(sender.tab?.id),
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
    loadOpenCard: (_data, sender) => injectPart(pageOf(sender), 'open-card'),
    loadSiteTools: (_data, sender) => injectPart(pageOf(sender), 'site-tools'),
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
    loadPageTools: (_data, sender) => injectPart(pageOf(sender), 'page-tools'),
    noteDraft: async (data, sender) => {
      const { interactionId, head } = parseAgentRequest('noteDraft', data);
      await ledgers.noteDraft(await needOwn(interactionId, sender), head);
    },
    followConversation: async (data, sender) => {
      const { interactionId, ...said } = parseAgentRequest('followConversation', data);
      return ledgers.follow(await needOwn(interactionId, sender), said);
    },
    readLedger: async (data, sender) => {
      const { interactionId } = parseAgentRequest('readLedger', data);
      return ledgers.of(await needOwn(interactionId, sender));
    },
    fulfil: async (data, sender) => {
      const { interactionId, wish, ...facts } = parseAgentRequest('fulfil', data);
      const interaction = await needOwn(interactionId, sender);
      if (wish.kind === 'change') {
        const followUp = await followUps.find(wish.id);
        // A page changes what belongs to its own ticket.
        if (!followUp || !isOfTicket(followUp, interaction)) {
          throw new Error('There is no such follow-up of this ticket');
        }
      }
      const answer = await ledgers.fulfil(interaction, wish, facts);
      return { answer, ledger: await ledgers.of(await needOwn(interactionId, sender)) };
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

function isOfTicket(followUp: FollowUp, { helpdesk, site, ticket }: Interaction): boolean {
  return followUp.helpdesk === helpdesk && followUp.site === site && followUp.ticket === ticket;
}

function pageOf({ tab, documentId }: Runtime.MessageSender): AskingPage {
  if (tab?.id === undefined) throw new Error('Only a page in a tab needs this');
  return { tabId: tab.id, documentId };
}

/** The origin of the page that asks; empty for our own pages, which work without a site. */
function siteOf(sender: Runtime.MessageSender): string {
  return isOwnPage(sender) ? '' : (originOf(sender.url ?? 'about:blank') ?? '');
}
