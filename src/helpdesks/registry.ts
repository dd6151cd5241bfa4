import type { HelpdeskDefinition } from './definition';
import { practiceDesk } from './definitions/practice-desk';
import { requestTracker } from './definitions/request-tracker';
import { matchesHost } from './recognise';

/** Every definition that ships with Cuecycle. */
export const builtInDefinitions: readonly HelpdeskDefinition[] = [practiceDesk, requestTracker];

/**
 * The definitions that may fit an address: those of its host if the host is a known product's,
 * else all products that companies host themselves; the page then decides among them.
 */
export function definitionsFor(url: string): readonly HelpdeskDefinition[] {
  const { hostname } = new URL(url);
  const hosted = builtInDefinitions.filter(({ hosts }) =>
    hosts.some((host) => matchesHost(hostname, host)),
  );
  return hosted.length > 0 ? hosted : builtInDefinitions.filter(({ isSelfHosted }) => isSelfHosted);
}
