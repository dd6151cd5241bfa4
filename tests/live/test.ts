import type { Page } from '@playwright/test';
import { test as base } from '../e2e/test.ts';
import { startRequestTracker, type Login, type RequestTracker } from './request-tracker.ts';

/** The extension in Chromium, beside a real Request Tracker. */
export const test = base.extend<object, { rt: RequestTracker }>({
  rt: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what is needed.
    async ({}, use) => {
      const rt = await startRequestTracker();
      await use(rt);
      await rt.stop();
    },
    // A bare machine installs it first.
    { scope: 'worker', timeout: 600_000 },
  ],
  cuecycle: async ({ cuecycle, rt }, use) => {
    cuecycle.allow(rt.origin);
    await use(cuecycle);
  },
});

export { expect } from '../e2e/test.ts';

/** Logs in and opens a ticket. */
export async function openTicket(
  page: Page,
  rt: RequestTracker,
  id: number,
  login: Login = rt.agent,
): Promise<void> {
  await page.goto(`${rt.origin}/Ticket/Display.html?id=${id}`);
  await page.locator('input[name=user]').fill(login.name);
  await page.locator('input[name=pass]').fill(login.password);
  await page.locator('input[name=pass]').press('Enter');
  await page.locator('.transaction, .history').first().waitFor();
}
