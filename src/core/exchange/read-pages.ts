import { snappyUncompress, type ColumnMetaData } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import type { ColumnType } from './column';
import type { ReadCell, ReadColumn } from './read-cells';
import { Unreadable } from './table';
import { unpackRuns } from './unpack-runs';

/** A page of ours is far smaller; a damaged length must not ask for all the memory there is. */
const mostPageBytes = 64 * 1024 * 1024;

/** Where values are put; numbers stay unboxed, and what is missing among them is not a number. */
type Cells = ReadCell[] | Float64Array;

function emptyCells(type: ColumnType, count: number): Cells {
  if (type !== 'string' && type !== 'flag') return new Float64Array(count);
  const cells: ReadCell[] = [];
  // Longer at once: a hundred times as fast as one by one.
  cells.length = count;
  return cells;
}

/**
 * Returns the values of a column in one row group. Reads what our writer writes and nothing else:
 * pages of the second version with Snappy, plain or with a dictionary, with exactly so many rows
 * together. The library reads every Parquet file, but believes its lengths, and takes twice as long.
 */
export function readPages(
  file: Uint8Array,
  column: ColumnMetaData,
  type: ColumnType,
  isOptional: boolean,
  rows: number,
): ReadColumn {
  const start = Number(column.dictionary_page_offset ?? column.data_page_offset);
  const size = Number(column.total_compressed_size);
  demand(start >= 4 && size >= 0 && start + size <= file.length && column.codec === 'SNAPPY');
  const bytes = file.subarray(start, start + size);
  const reader = {
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    offset: 0,
  };
  const cells = emptyCells(type, rows);
  let filled = 0;
  let dictionary: Cells | null = null;
  while (reader.offset < size) {
    const isFirst = reader.offset === 0;
    const header = parquetHeader(reader);
    const length = header.compressed_page_size;
    demand(length >= 0 && reader.offset + length <= size);
    const page = bytes.subarray(reader.offset, reader.offset + length);
    reader.offset += length;
    const { dictionary_page_header: ofDictionary, data_page_header_v2: ofData } = header;
    if (header.type === 'DICTIONARY_PAGE' && ofDictionary) {
      const { num_values: count, encoding } = ofDictionary;
      demand(isFirst && encoding === 'PLAIN' && count >= 0 && count <= rows);
      dictionary = emptyCells(type, count);
      putPlain(dictionary, 0, uncompressed(page, header.uncompressed_page_size), type, count);
      continue;
    }
    if (header.type !== 'DATA_PAGE_V2' || !ofData) throw new Unreadable('damaged', 'page');
    const { num_values: count, num_nulls: nulls, definition_levels_byte_length: levels } = ofData;
    demand(count > 0 && ofData.num_rows === count && filled + count <= rows);
    demand(nulls >= 0 && nulls <= (isOptional ? count : 0) && levels >= 0 && levels <= length);
    demand(ofData.repetition_levels_byte_length === 0 && ofData.is_compressed !== false);
    const body = uncompressed(page.subarray(levels), header.uncompressed_page_size - levels);
    if (nulls === 0) {
      putValues(cells, filled, body, ofData.encoding, type, count, dictionary);
    } else {
      const there = emptyCells(type, count - nulls);
      putValues(there, 0, body, ofData.encoding, type, count - nulls, dictionary);
      let next = 0;
      for (const [index, level] of unpackRuns(page.subarray(0, levels), 1, count).entries()) {
        put(cells, filled + index, level === 1 ? (there[next] ?? null) : null);
        next += level;
      }
      demand(next === there.length);
    }
    filled += count;
  }
  demand(filled === rows);
  return cells;
}

function put(cells: Cells, at: number, value: ReadCell): void {
  if (Array.isArray(cells)) cells[at] = value;
  else cells[at] = typeof value === 'number' ? value : Number.NaN;
}

function putValues(
  cells: Cells,
  at: number,
  body: Uint8Array,
  encoding: string,
  type: ColumnType,
  count: number,
  dictionary: Cells | null,
): void {
  if (count === 0) return;
  if (encoding === 'PLAIN') return putPlain(cells, at, body, type, count);
  if (encoding === 'RLE') {
    demand(type === 'flag');
    // Behind its length, which is that of the page.
    const bits = unpackRuns(body.subarray(4), 1, count);
    for (let index = 0; index < count; index += 1) put(cells, at + index, bits[index] === 1);
    return;
  }
  if (encoding !== 'RLE_DICTIONARY' || !dictionary) throw new Unreadable('damaged', 'page');
  const places = unpackRuns(body.subarray(1), body[0] ?? 0, count);
  // The kind of list is asked for once: there are millions of values.
  if (Array.isArray(cells)) pick(cells, at, dictionary as readonly ReadCell[], places);
  else pick(cells, at, dictionary as Float64Array, places);
}

/** Puts the values of a dictionary that stand at some places of it. */
function pick<T>(
  cells: { [index: number]: T },
  at: number,
  dictionary: ArrayLike<T>,
  places: Uint32Array,
): void {
  const { length } = dictionary;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as number;
    demand(place < length);
    cells[at + index] = dictionary[place] as T;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function putPlain(
  cells: Cells,
  at: number,
  body: Uint8Array,
  type: ColumnType,
  count: number,
): void {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  if (type === 'string') {
    let end = 0;
    for (let index = 0; index < count; index += 1) {
      const start = end + 4;
      end = start + view.getUint32(end, true);
      demand(end <= body.length);
      put(cells, at + index, decoder.decode(body.subarray(start, end)));
    }
  } else if (type === 'flag') {
    demand(body.length * 8 >= count);
    for (let index = 0; index < count; index += 1) {
      put(cells, at + index, (((body[index >> 3] ?? 0) >> (index & 7)) & 1) === 1);
    }
  } else if (type === 'count' || type === 'date') {
    demand(body.length === count * 4);
    for (let index = 0; index < count; index += 1) {
      cells[at + index] = view.getInt32(index * 4, true);
    }
  } else {
    demand(body.length === count * 8);
    for (let index = 0; index < count; index += 1) {
      const high = view.getInt32(index * 8 + 4, true);
      // Exact up to 2^53 ms, that is 285,000 years.
      cells[at + index] = high * 2 ** 32 + view.getUint32(index * 8, true);
    }
  }
}

function uncompressed(input: Uint8Array, length: number): Uint8Array {
  demand(length >= 0 && length <= mostPageBytes);
  const output = new Uint8Array(length);
  // No bytes at all stand for no values.
  if (input.length > 0) snappyUncompress(input, output);
  return output;
}

function demand(isSo: boolean): void {
  if (!isSo) throw new Unreadable('damaged', 'page');
}
