import * as v from 'valibot';
import { knownHelpdesks } from 'virtual:known-helpdesks';
import { helpdeskDefinitionSchema, type HelpdeskDefinition } from '@/helpdesks/definition';
import { helpdesksFor, type KnownHelpdesk } from '@/helpdesks/known-helpdesk';
import type { SiteReadingState } from '@/messaging';
import type { SiteStore } from '@/storage/site-store';
import { loadDefinition, type AskingPage } from './content-script';

/** How the pages of a site are read: as agents decided, else as they are recognised. */
export interface SiteReading {
  /** What a page of the site may be; the page decides among them. */
  candidates(site: string, url: string): Promise<readonly KnownHelpdesk[]>;
  /** Nobody has decided what the site is. */
  mayDerive(site: string): Promise<boolean>;
  /** The whole definition of a candidate; `undefined` for one that nobody knows. */
  definitionOf(
    site: string,
    helpdesk: string,
    place: AskingPage,
  ): Promise<HelpdeskDefinition | undefined>;
  state(site: string): Promise<SiteReadingState>;
  choose(site: string, choice: string): Promise<void>;
  /** What an agent has shown is read from now on, whatever was chosen before. */
  teach(site: string, definition: HelpdeskDefinition): Promise<void>;
  taught(site: string): Promise<HelpdeskDefinition | undefined>;
  forget(site: string): Promise<void>;
}

export function createSiteReading(store: SiteStore): SiteReading {
  const read = async (site: string) => {
    const { choice, taught } = await store.get(site);
    // Kept by an older version in a form that is no longer understood: the built-in one goes on.
    const parsed = v.safeParse(helpdeskDefinitionSchema, taught);
    return { choice, taught: parsed.success ? parsed.output : undefined };
  };
  const isKnown = (choice: string) =>
    choice === 'auto' || choice === 'none' || knownHelpdesks.some(({ id }) => id === choice);

  return {
    candidates: async (site, url) => {
      const { choice, taught } = await read(site);
      if (choice === 'none') return [];
      if (taught && choice === 'auto') return [atHome(taught, url)];
      const chosen = knownHelpdesks.find(({ id }) => id === choice);
      return chosen ? [atHome(chosen, url)] : helpdesksFor(knownHelpdesks, url);
    },
    mayDerive: async (site) => {
      const { choice, taught } = await read(site);
      return choice === 'auto' && !taught;
    },
    definitionOf: async (site, helpdesk, place) => {
      const { choice, taught } = await read(site);
      if (choice === 'auto' && taught?.id === helpdesk) return taught;
      return knownHelpdesks.some(({ id }) => id === helpdesk)
        ? loadDefinition(place, helpdesk)
        : undefined;
    },
    state: async (site) => {
      const { choice, taught } = await read(site);
      return {
        choice,
        taughtName: taught?.name ?? null,
        known: knownHelpdesks.map(({ id, name }) => ({ id, name })),
      };
    },
    choose: async (site, choice) => {
      if (!isKnown(choice)) throw new Error(`There is no helpdesk ${choice}`);
      await store.change(site, { choice });
    },
    teach: (site, taught) => store.change(site, { taught, choice: 'auto' }),
    taught: async (site) => (await read(site)).taught,
    forget: (site) => store.change(site, { taught: undefined }),
  };
}

/** What was decided for a site needs no sign in its pages. */
function atHome(helpdesk: KnownHelpdesk, url: string): KnownHelpdesk {
  const { id, name, isSelfHosted, recognise, ticket } = helpdesk;
  return { id, name, hosts: [new URL(url).hostname], isSelfHosted, recognise, ticket };
}
