// Reads a company's exports as the Team page does, and has DuckDB work out the same figures.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { bundleModule } from '../generate/bundle.ts';
import { timeDuckDb } from './duckdb.ts';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'generated' },
    workers: { type: 'string', default: '2' },
  },
});
const files = readdirSync(values.folder)
  .filter((name) => /\.(parquet|csv)$/.test(name))
  .map((name) => path.join(values.folder, name));

interface Part {
  readonly records: number;
  readonly days: number;
  readonly readMs: number;
}

const { url, remove } = await bundleModule(
  new URL('../../src/core/exchange/read-table.ts', import.meta.url),
);
const cpu = process.cpuUsage();
const started = performance.now();
const workers = Number(values.workers);
const parts = await Promise.all(
  Array.from({ length: workers }, (_, index) => {
    const own = files.filter((__, file) => file % workers === index);
    const worker = new Worker(new URL('tables-worker.ts', import.meta.url), {
      workerData: { moduleUrl: url, files: own },
    });
    return new Promise<Part>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  }),
);
remove();
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(cpu);
const sum = (of: (part: Part) => number) => parts.reduce((all, part) => all + of(part), 0);
const records = sum((part) => part.records);
console.log(`${files.length} files, ${records} records, ${sum((part) => part.days)} tallies`);
console.log(
  `ours: ${seconds.toFixed(1)} s with ${workers} workers, ${Math.round(records / seconds)} records/s;`,
  `${((user + system) / 1e6).toFixed(1)} s of processor,`,
  `${(sum((part) => part.readMs) / files.length).toFixed(0)} ms a file`,
);
if (files.some((file) => file.endsWith('.parquet'))) {
  const { loadSeconds, figuresSeconds, spans } = await timeDuckDb(values.folder, workers);
  console.log(
    `DuckDB: ${loadSeconds.toFixed(1)} s to load, ${figuresSeconds.toFixed(1)} s for all figures`,
  );
  console.log(
    `${spans} spans: ours ${(seconds / (spans / 1e6)).toFixed(1)} s for a million of them`,
  );
}
