import type { HelpdeskDefinition } from './definition';
import { practiceDesk } from './definitions/practice-desk';
import { requestTracker } from './definitions/request-tracker';

/**
 * Every definition that ships with Cuecycle. Each becomes a file of the extension that is put into
 * the page when a ticket of the product is opened; see build/helpdesk-files.ts.
 */
export const builtInDefinitions: readonly HelpdeskDefinition[] = [practiceDesk, requestTracker];
