import { csvLine } from '../statistics/csv';
import { checksumText, crc32, csvChecksumMark } from './checksum';
import { recordKinds, type RecordKind } from './column';
import { createCsvWriter, type CsvWriter } from './csv-writer';
import { csvColumns } from './columns';
import {
  kindOf,
  type Paged,
  type TableHeader,
  type TableOptions,
  type TableRecord,
} from './records';
import { createRowMaker, placeOfColumn, type Row } from './rows';

/** The mark of UTF-8, by which spreadsheets know it. */
const mark = '\uFEFF';
const chunkLength = 131_072;

/**
 * Yields the bytes of a CSV file with one row per interaction and per follow-up, in chunks of some
 * 128 kB, as its records come. Times are ISO 8601 in UTC, durations whole ms: no separator of
 * decimals that another locale reads as another number. The last row carries the checksum, so a
 * file that was cut off is known.
 */
export async function* csvTable(
  records: Paged<TableRecord>,
  header: TableHeader,
  options: TableOptions = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const make = createRowMaker(header, options);
  const writer = createCsvWriter();
  let crc = 0;
  let count = 0;
  const take = () => {
    const chunk = writer.take();
    crc = crc32(chunk, crc);
    return chunk;
  };
  writer.raw(mark);
  yield writer.take();
  writer.raw(csvLine(csvColumns.map(({ name }) => name)));
  for await (const page of records) {
    for (const record of page) {
      writeCells(writer, make.main(record), kindOf(record));
      writer.raw('\r\n');
      if (writer.length() >= chunkLength) yield take();
    }
    count += page.length;
  }
  // The checksum is the last field: it is of everything before it.
  writeCells(writer, make.end(count), 'export');
  yield take();
  writer.raw(`${csvChecksumMark}${checksumText(crc)}\r\n`);
  yield writer.take();
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

function writeCells(writer: CsvWriter, row: Row, kind: RecordKind): void {
  const cells = cellsOf.get(kind) ?? [];
  for (let index = 0; index < cells.length; index += 1) {
    const { place, isTime } = cells[index] as (typeof cells)[number];
    const cell = row[place] ?? null;
    if (index > 0) writer.comma();
    if (cell === null) continue;
    if (typeof cell === 'string') writer.text(cell);
    else if (typeof cell === 'boolean') writer.text(String(cell));
    else if (isTime) writer.time(cell);
    else writer.number(cell);
  }
}
