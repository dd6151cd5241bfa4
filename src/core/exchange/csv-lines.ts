import { undefused } from '../statistics/csv';
import { Unreadable } from './table';

const comma = 0x2c;
const quote = 0x22;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/** Walks through CSV as we write it, line by line, without making text of what nobody asks for. */
export interface CsvLines {
  /** Goes to the next line and returns how many fields it has; 0 at the end of the text. */
  next(): number;
  /** Number of the line, from 1; a line break inside of quotes counts as none. */
  line(): number;
  /** A field of the line, as it was before it was written; `null` when it is empty. */
  text(index: number): string | null;
  /** A field as a whole number; -1 when it is something else, or longer than 15 digits. */
  wholeNumber(index: number): number | null;
}

/** Returns a walk from a place in the text on; it throws at what is not written as ours. */
export function csvLines(csv: string, from: number, mostFields: number): CsvLines {
  const starts = new Int32Array(mostFields);
  const ends = new Int32Array(mostFields);
  let at = from;
  let lines = 0;

  /** Passes a field; returns where it ended. */
  const passQuoted = () => {
    for (at += 1; at < csv.length; at += 1) {
      if (csv.charCodeAt(at) !== quote) continue;
      if (csv.charCodeAt(at + 1) !== quote) return (at += 1);
      at += 1;
    }
    throw new Unreadable('damaged', `line ${lines}`);
  };
  const passPlain = () => {
    for (; at < csv.length; at += 1) {
      const code = csv.charCodeAt(at);
      if (code === comma || code === carriageReturn) return at;
      if (code === quote || code === lineFeed) break;
    }
    throw new Unreadable('damaged', `line ${lines}`);
  };

  return {
    next() {
      if (at >= csv.length) return 0;
      lines += 1;
      for (let field = 0; field < mostFields; field += 1) {
        starts[field] = at;
        ends[field] = csv.charCodeAt(at) === quote ? passQuoted() : passPlain();
        const code = csv.charCodeAt(at);
        at += 1;
        if (code === comma) continue;
        if (code === carriageReturn && csv.charCodeAt(at) === lineFeed) {
          at += 1;
          return field + 1;
        }
        break;
      }
      throw new Unreadable('damaged', `line ${lines}`);
    },
    line: () => lines,
    text(index) {
      const start = starts[index] ?? 0;
      const end = ends[index] ?? 0;
      if (start === end) return null;
      if (csv.charCodeAt(start) !== quote) return undefused(csv.slice(start, end));
      return undefused(csv.slice(start + 1, end - 1).replaceAll('""', '"'));
    },
    wholeNumber(index) {
      const start = starts[index] ?? 0;
      const end = ends[index] ?? 0;
      if (start === end) return null;
      if (end - start > 15) return -1;
      let number = 0;
      for (let place = start; place < end; place += 1) {
        const digit = csv.charCodeAt(place) - 0x30;
        if (digit < 0 || digit > 9) return -1;
        number = number * 10 + digit;
      }
      return number;
    },
  };
}
