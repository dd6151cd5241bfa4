/** `npm run dev`: WXT's development browser, rebuilt on every change, on the practice desk. */
import { spawn } from 'node:child_process';
import { findChromium } from './machine/browsers.ts';
import { buildPracticeDesk } from './practice-desk/build.ts';
import { servePracticeDesk } from './practice-desk/serve.ts';
import { root, tool } from './run/part.ts';

await buildPracticeDesk();
const server = await servePracticeDesk({ port: 4310 });
console.log(`The practice desk: ${server.url}`);
const program = findChromium()?.path;
const wxt = spawn(process.execPath, [tool.wxt], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...(program && { CHROME_PATH: program }) },
});
wxt.once('exit', (code) => {
  process.exitCode = code ?? 1;
  void server.close();
});
process.once('SIGINT', () => undefined);
