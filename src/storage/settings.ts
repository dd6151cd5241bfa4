import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { capabilities, type Capability } from '@/core/health/page-check';

const storageKey = 'settings';
const lockName = 'cuecycle-settings';

/** Where the cue card stands on a site, in CSS pixels; see the requests. */
const cardPlaceSchema = v.object({
  inlineEnd: v.pipe(v.number(), v.finite(), v.minValue(0)),
  blockEnd: v.pipe(v.number(), v.finite(), v.minValue(0)),
  isExpanded: v.boolean(),
});

/** Each part falls back by itself: one damaged value does not cost the agent the others. */
const settingsSchema = v.object({
  version: v.fallback(v.literal(1), 1),
  /** Names nobody: a random id that tells apart the exports of many agents. */
  agentId: v.fallback(v.pipe(v.string(), v.uuid()), ''),
  /** Origins that the agent enabled; the browser's own permission decides whether they work. */
  sites: v.fallback(v.array(v.string()), []),
  cardPlaces: v.fallback(v.record(v.string(), cardPlaceSchema), {}),
  /** What could be read, by site and product: the yardstick of the self-test. */
  readable: v.fallback(v.record(v.string(), v.array(v.picklist(capabilities))), {}),
  /** The agent wants no nudges; prompts and ticks go on. */
  isQuiet: v.fallback(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
type CardPlace = v.InferOutput<typeof cardPlaceSchema>;

export interface SettingsStore {
  /** Returns the settings; what is missing or damaged is replaced by its default. */
  get(): Promise<Settings>;
  /** Changes the settings; changes from all pages of the extension happen one after another. */
  update(change: (settings: Settings) => Partial<Settings>): Promise<Settings>;
  addSite(origin: string): Promise<void>;
  removeSite(origin: string): Promise<void>;
  saveCardPlace(site: string, place: CardPlace): Promise<void>;
  /** What could be read of a product on a site so far. */
  readableOn(site: string, helpdesk: string): Promise<readonly Capability[]>;
  saveReadable(site: string, helpdesk: string, readable: readonly Capability[]): Promise<void>;
  /** Calls back after each change, wherever it was made; returns a function that stops it. */
  watch(onChange: (settings: Settings) => void): () => void;
}

export function createSettings(): SettingsStore {
  return {
    get: async () => {
      const settings = await read();
      // The id is written before it is used, or two pages would make two.
      return settings.agentId ? settings : update(() => ({}));
    },
    update,
    addSite: async (origin) => {
      await update(({ sites }) => ({ sites: [...new Set([...sites, origin])] }));
    },
    removeSite: async (origin) => {
      await update(({ sites, readable }) => ({
        sites: sites.filter((site) => site !== origin),
        readable: Object.fromEntries(
          Object.entries(readable).filter(([place]) => !place.endsWith(` ${origin}`)),
        ),
      }));
    },
    saveCardPlace: async (site, place) => {
      await update(({ cardPlaces }) => ({ cardPlaces: { ...cardPlaces, [site]: place } }));
    },
    readableOn: async (site, helpdesk) => (await read()).readable[`${helpdesk} ${site}`] ?? [],
    saveReadable: async (site, helpdesk, next) => {
      await update(({ readable }) => ({
        readable: { ...readable, [`${helpdesk} ${site}`]: [...next] },
      }));
    },
    watch: (onChange) => {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[storageKey];
        if (area === 'local' && change) onChange(parseSettings(change.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

async function update(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  // The lock spans the background and every open page: no change is lost between read and write.
  return navigator.locks.request(lockName, async () => {
    const former = withAgentId(await read());
    const next = { ...former, ...change(former) };
    await browser.storage.local.set({ [storageKey]: next });
    return next;
  });
}

async function read(): Promise<Settings> {
  const { [storageKey]: stored } = await browser.storage.local.get(storageKey);
  return parseSettings(stored);
}

function parseSettings(stored: unknown): Settings {
  const isObject = typeof stored === 'object' && stored !== null;
  return v.parse(settingsSchema, isObject ? { ...emptySettings, ...stored } : emptySettings);
}

/** Present but unusable values, so that each falls back to its default. */
const emptySettings = {
  version: 1,
  agentId: '',
  sites: [],
  cardPlaces: {},
  readable: {},
  isQuiet: false,
};

function withAgentId(settings: Settings): Settings {
  return settings.agentId ? settings : { ...settings, agentId: crypto.randomUUID() };
}
