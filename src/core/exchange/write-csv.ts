import { csvLine } from '../statistics/csv';
import { checksumText, crc32, csvChecksumMark } from './checksum';
import { type Column } from './column';
import { csvColumns } from './columns';
import type { TableHeader, TableOptions, TableRecord } from './records';
import { createRowMaker, type Cell, type Row } from './rows';

/** The mark of UTF-8, by which spreadsheets know it. */
const mark = '\uFEFF';
const chunkLength = 65_536;

/**
 * Yields the text of a CSV file with one row per interaction and per follow-up, in chunks of some
 * 64 kB, as its records come. Times are ISO 8601 in UTC, durations whole ms: no separator of
 * decimals that another locale reads as another number. The last row carries the checksum, so a
 * file that was cut off is known.
 */
export async function* csvTable(
  records: Iterable<TableRecord> | AsyncIterable<TableRecord>,
  header: TableHeader,
  options: TableOptions = {},
): AsyncGenerator<string, void> {
  const make = createRowMaker(header, options);
  const encoder = new TextEncoder();
  let text = csvLine(csvColumns.map(({ name }) => name));
  let isFirst = true;
  let crc = 0;
  let count = 0;
  const take = () => {
    crc = crc32(encoder.encode(text), crc);
    const chunk = isFirst ? mark + text : text;
    isFirst = false;
    text = '';
    return chunk;
  };
  for await (const record of records) {
    text += lineOf(make.main(record));
    count += 1;
    if (text.length >= chunkLength) yield take();
  }
  // The checksum is the last field: it is of everything before it.
  text += lineOf(make.end(count)).replace(/\r\n$/, '');
  const last = take();
  yield `${last}${csvChecksumMark}${checksumText(crc)}\r\n`;
}

function lineOf(row: Row): string {
  return csvLine(csvColumns.map((column) => textOf(column, row[column.name] ?? null)));
}

function textOf({ type }: Column, cell: Cell): string | number {
  if (cell === null) return '';
  if (type === 'time') return new Date(Number(cell)).toISOString();
  return typeof cell === 'boolean' ? String(cell) : cell;
}
