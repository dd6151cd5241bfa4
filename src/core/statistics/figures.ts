import { promptIds } from '../cycle/playbook';
import { stages } from '../cycle/stage';
import type { DayFigures } from './day-figures';
import { quantileOf } from './sketch';
import { sumTallies, type Tally } from './tally';

/** Returns the figures of a period from its roll-ups and from what is not in them yet. */
export function figuresOf(tallies: readonly Tally[]): DayFigures {
  const total = sumTallies(tallies);
  return {
    interactions: total.interactions,
    closed: total.closed,
    stages: stages.map((stage) => ({
      stage,
      wallMs: total.stages[stage].wallMs,
      activeMs: total.stages[stage].activeMs,
      medianActiveMs: quantileOf(total.spread[stage], 0.5),
    })),
    prompts: promptIds.map((prompt) => {
      const { seen, hand, notApplicable } = total.prompts[prompt];
      return { prompt, seen, hand, notApplicable };
    }),
    followUpsMade: total.followUpsMade,
    followUpsCompleted: total.followUpsCompleted,
    followUpsOnTime: total.followUpsOnTime,
    followUpsWithDue: total.followUpsWithDue,
    commitments: total.commitments,
    moments: total.moments,
    forecasts: total.forecasts,
  };
}

/** Returns the middle value, the mean of the two middle ones of an even count, `null` of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
