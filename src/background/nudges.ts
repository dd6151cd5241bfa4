import type { Interaction } from '@/core/interaction/interaction';
import { habitsOf } from '@/core/nudges/habits';
import type { NudgeId, NudgeOutcome } from '@/core/nudges/nudge';
import { decideNudge, type NudgeDecision } from '@/core/nudges/policy';
import type { NudgeWish } from '@/session/session-ports';
import type { InteractionStore } from '@/storage/interaction-store';
import type { SessionMemory } from '@/storage/session-memory';
import type { SettingsStore } from '@/storage/settings';

/** Habits are told from this many interactions; older ones say little about today. */
const habitWindow = 60;

export interface Nudges {
  /** Decides for one ticket, and writes down what was decided. */
  decide(interaction: Interaction, wish: NudgeWish): Promise<NudgeDecision>;
  settle(id: string, nudge: NudgeId, outcome: NudgeOutcome, at: number): Promise<void>;
}

interface Services {
  readonly settings: SettingsStore;
  readonly interactions: InteractionStore;
  readonly memory: SessionMemory;
}

/**
 * Decides on nudges for all tabs in one place: "one at a time" and "not again so soon" hold across
 * four open chats, not within one.
 */
export function createNudges({ settings, interactions, memory }: Services): Nudges {
  let queue: Promise<unknown> = Promise.resolve();

  /** Two tabs that ask at once: the second one meets the pause that the first one began. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };

  return {
    decide: (interaction, { nudges, breakpoint, stage, at }) =>
      inTurn(async () => {
        const { isQuiet } = await settings.get();
        const decision = decideNudge({
          omissions: nudges.map((nudge) => ({ nudge })),
          breakpoint,
          stage,
          isQuiet,
          records: interaction.nudges ?? [],
          habits: habitsOf(await interactions.latest(habitWindow)),
          lastShownAt: await memory.lastNudgeAt(),
          now: at,
        });
        if (decision.kind === 'show') {
          await memory.noteNudge(at);
          await interactions.recordNudge(interaction.id, {
            nudge: decision.nudge,
            at,
            outcome: 'shown',
          });
        } else if (decision.reason === 'habit' && decision.nudge) {
          // A slip: the habit has ended, and the next ticket is nudged again.
          await interactions.recordNudge(interaction.id, {
            nudge: decision.nudge,
            at,
            outcome: 'faded',
          });
        }
        return decision;
      }),
    settle: (id, nudge, outcome, at) => interactions.recordNudge(id, { nudge, at, outcome }),
  };
}
