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
import { placeOfValue } from '../statistics/sketch';
import { placeOfCount, sketchNames } from '../statistics/tally-places';
import { activeColumn, wallColumn } from './column';
import { dayOfNumber } from './day-number';
import type { ReadCell, ReadColumn } from './read-cells';
import { createSlotSum } from './slot-sum';
import { Unreadable, type DayEntry } from './table';
import { interactionColumns, summedColumns } from './wanted-columns';

/**
 * Takes rows column by column. Their types have been checked, and that they are there where they
 * must be; it throws at words that may not stand there.
 */
export interface TallySum {
  /** Takes the values of `interactionColumns`, in that order. */
  addInteractions(columns: readonly ReadColumn[], rows: number): void;
  /** Takes the values of `followUpColumns`, in that order. */
  addFollowUps(columns: readonly ReadColumn[], rows: number): void;
  /** What has come together, to be asked for once; only days from the first to the last one. */
  days(): readonly DayEntry[];
}

const channels: readonly Channel[] = ['chat', 'mail', 'phone', 'unknown'];
const firstSummed = interactionColumns.length - summedColumns.length;
const columnAt = (name: string) => firstSummed + summedColumns.indexOf(name);

/** Where what is only added up counts, in the order of `summedColumns`. */
const summedPlaces = [
  'awayMs',
  'helped',
  'helpedUnrestated',
  ...stages.flatMap((stage) => [`stages.${stage}.wallMs`, `stages.${stage}.activeMs`]),
  ...promptIds.flatMap((prompt) =>
    ['seen', 'hand', 'notApplicable'].map((state) => `prompts.${prompt}.${state}`),
  ),
].map(placeOfCount);

const spreads = stages.map((stage) => ({
  sketch: sketchNames.indexOf(`spread.${stage}`),
  wall: columnAt(wallColumn(stage)),
  active: columnAt(activeColumn(stage)),
}));
const leads = sketchNames.indexOf('leads');
const lags = sketchNames.indexOf('lags');

const at = {
  interactions: placeOfCount('interactions'),
  closed: placeOfCount('closed'),
  returns: placeOfCount('returns'),
  laterRounds: placeOfCount('laterRounds'),
  corrected: placeOfCount('corrected'),
  followUpsMade: placeOfCount('followUpsMade'),
  followUpsCompleted: placeOfCount('followUpsCompleted'),
  followUpsWithDue: placeOfCount('followUpsWithDue'),
  followUpsOnTime: placeOfCount('followUpsOnTime'),
  moments: placesIn('moments', ratings),
  forecasts: placesIn('forecasts', ['right', 'brighter', 'darker']),
  commitments: placesIn('commitments', ['made', 'kept', 'late', 'renegotiated', 'broken']),
} as const;

/**
 * Returns what adds rows up as `tallyOfInteraction`, `tallyOfMaking`, `tallyOfCompletion` and
 * `tallyOfOutcome` count records; a test holds the two against each other. Days are counted from 1970.
 */
