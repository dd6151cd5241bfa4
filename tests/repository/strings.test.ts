import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));
const words = readFileSync(join(project, 'src/locales/en.yml'), 'utf8');

test('no component holds words of its own: they all come from the locale', () => {
  const found = globSync('src/{ui,reader,watcher,panel,dashboard,teach}/**/*.tsx', { cwd: project })
    .filter((file) => !file.endsWith('.test.tsx'))
    .flatMap((file) => ownWords(file, readFileSync(join(project, file), 'utf8')));
  expect(found).toEqual([]);
});

test('words in a component are found', () => {
  expect(ownWords('a.tsx', 'export const a = <p title="Hello">  Save <b>·</b></p>;')).toEqual([
    'a.tsx: Hello',
    'a.tsx: Save',
  ]);
});

test('every key that the code names exists in the locale', () => {
  const keys = keysOf(words);
  const missing = globSync('src/**/*.{ts,tsx}', { cwd: project })
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .flatMap((file) => {
      const code = readFileSync(join(project, file), 'utf8');
      return [...code.matchAll(/\bi18n\s*\.t\(\s*'([^']+)'/g)]
        .filter(([, key = '']) => !keys.has(key))
        .map(([, key]) => `${file}: ${key}`);
    });
  expect(missing).toEqual([]);
});

// Browsers compare the names of messages without their case: one would silently hide the other.
test('no two keys differ by their case alone', () => {
  const names = [...keysOf(words)].map((key) => key.toLowerCase());
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

/** The words that a component shows or speaks by itself, with its name. */
function ownWords(file: string, code: string): string[] {
  const found: string[] = [];
  const keep = (text: string) => {
    if (/\p{L}/u.test(text)) found.push(`${file}: ${text.trim()}`);
  };
  new Visitor({
    JSXText: ({ value }) => keep(value),
    JSXAttribute: ({ name, value }) => {
      const isSpoken =
        name.type === 'JSXIdentifier' && /^(title|alt|placeholder|aria-label)$/.test(name.name);
      if (isSpoken && value?.type === 'Literal' && typeof value.value === 'string') {
        keep(value.value);
      }
    },
  }).visit(parseSync(file, code).program);
  return found;
}

/** The dotted keys of a locale file. It nests by two spaces, which is all of YAML that it uses. */
function keysOf(yaml: string): Set<string> {
  const path: string[] = [];
  const keys = new Set<string>();
  for (const line of yaml.split('\n')) {
    const match = /^(?<indent> *)["']?(?<key>[\w-]+)["']?:/.exec(line)?.groups;
    if (!match) continue;
    path.length = (match['indent']?.length ?? 0) / 2;
    path.push(match['key'] ?? '');
    keys.add(path.join('.'));
  }
  return keys;
}
