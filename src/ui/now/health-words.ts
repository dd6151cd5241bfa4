import { i18n } from '#i18n';
import type { Capability } from '@/core/health/page-check';
import type { PageHealth } from '@/session/view';

/** `lost` asks for something to be done; `partial` is how this page is. */
export type HealthLevel = 'good' | 'partial' | 'lost';

/** How well the page is read, in a few words. A composer that is closed is no fault. */
export function summaryOf(health: PageHealth): { level: HealthLevel; words: string } {
  if (health.lost.length > 0)
    return { level: 'lost', words: i18n.t('health.lost', [listed(health.lost)]) };
  if (health.basis !== 'definition')
    return { level: 'partial', words: i18n.t(`health.${health.basis}`) };
  const isGood =
    (health.conversation === 'remembered' ||
      (health.conversation === 'here' && health.turns > 0)) &&
    health.unknownSides === 0 &&
    (health.check.composer === 'read' || health.check.composer === 'absent');
  return isGood
    ? { level: 'good', words: i18n.t('health.good') }
    : { level: 'partial', words: i18n.t('health.partial') };
}

/** The names of some parts, as a list in words. */
function listed(parts: readonly Capability[]): string {
  return new Intl.ListFormat(i18n.t('locale'), { type: 'conjunction' }).format(
    parts.map((each) => i18n.t(`health.part.${each}`)),
  );
}

/** `calm`: not read, and no fault. */
export function lineState(part: Capability, health: PageHealth): 'fine' | 'calm' | 'fault' {
  if (health.lost.includes(part)) return 'fault';
  if (part === 'turns' && health.conversation === 'remembered') return 'fine';
  const state = health.check[part];
  if (state === 'read') return 'fine';
  const isOnClick = part === 'composer' || part === 'send';
  return state === 'undefined' || (state === 'absent' && isOnClick) ? 'calm' : 'fault';
}

/** What is read of one part, or why it is not. */
export function lineWords(part: Capability, health: PageHealth, ticket: string): string {
  const state = health.check[part];
  if (part === 'ticket') return ticket;
  if (part === 'turns' && health.conversation === 'remembered') return i18n.t('health.remembered');
  if (part === 'turns' && state === 'read') return i18n.t('health.turns', health.turns);
  if (part === 'sides' && health.unknownSides > 0)
    return i18n.t('health.unknown', health.unknownSides);
  if (part === 'composer' && state === 'read') return i18n.t('health.open');
  if (state === 'absent' && (part === 'composer' || part === 'send'))
    return i18n.t('health.closed');
  return i18n.t(`health.state.${state}`);
}
