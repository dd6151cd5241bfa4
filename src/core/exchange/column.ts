import type { PromptId } from '../cycle/playbook';
import type { Stage } from '../cycle/stage';

/** What a table of ours is known by, in the metadata of a Parquet file. */
export const tableFormat = 'cuecycle-table';
/** In every row. Columns may be added within a version; none changes its meaning. */
export const tableVersion = 1;

/**
 * What a row can be. `export` stands once in a file, as its last row: who, when, which days; so an
 * export without any work is one too. CSV leaves spans out. Never rename one.
 */
export const recordKinds = ['interaction', 'span', 'follow_up', 'export'] as const;
export type RecordKind = (typeof recordKinds)[number];

/**
 * `time`: an instant, UTC, in ms. `date`: a calendar day in the agent's zone. `count`: a whole
 * number of 32 bits. `duration`: whole ms, of 64 bits. `flag`: true or false.
 */
export type ColumnType = 'string' | 'time' | 'date' | 'count' | 'duration' | 'flag';

/** Columns that could name a customer; written only by the agent's explicit choice. */
export const chosenColumns = ['ticket', 'site', 'text'] as const;
export type ChosenColumn = (typeof chosenColumns)[number];

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** The kinds of rows that fill it; in all others it is null. */
  readonly in: readonly RecordKind[];
  /** No row that is to fill it may leave it out. */
  readonly isRequired?: true;
  /** Written only by explicit choice; the column is there all the same. */
  readonly isChosen?: true;
  /** A Parquet file says it in its metadata. */
  readonly isCsvOnly?: true;
  /** One sentence, as in docs/warehouse.md. */
  readonly meaning: string;
}

export function wallColumn(stage: Stage): string {
  return `${stage}_wall_ms`;
}

export function activeColumn(stage: Stage): string {
  return `${stage}_active_ms`;
}

/** The states of a prompt in a round, and how its three columns end. */
export const promptEndings = { seen: 'seen', hand: 'hand', 'not-applicable': 'na' } as const;

/** Names are put together once: a file asks for them with each of its rows. */
const promptNames = new Map<string, string>();

export function promptColumn(prompt: PromptId, state: keyof typeof promptEndings): string {
  const key = prompt + state;
  const known = promptNames.get(key);
  if (known !== undefined) return known;
  const name = `${prompt.replaceAll('-', '_')}_${promptEndings[state]}`;
  promptNames.set(key, name);
  return name;
}
