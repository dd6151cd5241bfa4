import { signal, type ReadonlySignal } from '@preact/signals';
import type { FileResult } from '@/core/exchange/file-fault';
import { parseRecordFile, type RecordFile } from '@/core/exchange/record-file';
import { recordParts } from '@/core/exchange/record-choice';
import { dayOf } from '@/core/interaction/day';
import { ownPageRequests, type RecordRules } from '@/messaging';
import type { CuecycleDatabase } from '@/storage/database';
import { createInteractionStore } from '@/storage/interaction-store';
import { createRecordReader } from '@/storage/record-reader';
import { readRoom } from '@/storage/read-room';
import { previewRestore, restoreRecords } from '@/storage/restore-records';
import type { SettingsStore } from '@/storage/settings';
import { createStatisticsStore } from '@/storage/statistics-store';
import { createStoredRowReader } from '@/storage/stored-rows';
import type { RecordsSource, StoredAmount } from '@/ui/models/records-source';
import { rowsPerPage } from '@/ui/dashboard/stored-rows-section';
import { backupNameOf } from './files/file-name';
import { textOfFile } from './files/gzip';
import { saveRecords } from './files/save-records';

interface Services {
  readonly database: CuecycleDatabase;
  readonly settings: SettingsStore;
  readonly rules: ReadonlySignal<RecordRules | null>;
}

/** Shows, keeps, takes along and deletes what is on this machine. */
export function createRecordsSource({ database, settings, rules }: Services): RecordsSource {
  const reader = createRecordReader(database);
  const rows = createStoredRowReader(database);
  const amount = signal<StoredAmount | null>(null);
  /** The file that was looked at, until it is put back. */
  let read: RecordFile | undefined;

  rows.watchCounts().subscribe((counts) => {
    void storageState().then((state) => (amount.value = { ...counts, ...state }));
  });

  return {
    rules,
    amount,
    rows: async (table, page) => {
      const { rows: found, total } = await rows.page(table, page, rowsPerPage);
      return {
        rows: found.map(({ key, row }) => ({ key, json: JSON.stringify(row, null, 2) })),
        total,
      };
    },
    saveRules: (next) => ownPageRequests.send('changeRecordRules', next),
    backUp: async (abort, onProgress) => {
      const { agentId } = await settings.get();
      const { firstDay, lastDay } = await createStatisticsStore(database).recorded();
      const exportedAt = Date.now();
      const today = dayOf(exportedAt);
      const from = firstDay ?? today;
      const to = lastDay !== null && lastDay > today ? lastDay : today;
      const head = { agentId, exportedAt, from, to };
      const { interactions, followUps } = await reader.count(head);
      const total = Math.max(1, interactions + followUps);
      let done = 0;
      const fileName = backupNameOf(head);
      const content = { format: 'backup', head, hasTickets: true, hasWords: true } as const;
      await saveRecords(fileName, content, {
        signal: abort,
        onRead: (count) => onProgress(Math.min(1, (done += count) / total)),
      });
      return fileName;
    },
    readBackup: async (file) => {
      read = undefined;
      const result = await parseFile(file);
      if (!result.ok) return result;
      read = result.file;
      const counts = await previewRestore(database, recordsOf(read));
      return { ok: true, preview: { ...counts, from: read.from, to: read.to } };
    },
    restore: async (onProgress) => {
      if (!read) throw new Error('No file was read');
      const file = read;
      const { agentId } = await settings.get();
      const isEmpty = (await database.interactions.count()) === 0;
      // An empty profile goes on as the agent that the file is of.
      const adopted = isEmpty && isRandomId(file.agentId) ? file.agentId : null;
      const counts = await restoreRecords(database, recordsOf(file), {
        agentId: adopted ?? agentId,
        onProgress,
      });
      await ownPageRequests.send('recordsRestored', { agentId: adopted });
      read = undefined;
      return { ...counts, from: file.from, to: file.to };
    },
    recount: (onProgress) =>
      createInteractionStore(database).rebuildRollups((done, total) =>
        onProgress(total === 0 ? 1 : done / total),
      ),
    deleteEverything: () => ownPageRequests.send('deleteEverything', {}),
  };
}

function recordsOf({ interactions, followUps, parts }: RecordFile) {
  const isWhole = recordParts.every((part) => parts.includes(part));
  return { interactions, followUps, isWhole };
}

function isRandomId(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(id);
}

async function parseFile(file: File): Promise<FileResult<RecordFile>> {
  try {
    return parseRecordFile(await textOfFile(file));
  } catch {
    // Unpacking says no more than that it failed: most often the end is missing.
    return { ok: false, fault: { kind: 'cut-off' } };
  }
}

async function storageState() {
  return { ...(await readRoom()), isPersistent: await navigator.storage.persisted() };
}
