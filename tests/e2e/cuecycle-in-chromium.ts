import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page, Request, Worker } from '@playwright/test';
import {
  answeringWorker,
  answerInTime,
  launchChromium,
  serviceWorkerOf,
  startPlainChromium,
  type PlainChromium,
} from '../../scripts/machine/chromium.ts';
import type { Display } from '../../scripts/machine/display.ts';
import { eventually } from '../../scripts/machine/eventually.ts';

/** A spot of the tab strip: no page can paint it, and the browser darkens it behind its prompts. */
const tabStrip = { x: 900, y: 12 };
/** Below this share of its brightness the tab strip lies behind a prompt. */
const dimmedShare = 0.75;
/** Inside the prompt’s “Allow”, beside its word: grey while the browser holds the button back. */
const allowButton = { x: 842, y: 271 };
/** An answer to the panel's shortcut takes far less, on a busy machine too. */
const keyLostAfterMs = 3000;
/** A part of the screen that the browser’s prompt covers, its buttons included. */
const promptArea = { x: 480, y: 90, width: 410, height: 215 };

export interface Installation {
  program: string;
  extension: string;
  profile: string;
  display: Display;
  /** Focus, visibility and process are real, not Playwright's; see `startPlainChromium`. */
  isPlain?: boolean;
  /** Origins that the test serves; every other request over the network is an offence. */
  origins: readonly string[];
}

/** Chromium with the extension in it, as an agent has it on the screen. */
export interface CuecycleInChromium {
  readonly context: BrowserContext;
  readonly display: Display;
  /** The id that the browser gave the extension. */
  readonly extensionId: string;
  /** Network requests and errors of the extension so far, each as a sentence. */
  readonly offences: readonly string[];
  /** Permits requests to one more origin, for a page that a test serves itself. */
  allow(origin: string): void;
  /** The service worker, woken if it sleeps; another one after each stop. */
  serviceWorker(): Promise<Worker>;
  /** Opens the side panel by its shortcut over a page, and returns the panel. */
  openPanel(page: Page): Promise<Page>;
  /** Does what makes the browser ask for access, and answers the native prompt. */
  acceptPermissionPrompt(ask: () => Promise<unknown>): Promise<void>;
  dismissPermissionPrompt(ask: () => Promise<unknown>): Promise<void>;
  /** Ends the service worker, as the browser does after idle time. */
  stopServiceWorker(): Promise<void>;
  /** Reloads the extension, as an update does. Open panels and content scripts lose it. */
  reloadExtension(): Promise<void>;
  /** The zone of the machine, from the next start of the browser on. */
  setTimeZone(zone: string): void;
  /** Closes the browser and starts it again on the same profile; pages and panels are new. */
  restartBrowser(): Promise<void>;
  /** Waits until the browser has written to its disk that the extension may read this site. */
  rememberPermission(origin: string): Promise<void>;
  /** Kills a plain browser and all its processes, and starts it again on the same profile. */
  killBrowser(): Promise<void>;
  /** Stops all processes of a plain browser for a while, as a machine that sleeps. */
  suspend(ms: number): Promise<void>;
  /**
   * Throws a tab in the background out of memory, as a browser does that runs short of it; false
   * when the browser refuses, as it does for a tab that was thrown out before.
   */
  discardTab(page: Page): Promise<boolean>;
  /** Writes what the screen shows, native windows included, as a PNG file. */
  screenshot(file: string): void;
  close(): Promise<void>;
}

