import { signal, type ReadonlySignal } from '@preact/signals';
import { csvTable } from '@/core/exchange/write-csv';
import { parquetTable } from '@/core/exchange/write-parquet';
import type { ChosenColumn } from '@/core/exchange/column';
import type { RecordPart } from '@/core/exchange/record-choice';
import type { TableHeader, TableRecord } from '@/core/exchange/records';
import { writeRecordFile } from '@/core/exchange/write-record-file';
import type { DatedFollowUp } from '@/core/follow-ups/dated-follow-up';
import type { Interaction } from '@/core/interaction/interaction';
import { ownPageRequests, type RecordRules } from '@/messaging';
import type { CuecycleDatabase } from '@/storage/database';
import {
  counted,
  createRecordReader,
  type Pages,
  type RecordReader,
} from '@/storage/record-reader';
import type { SettingsStore } from '@/storage/settings';
import { createStatisticsStore } from '@/storage/statistics-store';
import type { ExportFormat, ExportSource, ExportWish } from '@/ui/models/export-source';
import { fileNameOf } from './file-name';
import { saveStream } from './save-stream';

type Piece = string | Uint8Array<ArrayBuffer>;

/** A preview shows so much of the file, in characters. */
const previewLength = 20_000;

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

interface Services {
  readonly database: CuecycleDatabase;
  readonly settings: SettingsStore;
  readonly rules: ReadonlySignal<RecordRules | null>;
  /** The calendar day that it is. */
  readonly today: ReadonlySignal<string>;
}

/** Writes what the agent chose, from the records as they are now. */
export function createExportSource({ database, settings, rules, today }: Services): ExportSource {
  const reader = createRecordReader(database);
  const recorded = signal<{ from: string; to: string } | null | undefined>(undefined);
  createStatisticsStore(database)
    .watchRecorded()
    .subscribe(({ firstDay, lastDay }) => {
      recorded.value = firstDay && lastDay ? { from: firstDay, to: lastDay } : null;
    });

  const headOf = async (wish: ExportWish): Promise<TableHeader> => {
    const { agentId } = await settings.get();
    const { from, to, name } = wish;
    return { agentId: name || agentId, exportedAt: Date.now(), from, to };
  };

  /** What the preview has counted; to tell how far a file is, that is good enough. */
  let known: { readonly range: string; readonly records: number } | undefined;
  const rangeKey = ({ from, to }: ExportWish) => `${from}/${to}`;
  const count = async (wish: ExportWish) => {
    const counts = await reader.count(wish);
    known = { range: rangeKey(wish), records: counts.interactions + counts.followUps };
    return counts;
  };
  const recordsIn = async (wish: ExportWish): Promise<number> => {
    if (known?.range !== rangeKey(wish)) await count(wish);
    return Math.max(1, known?.records ?? 0);
  };

  return {
    rules,
    recorded,
    today,
    preview: async (wish) => {
      const head = await headOf(wish);
      const counts = await count(wish);
      // Binary rows are shown as text; the same columns, the same values.
      const shown = wish.format === 'parquet' ? { ...wish, format: 'csv' as const } : wish;
      const { text, isAll } = await beginningOf(piecesOf(reader, shown, head));
      const fileName = fileNameOf(head, wish.format);
      return { fileName, ...counts, beginning: text, isAll };
    },
    write: async (wish, abort, onProgress) => {
      const head = await headOf(wish);
      const fileName = fileNameOf(head, wish.format);
      const all = await recordsIn(wish);
      let done = 0;
      const tell = (more: number) => onProgress(Math.min(1, (done += more) / all));
      const pieces = piecesOf(reader, wish, head, tell);
      await saveStream(fileName, mediaTypes[wish.format], pieces, { signal: abort });
      await ownPageRequests.send('noteExport', { at: head.exportedAt });
      return fileName;
    },
    saveRules: (next) => ownPageRequests.send('changeRecordRules', next),
  };
}

/** The pieces of the file; `onRead` is called with how many records more were read. */
function piecesOf(
  reader: RecordReader,
  wish: ExportWish,
  head: TableHeader,
  onRead: (count: number) => void = () => {},
): AsyncIterable<Piece> {
  const interactions = counted(reader.interactions(wish), onRead);
  const followUps = counted(reader.followUps(wish), onRead);
  if (wish.format === 'json') {
    const parts: RecordPart[] = [];
    if (wish.hasTickets) parts.push('tickets');
    if (wish.hasWords) parts.push('words');
    return writeRecordFile({ ...head, parts }, interactions, followUps);
  }
  const chosen: ChosenColumn[] = [];
  if (wish.hasTickets) chosen.push('ticket', 'site');
  if (wish.hasWords) chosen.push('text');
  const table = wish.format === 'csv' ? csvTable : parquetTable;
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

async function beginningOf(pieces: AsyncIterable<Piece>) {
  let text = '';
  const decoder = new TextDecoder();
  for await (const piece of pieces) {
    text += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    if (text.length > previewLength) {
      // At the end of a line, so that no row looks damaged.
      const end = text.lastIndexOf('\n', previewLength);
      return { text: text.slice(0, end > 0 ? end : previewLength), isAll: false };
    }
  }
  return { text, isAll: true };
}
