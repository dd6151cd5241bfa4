import { checksumText, crc32, csvChecksumMark } from './checksum';
import { tableVersion, type Column } from './column';
import { csvColumns } from './columns';
import { csvLines, type CsvLines } from './csv-lines';
import { dayNumberOf } from './day-number';
import { headerOf, timeOf, unsoundRow, type ReadCell, type ReadColumn } from './read-cells';
import { Unreadable, type ReadTable } from './table';
import { createTallySum } from './tally-sum';
import { columnNamed, followUpColumns, interactionColumns } from './wanted-columns';

/** More columns than any version will have. */
const mostFields = 1000;
const firstColumns = csvColumns.slice(0, 2).map(({ name }) => name);

/** Returns a CSV file of ours, added up; throws `Unreadable`. */
export function readCsv(bytes: Uint8Array): ReadTable {
  const body = withoutMark(bytes);
  const csv = textOf(body);
  const names = namesOf(csv);
  const end = lastLineOf(csv, names);
  checkWhole(body, end.said('checksum'));
  const { header, firstDay, lastDay } = headerOf({
    agentId: end.said('agent_id') ?? undefined,
    exportedAt: end.said('exported_at') ?? undefined,
    from: end.said('export_from') ?? undefined,
    to: end.said('export_to') ?? undefined,
  });
  const sum = createTallySum(firstDay, lastDay);
  const interactions = takerOf(names, interactionColumns, sum.addInteractions);
  const followUps = takerOf(names, followUpColumns, sum.addFollowUps);
  const lines = csvLines(csv.slice(0, end.start), 0, mostFields);
  let records = -1;
  for (let fields = lines.next(); fields > 0; fields = lines.next()) {
    records += 1;
    if (records === 0) continue;
    if (fields !== names.length) throw new Unreadable('damaged', `line ${lines.line()}`);
    const record = lines.text(0);
    if (record === 'interaction') interactions.take(lines);
    else if (record === 'follow_up') followUps.take(lines);
    else throw new Unreadable('damaged', `record in line ${lines.line()}`);
  }
  interactions.flush();
  followUps.flush();
  if (end.said('record_count') !== String(records)) throw new Unreadable('damaged', 'record_count');
  return { header, days: sum.days(), records };
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked ? bytes.subarray(3) : bytes;
}

function textOf(bytes: Uint8Array): string {
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  // A spreadsheet may have saved it with another separator, or with quotes around everything.
  const [first, second] = start.split(/[,;\t]/, 2).map((name) => name.replaceAll('"', '').trim());
  if (first !== firstColumns[0] || second !== firstColumns[1]) throw new Unreadable('not-ours');
  if (!start.startsWith(firstColumns.join(','))) throw new Unreadable('damaged', 'separators');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('damaged', 'letters');
  }
}

function namesOf(csv: string): readonly string[] {
  const end = csv.indexOf('\r\n');
  if (end < 0) throw new Unreadable(csv.includes('\n') ? 'damaged' : 'cut-off', 'separators');
  return csv.slice(0, end).split(',');
}

/** The last row says whose file it is, and that it is whole. */
function lastLineOf(csv: string, names: readonly string[]) {
  if (!csv.endsWith('\r\n')) throw new Unreadable('cut-off');
  const start = csv.lastIndexOf('\r\n', csv.length - 3) + 2;
  if (!csv.startsWith('export,', start)) throw new Unreadable('cut-off');
  const line = csvLines(csv, start, mostFields);
  const count = line.next();
  const said = (name: string) => line.text(names.indexOf(name));
  const version = said('table_version') ?? '';
  if (!/^[1-9]\d{0,5}$/.test(version)) throw new Unreadable('damaged', 'table_version');
  if (Number(version) > tableVersion) throw new Unreadable('newer', version);
  if (count !== names.length) throw new Unreadable('damaged', 'last line');
  for (const { name } of csvColumns) {
    if (!names.includes(name)) throw new Unreadable('damaged', name);
  }
  return { start, said };
}

function checkWhole(body: Uint8Array, checksum: string | null): void {
  const length = csvChecksumMark.length + 8;
  const crc = crc32(body.subarray(0, body.length - length - 2));
  const isWhole = checksum === csvChecksumMark + checksumText(crc);
  if (!isWhole) throw new Unreadable('damaged', 'checksum');
}

/** Rows that are handed on together. */
const batchRows = 1024;

/** Returns what collects lines, and hands their values on in the order of the wanted columns. */
function takerOf(
  names: readonly string[],
  wanted: readonly string[],
  add: (columns: readonly ReadColumn[], rows: number) => void,
) {
  const places = wanted.map((name) => ({
    column: columnNamed(name),
    index: names.indexOf(name),
    values: [] as ReadCell[],
  }));
  const lineNumbers: number[] = [];
  const flush = () => {
    for (const { column, values } of places) {
      const row = unsoundRow(column, values);
      if (row >= 0) {
        throw new Unreadable('damaged', `${column.name} in line ${lineNumbers[row]}`);
      }
    }
    add(
      places.map(({ values }) => values),
      lineNumbers.length,
    );
    for (const { values } of places) values.length = 0;
    lineNumbers.length = 0;
  };
  const take = (lines: CsvLines) => {
    lineNumbers.push(lines.line());
    for (const { column, index, values } of places) values.push(cellOf(lines, column, index));
    if (lineNumbers.length >= batchRows) flush();
  };
  return { take, flush };
}

/** Returns the value of a field; a text that is none of its column's type stays a text. */
function cellOf(lines: CsvLines, { type }: Column, index: number): ReadCell {
  if (type === 'count' || type === 'duration') return lines.wholeNumber(index);
  const text = lines.text(index);
  if (text === null || type === 'string') return text;
  if (type === 'time') return timeOf(text) ?? text;
  if (type === 'date') return dayNumberOf(text) ?? text;
  return text === 'true' || (text === 'false' ? false : text);
}
