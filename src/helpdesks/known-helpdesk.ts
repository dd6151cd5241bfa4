import type { HelpdeskDefinition } from './definition';
import { matchesHost } from './recognise';

/** As much of a definition as is needed to see that a page is a ticket of this product. */
export type KnownHelpdesk = Pick<
  HelpdeskDefinition,
  'id' | 'name' | 'hosts' | 'isSelfHosted' | 'recognise' | 'ticket'
>;

/**
 * The products that may fit an address: those of its host if it is a product's own, else all that
 * companies host themselves; the page then decides among them.
 */
export function helpdesksFor<T extends Pick<HelpdeskDefinition, 'hosts' | 'isSelfHosted'>>(
  known: readonly T[],
  url: string,
): readonly T[] {
  const { hostname } = new URL(url);
  const hosted = known.filter(({ hosts }) => hosts.some((host) => matchesHost(hostname, host)));
  return hosted.length > 0 ? hosted : known.filter(({ isSelfHosted }) => isSelfHosted);
}
