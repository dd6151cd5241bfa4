// `npm run chaos [share] [browsers]`: all that can befall the browser, as often as docs/reliability.md
// says, or a share of it, divided among some browsers at once. CUECYCLE_SEED repeats a run; each
// further browser takes the next seed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const [share = '1', browsers = '1'] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const playwright = fileURLToPath(
  new URL('../node_modules/@playwright/test/cli.js', import.meta.url),
);
const count = Math.max(1, Number(browsers));
const firstSeed = Number(process.env['CUECYCLE_SEED'] ?? 20_261_124);

const ends = Array.from({ length: count }, async (_, index) => {
  const output = `.output/chaos-${index + 1}`;
  const child = spawn(
    process.execPath,
    [playwright, 'test', '--project=chaos', `--output=${output}`],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        CUECYCLE_CHAOS: String(Number(share) / count),
        CUECYCLE_SEED: String(firstSeed + index),
      },
    },
  );
  const [status] = (await once(child, 'exit')) as [number | null];
  return status ?? 1;
});
process.exitCode = Math.max(...(await Promise.all(ends)));