/** Installs the extension in a Chromium of its own and starts it. */
export async function installInChromium(place: Installation): Promise<CuecycleInChromium> {
  const { display } = place;
  const allowed = new Set(place.origins);
  const offences: string[] = [];
  let zone: string | undefined;
  let plain: PlainChromium | undefined;
  let context = await start();
  const extensionId = new URL((await serviceWorkerOf(context)).url()).host;
  const home = `chrome-extension://${extensionId}/`;

  async function start(): Promise<BrowserContext> {
    const options = {
      ...place,
      env: { ...display.env, ...(zone && { TZ: zone }) },
      size: display.size,
    };
    if (place.isPlain) plain = await startPlainChromium(options);
    const started = plain?.context ?? (await launchChromium(options));
    watch(started);
    return started;
  }

  async function end(): Promise<void> {
    offences.push(...(await collectedErrors(context, extensionId)));
    await (plain ? plain.end() : context.close());
  }

  function watch(watched: BrowserContext): void {
    watched.on('request', (request) => {
      const url = new URL(request.url());
      if (!/^(https?|wss?):$/.test(url.protocol)) return;
      const worker = request.serviceWorker();
      const source = worker?.url() ?? frameOf(request);
      if (source.startsWith('chrome-extension://')) {
        offences.push(`${source} asked the network for ${url.href}`);
      } else if (!allowed.has(url.origin)) offences.push(`${source} asked for ${url.href}`);
    });
    watched.on('weberror', (event) => {
      const source = event.page()?.url() ?? '';
      const stack = event.error().stack ?? event.error().message;
      if (source.startsWith(home) || stack.includes(home)) offences.push(`${source}: ${stack}`);
    });
  }

  function needPlain(): PlainChromium {
    if (!plain) throw new Error('Only a plain browser has a process of ours');
    return plain;
  }

  const isDimmed = (bright: number) =>
    display.brightness(tabStrip.x, tabStrip.y) < bright * dimmedShare;

  async function awaitPrompt(ask: () => Promise<unknown>): Promise<() => boolean> {
    const bright = display.brightness(tabStrip.x, tabStrip.y);
    await ask();
    const isDrawn = () => display.brightness(promptArea.x + 10, promptArea.y + 5) > 200;
    await eventually('the browser’s permission prompt', () => isDimmed(bright) && isDrawn());
    await standStill();
    return () => isDimmed(bright);
  }

  async function standStill(): Promise<void> {
    let last = '';
    await eventually(
      'the permission prompt to stand still',
      () => {
        const before = last;
        last = display.look(promptArea);
        return last === before;
      },
      { everyMs: 150 },
    );
  }

  /** A page whose ticket is finished has nothing to say to the background, and lets it sleep. */
  async function awake(): Promise<Worker> {
    const running = await answeringWorker(context);
    if (running) return running;
    const [page] = context.pages();
    if (page) {
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      // While the extension is reloaded there is none to start; then it starts by itself.
      await session.send('ServiceWorker.startWorker', { scopeURL: home }).catch(() => undefined);
      await session.detach();
    }
    return serviceWorkerOf(context);
  }

  async function acceptPrompt(ask: () => Promise<unknown>): Promise<void> {
    const isShown = await awaitPrompt(ask);
    await eventually(
      'the browser to free its “Allow” button',
      () => display.blueness(allowButton.x, allowButton.y) > 20,
    );
    await standStill();
    // “Deny” has the focus at first.
    const onDeny = display.look(promptArea);
    display.press('Tab');
    await eventually('the focus to move to “Allow”', () => display.look(promptArea) !== onDeny);
    await pressUntilGone('Return', isShown);
  }

  async function pressUntilGone(key: string, isShown: () => boolean): Promise<void> {
    await eventually(
      'the permission prompt to take the answer',
      () => {
        if (!isShown()) return true;
        display.press(key);
        return false;
      },
      // A prompt ignores answers in its first half second, and those in quick succession.
      { everyMs: 700 },
    );
  }

  return {
    display,
    extensionId,
    offences,
    get context() {
      return context;
    },
    allow: (origin) => void allowed.add(origin),
    serviceWorker: awake,
    async openPanel(page) {
      await page.bringToFront();
      let pressedAt = -Infinity;
      return eventually('the side panel', async () => {
        const panel = findPanel(context, home);
        // A key that came before the browser listened is lost; one that comes while the panel
        // loads makes the browser begin again with another page.
        if (!panel && performance.now() - pressedAt > keyLostAfterMs) {
          display.press('alt+shift+k');
          pressedAt = performance.now();
        }
        return panel?.waitForLoadState().then(
          () => !panel.isClosed() && panel,
          () => false as const,
        );
      });
    },
    acceptPermissionPrompt: acceptPrompt,
    async dismissPermissionPrompt(ask) {
      await pressUntilGone('Escape', await awaitPrompt(ask));
    },
    async stopServiceWorker() {
      const worker = await serviceWorkerOf(context);
      const browser = context.browser();
      if (!browser) throw new Error('The browser has been closed.');
      const session = await browser.newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      const target = targetInfos.find(
        ({ type, url }) => type === 'service_worker' && url === worker.url(),
      );
      if (!target) return;
      const { targetId } = target;
      // Who waits for an answer wakes it at once, under the same id: it is another one without this.
      await worker.evaluate(() => Object.assign(globalThis, { isStillTheSame: true }));
      await session.send('Target.closeTarget', { targetId });
      await eventually('the service worker to end', async () => {
        const left = await session.send('Target.getTargets');
        if (left.targetInfos.every((each) => each.targetId !== targetId)) return true;
        const isSame = worker.evaluate(() => 'isStillTheSame' in globalThis);
        return (await answerInTime(isSame.catch(() => false))) === false;
      });
      await session.detach();
    },
    async reloadExtension() {
      const worker = await serviceWorkerOf(context);
      const closed = new Promise((resolve) => worker.once('close', resolve));
      // The worker goes before it can answer.
      void worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await closed;
      await serviceWorkerOf(context);
    },
    setTimeZone: (next) => {
      zone = next;
    },
    async restartBrowser() {
      await end();
      context = await start();
      await serviceWorkerOf(context);
    },
    async rememberPermission(origin) {
      const file = join(place.profile, 'Default', 'Preferences');
      const { protocol, hostname } = new URL(origin);
      const permission = `"runtime_granted_permissions":{"api":[],"explicit_host":["${protocol}//${hostname}/*"]`;
      await eventually(
        'the browser to write its settings',
        () => readFileSync(file, 'utf8').includes(permission),
        { withinMs: 30_000 },
      );
    },
    async killBrowser() {
      await needPlain().end('SIGKILL');
      context = await start();
      await serviceWorkerOf(context);
    },
    async suspend(ms) {
      needPlain().signal('SIGSTOP');
      await pause(ms);
      needPlain().signal('SIGCONT');
    },
    async discardTab(page) {
      const url = page.url();
      const worker = await serviceWorkerOf(context);
      return worker.evaluate(async (address) => {
        const tabs = await chrome.tabs.query({ url: address.replace(/[?#].*/, '*') });
        const hidden = tabs.find(({ active, discarded }) => !active && !discarded);
        if (hidden?.id === undefined) return false;
        return chrome.tabs.discard(hidden.id).then(
          () => true,
          () => false,
        );
      }, url);
    },
    screenshot: (file) => display.save(file),
    close: end,
  };
}

/** The address of the frame that asks. A new tab asks for its page before it has a frame. */
function frameOf(request: Request): string {
  try {
    return request.frame().url();
  } catch {
    return 'a new tab';
  }
}

interface ExtensionError {
  source: string;
  message: string;
}

declare const chrome: {
  tabs: {
    query(wish: { url: string }): Promise<{ id?: number; active: boolean; discarded: boolean }[]>;
    discard(id: number): Promise<unknown>;
  };
  runtime: { reload(): void };
  developerPrivate: {
    getExtensionInfo(
      id: string,
    ): Promise<{ manifestErrors: ExtensionError[]; runtimeErrors: ExtensionError[] }>;
  };
};

/** What the browser's own page of extensions lists: errors of the worker, pages and content scripts. */
async function collectedErrors(context: BrowserContext, id: string): Promise<string[]> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  const { manifestErrors, runtimeErrors } = await page.evaluate(
    (extension) => chrome.developerPrivate.getExtensionInfo(extension),
    id,
  );
  await page.close();
  return [...manifestErrors, ...runtimeErrors].map(
    ({ source, message }) => `${source}: ${message}`,
  );
}

function findPanel(context: BrowserContext, home: string): Page | undefined {
  return context.pages().find((page) => page.url().startsWith(`${home}sidepanel.html`));
}
