import { proxy, wrap } from 'comlink';
import { saveFile } from '@/browser/save-file';
import type { FileContent } from './file-pieces';
import { removeWorkFile, workFile } from './work-file';
import type { WriteWorker } from './write-worker';

const mediaTypes: Readonly<Record<FileContent['format'], string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  backup: 'application/gzip',
};

export interface SaveOptions {
  /** Stops the writing; nothing is saved then. */
  readonly signal: AbortSignal;
  /** Called with how many records more were read. */
  onRead(count: number): void;
}

/**
 * Has a worker write a file of records, and hands the browser the whole of it for download: a file
 * appears among the downloads only when all of it is there.
 * @throws AbortError when it was stopped, QuotaExceededError when the disk is full; whatever it
 * throws, nothing was saved.
 */
export async function saveRecords(
  fileName: string,
  content: FileContent,
  { signal, onRead }: SaveOptions,
): Promise<void> {
  signal.throwIfAborted();
  const name = crypto.randomUUID();
  const worker = new Worker(new URL('./write-worker.ts', import.meta.url), { type: 'module' });
  const writer = wrap<WriteWorker>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  const stop = () => void writer.stop();
  signal.addEventListener('abort', stop);
  try {
    await Promise.race([writer.write(name, content, proxy(onRead)), broken]);
    signal.throwIfAborted();
    saveFile(fileName, new Blob([await workFile(name)], { type: mediaTypes[content.format] }));
  } catch (error) {
    await removeWorkFile(name);
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    worker.terminate();
  }
}
