import { healthReport } from './health-report';
import type { ReadHealth } from './start-reader';

/** What the watcher of the same page finds once it is loaded. */
export interface LoadedSiteTools {
  healthReport(page: Document, health: ReadHealth | undefined): string;
}

/** Leaves the tools where the watcher of the same page finds them. */
export function offerSiteTools(): void {
  globalThis.cuecycleSiteTools = { healthReport };
}
