import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkWalls } from '../../scripts/walls/check.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

test('no folder imports what its wall forbids', () => {
  expect(checkWalls(project)).toEqual([]);
});

describe('the check itself', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'cuecycle-walls-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  function plant(file: string, code: string): string[] {
    for (const [name, text] of [
      ['src/core/stage.ts', 'export const stage = 1; export type Stage = 1;'],
      ['src/storage/database.ts', 'export const database = 1; export type Row = 1;'],
      ['src/messaging/index.ts', 'export const ask = 1; export type Ask = 1;'],
      ['src/session/view.ts', 'export const view = 1; export type View = 1;'],
      [file, code],
    ] as const) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), code === text ? code : text);
    }
    return checkWalls(root);
  }

  test.each([
    ['by a relative path', 'src/core/a.ts', "import { database } from '../storage/database';"],
    ['through the alias', 'src/reader/a.ts', "import { database } from '@/storage/database';"],
    ['by a dynamic import', 'src/reader/a.ts', "void import('@/storage/database');"],
    ['by a computed import', 'src/reader/a.ts', 'const a = 1; void import(`@/storage/${a}`);'],
    ['by passing on', 'src/core/a.ts', "export { database } from '../storage/database';"],
    ['by passing on all', 'src/core/a.ts', "export * from '@/storage/database';"],
    ['for its effect', 'src/helpdesks/a.ts', "import '@/storage/database';"],
    [
      'in a component',
      'src/ui/a.tsx',
      "import { ask } from '@/messaging'; export const a = <p>{ask}</p>;",
    ],
    ['of a type', 'src/core/a.ts', "import type { Row } from '@/storage/database';"],
    ['of a guarded package', 'src/ui/a.ts', "import browser from 'webextension-polyfill';"],
    ['of a part of a guarded package', 'src/reader/a.ts', "import 'dexie/dist/dexie.mjs';"],
    ['of a package where few are allowed', 'src/practice-desk/a.ts', "import 'valibot';"],
    ['of a style sheet where none are', 'src/reader/a.ts', "import '@/storage/a.css?inline';"],
    ['of more than style sheets', 'src/background/a.ts', "import { view } from '@/ui/view';"],
    ['of the tests', 'src/core/a.ts', "import '../../tests/support/clock';"],
    ['of the scripts', 'src/core/a.ts', "import '@@/scripts/start';"],
    ['from an entrypoint', 'entrypoints/a.ts', "import { database } from '@/storage/database';"],
    ['from a folder without a rule', 'src/shared/a.ts', 'export const a = 1;'],
    ['from a file outside the folders', 'src/a.ts', 'export const a = 1;'],
    [
      'of a value where types are allowed',
      'src/messaging/a.ts',
      "import { view } from '@/session/view';",
    ],
  ])('an import %s is found', (_how, file, code) => {
    expect(plant(file, code)).toEqual([expect.stringContaining(file)]);
  });

  test.each([
    ['down the layers', 'src/ui/a.ts', "import { stage } from '@/core/stage';"],
    [
      'of a type where types are allowed',
      'src/messaging/a.ts',
      "import type { View } from '@/session/view';",
    ],
    ['of an inline type', 'src/ui/a.ts', "import { type Ask } from '@/messaging';"],
    ['inside the folder', 'src/core/a.ts', "import { stage } from './stage';"],
    ['of a free package', 'src/core/a.ts', "import * as chrono from 'chrono-node';"],
    ['of the words', 'src/ui/a.ts', "import { i18n } from '#i18n';"],
  ])('an import %s is let through', (_how, file, code) => {
    expect(plant(file, code)).toEqual([]);
  });
});
