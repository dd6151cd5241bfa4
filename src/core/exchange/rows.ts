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
  tableVersion,
  wallColumn,
  type ChosenColumn,
} from './column';
import type { TableHeader, TableOptions, TableRecord } from './records';

/** Times in epoch ms, durations in ms, days as `YYYY-MM-DD`. */
export type Cell = string | number | boolean | null;

/** One row; what it leaves out is null. */
export type Row = Readonly<Record<string, Cell>>;

/** Turns records into rows of one file. */
export interface RowMaker {
  /** The row of an interaction or a follow-up. */
  main(record: TableRecord): Row;
  /** The rows of an interaction's spans, in order; none of a follow-up. */
  spans(record: TableRecord): readonly Row[];
  /** The last row, after so many others. */
  end(recordCount: number): Row;
}

/** Returns what makes the rows of a file. Field by field, so that nothing slips in by accident. */
export function createRowMaker(header: TableHeader, { chosen = [] }: TableOptions): RowMaker {
  const always = {
    table_version: tableVersion,
    agent_id: header.agentId,
    exported_at: header.exportedAt,
    export_from: header.from,
    export_to: header.to,
  };
  /** Written into the row: copies of so many cells take longer than all else. */
  const complete = (
    row: Record<string, Cell>,
    values: Readonly<Record<ChosenColumn, string | null>>,
  ): Row => {
    for (const name of chosen) row[name] = values[name] === '' ? null : values[name];
    return Object.assign(row, always);
  };
  return {
    main(record) {
      if (record.kind === 'follow-up') {
        const { ticket, site, text } = record.followUp;
        return complete(followUpRow(record.followUp), { ticket, site, text });
      }
      const { ticket, site, expectation } = record.interaction;
      const text = expectation?.words ?? null;
      return complete(interactionRow(record.interaction), { ticket, site, text });
    },
    spans(record) {
      if (record.kind === 'follow-up') return [];
      const { interaction } = record;
      return interaction.spans.map((span) => Object.assign(spanRow(interaction, span), always));
    },
    end: (recordCount) => ({
      ...always,
      record: 'export',
      id: `${header.agentId}@${new Date(header.exportedAt).toISOString()}`,
      record_count: recordCount,
    }),
  };
}

function interactionRow(interaction: Interaction): Record<string, Cell> {
  const { id, helpdesk, channel, day, openedAt, closedAt, spans, moment } = interaction;
  const totals = stageTotals(spans);
  const { helped, helpedUnrestated } = helpedRounds(interaction);
  const row: Record<string, Cell> = {
    record: 'interaction',
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
  for (const stage of stages) {
    row[wallColumn(stage)] = wholeMs(totals[stage].wallMs);
    row[activeColumn(stage)] = wholeMs(totals[stage].activeMs);
  }
  for (const name of promptCounts) row[name] = 0;
  for (const { prompt, state } of interaction.prompts) {
    const name = promptColumn(prompt, state);
    row[name] = Number(row[name] ?? 0) + 1;
  }
  return row;
}

const promptCounts = promptIds.flatMap((prompt) =>
  (Object.keys(promptEndings) as (keyof typeof promptEndings)[]).map((state) =>
    promptColumn(prompt, state),
  ),
);

function spanRow(interaction: Interaction, span: StageSpan): Record<string, Cell> {
  return {
    record: 'span',
    id: span.id,
    interaction_id: interaction.id,
    helpdesk: interaction.helpdesk,
    channel: interaction.channel,
    day: interaction.day,
    stage: span.stage,
    round: span.round,
    started_at: span.startedAt,
    ended_at: span.endedAt,
    active_ms: wholeMs(span.activeMs),
    away_ms: wholeMs(span.awayMs ?? 0),
    is_corrected: span.isCorrected === true,
  };
}

function followUpRow(followUp: DatedFollowUp): Record<string, Cell> {
  const outcome = outcomeOf(followUp);
  return {
    record: 'follow_up',
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
