import type { HelpdeskDefinition } from './definition';
import { chatwoot } from './definitions/chatwoot';
import { crisp } from './definitions/crisp';
import { dixa } from './definitions/dixa';
import { freescout } from './definitions/freescout';
import { freshdesk } from './definitions/freshdesk';
import { freshservice } from './definitions/freshservice';
import { front } from './definitions/front';
import { glpi } from './definitions/glpi';
import { gmail } from './definitions/gmail';
import { gorgias } from './definitions/gorgias';
import { helpScout } from './definitions/help-scout';
import { hubspot } from './definitions/hubspot';
import { intercom } from './definitions/intercom';
import { jiraServiceManagement } from './definitions/jira-service-management';
import { kayako } from './definitions/kayako';
import { kustomer } from './definitions/kustomer';
import { libredesk } from './definitions/libredesk';
import { liveagent } from './definitions/liveagent';
import { livechat } from './definitions/livechat';
import { osticket } from './definitions/osticket';
import { otobo } from './definitions/otobo';
import { practiceDesk } from './definitions/practice-desk';
import { reamaze } from './definitions/reamaze';
import { redmine } from './definitions/redmine';
import { requestTracker } from './definitions/request-tracker';
import { salesforce } from './definitions/salesforce';
import { servicenow } from './definitions/servicenow';
import { usedesk } from './definitions/usedesk';
import { uvdesk } from './definitions/uvdesk';
import { zammad } from './definitions/zammad';
import { zammadDesktop } from './definitions/zammad-desktop';
import { zendesk } from './definitions/zendesk';
import { zohoDesk } from './definitions/zoho-desk';

/**
 * Every definition that ships with Cuecycle. Each becomes a file of the extension that is put into
 * the page when a ticket of the product is opened; see build/helpdesk-files.ts.
 */
export const builtInDefinitions: readonly HelpdeskDefinition[] = [
  chatwoot,
  crisp,
  dixa,
  freescout,
  freshdesk,
  freshservice,
  front,
  glpi,
  gmail,
  gorgias,
  helpScout,
  hubspot,
  intercom,
  jiraServiceManagement,
  kayako,
  kustomer,
  libredesk,
  liveagent,
  livechat,
  osticket,
  otobo,
  practiceDesk,
  reamaze,
  redmine,
  requestTracker,
  salesforce,
  servicenow,
  usedesk,
  uvdesk,
  zammad,
  zammadDesktop,
  zendesk,
  zohoDesk,
];
