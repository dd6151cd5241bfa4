import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
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

/** A worker that lives answers sooner, on a busy machine too. */
const longestAnswerMs = 2000;
/** A ticket that is worked on wakes the worker at its next checkpoint. */
const longestSleepMs = 20_000;

/** For the root user, as in containers, the browser has no sandbox. */
const isRoot = process.getuid?.() === 0;

/**
 * Starts Chromium with the extension. The side panel is a target of the kind “other” when it
 * appears, which Playwright lets go of unless told otherwise; and only on demand does it tell of
 * the requests of service workers.
 */
export async function launchChromium(options: ChromiumOptions): Promise<BrowserContext> {
  prepare(options.profile);
  return chromium.launchPersistentContext(options.profile, {
    executablePath: options.program,
    headless: options.isHeadless ?? false,
    chromiumSandbox: !isRoot,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    ...(options.env && { env: options.env }),
    args: argumentsOf(options),
  });
}

function argumentsOf({ extension, size }: ChromiumOptions): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=en-US',
    // Its bar about the missing sandbox would stand above every page.
    ...(isRoot ? ['--test-type'] : []),
    ...(size ? ['--window-position=0,0', `--window-size=${size.width},${size.height}`] : []),
  ];
}

/** A browser that runs as it does for an agent, and whose process is ours to treat as life does. */
export interface PlainChromium {
  readonly context: BrowserContext;
  /** Sends a signal to the browser and all its processes. */
  signal(name: NodeJS.Signals): void;
  /** Ends it and waits until it has gone. */
  end(name?: NodeJS.Signals): Promise<void>;
}

/**
 * Starts Chromium with the extension, and only then looks into it: focus and visibility of its pages
 * are the real ones, which Playwright otherwise makes up for every page.
 */
export async function startPlainChromium(options: ChromiumOptions): Promise<PlainChromium> {
  prepare(options.profile);
  const portFile = join(options.profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(
    options.program,
    [
      ...argumentsOf(options),
      ...(isRoot ? ['--no-sandbox'] : []),
      '--no-default-browser-check',
      '--password-store=basic',
      // A browser that was killed asks whether to restore its tabs; the tests open their own.
      '--hide-crash-restore-bubble',
      '--remote-debugging-port=0',
      `--user-data-dir=${options.profile}`,
      'about:blank',
    ],
    { env: { ...options.env }, stdio: 'ignore', detached: true },
  );
  const ended = once(child, 'exit');
  const signal = (name: NodeJS.Signals) => {
    if (child.pid === undefined) throw new Error(`${options.program} did not start`);
    // The minus sign means its process group, which it leads.
    process.kill(-child.pid, name);
  };
  const port = await eventually(
    'the browser to open its port',
    // The file is there a moment before its words are.
    () => (existsSync(portFile) && readFileSync(portFile, 'utf8').split('\n')[0]) || undefined,
  );
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no window');
  return {
    context,
    signal,
    end: async (name = 'SIGTERM') => {
      signal(name);
      await ended;
      await browser.close();
    },
  };
}

/** What must be known before the browser starts, to this process and in the profile. */
function prepare(profile: string): void {
  process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1';
  process.env['PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS'] = '1';
  allowReloads(profile);
}

/** Without developer mode the browser does not start an unpacked extension again after a reload. */
function allowReloads(profile: string): void {
  const folder = join(profile, 'Default');
  const file = join(folder, 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/**
 * The extension's service worker, once it runs. One that was ended stays in the browser's list for a
 * while, and whoever asks it waits for ever.
 */
export async function serviceWorkerOf(context: BrowserContext): Promise<Worker> {
  return eventually('the extension’s service worker', () => answeringWorker(context), {
    withinMs: longestSleepMs,
  });
}

/** The extension's service worker if it runs, else `undefined`. */
export async function answeringWorker(context: BrowserContext): Promise<Worker | undefined> {
  const worker = context
    .serviceWorkers()
    .findLast((each) => each.url().startsWith('chrome-extension://'));
  const isAlive = await answerInTime(worker?.evaluate(() => true));
  return isAlive ? worker : undefined;
}

/** The answer of a worker; `undefined` when none comes, because it ends or has ended. */
export async function answerInTime<T>(answer: Promise<T> | undefined): Promise<T | undefined> {
  const isAnswered = new AbortController();
  const late = pause(longestAnswerMs, undefined, { signal: isAnswered.signal });
  return Promise.race([answer, late])
    .catch(() => undefined)
    .finally(() => isAnswered.abort());
}
