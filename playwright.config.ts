import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/machine/browsers.ts';

const chromium = findChromium();

/**
 * Everything that runs in a browser. `helpdesks` (in both browsers), `editors` and `teach` need pages only; `chromium` and
 * `firefox` install the production build in a visible browser on a display of their own; `live`
 * does so beside a real helpdesk, and is left out unless it is asked for by name.
 */
export default defineConfig({
  testDir: 'tests',
  outputDir: '.output/test-results',
  // A test that fails now and then is a fault to find, not to hide.
  retries: 0,
  // The browsers under test share one keyboard focus per display, and a machine of two cores.
  workers: 1,
  forbidOnly: true,
  timeout: 120_000,
  // What an agent would wait for on a busy machine; a test that passes is no slower for it.
  expect: { timeout: 15_000 },
  reporter: process.env['CUECYCLE_REPORT']
    ? [['list'], ['json', { outputFile: process.env['CUECYCLE_REPORT'] }]]
    : [['list']],
  use: {
    ...(chromium && { launchOptions: { executablePath: chromium.path } }),
  },
  projects: [
    { name: 'helpdesks', testDir: 'tests/helpdesks', testIgnore: 'firefox/**' },
    { name: 'helpdesks-in-firefox', testDir: 'tests/helpdesks/firefox' },
    { name: 'editors', testDir: 'tests/editors' },
    { name: 'teach', testDir: 'tests/teach' },
    { name: 'chromium', testDir: 'tests/e2e', testIgnore: 'firefox/**' },
    { name: 'chaos', testDir: 'tests/chaos', testMatch: '*.spec.ts' },
    // Its start counts, and takes a minute on a busy machine.
    { name: 'firefox', testDir: 'tests/e2e/firefox', timeout: 180_000 },
    ...(process.env['CUECYCLE_LIVE']
      ? [
          // A real helpdesk takes its time with every page.
          { name: 'live', testDir: 'tests/live', timeout: 240_000, expect: { timeout: 20_000 } },
        ]
      : []),
  ],
});
