import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the project, where every command runs. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const ignore = () => {};

/**
 * Runs a program in the project's root with our own input and output, and returns its exit code.
 * Ctrl-C reaches the program by itself; we wait until it has tidied up.
 */
export function runAndWait(program, args, { viaShell = false } = {}) {
  process.on('SIGINT', ignore);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', shell: viaShell });
    const pass = () => child.kill('SIGTERM');
    process.on('SIGTERM', pass);
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('SIGINT', ignore);
      process.off('SIGTERM', pass);
      resolve(code ?? 1);
    });
  });
}
