// Reads ten thousand damaged files. Fails when one of them throws, hangs or is read as another.
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { bundleModule } from '../generate/bundle.ts';
import type { FuzzCounts } from './fuzz-files.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    mended: { type: 'string', default: '0.3' },
  },
});
const patienceMs = 60_000;

const { url, remove } = await bundleModule(new URL('fuzz-files.ts', import.meta.url));
const worker = new Worker(new URL('fuzz-worker.ts', import.meta.url), {
  workerData: {
    moduleUrl: url,
    files: Number(values.files),
    seed: Number(values.seed),
    mendedShare: Number(values.mended),
  },
});
let current = 0;
const counts = await new Promise<FuzzCounts>((resolve, reject) => {
  const hung = () => {
    void worker.terminate();
    reject(new Error(`File ${current} of seed ${values.seed} hangs`));
  };
  let timer = setTimeout(hung, patienceMs);
  worker.on('message', (message: { file: number } | FuzzCounts) => {
    clearTimeout(timer);
    if ('files' in message) resolve(message);
    else {
      current = message.file;
      timer = setTimeout(hung, patienceMs);
    }
  });
  worker.once('error', reject);
}).finally(remove);

console.log(counts);
if (counts.wrong > 0 || counts.threw.length > 0) process.exitCode = 1;
