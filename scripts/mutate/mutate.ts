// `npm run mutate [part of a file's name]`: changes each boundary in the code that times and figures
// rest on, one at a time in a copy, and sees that a test notices. Fails for every one that none does.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutantsOf } from './mutants.ts';
import { targets, type Target } from './targets.ts';
import type { Trial, Verdict } from './tester.ts';

/** Tests take a few seconds; a mutant that takes longer goes round in circles, and is noticed. */
const patienceMs = 90_000;
const project = fileURLToPath(new URL('../..', import.meta.url));
const [part = ''] = process.argv.slice(2);

/** Mutants that do the same as the original, and why no test can tell them apart. */
const equivalents = JSON.parse(
  readFileSync(new URL('equivalents.json', import.meta.url), 'utf8'),
) as readonly { readonly mutant: string; readonly why: string }[];

const copy = mkdtempSync(join(tmpdir(), 'cuecycle-mutants-'));
for (const folder of ['src', 'tests/support']) {
  cpSync(join(project, folder), join(copy, folder), { recursive: true });
}
symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');

let tester: ChildProcess | undefined;
try {
  const survivors: string[] = [];
  let tried = 0;
  const chosen = targets.filter(({ source }) => source.includes(part));
  for (const target of chosen) {
    const found = await survivorsOf(target);
    tried += found.tried;
    survivors.push(...found.survivors);
    console.log(`${target.source}: ${found.tried} mutants, ${found.survivors.length} unnoticed`);
  }
  report(chosen, tried, survivors);
} finally {
  await endTester();
  rmSync(copy, { recursive: true, force: true });
}

async function survivorsOf({ source, tests }: Target) {
  const code = readFileSync(join(project, source), 'utf8');
  if ((await verdictOn({ source, code, tests })).isNoticed) {
    throw new Error(`The tests of ${source} fail as it is`);
  }
  const survivors: string[] = [];
  const mutants = mutantsOf(source, code);
  for (const { id, start, end, to } of mutants) {
    const mutated = code.slice(0, start) + to + code.slice(end);
    const { isNoticed } = await verdictOn({ source, code: mutated, tests });
    if (!isNoticed) survivors.push(id);
  }
  // The next file is tried beside this one as it is.
  writeFileSync(join(copy, source), code);
  await endTester();
  return { tried: mutants.length, survivors };
}

async function verdictOn(trial: Trial): Promise<Verdict> {
  const child = await startTester();
  child.send(trial);
  const patience = AbortSignal.timeout(patienceMs);
  const done = new AbortController();
  const signal = AbortSignal.any([patience, done.signal]);
  try {
    const [verdict] = (await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(() => {
        throw new Error(`The tests of ${trial.source} ended their process`);
      }),
    ])) as [Verdict];
    return verdict;
  } catch (error) {
    if (!patience.aborted) throw error;
    await endTester();
    return { isNoticed: true };
  } finally {
    done.abort();
  }
}

async function startTester(): Promise<ChildProcess> {
  if (tester) return tester;
  // A group of its own, so that its workers end with it.
  const child = fork(fileURLToPath(new URL('tester.ts', import.meta.url)), [copy], {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  tester = child;
  return child;
}

async function endTester(): Promise<void> {
  if (tester?.pid === undefined) return;
  const ended = once(tester, 'exit');
  process.kill(-tester.pid, 'SIGKILL');
  tester = undefined;
  await ended;
}

/** Survivors are faults of the tests, but for those that `equivalents.json` gives a reason for. */
function report(chosen: readonly Target[], tried: number, survivors: readonly string[]): void {
  const isChosen = (id: string) => chosen.some(({ source }) => id.startsWith(`${source}: `));
  const excused = new Map(
    equivalents.filter(({ mutant }) => isChosen(mutant)).map(({ mutant, why }) => [mutant, why]),
  );
  const faults = [
    ...survivors.filter((id) => !excused.has(id)).map((id) => `No test notices ${id}`),
    ...[...excused.keys()]
      .filter((id) => !survivors.includes(id))
      .map((id) => `equivalents.json excuses what is noticed or gone: ${id}`),
  ];
  console.log(
    `${tried} mutants: ${tried - survivors.length} noticed, ${excused.size} the same as the original`,
  );
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
