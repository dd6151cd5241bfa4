/**
 * The door of `npm start` and `npm test`: prepares a fresh clone, then hands over to the project's
 * own Node. Plain JavaScript without dependencies, because nothing may be installed yet and the
 * machine's Node may be as old as 18.
 */
import { installPackages } from './setup/packages.mjs';
import { findProjectNode } from './setup/project-node.mjs';
import { runAndWait } from './setup/run-and-wait.mjs';

const commands = { start: 'scripts/start.ts', test: 'scripts/test.ts', walk: 'scripts/walk.ts' };

const [command = 'test', ...rest] = process.argv.slice(2);
const script = commands[command];
if (!script) {
  console.error(`There is no “${command}”; there are: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}

try {
  await installPackages();
  const node = await findProjectNode();
  process.exitCode = await runAndWait(node, [script, ...rest]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
