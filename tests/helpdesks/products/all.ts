import type { Product } from '../product';
import { chatwoot } from './chatwoot';
import { freescout } from './freescout';
import { glpi } from './glpi';
import { libredesk } from './libredesk';
import { osticket } from './osticket';
import { otobo } from './otobo';
import { practiceDesk } from './practice-desk';
import { redmine } from './redmine';
import { uvdesk } from './uvdesk';
import { zammad } from './zammad';
import { zammadDesktop } from './zammad-desktop';

/** Every product that has pages to try its definition on. */
export const products: readonly Product[] = [
  chatwoot,
  freescout,
  glpi,
  libredesk,
  osticket,
  otobo,
  practiceDesk,
  redmine,
  uvdesk,
  zammad,
  zammadDesktop,
];
