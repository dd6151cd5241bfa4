import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The name that a helpdesk's definition and pages have in code: `help-scout` is `helpScout`. */
export function nameInCode(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}

/** Files of a folder that hold one helpdesk each, by their ids. */
function idsIn(folder: string): readonly string[] {
  const besides = new Set(['all', 'address-only']);
  return readdirSync(inProject(folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -3))
    .filter((id) => !besides.has(id))
    .sort();
}

const imports = (ids: readonly string[], folder: string) =>
  ids.map((id) => `import { ${nameInCode(id)} } from '${folder}/${id}';`).join('\n');

/** A list of the project, and what it holds when every file of its folder is in it. */
export interface HelpdeskList {
  readonly path: string;
  text(): string;
}

/** The two lists that name every helpdesk, unformatted. */
export const helpdeskLists: readonly HelpdeskList[] = [
  {
    path: inProject('src/helpdesks/registry.ts'),
    text: () => {
      const ids = idsIn('src/helpdesks/definitions');
      return `import type { HelpdeskDefinition } from './definition';
${imports(ids, './definitions')}

/**
 * Every definition that ships with Cuecycle. Each becomes a file of the extension that is put into
 * the page when a ticket of the product is opened; see build/helpdesk-files.ts.
 */
export const builtInDefinitions: readonly HelpdeskDefinition[] = [${ids.map(nameInCode).join(', ')}];
`;
    },
  },
  {
    path: inProject('tests/helpdesks/products/all.ts'),
    text: () => {
      const ids = idsIn('tests/helpdesks/products');
      return `import type { Product } from '../product';
import { addressOnlyProducts } from './address-only';
${imports(ids, '.')}

/** Every product that has pages to try its definition on. */
export const products: readonly Product[] = [${ids.map(nameInCode).join(', ')}, ...addressOnlyProducts];
`;
    },
  },
];
