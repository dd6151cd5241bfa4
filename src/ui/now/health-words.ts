import { i18n } from '#i18n';
import type { PageHealth } from '@/session/view';

/** True when ticket, conversation and speakers are all known; a closed composer is no fault. */
export function isHealthy(health: PageHealth): boolean {
  return (
    health.ticket &&
    health.turns > 0 &&
    health.unknownSides === 0 &&
    health.conversation !== 'missing'
  );
}

/** What is read and what is missing: the second half of the sentence that the dot begins. */
export function healthWords(health: PageHealth, ticket: string): string {
  const parts = [
    health.ticket ? i18n.t('health.ticket', [ticket]) : i18n.t('health.noTicket'),
    health.conversation === 'missing'
      ? i18n.t('health.missing')
      : i18n.t('health.turns', health.turns),
  ];
  if (health.conversation === 'remembered') parts.push(i18n.t('health.remembered'));
  if (health.unknownSides > 0) parts.push(i18n.t('health.unknown', health.unknownSides));
  parts.push(i18n.t(`health.${health.composer}`));
  return parts.join(', ');
}
