import type { Product } from '../product';
import { addressOnlyProducts } from './address-only';
import { chatwoot } from './chatwoot';
import { freescout } from './freescout';
import { freshdesk } from './freshdesk';
import { glpi } from './glpi';
import { gmail } from './gmail';
import { helpScout } from './help-scout';
import { intercom } from './intercom';
import { jiraServiceManagement } from './jira-service-management';
import { libredesk } from './libredesk';
import { osticket } from './osticket';
import { otobo } from './otobo';
import { practiceDesk } from './practice-desk';
import { redmine } from './redmine';
import { requestTracker } from './request-tracker';
import { salesforce } from './salesforce';
import { servicenow } from './servicenow';
import { uvdesk } from './uvdesk';
import { zammad } from './zammad';
import { zammadDesktop } from './zammad-desktop';
import { zendesk } from './zendesk';
import { zohoDesk } from './zoho-desk';

/** Every product that has pages to try its definition on. */
export const products: readonly Product[] = [
  chatwoot,
  freescout,
  freshdesk,
  glpi,
  gmail,
  helpScout,
  intercom,
  jiraServiceManagement,
  libredesk,
  osticket,
  otobo,
  practiceDesk,
  redmine,
  requestTracker,
  salesforce,
  servicenow,
  uvdesk,
  zammad,
  zammadDesktop,
  zendesk,
  zohoDesk,
  ...addressOnlyProducts,
];
