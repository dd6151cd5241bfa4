import type { TableHeader, TableRecord } from '../../src/core/exchange/records';
import { createDice } from './dice';
import { interactionAt } from './one-interaction';
import { followUpsOf, type Horizon } from './its-follow-ups';
import { personaOf, trained } from './persona';
import { busynessOf, dayAfter, isHoliday, weekdayOf } from './work-calendar';

const hourMs = 3_600_000;

export interface HistoryWish {
  readonly seed: number;
  /** From 1. */
  readonly agent: number;
  /** Days with work. */
  readonly days: number;
  /** Interactions on a usual day. */
  readonly perDay: number;
  /** First calendar day of the company's records. */
  readonly from: string;
}

export interface History {
  readonly header: TableHeader;
  records(): Generator<TableRecord, void>;
}

/**
 * Returns what one agent recorded: so many working days from the first one on, without weekends,
 * holidays, two weeks of vacation in summer and a few sick days. In the middle a new playbook comes:
 * four of five agents restate more often from then on, and go back less.
 */
export function historyOf({ seed, agent, days, perDay, from }: HistoryWish): History {
  const dice = createDice(seed, agent);
  const before = personaOf(dice, agent, perDay);
  const worked: string[] = [];
  const vacation = dice.whole(0, 60);
  for (let day = from; worked.length < days; day = dayAfter(day, 1)) {
    const isAway =
      (day.slice(5) >= dayAfter('2001-07-01', vacation).slice(5) &&
        day.slice(5) <= dayAfter('2001-07-14', vacation).slice(5)) ||
      dice.chance(0.02);
    if (before.weekdays.includes(weekdayOf(day)) && !isHoliday(day) && !isAway) worked.push(day);
  }
  const last = worked.at(-1) ?? from;
  const change = worked[Math.floor(worked.length / 2)] ?? last;
  const after = trained(before);
  const zoneMs = before.zoneHours * hourMs;
  const startOf = (day: string) => Date.parse(`${day}T00:00:00Z`) - zoneMs;
  const horizon: Horizon = {
    until: startOf(last) + 20 * hourMs,
    dayOf: (at) => new Date(at + zoneMs).toISOString().slice(0, 10),
  };
  return {
    header: {
      agentId: before.agentId,
      exportedAt: startOf(dayAfter(last, 1)) + 9 * hourMs,
      from,
      to: last,
    },
    *records() {
      for (const day of worked) {
        const persona = day < change ? before : after;
        const count = dice.arrivals(persona.perDay * busynessOf(day));
        const stepMs = (8 * hourMs) / Math.max(1, count);
        for (let index = 0; index < count; index += 1) {
          const openedAt = Math.round(startOf(day) + 8 * hourMs + (index + dice.share()) * stepMs);
          const interaction = interactionAt(dice, persona, day, openedAt);
          yield { kind: 'interaction', interaction };
          for (const followUp of followUpsOf(dice, persona, interaction, horizon)) {
            yield { kind: 'follow-up', followUp };
          }
        }
      }
    },
  };
}
