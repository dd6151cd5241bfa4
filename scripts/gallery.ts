// Builds the picture gallery of the interface, photographs every state, and checks each with axe.
// `node scripts/gallery.ts [part of a state's name]`; pictures go to .output/gallery.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { chromium, type Page } from 'playwright-core';
import { build, type InlineConfig } from 'vite';
import { findChromium } from './machine/browsers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}/.output/gallery`;
// Small and open; of these Preact, its hooks and the reader of the catalogue are 14 kB.
const cardBudgetBytes = 72_000;

/** The examples are told from here. */
const exampleTime = Date.UTC(2026, 9, 14, 14, 20);

interface Shot {
  readonly state: string;
  readonly name?: string;
  readonly width?: number;
  readonly height?: number;
  readonly query?: string;
  readonly zoom?: number;
  readonly touch?: boolean;
  /** Photographs the whole page, however long it is. */
  readonly isWhole?: boolean;
  act?(page: Page): Promise<void>;
}

const card = { width: 900, height: 760 };
const panel = { width: 380, height: 800 };
const tab = { width: 1180, height: 900, isWhole: true };
/** A time of the dashboard's figures. */
const choose = (name: string) => async (page: Page) => {
  await page.getByRole('radio', { name }).check({ force: true });
};

const addWithError = async (page: Page) => {
  await page.getByRole('button', { name: 'Add a follow-up' }).click();
  await page
    .getByLabel('What will you come back to?')
    .fill('Ring Marta when the price list is live');
  await page.getByLabel('By when?').fill('somewhen?');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('was not understood').waitFor();
};

const go = (view: string) => (page: Page) =>
  page.getByRole('link', { name: view, exact: true }).click();
