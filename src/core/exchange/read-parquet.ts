import { parquetMetadata, type FileMetaData } from 'hyparquet';
import { checksumText, crc32 } from './checksum';
import { tableFormat, tableVersion, type Column } from './column';
import { metadataKeys, placeOfChecksum } from './parquet-format';
import { headerOf, unsoundRow, type ReadColumn } from './read-cells';
import { readPages } from './read-pages';
import { Unreadable, type ReadTable } from './table';
import { createTallySum } from './tally-sum';
import { columnNamed, followUpColumns, interactionColumns } from './wanted-columns';

/** `PAR1`, at both ends of every Parquet file. */
const magic = [0x50, 0x41, 0x52, 0x31];
/** Of one row group; ours have thousands. */
const mostRows = 5_000_000;

/**
 * Returns a Parquet file of ours, added up; throws `Unreadable`, or whatever the library throws at a
 * file that is damaged within. Reads only the columns that figures are made of, and no spans.
 */
export function readParquet(bytes: Uint8Array): ReadTable {
  const metadata = metadataOf(bytes);
  const said = new Map(metadata.key_value_metadata?.map(({ key, value }) => [key, value]));
  checkOrigin(bytes, said);
  const { header, firstDay, lastDay } = headerOf({
    agentId: said.get(metadataKeys.agentId),
    exportedAt: said.get(metadataKeys.exportedAt),
    from: said.get(metadataKeys.from),
    to: said.get(metadataKeys.to),
  });
  checkSchema(metadata);
  const sum = createTallySum(firstDay, lastDay);
  const interactions = readerOf(bytes, metadata, interactionColumns);
  const followUps = readerOf(bytes, metadata, followUpColumns);
  let records = 0;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    if (!(rows >= 0 && rows <= mostRows)) throw new Unreadable('damaged', 'directory');
    const kind = kindOf(group);
    if (rows === 0) continue;
    if (kind === 'interaction') sum.addInteractions(interactions(group, rows, kind), rows);
    else if (kind === 'follow_up') sum.addFollowUps(followUps(group, rows, kind), rows);
    else if (kind !== 'span' && kind !== 'export') throw new Unreadable('damaged', 'record');
    if (kind === 'interaction' || kind === 'follow_up') records += rows;
  }
  return { header, days: sum.days(), records };
}

function metadataOf(bytes: Uint8Array): FileMetaData {
  if (!magic.every((byte, index) => bytes[index] === byte)) throw new Unreadable('not-ours');
  const end = bytes.length - 8;
  const isWhole = end >= 4 && magic.every((byte, index) => bytes[end + 4 + index] === byte);
  if (!isWhole) throw new Unreadable('cut-off');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = end - view.getUint32(end, true);
  if (start < 4) throw new Unreadable('damaged', 'directory');
  try {
    return parquetMetadata(bytes.subarray(start), { geoparquet: false });
  } catch {
    throw new Unreadable('damaged', 'directory');
  }
}

function checkOrigin(bytes: Uint8Array, said: ReadonlyMap<string, string | undefined>): void {
  if (said.get(metadataKeys.format) !== tableFormat) throw new Unreadable('not-ours');
  const version = said.get(metadataKeys.version) ?? '';
  if (!/^[1-9]\d{0,5}$/.test(version)) throw new Unreadable('damaged', 'version');
  if (Number(version) > tableVersion) throw new Unreadable('newer', version);
  const place = placeOfChecksum(bytes);
  if (place === null) throw new Unreadable('damaged', 'checksum');
  const zeros = new TextEncoder().encode(checksumText(0));
  const crc = crc32(
    bytes.subarray(place + zeros.length),
    crc32(zeros, crc32(bytes.subarray(0, place))),
  );
  if (said.get(metadataKeys.checksum) !== checksumText(crc)) {
    throw new Unreadable('damaged', 'checksum');
  }
}

const physicalTypes: Readonly<Record<Column['type'], string>> = {
  string: 'BYTE_ARRAY UTF8',
  time: 'INT64 TIMESTAMP_MILLIS',
  date: 'INT32 DATE',
  count: 'INT32',
  duration: 'INT64',
  flag: 'BOOLEAN',
};

/** Columns that were added within a version are left unread; ours must be there, and as we know them. */
function checkSchema({ schema }: FileMetaData): void {
  const byName = new Map(schema.map((element) => [element.name, element]));
  for (const name of new Set<string>([...interactionColumns, ...followUpColumns])) {
    const { type, converted_type: converted, repetition_type } = byName.get(name) ?? {};
    const found = [type, converted].filter(Boolean).join(' ');
    const isAlike = found === physicalTypes[columnNamed(name).type];
    if (!isAlike || repetition_type === 'REPEATED') throw new Unreadable('damaged', name);
  }
}

/** Row groups hold rows of one kind; the statistics say of which. */
function kindOf(group: RowGroup): unknown {
  const { statistics } =
    group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === 'record')?.meta_data ??
    {};
  return statistics?.min_value === statistics?.max_value ? statistics?.min_value : undefined;
}

type RowGroup = FileMetaData['row_groups'][number];

/** Returns what hands on a row group's columns, in the order of their names. */
function readerOf(bytes: Uint8Array, { schema }: FileMetaData, names: readonly string[]) {
  const optional = new Set(
    schema.flatMap(({ name, repetition_type }) => (repetition_type === 'OPTIONAL' ? [name] : [])),
  );
  return (group: RowGroup, rows: number, kind: string): readonly ReadColumn[] =>
    names.map((name) => {
      const column = columnNamed(name);
      const chunks = group.columns.filter(({ meta_data }) => meta_data?.path_in_schema[0] === name);
      const chunk = chunks[0]?.meta_data;
      if (!chunk || chunks.length > 1) throw new Unreadable('damaged', name);
      const values = readPages(bytes, chunk, column.type, optional.has(name), rows);
      const isOther = name === 'record' && Array.from(values).some((value) => value !== kind);
      if (isOther || unsoundRow(column, values) >= 0) throw new Unreadable('damaged', name);
      return values;
    });
}
