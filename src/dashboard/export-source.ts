import { signal, type ReadonlySignal } from '@preact/signals';
import type { TableHeader } from '@/core/exchange/records';
import { ownPageRequests, type RecordRules } from '@/messaging';
import type { CuecycleDatabase } from '@/storage/database';
import { createRecordReader } from '@/storage/record-reader';
import type { SettingsStore } from '@/storage/settings';
import { createStatisticsStore } from '@/storage/statistics-store';
import type { ExportSource, ExportWish } from '@/ui/models/export-source';
import { fileNameOf } from './files/file-name';
import { piecesOf, type FileContent } from './files/file-pieces';
import { saveRecords } from './files/save-records';
import type { Piece } from './files/work-file';

/** A preview shows so much of the file, in characters. */
const previewLength = 20_000;

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
      const { text, isAll } = await beginningOf(piecesOf(reader, contentOf(shown, head)));
      const fileName = fileNameOf(head, wish.format);
      return { fileName, ...counts, beginning: text, isAll };
    },
    write: async (wish, abort, onProgress) => {
      const head = await headOf(wish);
      const fileName = fileNameOf(head, wish.format);
      const all = await recordsIn(wish);
      let done = 0;
      await saveRecords(fileName, contentOf(wish, head), {
        signal: abort,
        onRead: (more) => onProgress(Math.min(1, (done += more) / all)),
      });
      await ownPageRequests.send('noteExport', { at: head.exportedAt });
      return fileName;
    },
    saveRules: (next) => ownPageRequests.send('changeRecordRules', next),
  };
}

function contentOf({ format, hasTickets, hasWords }: ExportWish, head: TableHeader): FileContent {
  return { format, head, hasTickets, hasWords };
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
