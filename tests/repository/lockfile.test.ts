import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};

/** Where npm would look for a package that another one asks for. */
function isLocked(name: string, from: string): boolean {
  const folders = from
    .split('/node_modules/')
    .map((_, depth, parts) => parts.slice(0, parts.length - depth).join('/node_modules/'));
  return [...folders, ''].some((folder) =>
    Object.hasOwn(packages, `${folder ? `${folder}/` : ''}node_modules/${name}`),
  );
}

// npm leaves out the builds for other systems when a version is too young for its registry; `npm ci`
// then refuses the whole lockfile, here and on every other machine.
test('the lockfile holds the packages of every system', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(name, path))
      .map((name) => `${name} for ${path}`),
  );
  expect(missing).toEqual([]);
});
