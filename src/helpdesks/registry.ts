import type { HelpdeskDefinition } from './definition';
import { chatwoot } from './definitions/chatwoot';
import { freescout } from './definitions/freescout';
import { glpi } from './definitions/glpi';
import { libredesk } from './definitions/libredesk';
import { osticket } from './definitions/osticket';
import { otobo } from './definitions/otobo';
import { practiceDesk } from './definitions/practice-desk';
import { redmine } from './definitions/redmine';
import { requestTracker } from './definitions/request-tracker';
import { uvdesk } from './definitions/uvdesk';
import { zammad } from './definitions/zammad';
import { zammadDesktop } from './definitions/zammad-desktop';

/**
 * Every definition that ships with Cuecycle. Each becomes a file of the extension that is put into
 * the page when a ticket of the product is opened; see build/helpdesk-files.ts.
 */
export const builtInDefinitions: readonly HelpdeskDefinition[] = [
  chatwoot,
  freescout,
  glpi,
  libredesk,
  osticket,
  otobo,
  practiceDesk,
  redmine,
  requestTracker,
  uvdesk,
  zammad,
  zammadDesktop,
];
