import { checksumText, crc32, csvChecksumMark } from '../../src/core/exchange/checksum';
import { placeOfChecksum } from '../../src/core/exchange/parquet-format';
import type { Dice } from '../generate/dice';

export const fileKinds = ['csv', 'parquet', 'json', 'backup'] as const;
export type FileKind = (typeof fileKinds)[number];

const ways = ['flip', 'cut', 'insert', 'remove', 'swap', 'repeat', 'blank', 'fields'] as const;
export type Way = (typeof ways)[number];

export interface Mutation {
  readonly way: Way;
  readonly bytes: Uint8Array;
}

/** Returns a file as it may come out of a mail, a stick or an editor: one to three things went wrong. */
export function mutate(original: Uint8Array, kind: FileKind, dice: Dice): Mutation {
  let bytes: Uint8Array = original.slice();
  let way = dice.pick(ways);
  for (let count = dice.whole(1, 3); count > 0; count -= 1) {
    way = dice.pick(ways);
    bytes = changed(bytes, kind, way, dice);
  }
  return { way, bytes };
}

function changed(bytes: Uint8Array, kind: FileKind, way: Way, dice: Dice): Uint8Array {
  const place = () => dice.whole(0, Math.max(0, bytes.length - 1));
  const [start = 0, middle = 0, end = 0] = [place(), place(), place()].toSorted((a, b) => a - b);
  const part = (from: number, to?: number) => bytes.subarray(from, to);
  switch (way) {
    case 'flip': {
      const next = bytes.slice();
      for (let count = dice.whole(1, 8); count > 0; count -= 1) {
        const at = place();
        next[at] = (next[at] ?? 0) ^ (1 << dice.whole(0, 7));
      }
      return next;
    }
    case 'cut':
      return dice.chance(0.8) ? part(0, start) : part(start);
    case 'insert': {
      const noise = Uint8Array.from({ length: dice.whole(1, 64) }, () => dice.whole(0, 255));
      return joined(part(0, start), noise, part(start));
    }
    case 'remove':
      return joined(part(0, start), part(Math.min(start + dice.whole(1, 200), bytes.length)));
    case 'swap':
      return joined(part(0, start), part(middle, end), part(start, middle), part(end));
    case 'repeat':
      return joined(part(0, middle), part(start));
    case 'blank':
      return bytes.slice().fill(dice.pick([0, 0x20, 0xff]), start, start + dice.whole(1, 500));
    case 'fields':
      return kind === 'csv' || kind === 'json'
        ? otherFields(bytes, dice)
        : bytes.slice().fill(1, start, start + 4);
  }
}

/** What a spreadsheet or a hand does to a table: values that change places, lines that go. */
function otherFields(bytes: Uint8Array, dice: Dice): Uint8Array {
  const lines = new TextDecoder().decode(bytes).split('\r\n');
  const at = dice.whole(0, lines.length - 1);
  const other = dice.whole(0, lines.length - 1);
  const fields = (lines[at] ?? '').split(',');
  const field = dice.whole(0, fields.length - 1);
  switch (dice.pick(['value', 'values', 'lines', 'without', 'separator'])) {
    case 'value':
      fields[field] = dice.pick([
        '1',
        '-1',
        '1.5',
        '01.02.2026',
        '"',
        'TRUE',
        '',
        '9e99',
        'x',
        '🙂',
      ]);
      break;
    case 'values': {
      const former = fields[field] ?? '';
      fields[field] = fields[field + 1] ?? '';
      fields[field + 1] = former;
      break;
    }
    case 'lines':
      return encoded(lines.with(at, lines[other] ?? ''), '\r\n');
    case 'without':
      return encoded(lines.toSpliced(at, 1), '\r\n');
    default:
      return dice.chance(0.5)
        ? encoded(lines, '\n')
        : encoded(
            lines.map((line) => line.replaceAll(',', ';')),
            '\r\n',
          );
  }
  return encoded(lines.with(at, fields.join(',')), '\r\n');
}

function encoded(lines: readonly string[], end: string): Uint8Array {
  return new TextEncoder().encode(lines.join(end));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Puts a fitting checksum in, where there still is one: what is behind it is then put to the test. */
export function mended(bytes: Uint8Array, kind: FileKind): Uint8Array {
  const next = bytes.slice();
  if (kind === 'json' || kind === 'backup') return next;
  const write = (text: string, at: number) => next.set(new TextEncoder().encode(text), at);
  if (kind === 'parquet') {
    const place = placeOfChecksum(next);
    if (place === null) return next;
    write(checksumText(0), place);
    write(checksumText(crc32(next)), place);
    return next;
  }
  const length = csvChecksumMark.length + 10;
  const isMarked = next[0] === 0xef && next[1] === 0xbb && next[2] === 0xbf;
  if (next.length < length + 3) return next;
  write(csvChecksumMark, next.length - length);
  const before = next.subarray(isMarked ? 3 : 0, next.length - length);
  write(checksumText(crc32(before)), next.length - 10);
  return next;
}
