import { promptIds } from '../cycle/playbook';
import { stages } from '../cycle/stage';
import {
  followUpKinds,
  followUpStates,
  leadTime,
  outcomeOf,
  type FollowUp,
} from '../follow-ups/follow-up';
import type { Channel } from '../interaction/interaction';
import { calibrationOf, ratings, type Rating } from '../moments/moment';
import { binOf, type Sketch } from '../statistics/sketch';
import { emptyTally, type Tally } from '../statistics/tally';
import { activeColumn, wallColumn } from './column';
import { dayOfNumber } from './day-number';
import type { ReadCell, ReadColumn } from './read-cells';
import { Unreadable, type DayTally } from './table';
import { interactionColumns, summedColumns } from './wanted-columns';

type Bins = Record<string, number>;

/** Counts of one place, that grow. Fields in the order of the columns; sums are fast that way. */
interface Sum {
  interactions: number;
  closed: number;
  returns: number;
  laterRounds: number;
  corrected: number;
  readonly sums: Float64Array;
  readonly spread: readonly Bins[];
  readonly moments: Record<Rating, number>;
  readonly forecasts: Record<keyof Tally['forecasts'], number>;
  followUpsMade: number;
  followUpsCompleted: number;
  followUpsOnTime: number;
  followUpsWithDue: number;
  readonly commitments: Record<keyof Tally['commitments'], number>;
  readonly leads: Bins;
  readonly lags: Bins;
}

/**
 * Takes rows column by column. Their types have been checked, and that they are there where they
 * must be; it throws at words that may not stand there.
 */
export interface TallySum {
  /** Takes the values of `interactionColumns`, in that order. */
  addInteractions(columns: readonly ReadColumn[], rows: number): void;
  /** Takes the values of `followUpColumns`, in that order. */
  addFollowUps(columns: readonly ReadColumn[], rows: number): void;
  /** What has come together; only days from the first to the last one, both included. */
  days(): readonly DayTally[];
}

const channels: readonly Channel[] = ['chat', 'mail', 'phone', 'unknown'];
const firstSummed = interactionColumns.length - summedColumns.length;
const wallAt = stages.map((stage) => firstSummed + summedColumns.indexOf(wallColumn(stage)));
const activeAt = stages.map((stage) => firstSummed + summedColumns.indexOf(activeColumn(stage)));

/**
 * Returns what adds rows up as `tallyOfInteraction`, `tallyOfMaking`, `tallyOfCompletion` and
 * `tallyOfOutcome` count records; a test holds the two against each other. Days are counted from 1970.
 */
export function createTallySum(firstDay: number, lastDay: number): TallySum {
  /** By day, then helpdesk, then channel: no key has to be put together per row. */
  const byDay = new Map<number, Map<string, Map<string, Sum>>>();

  const sumAt = (
    day: ReadCell | undefined,
    helpdesk: ReadCell | undefined,
    channel: string,
  ): Sum | null => {
    if (typeof day !== 'number' || day < firstDay || day > lastDay) return null;
    const byHelpdesk = getOr(byDay, day, () => new Map<string, Map<string, Sum>>());
    const byChannel = getOr(byHelpdesk, String(helpdesk), () => new Map<string, Sum>());
    return getOr(byChannel, channel, emptySum);
  };

  return {
    addInteractions(columns, rows) {
      const [, helpdesks, channelsOf, daysOf, closedAt, rounds, corrected, back] = columns;
      const ratingsOf = columns[8];
      const laterOf = columns[9];
      const sums: (Sum | null)[] = [];
      for (let row = 0; row < rows; row += 1) {
        const rating = oneOf(ratings, ratingsOf?.[row], 'rating');
        const later = oneOf(ratings, laterOf?.[row], 'later_rating');
        const channel = oneOf(channels, channelsOf?.[row], 'channel');
        const sum = sumAt(daysOf?.[row], helpdesks?.[row], channel ?? '');
        sums.push(sum);
        if (!sum) continue;
        sum.interactions += 1;
        if (typeof closedAt?.[row] === 'number') sum.closed += 1;
        if (Number(rounds?.[row]) > 1) sum.laterRounds += 1;
        if (corrected?.[row] === true) sum.corrected += 1;
        if (back?.[row] === true) sum.returns += 1;
        if (rating) sum.moments[rating] += 1;
        const calibration = rating && later && calibrationOf(momentOf(rating, later));
        if (calibration) sum.forecasts[calibration] += 1;
      }
      addColumns(sums, columns);
    },
    addFollowUps(columns, rows) {
      const [, helpdesks, kinds, , madeOn, dueAt, onEvent, states] = columns;
      for (let row = 0; row < rows; row += 1) {
        const cell = (index: number) => columns[index]?.[row] ?? null;
        const helpdesk = helpdesks?.[row];
        const followUp = {
          kind: oneOf(followUpKinds, kinds?.[row], 'kind') ?? 'task',
          state: oneOf(followUpStates, states?.[row], 'state') ?? 'open',
          dueAt: numberOrNull(dueAt?.[row]),
          event: onEvent?.[row] === true ? '' : null,
          completedAt: numberOrNull(cell(8)),
        } as const;
        const made = cell(11) === null ? sumAt(madeOn?.[row], helpdesk, '') : null;
        if (made) {
          made.followUpsMade += 1;
          if (followUp.kind === 'commitment') made.commitments.made += 1;
        }
        const completedOn = cell(9);
        if (completedOn === null) continue;
        addCompletion(sumAt(completedOn, helpdesk, ''), followUp);
        addOutcome(sumAt(cell(10) ?? completedOn, helpdesk, ''), followUp);
      }
    },
    days: () =>
      [...byDay]
        .sort(([a], [b]) => a - b)
        .flatMap(([number, byHelpdesk]) => {
          const day = dayOfNumber(number);
          return inOrder(byHelpdesk).flatMap(([helpdesk, byChannel]) =>
            inOrder(byChannel).map(([channel, sum]) => ({
              day,
              helpdesk,
              channel: channel as Channel | '',
              tally: tallyOf(sum),
            })),
          );
        }),
  };
}

