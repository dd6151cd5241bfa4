import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { installInChromium } from '../../tests/e2e/cuecycle-in-chromium.ts';
import { chromeBuild, launchChromium, serviceWorkerOf } from '../machine/chromium.ts';
import { displayPackages, installMissing } from '../machine/debian.ts';
import { startDisplay, type Display } from '../machine/display.ts';
import { eventually } from '../machine/eventually.ts';
import { root } from '../run/part.ts';
import { workOneTicket } from './ticket-work.ts';

export interface WalkOptions {
  program: string;
  deskUrl: string;
  profile: string;
}

/** Keeps a picture of the step that was just done on a page, once that page has been drawn. */
export type Keep = (step: string, page: Page) => Promise<void>;

const folder = join(root, '.output', 'walk');

/**
 * Works one ticket of the practice desk through the four stages, without a screen, and writes a
 * picture of each step. On a display in memory it does what an agent does, the browser's own prompt
 * included; where none can be had, it uses a copy of the build that has access to the desk already.
 */
export async function walk(options: WalkOptions): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (process.platform === 'linux' && installMissing(displayPackages).length === 0) {
    console.log('There is no screen: one ticket is worked on a display in memory.');
    await walkOnDisplay(options);
  } else {
    console.log(
      'There is no screen and no Xvfb: one ticket is worked headless, by a copy of the extension that has access to the desk already, because nobody can answer the browser’s prompt.',
    );
    await walkHeadless(options);
  }
  console.log(`Pictures of each step: ${folder}`);
}

async function walkOnDisplay({ program, deskUrl, profile }: WalkOptions): Promise<void> {
  const display = await startDisplay();
  try {
    const cuecycle = await installInChromium({
      program,
      extension: chromeBuild,
      profile,
      display,
      origins: [new URL(deskUrl).origin],
    });
    const page = cuecycle.context.pages()[0] ?? (await cuecycle.context.newPage());
    const keep = keeper(async (file) => {
      await standStill(display);
      cuecycle.screenshot(file);
    });
    const enable = async () => {
      const panel = await cuecycle.openPanel(page);
      await panel.getByRole('button', { name: 'Use on this site' }).waitFor();
      await keep('the panel asks', panel);
      await cuecycle.acceptPermissionPrompt(() =>
        panel.getByRole('button', { name: 'Use on this site' }).click(),
      );
      await panel.getByText('Reading this page').waitFor();
      await keep('the panel reads', panel);
      // The card stays out of the page while the panel shows the same ticket.
      await panel.close();
    };
    await workOneTicket({ page, deskUrl, keep, enable });
    await cuecycle.close();
  } finally {
    await display.close();
  }
}

async function walkHeadless({ program, deskUrl, profile }: WalkOptions): Promise<void> {
  const extension = copyWithAccess();
  try {
    const context = await launchChromium({ program, extension, profile, isHeadless: true });
    const worker = await serviceWorkerOf(context);
    const page: Page = context.pages()[0] ?? (await context.newPage());
    await page.setViewportSize({ width: 1280, height: 800 });
    const keep = keeper(async (path, shown) => void (await shown.screenshot({ path })));
    const enable = async () => {
      const panel = await context.newPage();
      await panel.goto(new URL('sidepanel.html', worker.url()).href);
      await panel.close();
      await page.reload();
    };
    await workOneTicket({ page, deskUrl, keep, enable });
    await context.close();
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}

/** A copy of the build that may run on this machine's own addresses from the start. */
function copyWithAccess(): string {
  const copy = mkdtempSync(join(tmpdir(), 'cuecycle-build-'));
  cpSync(chromeBuild, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const access = {
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['cue-card.js'] }],
  };
  writeFileSync(file, JSON.stringify({ ...manifest, ...access }));
  return copy;
}

/** Two frames: the first is drawn from the last change, the second comes after it. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** Waits until two looks at the whole screen show the same; clocks move once a second only. */
async function standStill(display: Display): Promise<void> {
  const all = { x: 0, y: 0, ...display.size };
  let before = '';
  await eventually(
    'the screen to stand still',
    () => {
      const now = display.look(all);
      const isSame = now === before;
      before = now;
      return Promise.resolve(isSame);
    },
    { everyMs: 100 },
  );
}

/** Numbers the pictures in the order of the steps, and says what they show. */
function keeper(write: (file: string, page: Page) => Promise<void>): Keep {
  let count = 0;
  return async (step, page) => {
    count += 1;
    const file = join(folder, `${count} ${step}.png`.replaceAll(' ', '-'));
    await page.evaluate(drawn);
    await write(file, page);
    console.log(`  ${count}. ${step}`);
  };
}
