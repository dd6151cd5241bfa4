import { promptIds, type PromptId } from '../../src/core/cycle/playbook';
import type { Channel } from '../../src/core/interaction/interaction';
import type { Dice } from './dice';

/** How one agent works. Nobody is good or bad at everything. */
export interface Persona {
  readonly agentId: string;
  readonly helpdesks: Readonly<Record<string, number>>;
  readonly channels: Readonly<Record<Channel, number>>;
  /** Days of the week on which the agent works; 0 is Sunday. */
  readonly weekdays: readonly number[];
  /** Hours of the agent's zone ahead of UTC. */
  readonly zoneHours: number;
  /** Above 1: slower than others. */
  readonly pace: number;
  readonly perDay: number;
  /** How likely each prompt is done in a round that comes to its stage. */
  readonly habits: Readonly<Record<PromptId, number>>;
  /** The part of ticks that the agent makes by hand. */
  readonly handShare: number;
  readonly goesBack: number;
  readonly commits: number;
  readonly keeps: number;
  /** How much brighter than the customers the agent sees the end: -1 to 1. */
  readonly optimism: number;
  /** Takes up the new playbook when it comes. */
  readonly isTrained: boolean;
}

const usual: Readonly<Record<PromptId, number>> = {
  greet: 0.85,
  appreciate: 0.4,
  'acknowledge-feeling': 0.35,
  'open-question': 0.4,
  'clarifying-question': 0.6,
  restate: 0.3,
  'give-information': 0.9,
  'offer-options': 0.45,
  'set-expectation': 0.5,
  'get-agreement': 0.4,
  'check-satisfaction': 0.45,
  thank: 0.7,
  bridge: 0.3,
  'follow-up': 0.25,
};

/** Returns the persona of one agent of the company. */
export function personaOf(dice: Dice, number: number, perDay: number): Persona {
  const main = dice.weighted({ zendesk: 5, freshdesk: 3, 'request-tracker': 2 });
  const shift = () => (dice.share() - 0.5) * 0.4;
  const diligence = shift();
  return {
    agentId: `agent-${String(number).padStart(4, '0')}`,
    helpdesks: dice.chance(0.2) ? { [main]: 8, manual: 2 } : { [main]: 1 },
    channels: dice.chance(0.3)
      ? { chat: 7, mail: 2, phone: 1, unknown: 0 }
      : { mail: 7, chat: 1, phone: 1, unknown: 1 },
    weekdays: dice.chance(0.1) ? [2, 3, 4, 5, 6] : [1, 2, 3, 4, 5],
    zoneHours: dice.pick([-6, -5, 0, 1, 1, 1, 2]),
    pace: dice.logNormal(1, 0.2),
    perDay: perDay * dice.logNormal(1, 0.15),
    habits: Object.fromEntries(
      promptIds.map((prompt) => [
        prompt,
        Math.min(0.97, Math.max(0.03, usual[prompt] + diligence + shift())),
      ]),
    ) as Record<PromptId, number>,
    handShare: dice.share() * 0.4,
    goesBack: 0.1 + dice.share() * 0.2,
    commits: 0.2 + dice.share() * 0.3,
    keeps: 0.7 + dice.share() * 0.28,
    optimism: dice.share() * 1.2 - 0.4,
    isTrained: dice.chance(0.8),
  };
}

/** Returns how the agent works after the new playbook: restates more, goes back less. */
export function trained(persona: Persona): Persona {
  if (!persona.isTrained) return persona;
  const { habits, goesBack } = persona;
  return {
    ...persona,
    habits: { ...habits, restate: Math.min(0.97, habits.restate + 0.3) },
    goesBack: goesBack * 0.6,
  };
}