const aFile = { name: 'cuecycle.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
const showExport = async (page: Page) => {
  await go('Export')(page);
  await page.getByRole('button', { name: 'Show what will be written' }).click();
};
const showRecords = async (page: Page) => {
  await go('Your records')(page);
  await page.getByLabel('Put a file back…').setInputFiles(aFile);
  await page.locator('summary', { hasText: 'Every row' }).click();
};
const showTeam = async (page: Page) => {
  await go('Team')(page);
  await page.getByLabel('Choose files…').setInputFiles(aFile);
};

const shots: readonly Shot[] = [
  { state: 'card-pill', ...card },
  {
    state: 'card-pill',
    name: 'card-pill-focus',
    ...card,
    act: (page) => page.keyboard.press('Tab'),
  },
  { state: 'card-open', ...card },
  { state: 'card-absence', ...card, height: 900 },
  {
    state: 'panel-absence',
    ...panel,
    height: 1500,
    act: async (page) => {
      await page.getByText('Time on this ticket').click();
      await page.getByRole('button', { name: 'Correct the time in Receiving' }).click();
      await page.getByLabel('Minutes you worked on it').fill('99');
      await page.getByRole('button', { name: 'Save' }).click();
    },
  },
  {
    state: 'panel-absence',
    name: 'panel-absence-320-rtl',
    width: 320,
    height: 1500,
    query: '&dir=rtl',
    act: async (page) => {
      await page.getByText('Time on this ticket').click();
      await page.getByRole('button', { name: 'Only the first minutes' }).click();
    },
  },
  {
    state: 'panel-today',
    name: 'panel-attention',
    ...panel,
    height: 1500,
    act: (page) => page.getByText('How your time counts').click(),
  },
  { state: 'card-pill-nudge', ...card },
  { state: 'card-nudge', ...card, height: 900 },
  { state: 'card-nudge', name: 'card-nudge-rtl', ...card, height: 900, query: '&dir=rtl' },
  { state: 'card-nudge', name: 'card-nudge-zoom', width: 640, height: 400, zoom: 2 },
  {
    state: 'card-open',
    name: 'card-wording',
    ...card,
    height: 900,
    act: async (page) => {
      await page.getByRole('checkbox', { name: 'Let them tell it' }).press('w');
      await page.getByRole('button', { name: 'Copy' }).first().click();
    },
  },
  { state: 'card-open', name: 'card-open-rtl', ...card, query: '&dir=rtl' },
  { state: 'card-open', name: 'card-open-320', width: 320, height: 640 },
  { state: 'card-open', name: 'card-open-zoom', width: 640, height: 400, zoom: 2 },
  {
    state: 'card-open',
    name: 'card-evidence',
    ...card,
    act: (page) => page.getByRole('checkbox', { name: 'Name the feeling' }).hover(),
  },
  { state: 'card-open', name: 'card-add', ...card, act: addWithError },
  {
    state: 'card-open',
    name: 'card-finish',
    ...card,
    act: (page) => page.getByRole('button', { name: 'Finish' }).click(),
  },
  { state: 'card-commitments', ...card, height: 1000 },
  {
    state: 'card-commitments',
    name: 'card-commitments-rtl',
    ...card,
    height: 1000,
    query: '&dir=rtl',
  },
  {
    state: 'card-commitments',
    name: 'card-commitments-edit',
    ...card,
    height: 1000,
    act: (page) => page.getByRole('button', { name: 'Edit' }).first().click(),
  },
  { state: 'card-reassigned', ...card, height: 1000 },
  { state: 'card-reassigned', name: 'card-reassigned-320', width: 320, height: 900 },
  { state: 'card-pill-reassigned', ...card },
  { state: 'card-closing', ...card, height: 1000 },
  { state: 'card-closing', name: 'card-closing-320', width: 320, height: 800 },
  { state: 'card-keeping', ...card },
  { state: 'card-partial', ...card },
  {
    state: 'card-partial',
    name: 'card-partial-rtl',
    ...card,
    query: '&dir=rtl',
    act: (page) => page.getByText('Reading part of').click(),
  },
  {
    state: 'card-lost',
    ...card,
    act: async (page) => {
      await page.getByText('No longer read').click();
      await page.getByRole('button', { name: 'Copy a health report' }).click();
    },
  },
  {
    state: 'card-lost',
    name: 'card-lost-320',
    width: 320,
    height: 640,
    act: (page) => page.getByText('No longer read').click(),
  },
  { state: 'card-reading', ...card },
  { state: 'card-idle', ...card },
  { state: 'card-idle-open', ...card },
  { state: 'panel-now', ...panel },
  { state: 'panel-now', name: 'panel-now-rtl', ...panel, query: '&dir=rtl' },
  { state: 'panel-now', name: 'panel-now-320', width: 320, height: 800 },
  { state: 'panel-now', name: 'panel-now-zoom', width: 240, height: 500, zoom: 2 },
  { state: 'panel-now', name: 'panel-now-touch', ...panel, touch: true },
  { state: 'panel-now', name: 'panel-add', ...panel, act: addWithError },
  {
    state: 'panel-now',
    name: 'panel-site',
    ...panel,
    act: async (page) => {
      await page.getByRole('button', { name: 'This site' }).click();
      await page.getByRole('button', { name: 'Save as a file' }).click();
    },
  },
  {
    state: 'panel-now',
    name: 'panel-site-320-rtl',
    width: 320,
    height: 800,
    query: '&dir=rtl',
    act: (page) => page.getByRole('button', { name: 'This site' }).click(),
  },
  { state: 'panel-hidden', ...panel },
  { state: 'panel-barred', ...panel },
  { state: 'panel-off', ...panel },
  {
    state: 'panel-off',
    name: 'panel-refused',
    ...panel,
    act: (page) => page.getByRole('button', { name: 'Use on this site' }).click(),
  },
  { state: 'panel-reading', ...panel },
  { state: 'panel-no-ticket', ...panel },
  { state: 'panel-unknown', ...panel },
  {
    state: 'panel-unknown',
    name: 'panel-unknown-320-rtl',
    width: 320,
    height: 600,
    query: '&dir=rtl',
  },
  { state: 'panel-manual', ...panel },
  { state: 'panel-follow-ups', ...panel },
  { state: 'panel-follow-ups', name: 'panel-follow-ups-rtl', ...panel, query: '&dir=rtl' },
  { state: 'panel-follow-ups', name: 'panel-follow-ups-320', width: 320, height: 800 },
  { state: 'panel-commitments', ...panel, height: 1100 },
  {
    state: 'panel-commitments',
    name: 'panel-commitments-320-rtl',
    width: 320,
    height: 1100,
    query: '&dir=rtl',
  },
  { state: 'panel-commitments', name: 'panel-commitments-zoom', width: 240, height: 500, zoom: 2 },
  { state: 'panel-closing', ...panel, height: 1000 },
  { state: 'panel-jot', ...panel },
  {
    state: 'panel-follow-ups',
    name: 'panel-follow-ups-change',
    ...panel,
    act: async (page) => {
      await page.getByRole('checkbox', { name: 'Done: Confirm' }).click();
      await page.getByRole('button', { name: 'More for: Tell' }).click();
      await page.getByRole('button', { name: 'New time: Tell' }).click();
      await page.getByLabel('By when now?').fill('somewhen?');
      await page.getByRole('button', { name: 'Change the time' }).click();
      await page.getByText('was not understood').waitFor();
    },
  },
  {
    state: 'panel-follow-ups',
    name: 'panel-follow-ups-drop',
    ...panel,
    act: async (page) => {
      await page.getByRole('button', { name: 'More for: I will send' }).click();
      await page.getByRole('button', { name: 'Drop: I will send' }).click();
    },
  },
  {
    state: 'panel-follow-ups',
    name: 'panel-follow-ups-settings',
    ...panel,
    height: 1300,
    act: (page) => page.getByText('Working hours and reminders').click(),
  },
  {
    state: 'panel-follow-ups',
    name: 'panel-follow-ups-search',
    ...panel,
    act: (page) => page.getByRole('searchbox').fill('update'),
  },
  { state: 'panel-fates', ...panel },
  { state: 'panel-follow-ups-empty', ...panel },
  { state: 'panel-today', ...panel },
  { state: 'panel-today', name: 'panel-today-rtl', ...panel, query: '&dir=rtl' },

  { state: 'panel-today-little-room', ...panel, width: 320 },
  { state: 'panel-today-empty', ...panel },
  { state: 'dashboard-empty', ...tab },
  { state: 'dashboard-empty', name: 'export-empty', ...tab, act: go('Export') },
  { state: 'dashboard-empty', name: 'team-empty', ...tab, act: go('Team') },
  { state: 'dashboard-few', name: 'export', ...tab, act: showExport },
  { state: 'dashboard-few', name: 'export-320', ...tab, width: 320, act: showExport },
  {
    state: 'dashboard-few',
    name: 'export-rtl',
    ...tab,
    query: '&dir=rtl',
    act: showExport,
  },
  { state: 'dashboard-few', name: 'records', ...tab, act: showRecords },
  { state: 'dashboard-few', name: 'records-320', ...tab, width: 320, act: showRecords },
  { state: 'dashboard-few', name: 'records-rtl', ...tab, query: '&dir=rtl', act: showRecords },
  {
    state: 'dashboard-few',
    name: 'records-delete',
    ...tab,
    act: async (page) => {
      await go('Your records')(page);
      await page.getByRole('button', { name: 'Delete everything…' }).click();
    },
  },
  { state: 'dashboard-few', name: 'team', ...tab, act: showTeam },
  { state: 'dashboard-few', name: 'team-320', ...tab, width: 320, act: showTeam },
  { state: 'dashboard-few', name: 'team-rtl', ...tab, query: '&dir=rtl', act: showTeam },
  { state: 'dashboard-one-day', ...tab },
  { state: 'dashboard-few', ...tab },
  { state: 'dashboard-five-years', ...tab },
  // For the README; the first screen only.
  { state: 'dashboard-five-years', name: 'figures', width: 1180, height: 816 },
  { state: 'dashboard-five-years', name: 'dashboard-all', ...tab, act: choose('All') },
  {
    state: 'dashboard-five-years',
    name: 'dashboard-all-rtl',
    ...tab,
    query: '&dir=rtl',
    act: choose('All'),
  },
  {
    state: 'dashboard-five-years',
    name: 'dashboard-320',
    ...tab,
    width: 320,
    act: choose('3 months'),
  },
  {
    state: 'dashboard-five-years',
    name: 'dashboard-320-rtl',
    ...tab,
    width: 320,
    query: '&dir=rtl',
    act: async (page) => {
      await page.getByRole('radio', { name: 'From – to' }).check({ force: true });
      await page.getByLabel('From', { exact: true }).fill('2026-09-01');
    },
  },
  {
    state: 'dashboard-five-years',
    name: 'dashboard-looked-at',
    ...tab,
    act: async (page) => {
      await page.getByRole('button', { name: 'Show as table' }).nth(1).click();
      const chart = page.getByRole('application', { name: /between the first half|by more than/ });
      await chart.focus();
      for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
    },
  },
];

function bundle(entry: string): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { '@': `${root}/src`, '#i18n': `${root}/.wxt/i18n/index.ts` } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      lib: { entry, formats: ['iife'], name: 'cuecycle' },
    },
  };
}

