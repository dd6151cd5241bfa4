import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ResolverFactory } from 'oxc-resolver';
import { importsOf } from './imports.ts';
import { guardedPackages, onlyPackages, walls } from './rules.ts';

const resolver = new ResolverFactory({
  extensions: ['.ts', '.tsx', '.js', '.css', '.json'],
  tsconfig: 'auto',
});

/**
 * Reads every source file under a project's root and returns a sentence for each import that its
 * walls forbid. Test files beside the source are let through: they build what they test.
 */
export function checkWalls(root: string): string[] {
  const files = globSync(['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'], { cwd: root });
  const sources = files.filter(
    (file) => !/\.test(-d)?\.tsx?$/.test(file) && !file.endsWith('.d.ts'),
  );
  return sources.toSorted().flatMap((file) => checkFile(root, file));
}

function checkFile(root: string, file: string): string[] {
  const folder = folderOf(file);
  if (!folder) return [`${file} lies in no folder of the architecture`];
  const wall = walls[folder];
  if (!wall) return [`${file}: the folder “${folder}” has no rule in scripts/walls/rules.ts`];
  const complaints: string[] = [];
  for (const { from, isTypeOnly } of importsOf(file, readFileSync(join(root, file), 'utf8'))) {
    const complain = (why: string) => complaints.push(`${file} imports ${from}: ${why}`);
    if (from === '(computed)') complain('a computed import cannot be checked');
    const target = targetOf(root, file, from);
    if (target === undefined) {
      const name = packageOf(from);
      const owners = guardedPackages[from] ?? guardedPackages[name];
      if (owners && !owners.includes(folder)) complain(`only ${owners.join(', ') || 'nobody'} may`);
      const allowed = onlyPackages[folder];
      if (allowed && !allowed.includes(name)) complain(`${folder} uses ${allowed.join(', ')} only`);
      continue;
    }
    const other = folderOf(target);
    if (!other) complain('it lies outside src');
    else if (other !== folder && !wall.use.includes(other)) {
      if (target.endsWith('.css') && wall.useStyles?.includes(other)) continue;
      if (!wall.useTypes?.includes(other)) complain(`${folder} may not use ${other}`);
      else if (!isTypeOnly) complain(`${folder} may use only types of ${other}`);
    }
  }
  return complaints;
}

/** The path of our file behind an import, from the root; `undefined` for a package. */
function targetOf(root: string, file: string, from: string): string | undefined {
  if (from.startsWith('#') || from === '(computed)' || from.startsWith('node:')) return undefined;
  const path = from.replace(/\?.*$/, '');
  const isOurs = path.startsWith('.') || /^[@~]{1,2}(\/|$)/.test(path);
  if (!isOurs) return undefined;
  const plain = path.startsWith('.')
    ? join(root, dirname(file), path)
    : join(root, path.replace(/^(@@|~~)/, '.').replace(/^[@~]/, 'src'));
  const found = resolver.resolveFileSync(join(root, file), plain).path;
  return relative(root, found ?? plain)
    .split(sep)
    .join('/');
}

/** The name of a package without the path inside it. */
function packageOf(from: string): string {
  const parts = from.split('/');
  return from.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? from);
}

/** The folder of the architecture that a file lies in: under src, or the entrypoints. */
function folderOf(file: string): string | undefined {
  const [top, folder, ...rest] = file.split('/');
  if (top === 'entrypoints') return top;
  return top === 'src' && rest.length > 0 ? folder : undefined;
}
