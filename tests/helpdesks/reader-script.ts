import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const inTests = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Bundles the reader for use in a page. */
export async function buildReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': inTests('../../src') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: inTests('./page-entry.ts'), formats: ['iife'], name: 'reader' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The reader was not built');
  return output.output[0].code;
}
