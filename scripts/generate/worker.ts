import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { HistoryWish } from './history';
import type { Format, writeHistory } from './write-history';

export interface WorkerTask {
  readonly moduleUrl: string;
  readonly folder: string;
  readonly format: Format;
  /** One per agent. */
  readonly wishes: readonly HistoryWish[];
}

const { moduleUrl, folder, format, wishes } = workerData as WorkerTask;
const module = (await import(moduleUrl)) as { writeHistory: typeof writeHistory };

for (const wish of wishes) {
  const { fileName, chunks } = module.writeHistory(wish, format);
  const stream = createWriteStream(path.join(folder, fileName));
  await pipeline(chunks, stream);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A port of Node, no window.
  parentPort?.postMessage({ bytes: stream.bytesWritten });
}
