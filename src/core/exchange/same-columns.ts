import type { ColumnChunk } from 'hyparquet';
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Cell } from './rows';

/** A column in which all rows are alike, in its bytes. */
interface SameColumn {
  readonly bytes: Uint8Array;
  readonly chunk: ColumnChunk;
}

/** A column of a row group, and the one value that it has in all rows. */
export interface SameValue {
  readonly name: string;
  readonly value: Cell | bigint;
  readonly statistics: boolean;
}

/**
 * Returns what appends columns in which all rows are alike to a file, and returns their chunks in
 * order. Four of five columns of a row group are so, most of them empty: each kind and length of
 * group is encoded once, and copied from then on.
 */
export function createSameColumns(schema: SchemaElement[], writer: ByteWriter) {
  const known = new Map<string, readonly SameColumn[]>();
  return (kind: string, rows: number, values: readonly SameValue[]): readonly ColumnChunk[] => {
    const key = `${kind} ${rows}`;
    const columns = known.get(key) ?? encode(schema, rows, values);
    known.set(key, columns);
    return columns.map(({ bytes, chunk }) => {
      const moved = chunkAt(chunk, BigInt(writer.offset));
      writer.appendBytes(bytes);
      return moved;
    });
  };
}

function encode(
  schema: SchemaElement[],
  rows: number,
  values: readonly SameValue[],
): readonly SameColumn[] {
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema });
  void file.write({
    columnData: values.map(({ name, value, statistics }) => ({
      name,
      data: Array<Cell | bigint>(rows).fill(value),
      statistics,
      offsetIndex: false,
    })),
    rowGroupSize: rows,
  });
  return (file.row_groups[0]?.columns ?? []).map((chunk) => {
    const from = Number(chunk.file_offset);
    const length = Number(chunk.meta_data?.total_compressed_size);
    return { bytes: writer.getBytes().slice(from, from + length), chunk };
  });
}

/** The chunk as it is at another place of a file. */
function chunkAt(chunk: ColumnChunk, at: bigint): ColumnChunk {
  const { meta_data: facts } = chunk;
  if (!facts) return chunk;
  const by = at - chunk.file_offset;
  return {
    ...chunk,
    file_offset: at,
    meta_data: {
      ...facts,
      data_page_offset: facts.data_page_offset + by,
      ...(facts.dictionary_page_offset !== undefined && {
        dictionary_page_offset: facts.dictionary_page_offset + by,
      }),
    },
  };
}
