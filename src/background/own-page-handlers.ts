import * as v from 'valibot';
import type { Handlers } from '@/messaging/channel';
import type { OwnPageRequests } from '@/messaging';
import type { FollowUpStore } from '@/storage/follow-up-store';
import type { Reminders } from './reminders';
import type { Sites } from './sites';

interface Services {
  readonly sites: Sites;
  readonly followUps: FollowUpStore;
  readonly reminders: Reminders;
}

/** Answers the extension's own pages. */
export function ownPageHandlers({
  sites,
  followUps,
  reminders,
}: Services): Handlers<OwnPageRequests> {
  return {
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
