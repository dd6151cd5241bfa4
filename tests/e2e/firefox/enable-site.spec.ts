import { expect, test as base } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findFirefox } from '../../../scripts/machine/browsers.ts';
import { eventually } from '../../../scripts/machine/eventually.ts';
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

/** Waits for a whole file with this ending among the downloads, and returns where it lies. */
async function downloaded(folder: string, ending: string): Promise<string> {
  const name = await eventually(`a download that ends in ${ending}`, () => {
    const names = readdirSync(folder);
    // Firefox keeps what is not whole in another file beside it.
    return (
      !names.some((each) => each.endsWith('.part')) && names.find((each) => each.endsWith(ending))
    );
  });
  return join(folder, name);
}

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

  // What a reply promises is confirmed, and stands among the follow-ups.
  await composer?.click();
  await page.keyboard.type('I will ask the depot in Bristol by the end of next week.');
  await sidebar.waitForText('When you send this, you promise');
  await page.click('button[data-send]');
  await sidebar.waitForText('Did you promise this?');
  await sidebar.click('Yes, remind me');
  await sidebar.waitForText('Follow-ups for this ticket');
  await sidebar.click('Follow-ups');
  await sidebar.waitForText('I will ask the depot in Bristol by the end of next week Promise:');

  // It was recorded: the day counts one conversation.
  await sidebar.click('Today');
  await sidebar.waitForText('Time per stage');
  await sidebar.waitForText('1 conversation');

  // All figures have a tab of their own.
  await sidebar.click('All figures');
  await eventually(
    'the tab with all figures',
    async () => (await cuecycle.frontTitle()) === 'Cuecycle, your figures',
  );
  // What was recorded becomes a file, a backup, and is put back; a lead's page takes it.
  const { front } = cuecycle;
  await front.click('Export');
  await front.click('Show what will be written');
  await front.waitForText('practice-desk');
  await front.click('Save file');
  const csv = await downloaded(cuecycle.downloads, '.csv');
  expect(readFileSync(csv, 'utf8')).toContain('practice-desk');
  expect(readFileSync(csv, 'utf8')).not.toContain('Bristol');
  await front.click('Your records');
  await front.click('Save a backup');
  const backup = await downloaded(cuecycle.downloads, '.json.gz');
  expect(gunzipSync(readFileSync(backup)).toString()).toContain('Bristol');
  await front.chooseFile('Put a file back…', backup);
  await front.waitForText('New here: 0.');
  await front.click('Team');
  await front.waitForText('Drop their files here');
  await front.chooseFile('Choose files…', csv);
  // Workers of a build that Firefox has not seen yet take their time to start.
  await front.waitForText('1 file was added.', 60_000);
  await front.waitForText('A team of 1');
  await front.waitForText('Fewer than 7 agents worked there');
  await page.bringToFront();

  // Pressed once more, the shortcut closes the sidebar, and the card comes into the page.
  await sidebar.close();
  await page.waitForSelector('cuecycle-card >>> button.pill', { visible: true });
});
