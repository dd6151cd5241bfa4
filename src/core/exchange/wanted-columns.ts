import { promptIds } from '../cycle/playbook';
import { stages } from '../cycle/stage';
import { activeColumn, promptColumn, promptEndings, wallColumn, type Column } from './column';
import { columns } from './columns';

/** What of an interaction is only added up, in the order of `interactionSums`. */
export const summedColumns: readonly string[] = [
  'away_ms',
  'helped',
  'helped_unrestated',
  ...stages.flatMap((stage) => [wallColumn(stage), activeColumn(stage)]),
  ...promptIds.flatMap((prompt) =>
    (Object.keys(promptEndings) as (keyof typeof promptEndings)[]).map((state) =>
      promptColumn(prompt, state),
    ),
  ),
];

/** The columns that figures are made of. `record` comes first. */
export const interactionColumns = [
  'record',
  'helpdesk',
  'channel',
  'day',
  'closed_at',
  'rounds',
  'is_corrected',
  'went_back',
  'rating',
  'later_rating',
  ...summedColumns,
] as const;

export const followUpColumns = [
  'record',
  'helpdesk',
  'kind',
  'made_at',
  'made_on',
  'due_at',
  'is_on_event',
  'state',
  'completed_at',
  'completed_on',
  'told_on',
  'renews',
] as const;

const byName = new Map(columns.map((column) => [column.name, column]));

/** Returns a column of the table; the name must be one of its. */
export function columnNamed(name: string): Column {
  const column = byName.get(name);
  if (!column) throw new Error(`The table has no column ${name}`);
  return column;
}
