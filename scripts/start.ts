/**
 * `npm start`: builds the extension and the practice desk, and opens a browser with both until it
 * is closed. Without a screen it works one ticket by itself and keeps pictures of each step.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './machine/browsers.ts';
import { chromeBuild, launchChromium } from './machine/chromium.ts';
import { browserPackages, installMissing } from './machine/debian.ts';
import { buildPracticeDesk } from './practice-desk/build.ts';
import { servePracticeDesk } from './practice-desk/serve.ts';
import { root, tool } from './run/part.ts';
import { walk } from './walk/walk.ts';

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const program = findProgram();
  console.log('Building the extension and the practice desk …');
  build();
  await buildPracticeDesk();
  const server = await servePracticeDesk({ port: 0 });
  const profile = mkdtempSync(join(tmpdir(), 'cuecycle-profile-'));
  try {
    if (hasScreen()) await show(program, server.url, profile);
    else await walk({ program, deskUrl: server.url, profile });
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Opens the browser and returns when its window is closed or Ctrl-C is pressed. */
async function show(program: string, url: string, profile: string): Promise<void> {
  const context = await launchChromium({ program, extension: chromeBuild, profile });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  console.log(`The practice desk is open in the browser (${url}).`);
  console.log('Open a ticket, press Alt+Shift+K, then “Use on this site”. Ctrl-C ends it.');
  await new Promise<void>((resolve) => {
    context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await context.close().catch(() => undefined);
}

function findProgram(): string {
  if (!findChromium()?.loadsExtensions) installMissing(browserPackages);
  const browser = findChromium();
  if (browser?.loadsExtensions) return browser.path;
  throw new Error(
    browser
      ? 'Google Chrome no longer loads unpacked extensions by itself: install Chromium, Edge or Chrome for Testing, or name one in CHROME_PATH.'
      : 'No browser was found: install Chromium, Edge or Chrome for Testing, or name one in CHROME_PATH.',
  );
}

function build(): void {
  const { status } = spawnSync(process.execPath, [tool.wxt, 'build', '-b', 'chrome'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The extension could not be built; see above.');
}

function hasScreen(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
