import type { HelpdeskDefinition } from '@/helpdesks/definition';
import { completeDefinition, deriveDefinition } from '@/helpdesks/derive/derive-definition';
import { lessonFor } from '@/teach/lesson-for';
import { startTeaching, type Teaching } from '@/teach/start-teaching';
import { healthReport } from './health-report';
import type { ReadHealth } from './start-reader';

/** What the watcher of the same page finds once it is loaded. */
export interface LoadedSiteTools {
  readonly healthReport: typeof healthReport;
  readonly deriveDefinition: typeof deriveDefinition;
  readonly completeDefinition: typeof completeDefinition;
  /** Lets the agent show what is not read of the page. `onTaught` comes only when all was confirmed. */
  teach(
    page: Document,
    health: ReadHealth | undefined,
    onTaught: (definition: HelpdeskDefinition) => void,
  ): Teaching;
}

/** Leaves the tools where the watcher of the same page finds them. */
export function offerSiteTools(): void {
  globalThis.cuecycleSiteTools = {
    healthReport,
    deriveDefinition,
    completeDefinition,
    teach: (page, health, onTaught) =>
      startTeaching(page, {
        ...lessonFor(health?.definition, health?.check),
        onTaught,
        onCancelled: () => undefined,
      }),
  };
}
