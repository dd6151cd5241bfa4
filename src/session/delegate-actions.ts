import type { NowActions, SiteActions, TicketActions } from '@/session/view';

/**
 * Actions for whichever session is current when they are called, so that a card or panel can keep
 * one object. Without a session moves do nothing, and what expects an answer is refused in words.
 * Work by hand has no `site`.
 */
export function delegateActions(
  current: () => TicketActions | undefined,
  site: () => SiteActions | undefined = () => undefined,
): NowActions {
  const needed = () => {
    const actions = current();
    if (!actions) throw new Error('No ticket is open on this page');
    return actions;
  };
  return {
    move: (move) => current()?.move(move),
    undo: () => current()?.undo(),
    keep: async (wish) => needed().keep(wish),
    dismissNudge: () => current()?.dismissNudge(),
    setQuiet: (isQuiet) => current()?.setQuiet(isQuiet),
    insert: async (words) => (await current()?.insert(words)) ?? false,
    point: (evidence) => current()?.point(evidence),
    countAbsence: (ms) => current()?.countAbsence(ms),
    correctTime: (stage, activeMs) => current()?.correctTime(stage, activeMs),
    finish: () => current()?.finish(),
    healthReport: async () => (await site()?.healthReport()) ?? '',
    acceptLoss: () => site()?.acceptLoss(),
    teach: async () => site()?.teach(),
  };
}
