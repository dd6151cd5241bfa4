import type { Column } from './column';
import { dayNumberOf } from './day-number';
import type { Cell } from './rows';

type Values = (Cell | bigint | Uint8Array)[] | Int32Array | BigInt64Array;

/** The values of one column of a row group. */
export interface ColumnValues {
  add(cell: Cell): void;
  /** Empties it. What it returns holds until more is added. */
  take(): Values;
}

/** Returns what takes the values of a column in the memory that it takes to write them. */
export function createValues({
  name,
  type,
  hasOnlyNumbers,
}: {
  readonly name: string;
  readonly type: Column['type'];
  readonly hasOnlyNumbers: boolean;
}): ColumnValues {
  if (name === 'id' || name === 'interaction_id') return createIds();
  return hasOnlyNumbers ? createNumbers(type) : createList(type);
}

function createList(type: Column['type']): ColumnValues {
  let values: (Cell | bigint)[] = [];
  return {
    add: (cell) => void values.push(physicalValue(type, cell)),
    take: () => {
      const taken = values;
      values = [];
      return taken;
    },
  };
}

/** In the same memory for each row group. */
function createNumbers(type: Column['type']): ColumnValues {
  const isShort = type === 'count' || type === 'date';
  // One half of a number of 64 bits after the other, the lower one first, as memory has them.
  let halves = new Int32Array(1024);
  let length = 0;
  return {
    add(cell) {
      if (length + 2 > halves.length) {
        const larger = new Int32Array(2 * halves.length);
        larger.set(halves);
        halves = larger;
      }
      const number = Math.round(Number(type === 'date' ? dayNumberOf(String(cell)) : cell));
      halves[length] = number;
      if (!isShort) halves[length + 1] = Math.floor(number / 0x1_0000_0000);
      length += isShort ? 1 : 2;
    },
    take() {
      const taken = isShort
        ? halves.subarray(0, length)
        : new BigInt64Array(halves.buffer, 0, length / 2);
      length = 0;
      return taken;
    },
  };
}

/**
 * Ids as the bytes that they become, in the same memory for each row group: a text for each would
 * outlive the page of records that it came with. Ids that follow each other and are the same become
 * the same bytes.
 */
function createIds(): ColumnValues {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  /** Where each begins and ends; `null` where there is none. */
  let places: ({ readonly from: number; readonly to: number } | null)[] = [];
  let before: Cell = null;
  return {
    add(cell) {
      const isSame = cell === before;
      before = cell;
      if (cell === null || isSame) {
        places.push(cell === null ? null : (places.at(-1) ?? null));
        return;
      }
      const text = String(cell);
      // No character of UTF-16 takes more than three bytes.
      if (length + 3 * text.length > bytes.length) {
        const larger = new Uint8Array(2 * bytes.length + 3 * text.length);
        larger.set(bytes);
        bytes = larger;
      }
      const from = length;
      length += encoder.encodeInto(text, bytes.subarray(from)).written;
      places.push({ from, to: length });
    },
    take() {
      const taken: (Uint8Array | null)[] = [];
      for (const [at, place] of places.entries()) {
        if (place === null) taken.push(null);
        else if (place === places[at - 1]) taken.push(taken.at(-1) ?? null);
        else taken.push(bytes.subarray(place.from, place.to));
      }
      length = 0;
      places = [];
      before = null;
      return taken;
    },
  };
}

/** Returns a cell as a Parquet file has it. */
export function physicalValue(type: Column['type'], cell: Cell): Cell | bigint {
  if (cell === null) return null;
  if (type === 'date') return dayNumberOf(String(cell));
  return type === 'time' || type === 'duration' ? BigInt(Math.round(Number(cell))) : cell;
}
