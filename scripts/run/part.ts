import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nothing, readTally, type Tally } from './tally.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** One part of the check: a program, and the report it writes when it runs tests. */
export interface Part {
  heading: string;
  /** Arguments for Node: the script of a tool, and what it is told. */
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Which test runner it is, if it is one. */
  runner?: 'vitest' | 'playwright';
}

export interface PartResult {
  heading: string;
  isGood: boolean;
  tally: Tally;
}

/** The script of an installed tool, to be run by the project's Node. */
export const tool = {
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
} as const;

/** Runs a part with its output shown, under a heading and with the time it took. */
export async function runPart(part: Part): Promise<PartResult> {
  console.log(`\n── ${part.heading}`);
  const started = performance.now();
  const report = join(root, '.output', 'reports', `${part.heading.replace(/\W+/g, '-')}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const args = [...part.args];
  if (part.runner === 'vitest') {
    args.push('--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  }
  const code = await run(args, { ...part.env, CUECYCLE_REPORT: report });
  const tally = part.runner ? readTally(report) : nothing;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const isGood = code === 0 && tally.failed === 0;
  console.log(`   ${part.heading}: ${isGood ? 'good' : 'FAILED'} (${seconds} s)`);
  // A part that fails in another way than by a test must still show in the sum.
  const failed = isGood ? 0 : Math.max(tally.failed, 1);
  return { heading: part.heading, isGood, tally: { passed: tally.passed, failed } };
}

function run(args: string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
