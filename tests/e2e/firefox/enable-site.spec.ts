import { test as base } from '@playwright/test';
import { findFirefox } from '../../../scripts/machine/browsers.ts';
import { startDisplay } from '../../../scripts/machine/display.ts';
import { buildPracticeDesk } from '../../../scripts/practice-desk/build.ts';
import { servePracticeDesk } from '../../../scripts/practice-desk/serve.ts';
import { firefoxBuild, installInFirefox, type CuecycleInFirefox } from './cuecycle-in-firefox.ts';

const test = base.extend<{ cuecycle: CuecycleInFirefox; deskOrigin: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what is needed.
  cuecycle: async ({}, use, testInfo) => {
    const program = findFirefox();
    if (!program) throw new Error('Firefox is not installed; see FIREFOX_PATH.');
    const display = await startDisplay();
    const cuecycle = await installInFirefox({ program, extension: firefoxBuild, display });
    await use(cuecycle);
    if (testInfo.status !== testInfo.expectedStatus) {
      cuecycle.screenshot(testInfo.outputPath('screen.png'));
    }
    await cuecycle.close();
    await display.close();
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what is needed.
  deskOrigin: async ({}, use) => {
    await buildPracticeDesk();
    const server = await servePracticeDesk({ port: 0 });
    await use(new URL(server.url).origin);
    await server.close();
  },
});

test('the agent enables a site, works a ticket, and finds it in the day’s figures', async ({
  cuecycle,
  deskOrigin,
}) => {
  const { page, sidebar } = cuecycle;
  await page.goto(`${deskOrigin}/tickets/1042?instant`);
  await sidebar.open();
  await sidebar.click('Use on this site');
  await cuecycle.acceptPermissionPrompt();
  await sidebar.waitForText('Practice desk 1042');

  // The sidebar follows the reply as it is typed, and when it is sent.
  const composer = await page.waitForSelector('[data-composer] [contenteditable]');
  await composer?.click();
  await page.keyboard.type('Hello Maren, thank you for telling us about the tracking.');
  await sidebar.waitForText('in your draft');
  await page.click('button[data-send]');
  await page.waitForSelector('[data-author="agent"]');
  await sidebar.waitForText('2/2');

  // It was recorded: the day counts one conversation.
  await sidebar.click('Today');
  await sidebar.waitForText('Time per stage');
  await sidebar.waitForText('1 conversation');

  // Pressed once more, the shortcut closes the sidebar, and the card comes into the page.
  await sidebar.close();
  await page.waitForSelector('cuecycle-card >>> button.pill', { visible: true });
});
