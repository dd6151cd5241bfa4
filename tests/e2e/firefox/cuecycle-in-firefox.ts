import { launch, type Browser, type Page } from 'puppeteer-core';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Display } from '../../../scripts/machine/display.ts';
import { eventually } from '../../../scripts/machine/eventually.ts';

/** The production build for Firefox. */
export const firefoxBuild = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

/** Firefox with the add-on in it, as an agent has it on the screen. */
export interface CuecycleInFirefox {
  readonly browser: Browser;
  /** The first tab. */
  readonly page: Page;
  readonly sidebar: Sidebar;
  /** The title of the tab in front. WebDriver BiDi lists no pages of an add-on. */
  frontTitle(): Promise<string>;
  /** What the tab in front shows, also when it is a page of the add-on. */
  readonly front: AddOnPage & {
    /** Chooses a file for the field with this label. */
    chooseFile(label: string, file: string): Promise<void>;
  };
  /** Where downloads go. */
  readonly downloads: string;
  /** Answers the doorhanger that asks for access; waits until it is there and gone again. */
  acceptPermissionPrompt(): Promise<void>;
  dismissPermissionPrompt(): Promise<void>;
  screenshot(file: string): void;
  close(): Promise<void>;
}

/**
 * A page of the add-on. WebDriver BiDi does not list it among the pages, so that it is read and
 * found through the browser's own window; clicks are real ones of the mouse.
 */
export interface AddOnPage {
  /** All words that it shows, with single spaces between them. */
  text(): Promise<string>;
  /** Waits until it shows these words. */
  waitForText(words: string, withinMs?: number): Promise<void>;
  /** Clicks the control with these words, once it is there. */
  click(words: string): Promise<void>;
}

export interface Sidebar extends AddOnPage {
  /** Opens it over the front tab by its shortcut. */
  open(): Promise<void>;
  /** Closes it by its shortcut. */
  close(): Promise<void>;
}

/** The part of puppeteer's connection that carries WebDriver BiDi commands. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface WindowTree {
  contexts: { context: string; url: string }[];
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** On a busy machine Firefox takes this long to have a window that can be spoken to. */
const longestStartMs = 60_000;

const sidebarBrowser =
  "document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')";

