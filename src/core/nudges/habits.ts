import type { Interaction } from '../interaction/interaction';
import { nudgeIds, nudgeRules, type NudgeId } from './nudge';

/** Done unprompted this many times running, a nudge goes quiet. */
export const habitLength = 5;

/**
 * Returns what the agent does unprompted, told from their latest interactions, the newest first. One
 * slip, or one reminder that was needed, and the nudge is back.
 */
export function habitsOf(latest: readonly Interaction[]): ReadonlySet<NudgeId> {
  return new Set(nudgeIds.filter((nudge) => isHabit(nudge, latest)));
}

function isHabit(nudge: NudgeId, latest: readonly Interaction[]): boolean {
  const { prompt } = nudgeRules[nudge];
  // Commitments are not counted, only whether one lacks its time: each is worth a word.
  if (!prompt) return false;
  let run = 0;
  for (const { prompts, nudges = [] } of latest) {
    if (nudges.some((record) => record.nudge === nudge)) return false;
    if (!prompts.some((record) => record.prompt === prompt && record.state === 'seen')) continue;
    run += 1;
    if (run === habitLength) return true;
  }
  return false;
}
