import type { HelpdeskDefinition } from '@/helpdesks/definition';
import { recognise } from '@/helpdesks/recognise';

/** How often a page that is still being built is asked again at most, in ms. */
const askEveryMs = 250;

/**
 * Calls back with the definition that fits the page, as soon as one does, and with `undefined` at
 * once if none does yet: single-page helpdesks build their page long after it was loaded.
 */
export function findHelpdesk(
  definitions: readonly HelpdeskDefinition[],
  page: Document,
  onFound: (definition: HelpdeskDefinition | undefined) => void,
  signal: AbortSignal,
): void {
  const found = recognise(definitions, page, page.location.hostname);
  onFound(found);
  if (found) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const askAgain = () => {
    timer = undefined;
    const late = recognise(definitions, page, page.location.hostname);
    if (!late) return;
    observer.disconnect();
    onFound(late);
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(askAgain, askEveryMs);
  });
  observer.observe(page.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
