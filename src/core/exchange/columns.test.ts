import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chosenColumns } from './column';
import { columns } from './columns';

const guide = readFileSync(
  fileURLToPath(new URL('../../../docs/warehouse.md', import.meta.url)),
  'utf8',
);
const types = {
  string: 'string',
  time: 'timestamp (ms, UTC)',
  date: 'date',
  count: 'int32',
  duration: 'int64',
  flag: 'boolean',
};

describe('the columns of the table', () => {
  it('stand in the guide, with type, rows and meaning', () => {
    const [, section = ''] = /\n## One table\n(.*?)\n## /s.exec(guide) ?? [];
    const rows = section
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) =>
        line
          .split(/(?<!\\)\|/)
          .map((cell) => cell.trim())
          .slice(1, -1),
      );
    expect(rows).toEqual(
      columns.map(({ name, type, in: kinds, meaning, isChosen, isCsvOnly }) => [
        `\`${name}\``,
        types[type],
        kinds.length === 4 ? 'all' : kinds.join(', '),
        [meaning, isChosen && 'By choice.', isCsvOnly && 'CSV only.'].filter(Boolean).join(' '),
      ]),
    );
  });

  it('have names that need no quotes in SQL, each once', () => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z_]*$/);
  });

  it('could name a customer only where the agent chooses', () => {
    const chosen = columns.filter(({ isChosen }) => isChosen).map(({ name }) => name);
    expect(chosen).toEqual([...chosenColumns]);
  });

  it('have a figure each in the guide for every file of SQL', () => {
    const folder = fileURLToPath(new URL('../../../docs/warehouse', import.meta.url));
    for (const file of readdirSync(folder)) expect(guide).toContain(`warehouse/${file}`);
  });
});
