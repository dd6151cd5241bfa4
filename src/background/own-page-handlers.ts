import * as v from 'valibot';
import type { Handlers } from '@/messaging/channel';
import { pageRequests, type OwnPageRequests } from '@/messaging';
import { readSiteFile, writeSiteFile } from '@/helpdesks/site-file';
import type { SettingsStore } from '@/storage/settings';
import type { AttentionDesk } from './attention';
import { injectIntoOpenTabs } from './content-script';
import type { Ledgers } from './ledger';
import { followUpWishSchema } from './parse-agent-request';
import type { Tickets } from './tickets';
import type { Reminders } from './reminders';
import type { SiteReading } from './site-reading';
import type { Sites } from './sites';
import type { Upkeep } from './upkeep';

interface Services {
  readonly sites: Sites;
  readonly siteReading: SiteReading;
  readonly ledgers: Ledgers;
  readonly tickets: Tickets;
  readonly settings: SettingsStore;
  readonly reminders: Reminders;
  readonly attention: AttentionDesk;
  readonly upkeep: Upkeep;
}

/** Answers the extension's own pages. */
export function ownPageHandlers({
  sites,
  siteReading,
  ledgers,
  tickets,
  settings,
  reminders,
  attention,
  upkeep,
}: Services): Handlers<OwnPageRequests> {
  const originIn = ({ origin }: { readonly origin: string }) => v.parse(originSchema, origin);
  return {
    describeSite: (data) => siteReading.state(originIn(data)),
    chooseHelpdesk: async (data) => {
      const origin = originIn(data);
      await siteReading.choose(origin, data.choice);
      await injectIntoOpenTabs([origin]);
    },
    forgetTaught: async (data) => {
      const origin = originIn(data);
      await siteReading.forget(origin);
      await injectIntoOpenTabs([origin]);
    },
    exportTaught: async (data) => {
      const taught = await siteReading.taught(originIn(data));
      return taught ? writeSiteFile(taught) : null;
    },
    importTaught: async (data) => {
      const origin = originIn(data);
      const file = readSiteFile(data.text);
      if (!file.ok) return file;
      await siteReading.teach(origin, file.definition);
      await injectIntoOpenTabs([origin]);
      return { ok: true };
    },
    enableSite: ({ origin }) => sites.enable(v.parse(originSchema, origin)),
    disableSite: ({ origin }) => sites.disable(v.parse(originSchema, origin)),
    changeFollowUp: async ({ id, wish, newId, at }) => {
      const parsed = v.parse(followUpWishSchema, wish);
      const answer = await ledgers.change(id, parsed, { newId, at, url: '' });
      // Not waited for: the agent has their answer, whatever the pages do.
      void sites.tellPages((tabId) => pageRequests.sendTo(tabId, 'ledgerChanged', {}));
      return answer;
    },
    openTicket: ({ id }) => tickets.open(id),
    jotFollowUp: (jotted) => ledgers.jot(jotted),
    attentionNow: () => attention.now(),
    changeAttentionRules: (rules) => attention.change(rules),
    changeRecordRules: (rules) => upkeep.changeRules(rules),
    noteExport: ({ at }) => upkeep.noteExport(at),
    recordsRestored: ({ agentId }) => upkeep.recordsRestored(agentId),
    deleteEverything: () => upkeep.deleteEverything(),
    changeReminders: async (change) => {
      const { workday, quietHours, mayQuote } = change;
      await settings.update(() => ({
        workday: { ...workday, days: [...workday.days] },
        quietHours,
        mayQuote,
      }));
      await reminders.renew();
    },
  };
}

const originSchema = v.pipe(v.string(), v.url(), v.maxLength(300));
