import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { readTable } from '../../src/core/exchange/read-table';

const { moduleUrl, files } = workerData as { moduleUrl: string; files: readonly string[] };
const module = (await import(moduleUrl)) as { readTable: typeof readTable };

let records = 0;
let days = 0;
let readMs = 0;
for (const file of files) {
  const bytes = new Uint8Array(readFileSync(file));
  const started = performance.now();
  const result = await module.readTable(bytes, file.endsWith('.csv') ? 'csv' : 'parquet');
  readMs += performance.now() - started;
  if (!result.ok) throw new Error(`${file} is ${result.fault.kind}`);
  records += result.table.records;
  days += result.table.days.length;
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A port of Node, no window.
parentPort?.postMessage({ records, days, readMs });
