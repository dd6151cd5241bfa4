import type { Column, ColumnType } from './column';
import { dayNumberOf } from './day-number';
import type { TableHeader } from './records';
import { Unreadable } from './table';

/** Beyond these nothing was measured: 31 years, the year 9999, more text than an id has. */
const mostMs = 1e12;
const lastTime = 253_402_300_799_999;
const lastDay = 2_932_896;
const mostCount = 1e9;
const longestText = 300;

const most: Readonly<Record<Exclude<ColumnType, 'string' | 'flag'>, number>> = {
  count: mostCount,
  duration: mostMs,
  time: lastTime,
  date: lastDay,
};

/** A value of a row: times and durations in ms, days as days since 1970. */
export type ReadCell = string | number | boolean | null;

/**
 * Values of one column, row by row; missing ones are `null` or `undefined`, and not a number where there
 * are numbers alone.
 */
export type ReadColumn = ArrayLike<ReadCell | undefined>;

/**
 * Returns the first row whose value may not stand in a column that figures are made of; -1 when all
 * may.
 */
export function unsoundRow({ type, isRequired }: Column, values: ArrayLike<unknown>): number {
  const highest = type === 'string' || type === 'flag' ? 0 : most[type];
  if (values instanceof Float64Array) return unsoundNumber(values, highest, isRequired);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row];
    if (typeof value === 'number') {
      if (value >= 0 && value <= highest && Number.isInteger(value) && highest > 0) continue;
    } else if (typeof value === 'string') {
      if (type === 'string' && value.length <= longestText) continue;
    } else if (typeof value === 'boolean') {
      if (type === 'flag') continue;
    } else if ((value === null || value === undefined) && !isRequired) continue;
    return row;
  }
  return -1;
}

function unsoundNumber(values: Float64Array, highest: number, isRequired = false): number {
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number;
    if (value >= 0 && value <= highest && Math.floor(value) === value) continue;
    if (isRequired || !Number.isNaN(value)) return row;
  }
  return -1;
}

/** Returns epoch ms of `2026-11-25T10:00:00.000Z`, written so and in no other way, or `null`. */
export function timeOf(text: string): number | null {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) || new Date(at).toISOString() !== text ? null : at;
}

/** Returns what a file says of itself, with its days also as numbers; throws when it is not sound. */
export function headerOf(said: {
  readonly agentId: string | undefined;
  readonly exportedAt: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}): { readonly header: TableHeader; readonly firstDay: number; readonly lastDay: number } {
  const { agentId = '', from = '', to = '' } = said;
  const exportedAt = timeOf(said.exportedAt ?? '');
  const firstDay = dayNumberOf(from);
  const lastDay = dayNumberOf(to);
  if (agentId.length > longestText) throw new Unreadable('damaged', 'agent_id');
  if (exportedAt === null) throw new Unreadable('damaged', 'exported_at');
  if (firstDay === null) throw new Unreadable('damaged', 'export_from');
  if (lastDay === null || lastDay < firstDay) throw new Unreadable('damaged', 'export_to');
  return { header: { agentId, exportedAt, from, to }, firstDay, lastDay };
}
