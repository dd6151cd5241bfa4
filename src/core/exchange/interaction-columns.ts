import { promptIds } from '../cycle/playbook';
import { stages } from '../cycle/stage';
import { activeColumn, promptColumn, wallColumn, type Column } from './column';

/** What only interactions fill, and some of it spans too. */
export const columnsOfInteractions: readonly Column[] = [
  {
    name: 'day',
    type: 'date',
    in: ['interaction', 'span'],
    isRequired: true,
    meaning: 'The day on which the interaction was opened, in the agent’s zone.',
  },
  {
    name: 'opened_at',
    type: 'time',
    in: ['interaction'],
    isRequired: true,
    meaning: 'When the agent opened the ticket.',
  },
  {
    name: 'closed_at',
    type: 'time',
    in: ['interaction'],
    meaning: 'When the interaction ended; null while it is under way.',
  },
  {
    name: 'rounds',
    type: 'count',
    in: ['interaction'],
    isRequired: true,
    meaning: 'How many matters were gone through: rounds of the cycle that took time.',
  },
  ...stages.flatMap((stage): readonly Column[] => [
    {
      name: wallColumn(stage),
      type: 'duration',
      in: ['interaction'],
      isRequired: true,
      meaning: `Time in ${stage} by the clock on the wall, all rounds together.`,
    },
    {
      name: activeColumn(stage),
      type: 'duration',
      in: ['interaction'],
      isRequired: true,
      meaning: `Time in ${stage} in which the agent attended; never more than by the wall.`,
    },
  ]),
  {
    name: 'away_ms',
    type: 'duration',
    in: ['interaction', 'span'],
    isRequired: true,
    meaning: 'The part of the active time that was spent away from the ticket’s page.',
  },
  {
    name: 'is_corrected',
    type: 'flag',
    in: ['interaction', 'span'],
    isRequired: true,
    meaning: 'The agent corrected an active time by hand.',
  },
  {
    name: 'went_back',
    type: 'flag',
    in: ['interaction'],
    isRequired: true,
    meaning: 'Within a round, an earlier stage came after a later one.',
  },
  {
    name: 'helped',
    type: 'count',
    in: ['interaction'],
    isRequired: true,
    meaning: 'Rounds that reached helping.',
  },
  {
    name: 'helped_unrestated',
    type: 'count',
    in: ['interaction'],
    isRequired: true,
    meaning: 'Rounds that reached helping without a restatement, seen or by hand.',
  },
  ...promptIds.flatMap((prompt): readonly Column[] => [
    {
      name: promptColumn(prompt, 'seen'),
      type: 'count',
      in: ['interaction'],
      isRequired: true,
      meaning: `Rounds in which “${prompt}” was seen in the agent’s replies.`,
    },
    {
      name: promptColumn(prompt, 'hand'),
      type: 'count',
      in: ['interaction'],
      isRequired: true,
      meaning: `Rounds in which the agent ticked “${prompt}” by hand.`,
    },
    {
      name: promptColumn(prompt, 'not-applicable'),
      type: 'count',
      in: ['interaction'],
      isRequired: true,
      meaning: `Rounds for which the agent said that “${prompt}” does not apply.`,
    },
  ]),
  {
    name: 'expectation',
    type: 'string',
    in: ['interaction'],
    meaning: 'What became of the customer’s expectation: `missed`, `met`, `exceeded`, or null.',
  },
  {
    name: 'rating',
    type: 'string',
    in: ['interaction'],
    meaning:
      'How the agent thinks the customer left: `misery`, `mediocrity`, `magnificence`, or null.',
  },
  {
    name: 'later_rating',
    type: 'string',
    in: ['interaction'],
    meaning: 'What the customer’s next words showed of it, in the same words, or null.',
  },
];
