import type { ColumnChunk, ParquetType } from 'hyparquet';
import type { ByteWriter } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import { compress } from 'snappyjs';

/** A column of a row group in which no value is missing, in the bytes that Parquet calls plain. */
export interface PlainColumn {
  readonly name: string;
  readonly type: ParquetType;
  readonly bytes: Uint8Array;
  /** Whether other row groups may leave values out: then each says that none is missing. */
  readonly isOptional: boolean;
  readonly isPacked: boolean;
}

/**
 * Appends a column as one page, and returns its chunk. The library takes any kind of values, and has
 * an object for each number of 64 bits several times over: half of the work of writing a file.
 */
export function appendPlain(
  writer: ByteWriter,
  { name, type, bytes, isOptional, isPacked }: PlainColumn,
  rows: number,
): ColumnChunk {
  const start = writer.offset;
  const levels = isOptional ? allThere(rows) : new Uint8Array();
  const body = isPacked ? compress(bytes) : bytes;
  writePageHeader(writer, {
    type: 'DATA_PAGE_V2',
    uncompressed_page_size: levels.length + bytes.length,
    compressed_page_size: levels.length + body.length,
    data_page_header_v2: {
      num_values: rows,
      num_nulls: 0,
      num_rows: rows,
      encoding: 'PLAIN',
      definition_levels_byte_length: levels.length,
      repetition_levels_byte_length: 0,
      is_compressed: true,
    },
  });
  const headerLength = writer.offset - start;
  writer.appendBytes(levels);
  writer.appendBytes(body);
  return {
    file_offset: BigInt(start),
    meta_data: {
      type,
      encodings: ['PLAIN'],
      path_in_schema: [name],
      codec: isPacked ? 'SNAPPY' : 'UNCOMPRESSED',
      num_values: BigInt(rows),
      total_compressed_size: BigInt(writer.offset - start),
      total_uncompressed_size: BigInt(headerLength + levels.length + bytes.length),
      data_page_offset: BigInt(start),
    },
  };
}

/** Levels of definition as one run: so many times the 1 of a value that is there. */
function allThere(rows: number): Uint8Array {
  const run: number[] = [];
  let left = 2 * rows;
  for (; left >= 0x80; left = Math.floor(left / 0x80)) run.push((left % 0x80) | 0x80);
  return Uint8Array.from([...run, left, 1]);
}
