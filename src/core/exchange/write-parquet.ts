import type { ColumnChunk, RowGroup as RowGroupFacts } from 'hyparquet';
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { compress } from 'snappyjs';
import { checksumText, crc32 } from './checksum';
import { tableFormat, tableVersion } from './column';
import { parquetColumns } from './columns';
import type { Paged, TableHeader, TableOptions, TableRecord } from './records';
import { createRowMaker } from './rows';
import { placeOfChecksum, metadataKeys } from './parquet-format';
import { appendPlain } from './plain-columns';
import { createRowGroup, isInAllRows, physicalTypes, type RowGroup } from './row-group';
import { createSameColumns } from './same-columns';

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
    // The library's own makes an object of each piece that it could not shorten.
    compressors: { SNAPPY: compress },
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
    const { same, plain, others } = group.take();
    // Synchronous: the writer has no flush of its own.
    void file.write({ columnData: others, rowGroupSize: rows });
    const written = file.row_groups.at(-1);
    if (!written) throw new Error('The row group was not written');
    const appended = plain.map((column) => appendPlain(bytes, column, rows));
    complete(written, [...appended, ...addSame(group.kind, rows, same)]);
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

const schema: SchemaElement[] = [
  { name: 'cuecycle', num_children: parquetColumns.length },
  ...parquetColumns.map(({ name, type, ...column }): SchemaElement => ({
    name,
    ...physicalTypes[type],
    repetition_type: isInAllRows(column) ? 'REQUIRED' : 'OPTIONAL',
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
