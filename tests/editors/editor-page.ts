import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from '@playwright/test';
import { build } from 'vite';
import type { EditorTools } from './tools-entry.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const origin = 'https://editor.test';

/** An editor in a page of its own. */
export interface EditorKind {
  readonly name: string;
  readonly page: string;
  readonly query?: string;
  readonly editor: 'textarea' | 'contenteditable' | 'frame';
  readonly selector: string;
  /** Scripts of the editor that are not bundled. */
  readonly scripts?: readonly string[];
  /** The editor itself cannot live under Trusted Types. */
  readonly isUntyped?: boolean;
  readonly isInShadow?: boolean;
  /** Its own undo takes back more than the last step. */
  readonly isUndoCoarse?: boolean;
}

/** Bundles a script for a page or for a world beside it. */
export function bundle(entry: string): Promise<string> {
  const known = bundles.get(entry) ?? buildBundle(entry);
  bundles.set(entry, known);
  return known;
}

const bundles = new Map<string, Promise<string>>();

async function buildBundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': inProject('src') } },
    // Draft.js asks for the global object by the name that it has on servers.
    define: { global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: { input: inProject(`tests/editors/${entry}`), output: { format: 'es' } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  return output.output[0].code;
}

const mediaTypes: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Opens an editor's page under a strict policy, without any network. */
export async function openEditorPage(page: Page, kind: EditorKind): Promise<OpenEditor> {
  const policy = [
    "default-src 'none'",
    // CKEditor 4 and others of its age write scripts into their frame.
    kind.isUntyped ? "script-src 'self' 'unsafe-inline'" : "script-src 'self'",
    // Editors write styles of their own.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "frame-src 'self'",
    ...(kind.isUntyped ? [] : ["require-trusted-types-for 'script'"]),
  ].join('; ');
  const code = await bundle(`pages/${kind.page}.ts`);
  const html = `<!doctype html><html lang="en"><title>${kind.name}</title><body><div id="home"></div>${(
    kind.scripts ?? []
  )
    .map((script) => `<script src="/node_modules/${script}"></script>`)
    .join('')}<script type="module" src="/page.js"></script></body></html>`;
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/page.js')
      return route.fulfill({ contentType: 'text/javascript', body: code });
    if (pathname.startsWith('/node_modules/')) {
      const body = await readFile(inProject(pathname.slice(1))).catch(() => undefined);
      const contentType = mediaTypes[extname(pathname)] ?? 'application/octet-stream';
      return body ? route.fulfill({ contentType, body }) : route.fulfill({ status: 404 });
    }
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: html,
    });
  });
  await page.goto(`${origin}/${kind.query ?? ''}`);
  await page.waitForFunction(() => typeof window.modelText === 'function');
  return openTools(page, kind);
}

export interface OpenEditor {
  run<K extends keyof EditorTools>(
    tool: K,
    ...args: Parameters<EditorTools[K]>
  ): Promise<Awaited<ReturnType<EditorTools[K]>>>;
}

/** Puts our tools into a world beside the page's own, as the browser does with content scripts. */
async function openTools(page: Page, kind: EditorKind): Promise<OpenEditor> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'content-script',
  });
  const evaluate = async (expression: string) => {
    const answer = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return answer.result.value as never;
  };
  await evaluate(`(() => { ${await bundle('tools-entry.ts')} })()`);
  const open: OpenEditor = {
    run: (tool, ...args) =>
      evaluate(`tools.${tool}(${args.map((each) => JSON.stringify(each)).join()})`),
  };
  // Editors in frames write their document after the page has loaded.
  await page.waitForFunction(
    ({ selector, isFrame }) => {
      if (!isFrame) return true;
      const frame = document.querySelector<HTMLIFrameElement>(selector);
      return frame?.contentDocument?.body?.isContentEditable;
    },
    { selector: kind.selector, isFrame: kind.editor === 'frame' },
  );
  const isOpen = await open.run('open', kind.editor, kind.selector, kind.isInShadow ?? false);
  if (!isOpen) throw new Error(`${kind.name} was not found at ${kind.selector}`);
  return open;
}
