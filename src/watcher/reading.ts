import type { HelpdeskDefinition } from '@/helpdesks/definition';
import { agentRequests } from '@/messaging';
import type { LoadedReader, PageReader } from '@/reader/offer-reader';
import type { NowActions, NowView } from '@/session/view';
import { lifeWithin, type PageLife } from './page-life';
import { whenSettled, type SettledPage } from './settled-page';
import { siteTools } from './site-tools';

declare global {
  /** Set by the script that the background puts beside this one; never in the page's own world. */
  // oxlint-disable-next-line no-var -- Only `var` declares a property of `globalThis`.
  var cuecycleReader: LoadedReader | undefined;
}

interface ReadingPorts {
  readonly life: PageLife;
  readonly publish: (view: NowView) => void;
  readonly actions: NowActions;
}

/** The one reader of a page, once there is something to read. */
export interface Reading {
  reader(): PageReader | undefined;
  /** Reads the page as a product's, from now on. */
  begin(helpdesk: string): void;
  /** Reads the page by what pages have in common, if that shows a ticket once it has settled. */
  beginDerived(): void;
  /** The address has changed without a load. */
  renew(): void;
  /** How many panels show the same. */
  follow(count: number): void;
  /** Whether one of those panels has the focus. */
  panelFocused(isFocused: boolean): void;
}

/** Loads the reader when it is first needed, and replaces it when more becomes known of the page. */
export function createReading({ life, publish, actions }: ReadingPorts): Reading {
  const { signal } = life;
  let reader: PageReader | undefined;
  let readerLife: PageLife | undefined;
  let followers = 0;
  let isPanelFocused = false;
  let isBegun = false;
  /** Asks the page how it is built, where no definition tells it. */
  let asking: SettledPage | undefined;
  signal.addEventListener('abort', () => asking?.stop());

  const start = async (helpdesk: string, derived: HelpdeskDefinition | null) => {
    const isDerived = derived !== null;
    const answer = await agentRequests.send('loadReader', { helpdesk, isDerived });
    const definition = derived ?? answer.definition;
    if (signal.aborted || !definition) return undefined;
    readerLife?.end();
    readerLife = lifeWithin(life);
    const given = { ...answer, definition, life: readerLife, publish, actions };
    reader = globalThis.cuecycleReader?.start(given);
    reader?.makeRoom(followers > 0);
    reader?.attention.panelFocused(isPanelFocused);
    return definition;
  };

  const derive = async () => {
    // The rest of the work is worth its cost only where an address can name a ticket.
    if (!/\d/.test(location.pathname + location.search + location.hash)) return false;
    const definition = (await siteTools()).deriveDefinition(document);
    if (definition) await start(definition.id, definition);
    return definition !== undefined;
  };

  const complete = async (known: HelpdeskDefinition) => {
    const definition = (await siteTools()).completeDefinition(known, document);
    if (definition) await start(known.id, definition);
    return definition !== undefined;
  };

  return {
    reader: () => reader,
    begin: (helpdesk) => {
      if (isBegun) return;
      isBegun = true;
      asking?.stop();
      const begun = async () => {
        const definition = await start(helpdesk, null);
        if (definition?.evidence !== 'address') return;
        asking = whenSettled(document, () => complete(definition));
      };
      begun().catch(() => {
        // A background that was just stopped: the next look tries again.
        isBegun = false;
        life.checkOrphaned();
      });
    },
    beginDerived: () => {
      if (!isBegun) asking ??= whenSettled(document, derive);
    },
    renew: () => {
      reader?.readNow();
      asking?.renew();
    },
    follow: (count) => {
      followers = count;
      reader?.makeRoom(count > 0);
    },
    panelFocused: (isFocused) => {
      isPanelFocused = isFocused;
      reader?.attention.panelFocused(isFocused);
    },
  };
}