/** Column by column, because so the numbers of a column are added up without being unpacked. */
function addColumns(sums: readonly (Sum | null)[], columns: readonly ReadColumn[]): void {
  for (let index = 0; index < summedColumns.length; index += 1) {
    const values = columns[firstSummed + index] ?? [];
    for (let row = 0; row < sums.length; row += 1) {
      const own = sums[row]?.sums;
      if (own) own[index] = (own[index] ?? 0) + Number(values[row]);
    }
  }
  for (let index = 0; index < stages.length; index += 1) {
    const wall = columns[wallAt[index] ?? 0];
    const active = columns[activeAt[index] ?? 0];
    for (let row = 0; row < sums.length; row += 1) {
      const bins = sums[row]?.spread[index];
      if (bins && Number(wall?.[row]) > 0) count(bins, Number(active?.[row]));
    }
  }
}

function numberOrNull(cell: ReadCell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

type Completed = Pick<FollowUp, 'kind' | 'state' | 'dueAt' | 'event' | 'completedAt'>;

function addCompletion(sum: Sum | null, { state, dueAt, completedAt }: Completed): void {
  if (!sum || (state !== 'done' && state !== 'told') || completedAt === null) return;
  sum.followUpsCompleted += 1;
  if (dueAt === null) return;
  sum.followUpsWithDue += 1;
  if (completedAt <= dueAt) sum.followUpsOnTime += 1;
}

function addOutcome(sum: Sum | null, followUp: Completed): void {
  const outcome = outcomeOf(followUp);
  if (!sum || !outcome) return;
  sum.commitments[outcome] += 1;
  const leadMs = leadTime(followUp);
  if (leadMs === null) return;
  if (outcome === 'kept') count(sum.leads, leadMs);
  if (outcome === 'late') count(sum.lags, -leadMs);
}

function momentOf(rating: Rating, later: Rating) {
  return { rating, proposed: rating, at: 0, turn: null, later: { rating: later, at: 0 } };
}

/** Returns the value as one of the words that may stand there; `null` for none. */
function oneOf<T extends string>(
  words: readonly T[],
  cell: ReadCell | undefined,
  place: string,
): T | null {
  if (cell === null || cell === undefined) return null;
  if (!(words as readonly ReadCell[]).includes(cell)) throw new Unreadable('damaged', place);
  return cell as T;
}

function count(bins: Bins, value: number): void {
  const bin = binOf(value);
  bins[bin] = (bins[bin] ?? 0) + 1;
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function inOrder<V>(map: ReadonlyMap<string, V>): readonly (readonly [string, V])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function emptySum(): Sum {
  return {
    interactions: 0,
    closed: 0,
    returns: 0,
    laterRounds: 0,
    corrected: 0,
    sums: new Float64Array(summedColumns.length),
    spread: stages.map(() => ({})),
    moments: { ...emptyTally.moments },
    forecasts: { ...emptyTally.forecasts },
    followUpsMade: 0,
    followUpsCompleted: 0,
    followUpsOnTime: 0,
    followUpsWithDue: 0,
    commitments: { ...emptyTally.commitments },
    leads: {},
    lags: {},
  };
}

function tallyOf({ sums, spread, ...sum }: Sum): Tally {
  let at = 0;
  const next = () => sums[at++] ?? 0;
  // In the order of `summedColumns`.
  const [awayMs, helped, helpedUnrestated] = [next(), next(), next()];
  return {
    ...sum,
    awayMs,
    helped,
    helpedUnrestated,
    stages: table(stages, () => ({ wallMs: next(), activeMs: next() })),
    spread: table(stages, (_, index): Sketch => spread[index] ?? {}),
    prompts: table(promptIds, () => ({ seen: next(), hand: next(), notApplicable: next() })),
  };
}

function table<K extends string, V>(
  keys: readonly K[],
  value: (key: K, index: number) => V,
): Record<K, V> {
  return Object.fromEntries(keys.map((key, index) => [key, value(key, index)])) as Record<K, V>;
}
