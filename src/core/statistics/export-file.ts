import { promptIds } from '../cycle/playbook';
import { stages } from '../cycle/stage';
import type { FollowUp } from '../follow-ups/follow-up';
import { dayOf } from '../interaction/day';
import type { Interaction } from '../interaction/interaction';
import { roundCount, stageTotals } from '../interaction/spans';
import { csvOf } from './csv';
import {
  type ExportedFollowUp,
  type ExportedInteraction,
  type ExportFile,
  exportFormat,
  exportVersion,
} from './export-format';

export interface ExportWish {
  readonly format: 'json' | 'csv';
  readonly interactions: readonly Interaction[];
  readonly followUps: readonly FollowUp[];
  /** Start of the period, in epoch ms; what was opened, made or completed in it is written. */
  readonly from: number;
  /** End of the period, itself left out. */
  readonly to: number;
  readonly exportedAt: number;
}

export interface BuiltExport {
  readonly fileName: string;
  /** All that will be in the file. */
  readonly content: string;
  /** Records in it: interactions, and in JSON follow-ups too. */
  readonly rows: number;
}

/**
 * Returns the file that an agent may hand on: times, counts and states. It holds no words of any
 * conversation or follow-up, no ticket and no site, because these could name a customer.
 */
export function buildExport(wish: ExportWish): BuiltExport {
  const { format, from, to, exportedAt } = wish;
  const isInPeriod = (at: number | null) => at !== null && at >= from && at < to;
  const interactions = wish.interactions
    .filter(({ openedAt }) => isInPeriod(openedAt))
    .sort((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1));
  const followUps = wish.followUps
    .filter(({ madeAt, completedAt }) => isInPeriod(madeAt) || isInPeriod(completedAt))
    .sort((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));
  const agentId = interactions.at(-1)?.agentId ?? wish.interactions.at(-1)?.agentId ?? '';
  const fileName = fileNameOf(agentId, exportedAt, format);
  if (format === 'csv') {
    return { fileName, content: interactionsCsv(interactions), rows: interactions.length };
  }
  const file: ExportFile = {
    format: exportFormat,
    version: exportVersion,
    agentId,
    exportedAt: isoOf(exportedAt),
    from: isoOf(from),
    to: isoOf(to),
    interactions: interactions.map(exportedInteraction),
    followUps: followUps.map(exportedFollowUp),
  };
  return {
    fileName,
    content: `${JSON.stringify(file, null, 2)}\n`,
    rows: interactions.length + followUps.length,
  };
}

/** Field by field, so that nothing that is added to a record later is exported by accident. */
function exportedInteraction(interaction: Interaction): ExportedInteraction {
  const { id, helpdesk, channel, day, openedAt, closedAt, spans, prompts } = interaction;
  return {
    id,
    helpdesk,
    channel,
    day,
    openedAt: isoOf(openedAt),
    closedAt: closedAt === null ? null : isoOf(closedAt),
    spans: spans.map(({ id, stage, round, startedAt, endedAt, activeMs }) => ({
      id,
      stage,
      round,
      startedAt: isoOf(startedAt),
      endedAt: isoOf(endedAt),
      activeMs,
    })),
    prompts: prompts.map(({ prompt, round, state }) => ({ prompt, round, state })),
  };
}

function exportedFollowUp(followUp: FollowUp): ExportedFollowUp {
  const { id, interactionId, helpdesk, madeAt, dueAt, state, completedAt } = followUp;
  return {
    id,
    interactionId,
    helpdesk,
    madeAt: isoOf(madeAt),
    dueAt: dueAt === null ? null : isoOf(dueAt),
    state,
    completedAt: completedAt === null ? null : isoOf(completedAt),
  };
}

const csvHeader = [
  'interaction_id',
  'agent_id',
  'helpdesk',
  'channel',
  'day',
  'opened_at',
  'closed_at',
  'rounds',
  ...stages.flatMap((stage) => [`${stage}_seconds`, `${stage}_active_seconds`]),
  'prompts_done',
  ...promptIds.map((prompt) => prompt.replaceAll('-', '_')),
];

function interactionsCsv(interactions: readonly Interaction[]): string {
  return csvOf(csvHeader, interactions.map(csvRow));
}

/** One column per prompt, with the number of rounds in which it was done. */
function csvRow(interaction: Interaction): readonly (string | number)[] {
  const { id, agentId, helpdesk, channel, day, openedAt, closedAt, spans, prompts } = interaction;
  const totals = stageTotals(spans);
  const done = prompts.filter(({ state }) => state !== 'not-applicable');
  return [
    id,
    agentId,
    helpdesk,
    channel,
    day,
    isoOf(openedAt),
    closedAt === null ? '' : isoOf(closedAt),
    roundCount(spans),
    ...stages.flatMap((stage) => [
      secondsOf(totals[stage].wallMs),
      secondsOf(totals[stage].activeMs),
    ]),
    done.length,
    ...promptIds.map((each) => done.filter(({ prompt }) => prompt === each).length),
  ];
}

function secondsOf(ms: number): number {
  return Math.round(ms / 1000);
}

function isoOf(at: number): string {
  return new Date(at).toISOString();
}

/** The beginning of the agent's id keeps the files of many agents apart in one folder. */
function fileNameOf(agentId: string, exportedAt: number, extension: string): string {
  const agent = agentId.replaceAll(/[^a-zA-Z0-9]/g, '').slice(0, 8);
  return `${['cuecycle', agent, dayOf(exportedAt)].filter(Boolean).join('-')}.${extension}`;
}
