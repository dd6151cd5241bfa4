import { promptIds } from '../cycle/playbook';
import { stages } from '../cycle/stage';
import type { Interaction } from '../interaction/interaction';
import { stageTotals } from '../interaction/spans';
import type { DayFigures } from './day-figures';
import { addTally, emptyTally, type Tally } from './day-rollup';

/**
 * Returns the figures of a period: counts and sums from its roll-ups, medians from its
 * interactions. Give the interactions of the same days; without them there are no medians.
 */
export function figuresOf(
  rollups: readonly Tally[],
  interactions: readonly Interaction[] = [],
): DayFigures {
  const total = rollups.reduce<Tally>(addTally, emptyTally);
  const totals = interactions.map(({ spans }) => stageTotals(spans));
  return {
    interactions: total.interactions,
    closed: total.closed,
    stages: stages.map((stage) => ({
      stage,
      wallMs: total.stages[stage].wallMs,
      activeMs: total.stages[stage].activeMs,
      medianActiveMs: median(
        totals.flatMap(({ [stage]: { wallMs, activeMs } }) => (wallMs > 0 ? [activeMs] : [])),
      ),
    })),
    prompts: promptIds.map((prompt) => {
      const { seen, hand, notApplicable } = total.prompts[prompt];
      return { prompt, seen, hand, notApplicable };
    }),
    followUpsMade: total.followUpsMade,
    followUpsCompleted: total.followUpsCompleted,
    followUpsOnTime: total.followUpsOnTime,
    followUpsWithDue: total.followUpsWithDue,
  };
}

/** Returns the middle value, the mean of the two middle ones of an even count, `null` of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
