/**
 * `npm run new:helpdesk -- "Name of the product"`: a definition that reads the ticket's number from
 * the address, a page to try it on, and both in their lists. Green as it stands; the rest is for you.
 * docs/adding-a-helpdesk.md goes on from here.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { helpdeskLists, nameInCode } from './lists.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const name = process.argv.slice(2).join(' ').trim();
const id = name
  .toLowerCase()
  .replace(/[^a-z0-9]+/g, '-')
  .replace(/^-|-$/g, '');
if (!/^[a-z][a-z0-9-]{0,39}$/.test(id)) {
  console.error('Give the name of the product: npm run new:helpdesk -- "Lamp Desk"');
  process.exit(1);
}
const definition = inProject(`src/helpdesks/definitions/${id}.ts`);
const product = inProject(`tests/helpdesks/products/${id}.ts`);
if (existsSync(definition)) {
  console.error(`There is a definition of ${id} already: src/helpdesks/definitions/${id}.ts`);
  process.exit(1);
}

const month = new Date().toISOString().slice(0, 7);
const quoted = `'${name.replaceAll("'", '’')}'`;
writeFileSync(
  definition,
  `import type { HelpdeskDefinition } from '../definition';
import { seenIn } from '../seen-in';

const { fact } = seenIn('${month}');

/** ${name}, known by its addresses. */
export const ${nameInCode(id)}: HelpdeskDefinition = {
  id: '${id}',
  name: ${quoted},
  hosts: ['${id}.example'],
  isSelfHosted: false,
  evidence: 'address',
  channel: 'unknown',
  recognise: [],
  ticket: {
    navigation: 'in-page',
    id: [{ from: 'url', pattern: '/tickets/(\\\\d+)', ...fact('the address of a ticket') }],
  },
  send: [],
};
`,
);
writeFileSync(
  product,
  `import { escaped, type PageModel, type Product } from '../product';

export const ${nameInCode(id)}: Product = {
  id: '${id}',
  ticketIds: ['42', '57'],
  address: (ticketId) => \`https://${id}.example/tickets/\${ticketId}\`,
  render: ({ active, language }: PageModel) => \`<!doctype html>
<html lang="\${language}"><head><title>\${escaped(active.customer)}</title></head><body><main>
\${active.turns.map(({ text }) => \`<p>\${escaped(text)}</p>\`).join('')}
</main></body></html>\`,
  can: {
    turns: false,
    sides: [],
    times: false,
    notes: false,
    composer: 'unknown',
    panes: false,
    inPage: true,
    status: false,
  },
};
`,
);
for (const { path, text } of helpdeskLists) writeFileSync(path, text());
execFileSync(process.execPath, [
  inProject('node_modules/oxfmt/bin/oxfmt'),
  definition,
  product,
  ...helpdeskLists.map(({ path }) => path),
]);
console.log(`${name} begins with these two files:
  src/helpdesks/definitions/${id}.ts
  tests/helpdesks/products/${id}.ts
Try them: npx playwright test --project=helpdesks -g ${id}
What to do next: docs/adding-a-helpdesk.md`);
