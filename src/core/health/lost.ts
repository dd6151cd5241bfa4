import { capabilities, type Capability, type PageCheck } from './page-check';

/** Returns what a page shows to be readable on its site: the yardstick for the next ticket. */
export function readable(check: PageCheck): readonly Capability[] {
  return capabilities.filter((each) => check[each] === 'read' || check[each] === 'partly');
}

/**
 * Returns what was read on this site before and is not any more: the helpdesk has changed under us.
 * A composer or a Send button that is not there is no loss, because many open by a click; it is lost
 * when the agent writes and nothing of it is read.
 */
export function lostCapabilities(
  worked: readonly Capability[],
  check: PageCheck,
): readonly Capability[] {
  return capabilities.filter((each) => worked.includes(each) && isLost(each, check));
}

function isLost(capability: Capability, check: PageCheck): boolean {
  const state = check[capability];
  if (capability === 'composer') return state === 'unread';
  if (capability === 'send') return state === 'absent' && check.composer === 'read';
  // Without turns their sides and times are not lost for themselves.
  const isOfTurns = capability === 'sides' || capability === 'times';
  if (isOfTurns && check.turns !== 'read' && check.turns !== 'partly') return false;
  return state === 'absent' || state === 'ambiguous';
}
