import type { ChosenColumn } from '@/core/exchange/column';
import { recordParts, type RecordPart } from '@/core/exchange/record-choice';
import type { TableHeader, TableRecord } from '@/core/exchange/records';
import { csvTable } from '@/core/exchange/write-csv';
import { parquetTable } from '@/core/exchange/write-parquet';
import { writeRecordFile } from '@/core/exchange/write-record-file';
import type { DatedFollowUp } from '@/core/follow-ups/dated-follow-up';
import type { Interaction } from '@/core/interaction/interaction';
import { counted, type Pages, type RecordReader } from '@/storage/record-reader';
import type { ExportFormat } from '@/ui/models/export-source';
import { gzipped } from './gzip';
import type { Piece } from './work-file';

/** What is to stand in a file of records: everything, packed, or what the agent chose. */
export interface FileContent {
  readonly format: ExportFormat | 'backup';
  readonly head: TableHeader;
  /** Ticket numbers and addresses. */
  readonly hasTickets: boolean;
  /** The sentences of promises and follow-ups. */
  readonly hasWords: boolean;
}

/** Returns the pieces of the file; `onRead` is called with how many records more were read. */
export function piecesOf(
  reader: RecordReader,
  { format, head, hasTickets, hasWords }: FileContent,
  onRead: (count: number) => void = () => {},
): AsyncIterable<Piece> {
  const interactions = counted(reader.interactions(head), onRead);
  const followUps = counted(reader.followUps(head), onRead);
  if (format === 'backup') {
    return gzipped(writeRecordFile({ ...head, parts: recordParts }, interactions, followUps));
  }
  if (format === 'json') {
    const parts: RecordPart[] = [];
    if (hasTickets) parts.push('tickets');
    if (hasWords) parts.push('words');
    return writeRecordFile({ ...head, parts }, interactions, followUps);
  }
  const chosen: ChosenColumn[] = [];
  if (hasTickets) chosen.push('ticket', 'site');
  if (hasWords) chosen.push('text');
  const table = format === 'csv' ? csvTable : parquetTable;
  return table(tableRecords(interactions, followUps), head, { chosen });
}

async function* tableRecords(
  interactions: Pages<Interaction>,
  followUps: Pages<DatedFollowUp>,
): Pages<TableRecord> {
  for await (const page of interactions) {
    yield page.map((interaction) => ({ kind: 'interaction', interaction }));
  }
  for await (const page of followUps) {
    yield page.map((followUp) => ({ kind: 'follow-up', followUp }));
  }
}
