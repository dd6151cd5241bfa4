import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv';

/** A reader of RFC 4180 that knows nothing of the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 1; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (sign === '"') {
      isQuoted = !isQuoted;
    } else if (!isQuoted && (sign === ',' || sign === '\r')) {
      row.push(field);
      field = '';
      if (sign === '\r') {
        rows.push(row);
        row = [];
        at += 1;
      }
    } else {
      field += sign;
    }
  }
  return rows;
}

describe('CSV', () => {
  it('begins with the mark of UTF-8 and ends each line with CR LF', () => {
    expect(csvOf(['a', 'b'], [['ä', 2]])).toBe('\uFEFFa,b\r\nä,2\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('defuses %j', (text) => {
    expect(readCsv(csvOf(['a'], [[text]]))).toEqual([['a'], [`'${text}`]]);
  });

  it('leaves numbers as they are', () => {
    expect(csvOf(['a'], [[-1.5]])).toContain('\r\n-1.5\r\n');
  });

  it('gives back every text, with at most an apostrophe before it', () => {
    const sign = fc.constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', '\t', 'a', ' ', 'é');
    const text = fc.oneof(
      fc.array(sign).map((list) => list.join('')),
      fc.string(),
    );
    const rows = fc.array(fc.tuple(text, text, text), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (table) => {
        const [, ...read] = readCsv(csvOf(['a', 'b', 'c'], table));
        expect(read).toHaveLength(table.length);
        for (const [index, fields] of read.entries()) {
          for (const [column, value] of fields.entries()) {
            const original = table[index]?.[column] ?? '';
            expect([original, `'${original}`]).toContain(value);
            expect(value).not.toMatch(/^[=+\-@\t\r]/);
          }
        }
      }),
    );
  });
});
