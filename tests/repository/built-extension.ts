import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const browsers = ['chrome', 'firefox'] as const;
export type BuiltFor = (typeof browsers)[number];

/** A script of the build: its path in the extension, and its text. */
export interface BuiltScript {
  path: string;
  code: string;
}

/** The manifest of a build. Fails when there is no build, because nothing was checked then. */
export function manifestOf(browser: BuiltFor): Record<string, unknown> {
  const file = join(folderOf(browser), 'manifest.json');
  if (!existsSync(file)) {
    throw new Error(`There is no build for ${browser}. Run “npm run build” first.`);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

/** Every script of a build. */
export function scriptsOf(browser: BuiltFor): BuiltScript[] {
  manifestOf(browser);
  const folder = folderOf(browser);
  return globSync('**/*.js', { cwd: folder })
    .toSorted()
    .map((path) => ({ path, code: readFileSync(join(folder, path), 'utf8') }));
}

/** One script of a build, by its path in the extension. */
export function scriptOf(browser: BuiltFor, path: string): BuiltScript {
  const script = scriptsOf(browser).find((each) => each.path === path);
  if (!script) throw new Error(`The build for ${browser} has no ${path}.`);
  return script;
}

function folderOf(browser: BuiltFor): string {
  return fileURLToPath(new URL(`../../.output/${browser}-mv3`, import.meta.url));
}
