import type { NowActions } from '@/session/view';

/**
 * Actions for whichever session is current when they are called, so that a card or panel can keep
 * one object. Without a session moves do nothing, and what expects an answer is refused in words.
 */
export function delegateActions(current: () => NowActions | undefined): NowActions {
  const needed = () => {
    const actions = current();
    if (!actions) throw new Error('No ticket is open on this page');
    return actions;
  };
  return {
    move: (move) => current()?.move(move),
    undo: () => current()?.undo(),
    addFollowUp: async (text, dueWords) => needed().addFollowUp(text, dueWords),
    completeFollowUp: async (id) => needed().completeFollowUp(id),
    reopenFollowUp: async (id) => needed().reopenFollowUp(id),
    dismissNudge: () => current()?.dismissNudge(),
    setQuiet: (isQuiet) => current()?.setQuiet(isQuiet),
    insert: async (words) => (await current()?.insert(words)) ?? false,
    point: (evidence) => current()?.point(evidence),
    finish: () => current()?.finish(),
  };
}
