// A process of its own that tries mutants, one after another: one that never ends is ended with it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';

/** What to try, in a copy of the project. */
export interface Trial {
  readonly source: string;
  readonly code: string;
  readonly tests: readonly string[];
}

/** Whether a test has failed. */
export interface Verdict {
  readonly isNoticed: boolean;
}

const [root = ''] = process.argv.slice(2);
const vitest = await createVitest(
  'test',
  {
    root,
    config: false,
    watch: false,
    bail: 1,
    reporters: [],
    // Failures are wished for, and would be printed.
    silent: true,
    testTimeout: 20_000,
    include: ['src/**/*.test.ts'],
  },
  { resolve: { alias: { '@': join(root, 'src') } }, logLevel: 'silent' },
);
await vitest.standalone();

process.on('message', (trial: Trial) => void answer(trial));
process.send?.('ready');

async function answer({ source, code, tests }: Trial): Promise<void> {
  const file = join(root, source);
  writeFileSync(file, code);
  vitest.invalidateFile(file);
  const specifications = await vitest.globTestSpecifications(tests.map((test) => join(root, test)));
  if (specifications.length !== tests.length) throw new Error(`${source} misses some of its tests`);
  const { testModules, unhandledErrors } = await vitest.rerunTestSpecifications(specifications);
  const isNoticed = unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
  process.send?.({ isNoticed } satisfies Verdict);
}
