import type { Stage } from '../cycle/stage';
import type { Omission } from './omissions';
import { nudgeRules, type NudgeId, type NudgeRecord } from './nudge';

/**
 * A moment at which an agent can be spoken to without being interrupted: the hands rest, the
 * composer was left, or the pointer is on its way to Send.
 */
export type Breakpoint = 'paused' | 'left' | 'sending';

export type HoldReason =
  /** Nothing is left out. */
  | 'nothing'
  /** The agent is typing: asked without a breakpoint. */
  | 'typing'
  /** The agent wants quiet. */
  | 'quiet'
  /** Not in this stage of the conversation. */
  | 'stage'
  /** Once per ticket is enough. */
  | 'before'
  /** The last one, on whatever ticket, was a moment ago. */
  | 'cooldown'
  /** This agent does it unprompted. */
  | 'habit';

export interface NudgeScene {
  readonly omissions: readonly Omission[];
  /** `null` while the agent types. */
  readonly breakpoint: Breakpoint | null;
  /** Stage of the conversation without the draft. */
  readonly stage: Stage;
  readonly isQuiet: boolean;
  /** Nudges of this ticket so far. */
  readonly records: readonly NudgeRecord[];
  /** What this agent does unprompted. */
  readonly habits: ReadonlySet<NudgeId>;
  /** Epoch ms of the last nudge shown on any ticket; `null` before the first. */
  readonly lastShownAt: number | null;
  readonly now: number;
}

export type NudgeDecision =
  | { readonly kind: 'show'; readonly nudge: NudgeId }
  | {
      readonly kind: 'hold';
      readonly reason: HoldReason;
      /** The one that was held back; `null` when there was none. */
      readonly nudge: NudgeId | null;
    };

/** Acceptance falls by a third with each further reminder (Ancker et al., 2017): they are kept apart. */
export const cooldownMs = 120_000;

/**
 * Decides on at most one nudge, and says why not. The first omission that may be shown wins; if none
 * may, the reason is that of the first one.
 */
export function decideNudge(scene: NudgeScene): NudgeDecision {
  const [first] = scene.omissions;
  if (!first) return { kind: 'hold', reason: 'nothing', nudge: null };
  let held: NudgeDecision | undefined;
  for (const { nudge } of scene.omissions) {
    const reason = reasonAgainst(nudge, scene);
    if (!reason) return { kind: 'show', nudge };
    held ??= { kind: 'hold', reason, nudge };
  }
  return held ?? { kind: 'hold', reason: 'nothing', nudge: null };
}

function reasonAgainst(nudge: NudgeId, scene: NudgeScene): HoldReason | undefined {
  const { records, lastShownAt, now } = scene;
  if (scene.isQuiet) return 'quiet';
  if (!nudgeRules[nudge].stages.includes(scene.stage)) return 'stage';
  if (records.some((record) => record.nudge === nudge && record.outcome !== 'faded'))
    return 'before';
  if (scene.habits.has(nudge)) return 'habit';
  if (!scene.breakpoint) return 'typing';
  if (lastShownAt !== null && now - lastShownAt < cooldownMs) return 'cooldown';
  return undefined;
}
