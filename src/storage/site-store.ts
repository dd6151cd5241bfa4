import * as v from 'valibot';
import browser from 'webextension-polyfill';

const storageKey = 'sites';
const lockName = 'cuecycle-sites';

/** `auto`: the page is recognised; `none`: it is no helpdesk; else the id of a product. */
const choiceSchema = v.fallback(v.pipe(v.string(), v.maxLength(40)), 'auto');

const siteSchema = v.object({
  choice: choiceSchema,
  /** What an agent has shown of this site. Whoever reads it checks it: only they know its form. */
  taught: v.optional(v.unknown()),
});

/** How a site is read, where that was decided by an agent. */
export type SiteRecord = v.InferOutput<typeof siteSchema>;

export interface SiteStore {
  /** Returns what was decided for an origin; `auto` and nothing taught where nothing was. */
  get(origin: string): Promise<SiteRecord>;
  change(origin: string, change: Partial<SiteRecord>): Promise<void>;
}

/** What agents decided about single sites; it stays when a site is turned off, for the next time. */
export function createSiteStore(): SiteStore {
  return {
    get: async (origin) => (await read())[origin] ?? unknownSite,
    change: async (origin, change) => {
      await navigator.locks.request(lockName, async () => {
        const sites = await read();
        const next = { ...sites, [origin]: { ...unknownSite, ...sites[origin], ...change } };
        await browser.storage.local.set({ [storageKey]: next });
      });
    },
  };
}

const unknownSite: SiteRecord = { choice: 'auto', taught: undefined };

/** One damaged record does not cost the agent the others. */
const sitesSchema = v.fallback(v.record(v.string(), v.fallback(siteSchema, unknownSite)), {});

async function read(): Promise<Record<string, SiteRecord>> {
  const { [storageKey]: stored } = await browser.storage.local.get(storageKey);
  return v.parse(sitesSchema, stored);
}
