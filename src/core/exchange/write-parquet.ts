import { ByteWriter, ParquetWriter, type ColumnSource, type SchemaElement } from 'hyparquet-writer';
import { checksumText, crc32 } from './checksum';
import { tableFormat, tableVersion, type Column, type RecordKind } from './column';
import { parquetColumns } from './columns';
import { dayNumberOf } from './day-number';
import type { Paged, TableHeader, TableOptions, TableRecord } from './records';
import { createRowMaker, placeOfColumn, type Cell, type Row } from './rows';
import { placeOfChecksum, metadataKeys } from './parquet-format';

/** Rows that are held in memory until they are written together; some 10 MB at most. */
const rowGroupRows: Readonly<Record<RecordKind, number>> = {
  interaction: 8192,
  follow_up: 8192,
  span: 16_384,
  export: 1,
};

/** Engines skip row groups by these; the others would only make the file's end longer. */
const withStatistics = new Set([
  'record',
  'agent_id',
  'exported_at',
  'export_from',
  'export_to',
  'helpdesk',
  'day',
  'made_on',
  'completed_on',
  'told_on',
]);

/**
 * Yields the bytes of a Parquet file as its records come: a row group of one kind of rows at a time,
 * so that whoever needs no spans skips them. The last chunk carries the directory and the checksum:
 * without it the file is no Parquet file.
 */
export async function* parquetTable(
  records: Paged<TableRecord>,
  header: TableHeader,
  options: TableOptions = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const make = createRowMaker(header, options);
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema,
    createdBy: 'Cuecycle',
    kvMetadata: [
      { key: metadataKeys.format, value: tableFormat },
      { key: metadataKeys.version, value: String(tableVersion) },
      { key: metadataKeys.agentId, value: header.agentId },
      { key: metadataKeys.exportedAt, value: new Date(header.exportedAt).toISOString() },
      { key: metadataKeys.from, value: header.from },
      { key: metadataKeys.to, value: header.to },
      { key: metadataKeys.checksum, value: checksumText(0) },
    ],
  });
  let crc = 0;
  let count = 0;
  const take = () => {
    const chunk = bytes.getBytes().slice();
    bytes.index = 0;
    return chunk;
  };
  const write = (group: RowGroup) => {
    const rows = group.rows();
    // Synchronous: the writer has no flush of its own.
    void file.write({ columnData: group.take(), rowGroupSize: rows });
    count += rows;
    const chunk = take();
    crc = crc32(chunk, crc);
    return chunk;
  };

  const interactions = createRowGroup('interaction');
  const followUps = createRowGroup('follow_up');
  const spans = createRowGroup('span');
  for await (const page of records) {
    for (const record of page) {
      const main = record.kind === 'interaction' ? interactions : followUps;
      main.add(make.main(record));
      for (const row of make.spans(record)) spans.add(row);
      if (main.isFull()) yield write(main);
      if (spans.isFull()) yield write(spans);
    }
  }
  for (const group of [interactions, followUps, spans]) if (group.rows() > 0) yield write(group);
  const end = createRowGroup('export');
  end.add(make.end(count));
  yield write(end);

  void file.finish();
  const directory = take();
  const place = placeOfChecksum(directory);
  if (place === null) throw new Error('The directory of the Parquet file has no checksum');
  directory.set(new TextEncoder().encode(checksumText(crc32(directory, crc))), place);
  yield directory;
}

const physicalTypes = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  time: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  count: { type: 'INT32' },
  duration: { type: 'INT64' },
  flag: { type: 'BOOLEAN' },
} as const satisfies Record<Column['type'], Omit<SchemaElement, 'name'>>;

const schema: SchemaElement[] = [
  { name: 'cuecycle', num_children: parquetColumns.length },
  ...parquetColumns.map(({ name, type, in: kinds, isRequired }): SchemaElement => ({
    name,
    ...physicalTypes[type],
    repetition_type: isRequired && kinds.length === 4 ? 'REQUIRED' : 'OPTIONAL',
  })),
];

/** Rows of one kind on their way into the file, by columns: that takes a tenth of the memory. */
interface RowGroup {
  add(row: Row): void;
  rows(): number;
  isFull(): boolean;
  /** Its columns; it is empty afterwards. */
  take(): ColumnSource[];
}

function createRowGroup(kind: RecordKind): RowGroup {
  const filled = parquetColumns
    .filter(({ in: kinds }) => kinds.includes(kind))
    .map(({ name, type }) => ({ name, type, place: placeOfColumn(name) }));
  let values: (Cell | bigint)[][] = filled.map(() => []);
  let rows = 0;
  return {
    add(row) {
      for (let index = 0; index < filled.length; index += 1) {
        const column = filled[index];
        if (column) values[index]?.push(physicalValue(column.type, row[column.place] ?? null));
      }
      rows += 1;
    },
    rows: () => rows,
    isFull: () => rows >= rowGroupRows[kind],
    take() {
      // One for all columns that rows of this kind leave out.
      const nulls = Array.from({ length: rows }, () => null);
      const byName = new Map(filled.map(({ name }, index) => [name, values[index] ?? []]));
      values = filled.map(() => []);
      rows = 0;
      return parquetColumns.map(({ name }) => ({
        name,
        data: byName.get(name) ?? nulls,
        statistics: withStatistics.has(name),
        offsetIndex: false,
      }));
    },
  };
}

function physicalValue(type: Column['type'], cell: Cell): Cell | bigint {
  if (cell === null) return null;
  if (type === 'date') return dayNumberOf(String(cell));
  return type === 'time' || type === 'duration' ? BigInt(Math.round(Number(cell))) : cell;
}
