import type { DatedFollowUp } from '../follow-ups/dated-follow-up';
import { promptIds } from '../cycle/playbook';
import { stages } from '../cycle/stage';
import { leadTime, outcomeOf } from '../follow-ups/follow-up';
import type { Interaction, StageSpan } from '../interaction/interaction';
import { roundCount, stageTotals } from '../interaction/spans';
import { roundsThatHelped, wentBack } from '../statistics/tally';
import {
  activeColumn,
  promptColumn,
  promptEndings,
  recordKinds,
  tableVersion,
  wallColumn,
  type ChosenColumn,
  type RecordKind,
} from './column';
import { columns } from './columns';
import type { TableHeader, TableOptions, TableRecord } from './records';

/** Times in epoch ms, durations in ms, days as `YYYY-MM-DD`. */
export type Cell = string | number | boolean | null;

/** One row: a cell for each column that its kind fills, in their order; see `placeOfColumn`. */
export type Row = readonly Cell[];

/**
 * Turns records into rows of one file. There is one row of each kind, which is filled anew by the next
 * call: a hundred thousand would have to be cleared away.
 */
export interface RowMaker {
  /** The row of an interaction or a follow-up. */
  main(record: TableRecord): Row;
  /** Calls back with the rows of an interaction's spans, in order; never for a follow-up. */
  eachSpan(record: TableRecord, use: (row: Row) => void): void;
  /** The last row, after so many others. */
  end(recordCount: number): Row;
}

/** Cells by the names of their columns. */
type Cells = Readonly<Record<string, Cell>>;

const places = new Map(
  recordKinds.map((kind) => {
    const own = columns.filter(({ in: kinds }) => kinds.includes(kind));
    return [kind, new Map(own.map(({ name }, place) => [name, place]))] as const;
  }),
);

/** Returns where in a row of a kind a column stands; `null` when the kind does not fill it. */
export function placeOfColumn(kind: RecordKind, name: string): number | null {
  return places.get(kind)?.get(name) ?? null;
}

/** Returns what makes the rows of a file. Field by field, so that nothing slips in by accident. */
export function createRowMaker(header: TableHeader, { chosen = [] }: TableOptions): RowMaker {
  const always: Cells = {
    table_version: tableVersion,
    agent_id: header.agentId,
    exported_at: header.exportedAt,
    export_from: header.from,
    export_to: header.to,
  };
  const blank = (kind: RecordKind, cells: Cells = {}): Row =>
    filled(
      kind,
      Array.from({ length: places.get(kind)?.size ?? 0 }, () => null),
      {
        record: kind,
        ...always,
        ...cells,
      },
    );
  const blanks = {
    interaction: blank('interaction', noPrompts),
    follow_up: blank('follow_up'),
    span: blank('span'),
    export: blank('export'),
  };
  const rows = {
    interaction: [...blanks.interaction],
    follow_up: [...blanks.follow_up],
    span: [...blanks.span],
    export: [...blanks.export],
  };
  const rowOf = (kind: RecordKind, cells: Cells) => {
    const blankRow = blanks[kind];
    const row = rows[kind];
    for (let place = 0; place < row.length; place += 1) row[place] = blankRow[place] ?? null;
    return filled(kind, row, cells);
  };
  const addChosen = (
    kind: RecordKind,
    row: Cell[],
    values: Readonly<Record<ChosenColumn, string | null>>,
  ): Row => {
    for (const name of chosen) setCell(kind, row, name, values[name] === '' ? null : values[name]);
    return row;
  };
  return {
    main(record) {
      if (record.kind === 'follow-up') {
        const { ticket, site, text } = record.followUp;
        const row = rowOf('follow_up', followUpCells(record.followUp));
        return addChosen('follow_up', row, { ticket, site, text });
      }
      const { interaction } = record;
      const { ticket, site, expectation } = interaction;
      const row = rowOf('interaction', interactionCells(interaction));
      fillStages(row, interaction);
      fillPrompts(row, interaction);
      return addChosen('interaction', row, { ticket, site, text: expectation?.words ?? null });
    },
    eachSpan(record, use) {
      if (record.kind === 'follow-up') return;
      const { interaction } = record;
      for (const span of interaction.spans) {
        for (const { place, of } of spanCells) rows.span[place] = of(interaction, span);
        use(rows.span);
      }
    },
    end: (recordCount) =>
      rowOf('export', {
        id: `${header.agentId}@${new Date(header.exportedAt).toISOString()}`,
        record_count: recordCount,
      }),
  };
}

/** The row with some cells filled. */
function filled(kind: RecordKind, row: Cell[], cells: Cells): Cell[] {
  for (const name in cells) setCell(kind, row, name, cells[name] ?? null);
  return row;
}

