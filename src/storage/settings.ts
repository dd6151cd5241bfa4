import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { exportRhythms } from '@/core/exchange/export-rhythm';
import { awayModes, defaultAttentionRules } from '@/core/attention/attention';
import { defaultWorkday } from '@/core/follow-ups/workday';
import { capabilities, type Capability } from '@/core/health/page-check';

const storageKey = 'settings';
const lockName = 'cuecycle-settings';

/** Where the cue card stands on a site, in CSS pixels; see the requests. */
const cardPlaceSchema = v.object({
  inlineEnd: v.pipe(v.number(), v.finite(), v.minValue(0)),
  blockEnd: v.pipe(v.number(), v.finite(), v.minValue(0)),
  isExpanded: v.boolean(),
});

const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60));
const workdaySchema = v.pipe(
  v.object({
    startsAt: minutes,
    endsAt: minutes,
    days: v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
      v.minLength(1),
    ),
  }),
  v.check(({ startsAt, endsAt }) => startsAt < endsAt, 'A workday ends after it starts'),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const attentionSchema = v.object({
  away: v.picklist(awayModes),
  keepMinutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
  // Browsers do not tell of less than 15 seconds.
  idleSeconds: v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(3600)),
});
const formSchema = v.object({ declined: count, confirmed: count });

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
  /** When the agent works; due times in words are meant within it. */
  workday: v.fallback(workdaySchema, defaultWorkday),
  /** No notifications then; what became due in them is told after. */
  quietHours: v.fallback(v.nullable(v.object({ from: minutes, to: minutes })), null),
  /** Others can see this screen unless the agent says otherwise: notifications quote nothing. */
  mayQuote: v.fallback(v.boolean(), false),
  /** How time counts that the agent spends away from the ticket. */
  attention: v.fallback(attentionSchema, defaultAttentionRules),
  /** How often words of a form were taken for a commitment, and how often not; see `formOf`. */
  forms: v.fallback(v.record(v.string(), formSchema), {}),
  /** Records older than so many months are deleted; `null` keeps them for ever. */
  keepMonths: v.fallback(v.nullable(v.pipe(count, v.minValue(1), v.maxValue(120))), null),
  /** How often the agent wants to be reminded to export. */
  exportEvery: v.fallback(v.picklist(exportRhythms), 'never'),
  /** The name that stands in exports in place of the random id; empty for none. */
  exportName: v.fallback(v.pipe(v.string(), v.maxLength(60)), ''),
  /** When the last export was written, or its reminder shown; `null` before the first. */
  exportedAt: v.fallback(v.nullable(count), null),
});

/** Forms that were not met for longest are forgotten beyond this number. */
const mostForms = 300;

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
  /** Learns from an answer to "is this a commitment?". */
  learnForm(form: string, answer: 'declined' | 'confirmed'): Promise<void>;
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
    learnForm: async (form, answer) => {
      await update(({ forms }) => {
        const { [form]: former = { declined: 0, confirmed: 0 }, ...others } = forms;
        const next = { ...former, [answer]: former[answer] + 1 };
        // The latest last: the first ones are forgotten.
        const all = Object.entries({ ...others, [form]: next }).slice(-mostForms);
        return { forms: Object.fromEntries(all) };
      });
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
  workday: defaultWorkday,
  quietHours: null,
  mayQuote: false,
  attention: defaultAttentionRules,
  forms: {},
  keepMonths: null,
  exportEvery: 'never',
  exportName: '',
  exportedAt: null,
};

function withAgentId(settings: Settings): Settings {
  return settings.agentId ? settings : { ...settings, agentId: crypto.randomUUID() };
}
