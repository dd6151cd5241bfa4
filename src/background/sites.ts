import browser from 'webextension-polyfill';
import { giveUpAccess, hasAccess, originOf, patternOf } from '@/browser/site-access';
import { pageRequests } from '@/messaging';
import type { SettingsStore } from '@/storage/settings';
import { injectIntoOpenTabs, registerContentScript } from './content-script';

export interface Sites {
  /** Brings registration and open tabs in line with the settings and the browser's permissions. */
  renew(): Promise<void>;
  enable(origin: string): Promise<void>;
  disable(origin: string): Promise<void>;
  /** The agent took access away in the browser's own settings. */
  forgetRevoked(): Promise<void>;
  isEnabled(url: string): Promise<boolean>;
  /** Tells every tab that may have our script. */
  tellPages(tell: (tabId: number) => Promise<void>): Promise<void>;
}

/** The sites that the agent enabled; the browser's permission is the truth, the setting the wish. */
export function createSites(settings: SettingsStore): Sites {
  const permitted = async () => {
    const { sites } = await settings.get();
    const checked = await Promise.all(
      sites.map(async (origin) => ((await hasAccess(origin)) ? [origin] : [])),
    );
    return checked.flat();
  };

  const tellPages: Sites['tellPages'] = async (tell) => {
    const tabs = await browser.tabs.query({});
    await Promise.all(
      tabs.map(async ({ id }) => {
        // Tabs without our script have nobody to answer.
        if (id !== undefined) await tell(id).catch(() => undefined);
      }),
    );
  };

  // Without the permission the browser hides the tabs' addresses: each page compares for itself.
  const detachTabs = (origin: string) =>
    tellPages((tabId) => pageRequests.sendTo(tabId, 'detach', { origin }));

  return {
    tellPages,
    async renew() {
      const origins = await permitted();
      await registerContentScript(origins);
      await injectIntoOpenTabs(origins);
    },
    async enable(origin) {
      if (originOf(origin) !== origin) throw new Error(`${origin} is not a web site`);
      if (!(await hasAccess(origin))) throw new Error(`The browser gave no access to ${origin}`);
      await settings.addSite(origin);
      await registerContentScript(await permitted());
      await injectIntoOpenTabs([origin]);
    },
    async disable(origin) {
      await detachTabs(origin);
      await settings.removeSite(origin);
      const origins = await permitted();
      await registerContentScript(origins);
      // Two ports of one host share one permission; it goes with the last of them.
      const isShared = origins.some((other) => patternOf(other) === patternOf(origin));
      if (!isShared) await giveUpAccess(origin);
    },
    async forgetRevoked() {
      const { sites } = await settings.get();
      const allowed = await permitted();
      for (const origin of sites.filter((site) => !allowed.includes(site))) {
        await detachTabs(origin);
        await settings.removeSite(origin);
      }
      await registerContentScript(allowed);
    },
    async isEnabled(url) {
      const origin = originOf(url);
      return origin !== undefined && (await permitted()).includes(origin);
    },
  };
}
