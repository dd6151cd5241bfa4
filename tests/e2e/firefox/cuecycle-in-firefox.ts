import { launch, type Browser, type Page } from 'puppeteer-core';
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
  /** Answers the doorhanger that asks for access; waits until it is there and gone again. */
  acceptPermissionPrompt(): Promise<void>;
  dismissPermissionPrompt(): Promise<void>;
  screenshot(file: string): void;
  close(): Promise<void>;
}

/**
 * The sidebar. WebDriver BiDi does not list it among the pages, so that it is read and found through
 * the browser's own window; clicks are real ones of the mouse.
 */
export interface Sidebar {
  /** Opens it over the front tab by its shortcut. */
  open(): Promise<void>;
  /** Closes it by its shortcut. */
  close(): Promise<void>;
  /** All words that it shows, with single spaces between them. */
  text(): Promise<string>;
  /** Waits until it shows these words. */
  waitForText(words: string): Promise<void>;
  /** Clicks the control with these words, once it is there. */
  click(words: string): Promise<void>;
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

const sidebarBrowser =
  "document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')";

/** Starts Firefox on a display and installs the unpacked add-on for the time of its run. */
export async function installInFirefox(place: {
  program: string;
  extension: string;
  display: Display;
}): Promise<CuecycleInFirefox> {
  const { display } = place;
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
    // A doorhanger ignores keys in its first moments; nobody is misled here.
    extraPrefsFirefox: { 'security.notification_enable_delay': 0 },
  });
  await browser.installExtension(place.extension);
  const [page] = await browser.pages();
  if (!page) throw new Error('Firefox opened no tab.');
  const connection = (browser as unknown as { connection: BidiConnection }).connection;

  /** Evaluates an expression in the browser's own window. */
  async function inWindow(expression: string): Promise<unknown> {
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = (tree.result as WindowTree).contexts.find(({ url }) =>
      url.endsWith('/browser.xhtml'),
    );
    if (!window) throw new Error('Firefox shows no window.');
    const answer = await connection.send('script.evaluate', {
      expression,
      target: { context: window.context },
      awaitPromise: true,
    });
    const { type, result, exceptionDetails } = answer.result as Evaluated;
    if (type === 'exception') throw new Error(exceptionDetails?.text ?? expression);
    return result?.value;
  }

  /** Evaluates an expression, which must give a string, in the sidebar's document. */
  async function inSidebar(expression: string): Promise<string> {
    // A frame script is the browser's way into a page of another process.
    const script = `try { const { document } = content; sendAsyncMessage('cuecycle', ${expression}); }
      catch (error) { sendAsyncMessage('cuecycle', 'error: ' + error); }`;
    return String(
      await inWindow(`new Promise((done) => {
        const manager = ${sidebarBrowser}.messageManager;
        const hear = ({ data }) => { manager.removeMessageListener('cuecycle', hear); done(data); };
        manager.addMessageListener('cuecycle', hear);
        manager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(script)}`)}, false);
      })`),
    );
  }

  const text = () => inSidebar("(document.body?.innerText ?? '').replace(/\\s+/g, ' ')");

  const sidebar: Sidebar = {
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
      await eventually('the sidebar to show something', async () => (await text()) !== '');
    },
    async close() {
      await page.bringToFront();
      display.press('alt+shift+k');
      const isOpen = "Boolean(document.getElementById('sidebar-box')?.hidden === false)";
      await eventually('the sidebar to close', async () => !(await inWindow(isOpen)));
    },
    text,
    async waitForText(words) {
      await eventually(`“${words}” in the sidebar`, async () => (await text()).includes(words));
    },
    async click(words) {
      const place = await eventually(`“${words}” in the sidebar`, async () => {
        const found = await inSidebar(placeOf(words));
        return found !== '' && found;
      });
      const [x = 0, y = 0] = place.split(' ').map(Number);
      display.click(Math.round(x), Math.round(y));
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
    acceptPermissionPrompt: () => answerPrompt('alt+a'),
    dismissPermissionPrompt: () => answerPrompt('alt+d'),
    screenshot: (file) => display.save(file),
    close: () => browser.close(),
  };
}

/** An expression for the middle of the control with these words, on the screen: "x y", or "". */
function placeOf(words: string): string {
  return `(() => {
    const wanted = ${JSON.stringify(words)};
    const controls = [...document.querySelectorAll('button, a, [role], input, summary')];
    const named = (element) => element.getAttribute('aria-label') ?? element.innerText?.trim();
    const control = controls.find((element) => named(element) === wanted);
    const box = control?.getBoundingClientRect();
    if (!box?.width) return '';
    return (content.mozInnerScreenX + box.x + box.width / 2) + ' ' +
      (content.mozInnerScreenY + box.y + box.height / 2);
  })()`;
}
