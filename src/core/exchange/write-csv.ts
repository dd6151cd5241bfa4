import { csvField, csvLine } from '../statistics/csv';
import { checksumText, crc32, csvChecksumMark } from './checksum';
import { recordKinds, type RecordKind } from './column';
import { csvColumns } from './columns';
import {
  kindOf,
  type Paged,
  type TableHeader,
  type TableOptions,
  type TableRecord,
} from './records';
import { createRowMaker, placeOfColumn, type Row } from './rows';
import { createEncoder } from './encoder';

/** The mark of UTF-8, by which spreadsheets know it. */
const mark = '\uFEFF';
const chunkLength = 131_072;

/**
 * Yields the text of a CSV file with one row per interaction and per follow-up, in chunks of some
 * 128 kB, as its records come. Times are ISO 8601 in UTC, durations whole ms: no separator of
 * decimals that another locale reads as another number. The last row carries the checksum, so a
 * file that was cut off is known.
 */
export async function* csvTable(
  records: Paged<TableRecord>,
  header: TableHeader,
  options: TableOptions = {},
): AsyncGenerator<string, void> {
  const make = createRowMaker(header, options);
  const encoder = createEncoder();
  let lines = [csvLine(csvColumns.map(({ name }) => name))];
  let length = 0;
  let isFirst = true;
  let crc = 0;
  let count = 0;
  const take = () => {
    const text = lines.join('');
    crc = crc32(encoder(text), crc);
    const chunk = isFirst ? mark + text : text;
    isFirst = false;
    lines = [];
    length = 0;
    return chunk;
  };
  for await (const page of records) {
    for (const record of page) {
      const line = lineOf(make.main(record), kindOf(record));
      lines.push(line);
      length += line.length;
      if (length >= chunkLength) yield take();
    }
    count += page.length;
  }
  // The checksum is the last field: it is of everything before it.
  lines.push(lineOf(make.end(count), 'export').replace(/\r\n$/, ''));
  const last = take();
  yield `${last}${csvChecksumMark}${checksumText(crc)}\r\n`;
}

/** Where in the rows of each kind the cells of a line stand. */
const cellsOf = new Map(
  recordKinds.map((kind) => [
    kind,
    csvColumns.map(({ name, type }) => ({
      place: placeOfColumn(kind, name) ?? -1,
      isTime: type === 'time',
    })),
  ]),
);

function lineOf(row: Row, kind: RecordKind): string {
  const cells = cellsOf.get(kind)?.map(({ place, isTime }) => {
    const cell = row[place] ?? null;
    if (cell === null) return '';
    if (typeof cell === 'string') return csvField(cell);
    return isTime ? new Date(Number(cell)).toISOString() : cell;
  });
  return `${cells?.join(',')}\r\n`;
}
