import type { ColumnChunk, RowGroup as RowGroupFacts } from 'hyparquet';
import { ByteWriter, ParquetWriter, type ColumnSource, type SchemaElement } from 'hyparquet-writer';
import { checksumText, crc32 } from './checksum';
import { tableFormat, tableVersion, type Column, type RecordKind } from './column';
import { createValues, physicalValue } from './column-values';
import { parquetColumns } from './columns';
import type { Paged, TableHeader, TableOptions, TableRecord } from './records';
import { createRowMaker, placeOfColumn, type Row } from './rows';
import { placeOfChecksum, metadataKeys } from './parquet-format';
import { createSameColumns, type SameValue } from './same-columns';

/** Rows that are held in memory until they are written together; some 10 MB at most. */
const rowGroupRows: Readonly<Record<RecordKind, number>> = {
  interaction: 8192,
  follow_up: 8192,
  span: 8192,
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
  const addSame = createSameColumns(schema, bytes);
  const write = (group: RowGroup) => {
    const rows = group.rows();
    const same = group.same();
    // Synchronous: the writer has no flush of its own.
    void file.write({ columnData: group.take(), rowGroupSize: rows });
    const written = file.row_groups.at(-1);
    if (!written) throw new Error('The row group was not written');
    complete(written, addSame(group.kind, rows, same));
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
      make.eachSpan(record, spans.add);
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

/** Adds the chunks of further columns to a row group; chunks stand in the order of the schema. */
function complete(group: RowGroupFacts, others: readonly ColumnChunk[]): void {
  const all = [...group.columns, ...others];
  const byName = new Map(all.map((each) => [each.meta_data?.path_in_schema.join('.'), each]));
  group.columns = parquetColumns.flatMap(({ name }) => byName.get(name) ?? []);
  for (const { meta_data: facts } of others) {
    group.total_byte_size += facts?.total_uncompressed_size ?? 0n;
    group.total_compressed_size =
      (group.total_compressed_size ?? 0n) + (facts?.total_compressed_size ?? 0n);
  }
}

/** Rows of one kind on their way into the file, by columns: that takes a tenth of the memory. */
interface RowGroup {
  readonly kind: RecordKind;
  add(row: Row): void;
  rows(): number;
  isFull(): boolean;
  /** The columns in which all of its rows are alike; it must have one. */
  same(): readonly SameValue[];
  /** All other columns; it is empty afterwards. */
  take(): ColumnSource[];
}

/** What every row says of its file, and of what kind it is. */
const sameInFile = new Set([
  'record',
  'table_version',
  'agent_id',
  'exported_at',
  'export_from',
  'export_to',
]);

function createRowGroup(kind: RecordKind): RowGroup {
  const placed = parquetColumns.map(({ name, type, isRequired }) => ({
    name,
    type,
    place: placeOfColumn(kind, name) ?? -1,
    statistics: withStatistics.has(name),
    hasOnlyNumbers: isRequired === true && type !== 'string' && type !== 'flag',
  }));
  const isOwn = ({ name, place }: (typeof placed)[number]) => place >= 0 && !sameInFile.has(name);
  const own = placed.filter(isOwn).map((column) => ({ ...column, values: createValues(column) }));
  const others = placed.filter((column) => !isOwn(column));
  let first: Row | undefined;
  let rows = 0;
  return {
    kind,
    add(row) {
      first ??= [...row];
      for (let index = 0; index < own.length; index += 1) {
        const column = own[index];
        column?.values.add(row[column.place] ?? null);
      }
      rows += 1;
    },
    rows: () => rows,
    isFull: () => rows >= rowGroupRows[kind],
    same: () =>
      others.map(({ name, type, place, statistics }) => ({
        name,
        value: physicalValue(type, first?.[place] ?? null),
        statistics,
      })),
    take() {
      first = undefined;
      rows = 0;
      return own.map(({ name, statistics, values }): ColumnSource => {
        const column = { name, statistics, offsetIndex: false, data: values.take() };
        // Ids differ from row to row: a dictionary of them would be as long as the column.
        return name === 'id' ? { ...column, encoding: 'PLAIN' } : column;
      });
    },
  };
}
