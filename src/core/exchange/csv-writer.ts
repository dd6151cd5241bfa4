import { csvField } from '../statistics/csv';

const comma = 0x2c;
const zero = 0x30;

/** Writes CSV as bytes: a file of many MB would else be made of as many short texts. */
export interface CsvWriter {
  /** A field of text, quoted and defused where it must be. */
  text(text: string): void;
  /** A field that is a whole number. */
  number(number: number): void;
  /** A field that is an instant: ISO 8601 in UTC. */
  time(at: number): void;
  /** Ends a field that is not the last. */
  comma(): void;
  /** Something that is no field, as it is. */
  raw(text: string): void;
  /** How many bytes there are. */
  length(): number;
  /** Returns them, in an array of their own; it is empty afterwards. */
  take(): Uint8Array<ArrayBuffer>;
}

export function createCsvWriter(): CsvWriter {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(1 << 16);
  let at = 0;
  /** The last day that was written, and how: times of a page of records lie close together. */
  let day = NaN;
  let dayText = '';

  const ensure = (more: number) => {
    if (at + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * bytes.length, at + more));
    larger.set(bytes.subarray(0, at));
    bytes = larger;
  };

  /** For digits, letters and signs of ASCII only. */
  const ascii = (text: string) => {
    ensure(text.length);
    for (let index = 0; index < text.length; index += 1) bytes[at++] = text.charCodeAt(index);
  };

  const raw = (text: string) => {
    // No character of UTF-16 takes more than three bytes.
    ensure(3 * text.length);
    at += encoder.encodeInto(text, bytes.subarray(at)).written;
  };

  const digits = (number: number, count: number) => {
    let rest = number;
    for (let place = at + count - 1; place >= at; place -= 1) {
      const next = Math.floor(rest / 10);
      bytes[place] = zero + rest - 10 * next;
      rest = next;
    }
    at += count;
  };

  return {
    text: (text) => {
      if (isPlain(text)) ascii(text);
      else raw(csvField(text));
    },
    number: (number) => {
      if (Number.isInteger(number) && number >= 0 && number < 1e9) {
        ensure(9);
        let count = 1;
        for (let limit = 10; number >= limit; limit *= 10) count += 1;
        digits(number, count);
      } else raw(String(number));
    },
    time: (time) => {
      const own = Math.floor(time / 86_400_000);
      if (own !== day) {
        day = own;
        [dayText = ''] = new Date(time).toISOString().split('T');
      }
      const ms = time - own * 86_400_000;
      ensure(dayText.length + 14);
      ascii(dayText);
      bytes[at++] = 0x54;
      digits(Math.floor(ms / 3_600_000), 2);
      bytes[at++] = 0x3a;
      digits(Math.floor(ms / 60_000) % 60, 2);
      bytes[at++] = 0x3a;
      digits(Math.floor(ms / 1000) % 60, 2);
      bytes[at++] = 0x2e;
      digits(Math.floor(ms % 1000), 3);
      bytes[at++] = 0x5a;
    },
    comma: () => {
      ensure(1);
      bytes[at++] = comma;
    },
    raw,
    length: () => at,
    take: () => {
      const taken = bytes.slice(0, at);
      at = 0;
      return taken;
    },
  };
}

/** Whether a text begins like a word and holds nothing that CSV or a spreadsheet takes for a sign. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isWord =
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x61 && code <= 0x7a);
    // Also `-`, `_`, `.`, `:` and spaces, but not as the first.
    if (isWord) continue;
    const isSafe =
      code === 0x2d || code === 0x5f || code === 0x2e || code === 0x3a || code === 0x20;
    if (!isSafe || index === 0) return false;
  }
  return true;
}
