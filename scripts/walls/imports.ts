import { parseSync } from 'oxc-parser';

/** One mention of another module in a file. */
export interface Import {
  /** As written: a path, an alias path or a package. */
  from: string;
  /** Whether it vanishes when types are stripped. */
  isTypeOnly: boolean;
}

/**
 * Everything that a file imports, by `import`, `export … from`, and `import(…)` with a plain
 * string. A dynamic import of anything else is told as `(computed)`. Throws on broken syntax.
 */
export function importsOf(fileName: string, code: string): Import[] {
  const { module, errors } = parseSync(fileName, code);
  const [error] = errors;
  if (error) throw new Error(`${fileName}: ${error.message}`);
  const found = module.staticImports.map(({ moduleRequest, entries, start, end }) => ({
    from: moduleRequest.value,
    isTypeOnly: allTypes(entries) || /^import\s+type\b/.test(code.slice(start, end)),
  }));
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) found.push({ from: moduleRequest.value, isTypeOnly: isType });
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const written = code.slice(moduleRequest.start, moduleRequest.end);
    const plain = /^(['"`])(?<name>[^'"`$]+)\1$/.exec(written)?.groups?.['name'];
    found.push({ from: plain ?? '(computed)', isTypeOnly: false });
  }
  return found;
}

function allTypes(entries: readonly { isType: boolean }[]): boolean {
  return entries.length > 0 && entries.every(({ isType }) => isType);
}
