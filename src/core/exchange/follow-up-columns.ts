import type { Column } from './column';

/** What only follow-ups fill. */
export const columnsOfFollowUps: readonly Column[] = [
  {
    name: 'kind',
    type: 'string',
    in: ['follow_up'],
    isRequired: true,
    meaning:
      '`commitment`, `before`, `during`, `after`, `appointment`, `waiting` or `task`: why the agent comes back.',
  },
  {
    name: 'made_at',
    type: 'time',
    in: ['follow_up'],
    isRequired: true,
    meaning: 'When it was made.',
  },
  {
    name: 'made_on',
    type: 'date',
    in: ['follow_up'],
    isRequired: true,
    meaning: 'The day on which its making counts, in the agent’s zone.',
  },
  {
    name: 'due_at',
    type: 'time',
    in: ['follow_up'],
    meaning: 'When it is due; null when no time was given.',
  },
  {
    name: 'is_on_event',
    type: 'flag',
    in: ['follow_up'],
    isRequired: true,
    meaning: 'It waits for an event, and the due time is when the agent means to look.',
  },
  {
    name: 'state',
    type: 'string',
    in: ['follow_up'],
    isRequired: true,
    meaning: '`open`, `done`, `told`, `renegotiated`, `broken` or `dropped`.',
  },
  {
    name: 'completed_at',
    type: 'time',
    in: ['follow_up'],
    meaning: 'When it stopped being open, in whatever way.',
  },
  {
    name: 'completed_on',
    type: 'date',
    in: ['follow_up'],
    meaning: 'The day on which its completion counts.',
  },
  {
    name: 'told_at',
    type: 'time',
    in: ['follow_up'],
    meaning: 'When the customer was told that it is done.',
  },
  {
    name: 'told_on',
    type: 'date',
    in: ['follow_up'],
    meaning: 'The day on which the telling counts, and with it what became of a commitment.',
  },
  {
    name: 'drop_reason',
    type: 'string',
    in: ['follow_up'],
    meaning:
      'Why it was let go: `not-needed`, `solved`, `handed-over`, `mistake`; null if it was not.',
  },
  {
    name: 'renews',
    type: 'string',
    in: ['follow_up'],
    meaning: 'The id of the commitment that this one took the place of; null for a new one.',
  },
  {
    name: 'outcome',
    type: 'string',
    in: ['follow_up'],
    meaning:
      'What became of a commitment: `kept`, `late`, `renegotiated`, `broken`; null while it is open.',
  },
  {
    name: 'lead_ms',
    type: 'duration',
    in: ['follow_up'],
    meaning:
      'How long before its promised time a kept or late commitment was done; negative when late, null without a time.',
  },
];
