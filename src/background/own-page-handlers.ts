import * as v from 'valibot';
import type { Handlers } from '@/messaging/channel';
import type { OwnPageRequests } from '@/messaging';
import { readSiteFile, writeSiteFile } from '@/helpdesks/site-file';
import type { FollowUpStore } from '@/storage/follow-up-store';
import { injectIntoOpenTabs } from './content-script';
import type { Reminders } from './reminders';
import type { SiteReading } from './site-reading';
import type { Sites } from './sites';

interface Services {
  readonly sites: Sites;
  readonly siteReading: SiteReading;
  readonly followUps: FollowUpStore;
  readonly reminders: Reminders;
}

/** Answers the extension's own pages. */
export function ownPageHandlers({
  sites,
  siteReading,
  followUps,
  reminders,
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
    rescheduleFollowUp: async (change) => {
      await followUps.reschedule(change);
      await reminders.renew();
    },
    dropFollowUp: async ({ id, at }) => {
      await followUps.drop(id, at);
      await reminders.renew();
    },
  };
}

const originSchema = v.pipe(v.string(), v.url(), v.maxLength(300));
