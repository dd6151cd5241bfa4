import type { KnownHelpdesk } from '@/helpdesks/known-helpdesk';
import { hasTicket } from '@/helpdesks/locate-ticket';
import { recognise } from '@/helpdesks/recognise';

/** How often a page that is being built or changed is asked at most, in ms. */
const askEveryMs = 300;

/** What a page turned out to be so far. */
export interface FoundPage {
  /** `undefined` while no product is recognised. */
  readonly helpdesk: KnownHelpdesk | undefined;
  readonly hasTicket: boolean;
}

export interface HelpdeskFinder {
  /** Looks again at once, for an address that has just changed. */
  look(): void;
  stop(): void;
}

/**
 * Calls back with what the page is: at once, and whenever that changes. Single-page helpdesks build
 * their page long after it was loaded, and open tickets without loading another.
 */
export function findHelpdesk(
  known: readonly KnownHelpdesk[],
  page: Document,
  onFound: (found: FoundPage) => void,
): HelpdeskFinder {
  let latest: FoundPage | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    clearTimeout(timer);
    timer = undefined;
    const { href, hostname } = page.location;
    const helpdesk = latest?.helpdesk ?? recognise(known, page, hostname);
    const found = { helpdesk, hasTicket: !!helpdesk && hasTicket(helpdesk, page, href) };
    if (latest?.helpdesk === helpdesk && latest?.hasTicket === found.hasTicket) return;
    latest = found;
    onFound(found);
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, askEveryMs);
  });
  observer.observe(page, { childList: true, subtree: true });
  look();
  return {
    look,
    stop: () => {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}
