import browser from 'webextension-polyfill';
import type { FollowUp } from '@/core/follow-ups/follow-up';
import type { Interaction } from '@/core/interaction/interaction';
import { pageRequests } from '@/messaging';
import type { FollowUpStore } from '@/storage/follow-up-store';

/** What is to be shown in a tab once its ticket is read; kept while the background is stopped. */
const wishKey = (tabId: number) => `show-words/${tabId}`;

export interface Tickets {
  /** Shows a follow-up's ticket: the tab that has it open, else a new one. */
  open(followUpId: string): Promise<void>;
  /** A ticket is read in a tab now: what was to be shown there is shown. */
  opened(tabId: number | undefined, ticket: Pick<Interaction, 'ticket'>): Promise<void>;
}

interface Wish {
  readonly ticket: string;
  readonly words: string;
}

/** Opens tickets where the agent left them. */
export function createTickets(followUps: FollowUpStore): Tickets {
  const show = async (tabId: number, words: string) => {
    await pageRequests.sendTo(tabId, 'showWords', { words }).catch(() => undefined);
  };

  return {
    open: async (followUpId) => {
      const followUp = await followUps.find(followUpId);
      if (!followUp || !/^https?:/.test(followUp.url)) return;
      const { url, words } = followUp;
      // Addresses of sites that are not enabled are hidden from us; those tickets get a new tab.
      const open = (await browser.tabs.query({})).find((tab) => tab.url === url);
      if (open?.id === undefined) {
        const { id } = await browser.tabs.create({ url });
        if (id !== undefined && words) await remember(id, followUp);
        return;
      }
      await browser.tabs.update(open.id, { active: true });
      if (open.windowId !== undefined)
        await browser.windows.update(open.windowId, { focused: true });
      if (words) await show(open.id, words);
    },
    opened: async (tabId, { ticket }) => {
      if (tabId === undefined) return;
      const key = wishKey(tabId);
      const { [key]: stored } = await browser.storage.session.get(key);
      const wish = stored as Wish | undefined;
      if (wish?.ticket !== ticket) return;
      await browser.storage.session.remove(key);
      await show(tabId, wish.words);
    },
  };
}

async function remember(tabId: number, { ticket, words }: FollowUp): Promise<void> {
  const wish: Wish = { ticket, words };
  await browser.storage.session.set({ [wishKey(tabId)]: wish });
}
