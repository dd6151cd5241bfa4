import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

interface CoreModules {
  'reading/conversation': typeof import('../../src/core/reading/conversation');
  'nudges/omissions': typeof import('../../src/core/nudges/omissions');
  'nudges/policy': typeof import('../../src/core/nudges/policy');
  'cycle/cycle': typeof import('../../src/core/cycle/cycle');
}

/**
 * Loads a module of `src/core` from source. Node strips types but does not resolve the extensionless
 * imports of `src`, so the module is bundled in memory first.
 */
export async function loadCore<K extends keyof CoreModules>(name: K): Promise<CoreModules[K]> {
  const input = fileURLToPath(new URL(`../../src/core/${name}.ts`, import.meta.url));
  const bundle = await rolldown({ input, logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const code = output[0].code;
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as CoreModules[K];
}
