import type { DatedFollowUp } from '../follow-ups/dated-follow-up';
import type { Interaction } from '../interaction/interaction';
import {
  sumTallies,
  tallyOfCompletion,
  tallyOfInteraction,
  tallyOfMaking,
  tallyOfOutcome,
} from '../statistics/tally';
import type { DayTally } from './table';

interface Records {
  readonly interactions: readonly Interaction[];
  readonly followUps: readonly DatedFollowUp[];
  /** First and last calendar day, both included; what counts on other days is left out. */
  readonly from: string;
  readonly to: string;
}

/** Returns what records give to each day, helpdesk and channel: in that order, each once. */
export function daysOfRecords({ interactions, followUps, from, to }: Records): readonly DayTally[] {
  const parts = [...interactions.map(dayOfInteraction), ...followUps.flatMap(daysOfFollowUp)];
  const inRange = parts.filter(({ day }) => day >= from && day <= to);
  return [...Map.groupBy(inRange, placeOf)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      const [first] = own;
      return first ? [{ ...first, tally: sumTallies(own.map(({ tally }) => tally)) }] : [];
    });
}

function placeOf({ day, helpdesk, channel }: DayTally): string {
  return `${day} ${helpdesk} ${channel}`;
}

function dayOfInteraction(interaction: Interaction): DayTally {
  const { day, helpdesk, channel } = interaction;
  return { day, helpdesk, channel, tally: tallyOfInteraction(interaction) };
}

/** A follow-up counts on the days of its making, its end and its outcome; it has no channel. */
function daysOfFollowUp(followUp: DatedFollowUp): readonly DayTally[] {
  const { helpdesk, madeOn, completedOn, toldOn } = followUp;
  const at = (day: string, tally: DayTally['tally']) => ({
    day,
    helpdesk,
    channel: '' as const,
    tally,
  });
  const made = at(madeOn, tallyOfMaking(followUp));
  if (completedOn === null) return [made];
  return [
    made,
    at(completedOn, tallyOfCompletion(followUp)),
    at(toldOn ?? completedOn, tallyOfOutcome(followUp)),
  ];
}
