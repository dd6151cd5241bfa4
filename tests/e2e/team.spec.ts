import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { Dashboard } from './pages/dashboard.ts';
import { expect, test } from './test.ts';

const generate = fileURLToPath(new URL('../../scripts/generate/generate.ts', import.meta.url));

/** The exports of a made-up team, in all of our formats. */
function aTeamsFiles(): { readonly folder: string; readonly files: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'cuecycle-team-'));
  const write = (format: string) =>
    execFileSync(
      process.execPath,
      // prettier-ignore
      [generate, '--agents', '9', '--days', '40', '--per-day', '3', '--from', '2027-01-04', '--format', format, '--out', join(folder, format)],
    );
  for (const format of ['parquet', 'csv', 'json']) write(format);
  // Each agent's file in another format: agents 1 to 3 as Parquet, and so on.
  const files = ['parquet', 'csv', 'json'].flatMap((format, at) =>
    readdirSync(join(folder, format))
      .toSorted()
      .slice(at * 3, at * 3 + 3)
      .map((name) => join(folder, format, name)),
  );
  return { folder, files };
}

let folder = '';
let files: readonly string[] = [];
test.beforeAll(() => {
  ({ folder, files } = aTeamsFiles());
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a lead puts files of all kinds together, and each that cannot be used says why', async ({
  cuecycle,
}) => {
  test.setTimeout(120_000);
  const dashboard = await Dashboard.open(cuecycle, 'team');
  const { page } = dashboard;
  await expect(page.getByText('Drop their files here')).toBeVisible();

  // Six are too few to be shown.
  await dashboard.chooseFile('Choose files…', files.slice(0, 6));
  await expect(page.getByText('6 files were added.')).toBeVisible();
  await expect(page.getByText('Fewer than 7 agents worked there')).toBeVisible();
  await expect(page.getByText('Too little to compare.').first()).toBeVisible();

  const [first = ''] = files;
  const json = readFileSync(files.find((name) => name.endsWith('.json')) ?? '', 'utf8');
  const bad = {
    'half.parquet': readFileSync(first).subarray(0, -200),
    'holidays.csv': Buffer.from('name,days\r\nOtter,24\r\n'),
    'newer.json': Buffer.from(json.replace('"version":1', '"version":99')),
    'changed.json': Buffer.from(json.replace(/"day":"[^"]+"/, '"day":"soon"')),
    'empty.csv': Buffer.alloc(0),
  };
  const badFiles = Object.entries(bad).map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
  await dashboard.chooseFile('Choose files…', [...files, ...badFiles]);
  await expect(page.getByText('3 files were added.')).toBeVisible();
  await expect(page.getByText('11 files were left out')).toBeVisible();
  const fate = (name: string) => page.locator('.troubles li').filter({ hasText: name });
  await expect(fate('half.parquet')).toContainText('The end of this file is missing');
  await expect(fate('holidays.csv')).toContainText('not written by Cuecycle');
  await expect(fate('newer.json')).toContainText('A newer Cuecycle has written this file');
  await expect(fate('changed.json')).toContainText('interactions.0.day');
  await expect(fate('empty.csv')).toContainText('no records');
  await expect(page.getByText('It is in already.')).toHaveCount(6);

  await expect(page.getByRole('heading', { name: 'A team of 9' })).toBeVisible();
  await expect(page.getByText('by 9 agents')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Said the matter back' })).toBeVisible();
  await expect(page.locator('.comparison tbody tr')).toHaveCount(10);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);

  const csv = readFileSync(await (await dashboard.save('Save as CSV')).path(), 'utf8');
  expect(csv.split('\r\n')[0]).toContain('week,helpdesk,channel,agents,interactions');
  expect(csv).not.toMatch(/agent-0/);

  // It stays after the page was closed, and goes when it is told to.
  await page.reload();
  await expect(page.getByRole('heading', { name: 'A team of 9' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove the files of agent-0009' }).click();
  await expect(page.getByRole('heading', { name: 'A team of 8' })).toBeVisible();
  await dashboard.button('Remove all files').click();
  await expect(page.getByRole('heading', { name: 'Put a team together' })).toBeVisible();
});
