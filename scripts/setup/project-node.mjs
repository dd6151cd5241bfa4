import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runAndWait } from './run-and-wait.mjs';

const isWindows = process.platform === 'win32';
const bundled = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');

/**
 * The Node that the scripts are written for: the one among the packages, or the running one when it
 * is as new. The package fetches its binary in an install script; where npm was told not to run
 * those, it is run now.
 */
export async function findProjectNode() {
  if (existsSync(bundled)) return bundled;
  const wanted = Number(
    readFileSync(join(root, '.nvmrc'), 'utf8').trim().replace(/^v/, '').split('.')[0],
  );
  if (Number(process.versions.node.split('.')[0]) >= wanted) return process.execPath;
  await runAndWait('npm', ['rebuild', 'node'], { viaShell: isWindows });
  if (existsSync(bundled)) return bundled;
  throw new Error(
    `Node ${wanted} could not be set up by npm. Install Node ${wanted} from nodejs.org and run the command again.`,
  );
}
