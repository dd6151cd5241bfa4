import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/**
 * Bundles a module and returns its code as one script that puts its exports on `globalThis[name]`.
 * Benchmarks measure what is shipped: the build, minified.
 */
export async function bundleScript(entry: URL, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': source } },
    build: {
      write: false,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry.href} was not built`);
  return output.output[0].code;
}
