import type { HelpdeskDefinition } from './definition';
import { findOne } from './locate';

/**
 * The definition whose product this page is. The product's own host and every anchor found are a vote
 * each, most votes win; a tie is ambiguous and gives none, because reading a page by the wrong
 * definition is worse than not reading it.
 */
export function recognise<T extends Pick<HelpdeskDefinition, 'hosts' | 'recognise'>>(
  definitions: readonly T[],
  page: ParentNode,
  hostname: string,
): T | undefined {
  const votes = definitions
    .map((definition) => ({ definition, count: countVotes(definition, page, hostname) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [first, second] = votes;
  return first && first.count !== second?.count ? first.definition : undefined;
}

function countVotes(
  { hosts, recognise: anchors }: Pick<HelpdeskDefinition, 'hosts' | 'recognise'>,
  page: ParentNode,
  hostname: string,
): number {
  const isAtHome = hosts.some((host) => matchesHost(hostname, host));
  return Number(isAtHome) + anchors.filter(({ selector }) => findOne(page, selector)).length;
}

/** Tells whether a host name is the one named, or one below `*.example.com`. */
export function matchesHost(hostname: string, host: string): boolean {
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
}
