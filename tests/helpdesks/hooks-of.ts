import type { HelpdeskDefinition } from '@/helpdesks/definition';

const token = /[.#](?:\\.|[\w-])+|\[[\w-]+/g;

/** Returns every class, id and attribute that a definition stands on: `.name`, `#name`, `[name`. */
export function hooksOf(definition: HelpdeskDefinition): readonly string[] {
  const hooks = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (key === 'selector' || key === 'witness' || key === 'exclude') {
        for (const [hook] of withoutValues(value).matchAll(token)) hooks.add(unescaped(hook));
      }
      if (key === 'attribute' || key === 'keyAttribute') hooks.add(`[${value}`);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [name, each] of Object.entries(value)) {
      visit(each, Array.isArray(value) ? key : name);
    }
  };
  const { recognise: _, ...parts } = definition;
  visit(parts, '');
  return [...hooks];
}

/** Quoted values of attributes may hold dots and brackets that are no hooks. */
function withoutValues(selector: string): string {
  return selector.replace(/"[^"]*"|'[^']*'/g, '""');
}

function unescaped(hook: string): string {
  return hook.replace(/\\(.)/g, '$1');
}
