import { parentPort, workerData } from 'node:worker_threads';
import type { fuzzTables, FuzzWish } from './fuzz-tables';

const { moduleUrl, ...wish } = workerData as { moduleUrl: string } & FuzzWish;
const module = (await import(moduleUrl)) as { fuzzTables: typeof fuzzTables };

const tell = (message: unknown) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A port of Node, no window.
  parentPort?.postMessage(message);
};
tell(await module.fuzzTables({ ...wish, onFile: (file) => tell({ file }) }));
