import { promptIds } from '../cycle/playbook';
import { stages } from '../cycle/stage';
import { csvOf } from '../statistics/csv';
import { quantileOf } from '../statistics/sketch';
import { emptyTally, sumTallies, type Tally } from '../statistics/tally';
import type { TeamWeek } from './agent-week';
import { isInCell, type Cell } from './cells';

/** What a team's file is known by. */
export const teamFormat = 'cuecycle-team';
export const teamVersion = 1;

type Value = string | number;

/**
 * Returns the team's figures as a table, a row for each cell: counts, sums and quantiles, and of how
 * many agents. It holds no agent, and nothing that the page would not show.
 */
export function teamTable(
  cells: readonly Cell[],
  weeks: readonly TeamWeek[],
  format: 'csv' | 'json',
): string {
  const rows = cells.map((cell) => {
    const tallies = weeks.filter((week) => isInCell(week, cell)).map(({ tally }) => tally);
    return rowOf(cell, sumTallies([emptyTally, ...tallies]));
  });
  if (format === 'json') {
    return `${JSON.stringify({ format: teamFormat, version: teamVersion, weeks: rows }, null, 1)}\n`;
  }
  const names = Object.keys(rowOf(emptyCell, emptyTally));
  return csvOf(
    names,
    rows.map((row) => names.map((name) => row[name] ?? '')),
  );
}

const emptyCell: Cell = { week: '', helpdesk: null, channel: null, agents: 0 };

/** `all` stands where places that are too small by themselves are taken together. */
function rowOf({ week, helpdesk, channel, agents }: Cell, tally: Tally): Record<string, Value> {
  const { commitments, moments, forecasts } = tally;
  return {
    week,
    helpdesk: helpdesk ?? 'all',
    // Follow-ups know no channel.
    channel: channel === null ? 'all' : channel || 'any',
    agents,
    interactions: tally.interactions,
    went_back: tally.returns,
    later_rounds: tally.laterRounds,
    helped: tally.helped,
    helped_unrestated: tally.helpedUnrestated,
    ...Object.fromEntries(
      stages.flatMap((stage): [string, Value][] => [
        [`${stage}_active_ms`, Math.round(tally.stages[stage].activeMs)],
        [`${stage}_median_ms`, rounded(quantileOf(tally.spread[stage], 0.5))],
        [`${stage}_p90_ms`, rounded(quantileOf(tally.spread[stage], 0.9))],
      ]),
    ),
    ...Object.fromEntries(
      promptIds.flatMap((prompt): [string, Value][] => {
        const { seen, hand, notApplicable } = tally.prompts[prompt];
        const name = prompt.replaceAll('-', '_');
        return [
          [`${name}_seen`, seen],
          [`${name}_hand`, hand],
          [`${name}_na`, notApplicable],
        ];
      }),
    ),
    follow_ups_made: tally.followUpsMade,
    follow_ups_completed: tally.followUpsCompleted,
    follow_ups_with_due: tally.followUpsWithDue,
    follow_ups_on_time: tally.followUpsOnTime,
    commitments_made: commitments.made,
    commitments_kept: commitments.kept,
    commitments_late: commitments.late,
    commitments_renegotiated: commitments.renegotiated,
    commitments_broken: commitments.broken,
    lead_median_ms: rounded(quantileOf(tally.leads, 0.5)),
    misery: moments.misery,
    mediocrity: moments.mediocrity,
    magnificence: moments.magnificence,
    forecasts_right: forecasts.right,
    forecasts_brighter: forecasts.brighter,
    forecasts_darker: forecasts.darker,
  };
}

function rounded(value: number | null): Value {
  return value === null ? '' : Math.round(value);
}
