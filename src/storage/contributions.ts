import type { DatedFollowUp } from '@/core/follow-ups/dated-follow-up';
import type { Interaction } from '@/core/interaction/interaction';
import {
  tallyOfCompletion,
  tallyOfInteraction,
  tallyOfMaking,
  tallyOfOutcome,
} from '@/core/statistics/tally';
import type { Contribution } from './rollup-store';

/**
 * Returns what an interaction gives to the roll-ups: all of it once it is closed. Those under way are
 * few, and are added by whoever reads; so a checkpoint writes one row, not four.
 */
export function contributionsOfInteraction(interaction: Interaction): readonly Contribution[] {
  const { day, helpdesk, channel, closedAt } = interaction;
  return closedAt === null
    ? []
    : [{ day, helpdesk, channel, tally: tallyOfInteraction(interaction) }];
}

/**
 * Returns what a follow-up gives to the days of its making, its completion and its outcome. It may
 * belong to no interaction, so it is counted under no channel.
 */
export function contributionsOfFollowUp(followUp: DatedFollowUp): readonly Contribution[] {
  const { helpdesk, madeOn, completedOn, toldOn } = followUp;
  const place = { helpdesk, channel: '' } as const;
  const made = { ...place, day: madeOn, tally: tallyOfMaking(followUp) };
  if (completedOn === null) return [made];
  return [
    made,
    { ...place, day: completedOn, tally: tallyOfCompletion(followUp) },
    { ...place, day: toldOn ?? completedOn, tally: tallyOfOutcome(followUp) },
  ];
}