async function codeOf(entry: string): Promise<string> {
  const built = await build(bundle(entry));
  const first = Array.isArray(built) ? built[0] : built;
  if (!first || !('output' in first)) throw new Error('Vite wrote nothing');
  const chunk = first.output[0];
  return chunk.code;
}

async function writeGallery(): Promise<string> {
  const code = await codeOf(`${root}/tests/gallery/gallery.tsx`);
  const messages = generateChromeMessages(
    parseMessagesText(await readFile(`${root}/src/locales/en.yml`, 'utf8'), 'YAML'),
  );
  const html = await readFile(`${root}/tests/gallery/index.html`, 'utf8');
  const stub = `globalThis.chrome = { i18n: { getMessage: (key, subs = []) =>
    (${JSON.stringify(messages)})[key]?.message.replace(/\\$(\\d)/g, (_, n) => subs[n - 1] ?? '') ?? '' } };`;
  const script = [stub, code].map((each) => each.replaceAll('</script', String.raw`<\/script`));
  const file = `${out}/index.html`;
  await writeFile(
    file,
    // A function, because `$` has a meaning in a replacement string.
    html.replace('</body>', () => `<script>${script.join('\n')}</script></body>`),
  );
  return pathToFileURL(file).href;
}

const wanted = process.argv[2] ?? '';
await mkdir(out, { recursive: true });
const cardBytes = Buffer.byteLength(await codeOf(`${root}/tests/gallery/card-bundle.ts`));
console.log(`cue card with Preact and styles: ${cardBytes} bytes minified`);
const address = await writeGallery();
const program = findChromium();
if (!program) throw new Error('Chromium is not installed; see CHROME_PATH.');
const browser = await chromium.launch({
  executablePath: program.path,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
let faults = cardBytes > cardBudgetBytes ? 1 : 0;
for (const shot of shots) {
  const name = shot.name ?? shot.state;
  if (!name.includes(wanted)) continue;
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      viewport: { width: shot.width ?? 900, height: shot.height ?? 700 },
      deviceScaleFactor: shot.zoom ?? 1,
      colorScheme,
      hasTouch: shot.touch ?? false,
      reducedMotion: 'reduce',
      timezoneId: 'UTC',
      locale: 'en-GB',
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(exampleTime);
    page.on('pageerror', (error) => {
      faults += 1;
      console.error(`${name}: ${error.message}`);
    });
    page.on('console', (message) => {
      if (message.type() !== 'warning' && message.type() !== 'error') return;
      faults += 1;
      console.error(`${name}: ${message.text()}`);
    });
    await page.goto(`${address}?state=${shot.state}${shot.query ?? ''}`);
    await shot.act?.(page);
    // Charts are drawn one after the other.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.drawing')].every((each) => each.firstElementChild),
    );
    await page.screenshot({
      path: `${out}/${name}-${colorScheme}.png`,
      fullPage: shot.isWhole ?? false,
    });
    const builder = new AxeBuilder({ page });
    // The foreign page of the card states is not ours to judge.
    if (shot.state.startsWith('card')) builder.include('cuecycle-card');
    const { violations } = await builder.analyze();
    for (const violation of violations) {
      faults += 1;
      console.error(`${name} ${colorScheme}: ${violation.id}: ${violation.help}`);
      for (const node of violation.nodes.slice(0, 3)) {
        console.error(`  ${node.html.slice(0, 160)}\n  ${node.failureSummary ?? ''}`);
      }
    }
    await context.close();
  }
}
await browser.close();
console.log(faults === 0 ? 'no faults' : `${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