/** Starts Firefox on a display and installs the unpacked add-on for the time of its run. */
export async function installInFirefox(place: {
  program: string;
  extension: string;
  display: Display;
}): Promise<CuecycleInFirefox> {
  const { display } = place;
  const downloads = mkdtempSync(join(tmpdir(), 'cuecycle-downloads-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: place.program,
    headless: false,
    env: display.env,
    defaultViewport: null,
    args: [
      `--width=${display.size.width}`,
      `--height=${display.size.height - 30}`,
      // Lets a test look into the browser's own window, where sidebar and doorhanger live.
      '--remote-allow-system-access',
    ],
    extraPrefsFirefox: {
      // A doorhanger ignores keys in its first moments; nobody is misled here.
      'security.notification_enable_delay': 0,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  await browser.installExtension(place.extension);
  const [page] = await browser.pages();
  if (!page) throw new Error('Firefox opened no tab.');
  const connection = (browser as unknown as { connection: BidiConnection }).connection;

  /** The browser's own window; one that has just started may have none to tell of yet. */
  async function browserWindow(): Promise<WindowTree['contexts'][number]> {
    let seen = 'nothing';
    const look = async () => {
      const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const { contexts } = tree.result as WindowTree;
      seen = contexts.map(({ url }) => url).join(', ') || 'no window';
      return contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    };
    return eventually('the window of Firefox', look, { withinMs: longestStartMs }).catch(
      (error: unknown) => {
        throw new Error(`${String(error)} Its windows: ${seen}.`);
      },
    );
  }

  /** Evaluates an expression in the browser's own window. */
  async function inWindow(expression: string): Promise<unknown> {
    const window = await browserWindow();
    const answer = await connection.send('script.evaluate', {
      expression,
      target: { context: window.context },
      awaitPromise: true,
    });
    const { type, result, exceptionDetails } = answer.result as Evaluated;
    if (type === 'exception') throw new Error(exceptionDetails?.text ?? expression);
    return result?.value;
  }

  /** Evaluates an expression, which must give a string, in the document of a browser element. */
  async function inDocument(element: string, expression: string): Promise<string> {
    // A frame script is the browser's way into a page of another process.
    const script = `try { const { document } = content; sendAsyncMessage('cuecycle', ${expression}); }
      catch (error) { sendAsyncMessage('cuecycle', 'error: ' + error); }`;
    return String(
      await inWindow(`new Promise((done) => {
        const manager = ${element}.messageManager;
        const hear = ({ data }) => { manager.removeMessageListener('cuecycle', hear); done(data); };
        manager.addMessageListener('cuecycle', hear);
        manager.loadFrameScript(${JSON.stringify(`data:;charset=utf-8,${encodeURIComponent(script)}`)}, false);
      })`),
    );
  }

  // A slow start belongs to the start, not to the first thing that a test waits for.
  await browserWindow();

  /** What can be done with a page of the add-on, by the element of the browser that shows it. */
  function addOnPage(name: string, element: string): AddOnPage {
    const text = () =>
      inDocument(element, "(document.body?.innerText ?? '').replace(/\\s+/g, ' ')");
    return {
      text,
      async waitForText(words, withinMs = 10_000) {
        let seen = '';
        const isThere = async () => {
          seen = await text();
          return seen.includes(words);
        };
        await eventually(`“${words}” in ${name}`, isThere, { withinMs }).catch((error: unknown) => {
          throw new Error(`${String(error)} It says: ${seen}`);
        });
      },
      async click(words) {
        const found = await eventually(`“${words}” in ${name}`, async () => {
          const middle = await inDocument(element, placeOf(words));
          return middle !== '' && middle;
        });
        const [x = 0, y = 0] = found.split(' ').map(Number);
        display.click(Math.round(x), Math.round(y));
      },
    };
  }

  const panel = addOnPage('the sidebar', sidebarBrowser);
  const frontPage = addOnPage('the tab in front', 'gBrowser.selectedBrowser');
  const sidebar: Sidebar = {
    ...panel,
    async open() {
      await page.bringToFront();
      // Pressed even when it is open already: the key is what lets it see the front tab.
      let isPressed = false;
      await eventually(
        'the sidebar',
        async () => {
          const isOpen = `Boolean(${sidebarBrowser}?.currentURI?.spec?.startsWith('moz-ext'))`;
          if (isPressed && (await inWindow(isOpen))) return true;
          display.press('alt+shift+k');
          isPressed = true;
          return false;
        },
        { everyMs: 500 },
      );
      await eventually('the sidebar to show something', async () => (await panel.text()) !== '');
    },
    async close() {
      await page.bringToFront();
      display.press('alt+shift+k');
      const isOpen = "Boolean(document.getElementById('sidebar-box')?.hidden === false)";
      await eventually('the sidebar to close', async () => !(await inWindow(isOpen)));
    },
  };

  const isPromptOpen = async () => (await inWindow('PopupNotifications.panel.state')) === 'open';

  async function answerPrompt(key: string): Promise<void> {
    await eventually('the permission doorhanger', isPromptOpen);
    await eventually(
      'the doorhanger to take the answer',
      async () => {
        if (!(await isPromptOpen())) return true;
        display.press(key);
        return false;
      },
      { everyMs: 300 },
    );
  }

  return {
    browser,
    page,
    sidebar,
    downloads,
    front: {
      ...frontPage,
      async chooseFile(label, file) {
        const name = JSON.stringify(basename(file));
        const bytes = JSON.stringify(readFileSync(file).toString('base64'));
        // The dialog of the system cannot be driven; its answer can be given.
        const answer = `(() => {
          const bytes = Uint8Array.from(content.atob(${bytes}), (sign) => sign.charCodeAt(0));
          const labels = [...document.querySelectorAll('label')];
          const field = labels.find((each) => each.innerText.trim() === ${JSON.stringify(label)});
          const input = field?.querySelector('input');
          if (!input) return '';
          input.mozSetFileArray([new content.File([bytes], ${name})]);
          input.dispatchEvent(new content.Event('change', { bubbles: true }));
          return 'chosen';
        })()`;
        let seen = '';
        const choose = async () => {
          seen = await inDocument('gBrowser.selectedBrowser', answer);
          return seen === 'chosen';
        };
        await eventually(`the field “${label}”`, choose).catch((error: unknown) => {
          throw new Error(`${String(error)} It said: ${seen}.`);
        });
      },
    },
    frontTitle: async () => String(await inWindow('gBrowser.selectedBrowser.contentTitle')),
    acceptPermissionPrompt: () => answerPrompt('alt+a'),
    dismissPermissionPrompt: () => answerPrompt('alt+d'),
    screenshot: (file) => display.save(file),
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

/** An expression for the middle of the control with these words, on the screen: "x y", or "". */
function placeOf(words: string): string {
  return `(() => {
    const wanted = ${JSON.stringify(words)};
    const controls = [...document.querySelectorAll('button, a, [role], input, summary')];
    const named = (element) => element.getAttribute('aria-label') ?? element.innerText?.trim();
    const control = controls.find((element) => named(element) === wanted);
    control?.scrollIntoView({ block: 'center' });
    const box = control?.getBoundingClientRect();
    if (!box?.width) return '';
    return (content.mozInnerScreenX + box.x + box.width / 2) + ' ' +
      (content.mozInnerScreenY + box.y + box.height / 2);
  })()`;
}