export function createTallySum(firstDay: number, lastDay: number): TallySum {
  const sum = createSlotSum();
  const slots = createDaySlots(firstDay, lastDay);

  /** Column by column, because so the numbers of a column are added up without being unpacked. */
  const addColumns = (own: Int32Array, columns: readonly ReadColumn[]) => {
    for (const [index, place] of summedPlaces.entries()) {
      sum.addColumn(own, place, columns[firstSummed + index] ?? []);
    }
    for (const { sketch, wall, active } of spreads) {
      const walls = columns[wall] ?? [];
      const actives = columns[active] ?? [];
      for (let row = 0; row < own.length; row += 1) {
        const slot = own[row] as number;
        if (slot < 0 || !(Number(walls[row]) > 0)) continue;
        sum.countBin(slot, sketch, placeOfValue(Number(actives[row])));
      }
    }
  };

  return {
    addInteractions(columns, rows) {
      const [, helpdesks, channelsOf, daysOf, closedAt, rounds, corrected, back] = columns;
      const ratingsOf = columns[8];
      const laterOf = columns[9];
      const own = new Int32Array(rows);
      for (let row = 0; row < rows; row += 1) {
        const rating = oneOf(ratings, ratingsOf?.[row], 'rating');
        const later = oneOf(ratings, laterOf?.[row], 'later_rating');
        const channel = oneOf(channels, channelsOf?.[row], 'channel');
        const slot = slots.at(daysOf?.[row], helpdesks?.[row], channel ?? '');
        own[row] = slot;
        if (slot < 0) continue;
        sum.add(slot, at.interactions, 1);
        if (numberOrNull(closedAt?.[row]) !== null) sum.add(slot, at.closed, 1);
        if (Number(rounds?.[row]) > 1) sum.add(slot, at.laterRounds, 1);
        if (corrected?.[row] === true) sum.add(slot, at.corrected, 1);
        if (back?.[row] === true) sum.add(slot, at.returns, 1);
        if (rating) sum.add(slot, at.moments[rating], 1);
        const calibration = rating && later && calibrationOf(momentOf(rating, later));
        if (calibration) sum.add(slot, at.forecasts[calibration], 1);
      }
      addColumns(own, columns);
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
        const made = cell(11) === null ? slots.at(madeOn?.[row], helpdesk, '') : -1;
        if (made >= 0) {
          sum.add(made, at.followUpsMade, 1);
          if (followUp.kind === 'commitment') sum.add(made, at.commitments.made, 1);
        }
        const completedOn = numberOrNull(cell(9));
        if (completedOn === null) continue;
        addCompletion(slots.at(completedOn, helpdesk, ''), followUp);
        addOutcome(slots.at(numberOrNull(cell(10)) ?? completedOn, helpdesk, ''), followUp);
      }
    },
    days() {
      const inOrder = slots.inOrder();
      const entries = sum.entries(inOrder.map(({ slot }) => slot));
      return inOrder.flatMap(({ day, helpdesk, channel }, index) => {
        const entry = entries[index];
        return entry ? [{ day, helpdesk, channel, entry }] : [];
      });
    },
  };

  function addCompletion(slot: number, { state, dueAt, completedAt }: Completed): void {
    if (slot < 0 || (state !== 'done' && state !== 'told') || completedAt === null) return;
    sum.add(slot, at.followUpsCompleted, 1);
    if (dueAt === null) return;
    sum.add(slot, at.followUpsWithDue, 1);
    if (completedAt <= dueAt) sum.add(slot, at.followUpsOnTime, 1);
  }

  function addOutcome(slot: number, followUp: Completed): void {
    const outcome = outcomeOf(followUp);
    if (slot < 0 || !outcome) return;
    sum.add(slot, at.commitments[outcome], 1);
    const leadMs = leadTime(followUp);
    if (leadMs === null) return;
    if (outcome === 'kept') sum.countBin(slot, leads, placeOfValue(leadMs));
    if (outcome === 'late') sum.countBin(slot, lags, placeOfValue(-leadMs));
  }
}

type Completed = Pick<FollowUp, 'kind' | 'state' | 'dueAt' | 'event' | 'completedAt'>;

/** Returns what gives each day, helpdesk and channel a number of its own, from zero on. */
function createDaySlots(firstDay: number, lastDay: number) {
  const dayCount = lastDay - firstDay + 1;
  const places = new Map<string, Map<string, number>>();
  const placeNames: { readonly helpdesk: string; readonly channel: Channel | '' }[] = [];
  const slots = new Map<number, number>();

  const placeAt = (helpdesk: string, channel: Channel | ''): number => {
    const ofChannel = getOr(places, channel, () => new Map<string, number>());
    return getOr(ofChannel, helpdesk, () => placeNames.push({ helpdesk, channel }) - 1);
  };
  return {
    /** Returns -1 for a day that is not one of the file's. */
    at(day: ReadCell | undefined, helpdesk: ReadCell | undefined, channel: Channel | ''): number {
      if (typeof day !== 'number' || !(day >= firstDay && day <= lastDay)) return -1;
      const place = placeAt(String(helpdesk), channel);
      return getOr(slots, place * dayCount + (day - firstDay), () => slots.size);
    },
    /** In order of day, helpdesk and channel. */
    inOrder() {
      const days = new Map<number, string>();
      return [...slots]
        .map(([key, slot]) => {
          const { helpdesk = '', channel = '' } = placeNames[Math.floor(key / dayCount)] ?? {};
          return { number: firstDay + (key % dayCount), helpdesk, channel, slot };
        })
        .sort(
          (a, b) =>
            a.number - b.number ||
            compareTexts(a.helpdesk, b.helpdesk) ||
            compareTexts(a.channel, b.channel),
        )
        .map(({ number, ...rest }) => ({
          ...rest,
          day: getOr(days, number, () => dayOfNumber(number)),
        }));
    },
  };
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function placesIn<K extends string>(part: string, keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, placeOfCount(`${part}.${key}`)])) as Record<
    K,
    number
  >;
}

function numberOrNull(cell: ReadCell | undefined): number | null {
  return typeof cell === 'number' && !Number.isNaN(cell) ? cell : null;
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

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
