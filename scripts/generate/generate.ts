// Writes the exports of a made-up company, one file per agent, as the product itself writes them.
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { bundleModule } from './bundle.ts';
import type { WorkerTask } from './worker.ts';

const { values } = parseArgs({
  options: {
    agents: { type: 'string', default: '1000' },
    days: { type: 'string', default: '250' },
    'per-day': { type: 'string', default: '16' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '2025-09-01' },
    out: { type: 'string', default: 'generated' },
    format: { type: 'string', default: 'parquet' },
  },
});

const format = (['parquet', 'csv', 'json'] as const).find((each) => each === values.format);
if (!format) throw new Error(`--format is parquet, csv or json, not ${values.format}`);
const whole = (name: 'agents' | 'days' | 'per-day' | 'seed') => {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} is a whole number from 1`);
  return number;
};
const agents = whole('agents');
const wishes = Array.from({ length: agents }, (_, index) => ({
  seed: whole('seed'),
  agent: index + 1,
  days: whole('days'),
  perDay: whole('per-day'),
  from: values.from,
}));

mkdirSync(values.out, { recursive: true });
const { url, remove } = await bundleModule(new URL('write-history.ts', import.meta.url));
const started = performance.now();
const workers = Math.min(availableParallelism(), agents);
let done = 0;
let bytes = 0;
await Promise.all(
  Array.from({ length: workers }, async (_, index) => {
    const task: WorkerTask = {
      moduleUrl: url,
      folder: values.out,
      format,
      wishes: wishes.filter((__, agent) => agent % workers === index),
    };
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: task });
    worker.on('message', (message: { bytes: number }) => {
      done += 1;
      bytes += message.bytes;
      if (done % 50 === 0) console.log(`${done} of ${agents} agents, ${mega(bytes)}`);
    });
    await new Promise<void>((resolve, reject) => {
      worker.once('error', reject);
      worker.once('exit', () => resolve());
    });
  }),
);
remove();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${agents} agents in ${values.out}: ${mega(bytes)} in ${seconds} s`);

function mega(count: number): string {
  return `${(count / 1e6).toFixed(0)} MB`;
}
