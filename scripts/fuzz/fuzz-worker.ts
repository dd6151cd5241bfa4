import { parentPort, workerData } from 'node:worker_threads';
import type { fuzzFiles, FuzzWish } from './fuzz-files';

const { moduleUrl, ...wish } = workerData as { moduleUrl: string } & FuzzWish;
const module = (await import(moduleUrl)) as { fuzzFiles: typeof fuzzFiles };

const tell = (message: unknown) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A port of Node, no window.
  parentPort?.postMessage(message);
};
tell(await module.fuzzFiles({ ...wish, onFile: (file) => tell({ file }) }));
