import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

interface Modules {
  'src/core/reading/conversation': typeof import('../../src/core/reading/conversation');
  'src/core/nudges/omissions': typeof import('../../src/core/nudges/omissions');
  'src/core/nudges/policy': typeof import('../../src/core/nudges/policy');
  'src/core/cycle/cycle': typeof import('../../src/core/cycle/cycle');
  'tests/corpus/compare': typeof import('../../tests/corpus/compare');
  'tests/corpus/conversations/all': typeof import('../../tests/corpus/conversations/all');
}

/**
 * Loads a module of the project from source. Node strips types but does not resolve the extensionless
 * imports of `src`, so the module is bundled in memory first.
 */
export async function loadModule<K extends keyof Modules>(name: K): Promise<Modules[K]> {
  const input = fileURLToPath(new URL(`../../${name}.ts`, import.meta.url));
  const bundle = await rolldown({ input, logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const code = output[0].code;
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Modules[K];
}
