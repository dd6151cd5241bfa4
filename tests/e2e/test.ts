import { expect, test as base, type Page } from '@playwright/test';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPracticeDesk } from '../../scripts/practice-desk/build.ts';
import { servePracticeDesk } from '../../scripts/practice-desk/serve.ts';
import { findChromium } from '../../scripts/machine/browsers.ts';
import { chromeBuild } from '../../scripts/machine/chromium.ts';
import { startDisplay, type Display } from '../../scripts/machine/display.ts';
import { installInChromium, type CuecycleInChromium } from './cuecycle-in-chromium.ts';
import { copyWithQuota } from './full-disk.ts';
import { CueCard } from './pages/cue-card.ts';
import { Desk } from './pages/desk.ts';
import { Panel } from './pages/panel.ts';

interface TestFixtures {
  /** Chromium with the production build installed, and nothing enabled yet. */
  cuecycle: CuecycleInChromium;
  /** The browser has real focus and visibility: for what depends on where the agent is. */
  isPlain: boolean;
  /** The extension has no more room than the browser gives it, so that a test can take it away. */
  hasQuota: boolean;
  /** An empty folder for the profile; it goes with the test. */
  profile: string;
  /** The first tab, on the practice desk. */
  desk: Desk;
  /** The practice desk with the site enabled through the panel and the native prompt. */
  enabledDesk: { desk: Desk; card: CueCard; panel: Panel };
}

interface WorkerFixtures {
  display: Display;
  /** Where the practice desk answers, such as `http://127.0.0.1:40123`. */
  deskOrigin: string;
}

/** Playwright's `test` with the extension installed in a visible Chromium. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  display: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what is needed.
    async ({}, use) => {
      const display = await startDisplay();
      await use(display);
      await display.close();
    },
    { scope: 'worker' },
  ],
  deskOrigin: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what is needed.
    async ({}, use) => {
      await buildPracticeDesk();
      const server = await servePracticeDesk({ port: 0 });
      await use(new URL(server.url).origin);
      await server.close();
    },
    { scope: 'worker' },
  ],
  isPlain: [false, { option: true }],
  hasQuota: [false, { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what is needed.
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'cuecycle-profile-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  cuecycle: async ({ display, deskOrigin, isPlain, hasQuota, profile }, use, testInfo) => {
    if (!existsSync(join(chromeBuild, 'manifest.json'))) {
      throw new Error('There is no build to test. Run “npm run build” first.');
    }
    const browser = findChromium();
    if (!browser) throw new Error('Chromium is not installed; see CHROME_PATH.');
    const cuecycle = await installInChromium({
      program: browser.path,
      extension: hasQuota ? copyWithQuota(chromeBuild, join(profile, 'extension')) : chromeBuild,
      profile,
      display,
      isPlain,
      origins: [deskOrigin],
    });
    await use(cuecycle);
    if (testInfo.status !== testInfo.expectedStatus) {
      const picture = testInfo.outputPath('screen.png');
      cuecycle.screenshot(picture);
      testInfo.attachments.push({ name: 'screen', contentType: 'image/png', path: picture });
    }
    await cuecycle.close();
    expect(cuecycle.offences, 'network requests and errors of the extension').toEqual([]);
  },
  desk: async ({ cuecycle, deskOrigin }, use) => {
    await use(await openDesk(cuecycle, deskOrigin));
  },
  enabledDesk: async ({ cuecycle, desk }, use) => {
    await use(await enableDesk(cuecycle, desk));
  },
});

export { expect };

/** Opens the practice desk in the first tab. */
export async function openDesk(cuecycle: CuecycleInChromium, origin: string): Promise<Desk> {
  const [first] = cuecycle.context.pages();
  const page: Page = first ?? (await cuecycle.context.newPage());
  const desk = new Desk(page, origin);
  await desk.open();
  return desk;
}

/** Enables the site of a page as an agent does: shortcut, button, native prompt. */
export async function enableDesk(
  cuecycle: CuecycleInChromium,
  desk: Desk,
): Promise<{ desk: Desk; card: CueCard; panel: Panel }> {
  const panel = new Panel(await cuecycle.openPanel(desk.page));
  await cuecycle.acceptPermissionPrompt(() => panel.useOnThisSite.click());
  return { desk, panel, card: new CueCard(desk.page) };
}
