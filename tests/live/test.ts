import type { Page } from '@playwright/test';
import { test as base } from '../e2e/test.ts';
import {
  startRedmine,
  startRequestTracker,
  type LiveHelpdesk,
  type Login,
} from './live-helpdesk.ts';

interface LiveFixtures {
  /** A real Request Tracker. */
  rt: LiveHelpdesk;
  /** A real Redmine. */
  redmine: LiveHelpdesk;
}

// A bare machine installs them first.
const patience = { scope: 'worker', timeout: 600_000 } as const;

/** The extension in Chromium, beside real helpdesks. */
export const test = base.extend<object, LiveFixtures>({
  rt: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what is needed.
    async ({}, use) => {
      const rt = await startRequestTracker();
      await use(rt);
      await rt.stop();
    },
    patience,
  ],
  redmine: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of what is needed.
    async ({}, use) => {
      const redmine = await startRedmine();
      await use(redmine);
      await redmine.stop();
    },
    patience,
  ],
});

export { expect } from '../e2e/test.ts';

/** Logs in to Request Tracker and opens a ticket. */
export async function openTicket(
  page: Page,
  { origin, agent }: LiveHelpdesk,
  id: number,
  login: Login = agent,
): Promise<void> {
  await page.goto(`${origin}/Ticket/Display.html?id=${id}`);
  await logIn(page, login);
  await page.locator('.transaction, .history').first().waitFor();
}

/** Fills the form that Request Tracker shows before anything else. */
export async function logIn(page: Page, { name, password }: Login): Promise<void> {
  await page.locator('input[name=user]').fill(name);
  await page.locator('input[name=pass]').fill(password);
  await page.locator('input[name=pass]').press('Enter');
}

/** Logs in to Redmine and opens an issue. */
export async function openIssue(
  page: Page,
  { origin, agent }: LiveHelpdesk,
  id: number,
): Promise<void> {
  await page.goto(`${origin}/login?back_url=${encodeURIComponent(`${origin}/issues/${id}`)}`);
  await page.locator('#username').fill(agent.name);
  await page.locator('#password').fill(agent.password);
  await page.locator('#password').press('Enter');
  await page.locator('.issue .description').waitFor();
}
