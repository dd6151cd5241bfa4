import { recordKinds, type Column } from './column';
import { columnsOfFollowUps } from './follow-up-columns';
import { columnsOfInteractions } from './interaction-columns';

const everywhere = recordKinds;
const work = ['interaction', 'follow_up'] as const;

/** The one flat table, column by column, in the order in which they are written. */
export const columns: readonly Column[] = [
  {
    name: 'record',
    type: 'string',
    in: everywhere,
    isRequired: true,
    meaning: 'What the row is: `interaction`, `span`, `follow_up` or `export`.',
  },
  {
    name: 'table_version',
    type: 'count',
    in: everywhere,
    isRequired: true,
    meaning: 'The version of this table, now 1.',
  },
  {
    name: 'agent_id',
    type: 'string',
    in: everywhere,
    isRequired: true,
    meaning: 'Whose work it is: a random id, or the pseudonym that the agent chose.',
  },
  {
    name: 'exported_at',
    type: 'time',
    in: everywhere,
    isRequired: true,
    meaning: 'When the file was written; of two exports of one day the later one counts.',
  },
  {
    name: 'export_from',
    type: 'date',
    in: everywhere,
    isRequired: true,
    meaning: 'The first day that the file tells of.',
  },
  {
    name: 'export_to',
    type: 'date',
    in: everywhere,
    isRequired: true,
    meaning: 'The last day that the file tells of, itself included.',
  },
  {
    name: 'id',
    type: 'string',
    in: everywhere,
    isRequired: true,
    meaning: 'The id of the record, the same in every export; of an `export` its agent and time.',
  },
  {
    name: 'interaction_id',
    type: 'string',
    in: ['span', 'follow_up'],
    meaning: 'The interaction that it belongs to; null for a follow-up without one.',
  },
  {
    name: 'helpdesk',
    type: 'string',
    in: ['interaction', 'span', 'follow_up'],
    isRequired: true,
    meaning: 'The kind of helpdesk, such as `zendesk`, or `manual` for work without a page.',
  },
  {
    name: 'channel',
    type: 'string',
    in: ['interaction', 'span'],
    isRequired: true,
    meaning: '`mail`, `chat`, `phone` or `unknown`; follow-ups have none.',
  },
  ...columnsOfInteractions,
  {
    name: 'stage',
    type: 'string',
    in: ['span'],
    isRequired: true,
    meaning: '`receiving`, `understanding`, `helping` or `keeping`.',
  },
  {
    name: 'round',
    type: 'count',
    in: ['span'],
    isRequired: true,
    meaning: 'The round that the span belongs to, from 1.',
  },
  {
    name: 'started_at',
    type: 'time',
    in: ['span'],
    isRequired: true,
    meaning: 'When the span began.',
  },
  {
    name: 'ended_at',
    type: 'time',
    in: ['span'],
    isRequired: true,
    meaning: 'When the span ended; never before it began.',
  },
  {
    name: 'active_ms',
    type: 'duration',
    in: ['span'],
    isRequired: true,
    meaning: 'Time in the span in which the agent attended.',
  },
  ...columnsOfFollowUps,
  {
    name: 'ticket',
    type: 'string',
    in: work,
    isChosen: true,
    meaning: 'The number of the ticket, if the agent chose to write it.',
  },
  {
    name: 'site',
    type: 'string',
    in: work,
    isChosen: true,
    meaning: 'The address of the helpdesk, if the agent chose to write it.',
  },
  {
    name: 'text',
    type: 'string',
    in: work,
    isChosen: true,
    meaning:
      'The agent’s words for a follow-up, or for what the customer expects, if the agent chose to write them.',
  },
  {
    name: 'record_count',
    type: 'count',
    in: ['export'],
    isRequired: true,
    meaning: 'How many rows stand before this one in the file.',
  },
  {
    name: 'checksum',
    type: 'string',
    in: ['export'],
    isRequired: true,
    isCsvOnly: true,
    meaning: 'By it a CSV file is known to be whole and unchanged (CRC-32 of all before it).',
  },
];

/** Columns of a Parquet file, in order. */
export const parquetColumns: readonly Column[] = columns.filter(({ isCsvOnly }) => !isCsvOnly);

/** Columns of a CSV file, in order: those that only spans fill are left out. */
export const csvColumns: readonly Column[] = columns.filter(({ in: kinds }) =>
  kinds.some((kind) => kind !== 'span'),
);