function setCell(kind: RecordKind, row: Cell[], name: string, cell: Cell): void {
  row[knownPlace(kind, name)] = cell;
}

/** @throws when rows of the kind have no such column. */
function knownPlace(kind: RecordKind, name: string): number {
  const place = placeOfColumn(kind, name);
  if (place === null) throw new Error(`There is no column ${name} for a row of ${kind}`);
  return place;
}

function interactionCells(interaction: Interaction): Cells {
  const { id, helpdesk, channel, day, openedAt, closedAt, spans, moment } = interaction;
  const { helped, helpedUnrestated } = helpedRounds(interaction);
  return {
    id,
    helpdesk,
    channel,
    day,
    opened_at: openedAt,
    closed_at: closedAt,
    rounds: roundCount(spans),
    away_ms: wholeMs(spans.reduce((sum, { awayMs = 0 }) => sum + awayMs, 0)),
    is_corrected: spans.some(({ isCorrected }) => isCorrected === true),
    went_back: wentBack(spans),
    helped,
    helped_unrestated: helpedUnrestated,
    expectation: interaction.expectation?.outcome ?? null,
    rating: moment?.rating ?? null,
    later_rating: moment?.later?.rating ?? null,
  };
}

const stagePlaces = stages.map((stage) => ({
  stage,
  wall: placeOfColumn('interaction', wallColumn(stage)) ?? 0,
  active: placeOfColumn('interaction', activeColumn(stage)) ?? 0,
}));

function fillStages(row: Cell[], { spans }: Interaction): void {
  const totals = stageTotals(spans);
  for (const { stage, wall, active } of stagePlaces) {
    row[wall] = wholeMs(totals[stage].wallMs);
    row[active] = wholeMs(totals[stage].activeMs);
  }
}

const noPrompts: Cells = Object.fromEntries(
  promptIds.flatMap((prompt) =>
    (Object.keys(promptEndings) as (keyof typeof promptEndings)[]).map((state) => [
      promptColumn(prompt, state),
      0,
    ]),
  ),
);

function fillPrompts(row: Cell[], { prompts }: Interaction): void {
  for (const { prompt, state } of prompts) {
    const place = placeOfColumn('interaction', promptColumn(prompt, state));
    if (place !== null) row[place] = Number(row[place]) + 1;
  }
}

/** Most rows are of spans, and they are filled one by one without an object for each. */
const spanCells = Object.entries<(interaction: Interaction, span: StageSpan) => Cell>({
  id: (_, span) => span.id,
  interaction_id: (interaction) => interaction.id,
  helpdesk: (interaction) => interaction.helpdesk,
  channel: (interaction) => interaction.channel,
  day: (interaction) => interaction.day,
  stage: (_, span) => span.stage,
  round: (_, span) => span.round,
  started_at: (_, span) => span.startedAt,
  ended_at: (_, span) => span.endedAt,
  active_ms: (_, span) => wholeMs(span.activeMs),
  away_ms: (_, span) => wholeMs(span.awayMs ?? 0),
  is_corrected: (_, span) => span.isCorrected === true,
}).map(([name, of]) => ({ place: knownPlace('span', name), of }));

function followUpCells(followUp: DatedFollowUp): Cells {
  const outcome = outcomeOf(followUp);
  return {
    id: followUp.id,
    interaction_id: followUp.interactionId,
    helpdesk: followUp.helpdesk,
    kind: followUp.kind,
    made_at: followUp.madeAt,
    made_on: followUp.madeOn,
    due_at: followUp.dueAt,
    is_on_event: followUp.event !== null,
    state: followUp.state,
    completed_at: followUp.completedAt,
    completed_on: followUp.completedOn,
    told_at: followUp.toldAt,
    told_on: followUp.toldOn,
    drop_reason: followUp.reason,
    renews: followUp.renews,
    outcome,
    lead_ms: outcome === 'kept' || outcome === 'late' ? leadTime(followUp) : null,
  };
}

/** Rounds that reached helping, and those of them in which the matter was not said back. */
function helpedRounds({ spans, prompts }: Interaction) {
  const rounds = roundsThatHelped(spans);
  const isRestated = (round: number) =>
    prompts.some(
      (each) =>
        each.prompt === 'restate' && each.round === round && each.state !== 'not-applicable',
    );
  return {
    helped: rounds.length,
    helpedUnrestated: rounds.filter((round) => !isRestated(round)).length,
  };
}

/** What is stored has no fractions; what another version stored may. */
function wholeMs(ms: number): number {
  return Math.round(ms);
}
