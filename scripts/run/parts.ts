import { tool, type Part } from './part.ts';

const vitest = (heading: string, ...args: string[]): Part => ({
  heading,
  args: [tool.vitest, 'run', ...args],
  runner: 'vitest',
});

const playwright = (heading: string, ...args: string[]): Part => ({
  heading,
  args: [tool.playwright, 'test', ...args],
  runner: 'playwright',
});

/** What needs no browser, in order: cheap first, and the build before what looks at it. */
export const partsWithoutBrowser: Part[] = [
  { heading: 'Types of the build', args: [tool.wxt, 'prepare'] },
  { heading: 'Types', args: [tool.tsc] },
  { heading: 'Lint', args: [tool.oxlint] },
  { heading: 'Format', args: [tool.oxfmt, '--check'] },
  vitest('Unit tests', '--project=unit'),
  { heading: 'Build for Chromium', args: [tool.wxt, 'build', '-b', 'chrome'] },
  { heading: 'Build for Firefox', args: [tool.wxt, 'build', '-b', 'firefox'] },
  vitest('Repository', '--project=repository'),
];

export const helpdeskPart = playwright(
  'Helpdesk pages and editors',
  '--project=helpdesks',
  '--project=editors',
  '--project=teach',
  // Pages without a window compete for no focus.
  '--workers=2',
);
export const chromiumPart = playwright('Chromium', '--project=chromium', '--project=chaos');
export const firefoxPart = playwright(
  'Firefox',
  '--project=firefox',
  '--project=helpdesks-in-firefox',
);

/** The extension beside a real helpdesk. */
export const livePart: Part = {
  ...playwright('Live helpdesks', '--project=live'),
  env: { CUECYCLE_LIVE: '1' },
};
