import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runAndWait } from './run-and-wait.mjs';

const stampFile = join(root, '.setup', 'packages');

/**
 * Installs the packages of the lockfile when they are missing or the lockfile has changed since.
 * Throws one sentence when npm fails.
 */
export async function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (isInstalled(wanted)) return;
  console.log('Installing the packages of the lockfile …');
  // npm is a .cmd file on Windows, which only a shell can start.
  const code = await runAndWait('npm', ['ci', '--no-audit', '--no-fund'], {
    viaShell: process.platform === 'win32',
  });
  if (code !== 0) throw new Error('The packages could not be installed; npm says why above.');
  mkdirSync(join(root, '.setup'), { recursive: true });
  writeFileSync(stampFile, wanted);
}

function isInstalled(wanted) {
  if (!existsSync(join(root, 'node_modules'))) return false;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return true;
  return isWhatNpmInstalled();
}

/** Whether somebody ran npm by hand: its own record is as new as the lockfile and says the same. */
function isWhatNpmInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}
