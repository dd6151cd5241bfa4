import type { Column } from './column';
import { dayNumberOf } from './day-number';
import type { Cell } from './rows';

/** Takes the values of one column of a row group after the other. */
export interface ColumnValues<T> {
  add(cell: Cell): void;
  /** Empties it. What it returns holds until more is added. */
  take(): T;
}

/**
 * Values of any kind, also missing ones, for the library to write. Texts are of a few kinds: one of each
 * is kept, or that of every row would outlive the page of records that it came with.
 */
export function createList(type: Column['type']): ColumnValues<(Cell | bigint)[]> {
  let values: (Cell | bigint)[] = [];
  let texts = new Map<Cell, Cell>();
  const theOne = (text: Cell): Cell => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, text);
    return text;
  };
  return {
    add: (cell) => void values.push(type === 'string' ? theOne(cell) : physicalValue(type, cell)),
    take: () => {
      const taken = values;
      values = [];
      texts = new Map();
      return taken;
    },
  };
}

/** Whole numbers of 32 bits as the bytes of their plain form; in the same memory for each row group. */
export function createIntegers(): ColumnValues<Uint8Array> {
  let numbers = new Int32Array(1024);
  let length = 0;
  return {
    add(cell) {
      if (length === numbers.length) {
        const larger = new Int32Array(2 * length);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length] = Math.round(Number(cell));
      length += 1;
    },
    take() {
      const taken = new Uint8Array(numbers.buffer, 0, length * numbers.BYTES_PER_ELEMENT);
      length = 0;
      return taken;
    },
  };
}

/** Whole numbers of 64 bits as the bytes of their plain form; in the same memory for each row group. */
export function createLongs(): ColumnValues<Uint8Array> {
  const size = 8;
  let bytes = new DataView(new ArrayBuffer(1024 * size));
  let length = 0;
  return {
    add(cell) {
      if (length === bytes.byteLength) {
        const larger = new Uint8Array(2 * length);
        larger.set(new Uint8Array(bytes.buffer));
        bytes = new DataView(larger.buffer);
      }
      const number = Math.round(Number(cell));
      bytes.setUint32(length, number, true);
      bytes.setInt32(length + 4, Math.floor(number / 0x1_0000_0000), true);
      length += size;
    },
    take() {
      const taken = new Uint8Array(bytes.buffer, 0, length);
      length = 0;
      return taken;
    },
  };
}

/**
 * Ids as the bytes of their plain form, each behind its length; in the same memory for each row group:
 * a text for each would outlive the page of records that it came with.
 */
export function createIds(): ColumnValues<Uint8Array> {
  const encoder = new TextEncoder();
  const prefix = 4;
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  return {
    add(cell) {
      const text = String(cell);
      // No character of UTF-16 takes more than three bytes.
      const most = length + prefix + 3 * text.length;
      if (most > bytes.length) {
        const larger = new Uint8Array(2 * most);
        larger.set(bytes);
        bytes = larger;
      }
      const from = length + prefix;
      length = from;
      // Random ids are of ASCII, and putting these down one by one takes a tenth of the time.
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code > 0x7f) {
          length = from + encoder.encodeInto(text, bytes.subarray(from)).written;
          break;
        }
        bytes[length] = code;
        length += 1;
      }
      const size = length - from;
      for (let at = 0; at < prefix; at += 1) bytes[from - prefix + at] = size >>> (8 * at);
    },
    take() {
      const taken = bytes.subarray(0, length);
      length = 0;
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
