import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from './eventually.ts';

/** The production build for Chromium. */
export const chromeBuild = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface ChromiumOptions {
  /** The browser's program. */
  program: string;
  /** The folder of the unpacked extension. */
  extension: string;
  /** The folder of the profile; made when it does not exist. */
  profile: string;
  /** Where the window appears; without it the surroundings of this process. */
  env?: Record<string, string>;
  isHeadless?: boolean;
  /** The window, in pixels; without it the browser decides. */
  size?: { width: number; height: number };
}

/** For the root user, as in containers, the browser has no sandbox. */
const isRoot = process.getuid?.() === 0;

/**
 * Starts Chromium with the extension. The side panel is a target of the kind “other” when it
 * appears, which Playwright lets go of unless told otherwise; and only on demand does it tell of
 * the requests of service workers.
 */
export async function launchChromium(options: ChromiumOptions): Promise<BrowserContext> {
  process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1';
  process.env['PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS'] = '1';
  const { size } = options;
  allowReloads(options.profile);
  return chromium.launchPersistentContext(options.profile, {
    executablePath: options.program,
    headless: options.isHeadless ?? false,
    chromiumSandbox: !isRoot,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    ...(options.env && { env: options.env }),
    args: [
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US',
      // Its bar about the missing sandbox would stand above every page.
      ...(isRoot ? ['--test-type'] : []),
      ...(size ? ['--window-position=0,0', `--window-size=${size.width},${size.height}`] : []),
    ],
  });
}

/** Without developer mode the browser does not start an unpacked extension again after a reload. */
function allowReloads(profile: string): void {
  const folder = join(profile, 'Default');
  const file = join(folder, 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/** The extension's service worker, once it runs. */
export async function serviceWorkerOf(context: BrowserContext): Promise<Worker> {
  const ours = () =>
    context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'));
  return eventually('the extension’s service worker', ours);
}
