import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/**
 * Bundles a module with the product's source and returns where it lies, to be imported by workers;
 * Node strips types, but does not resolve the extensionless imports of `src`.
 */
export async function bundleModule(entry: URL): Promise<{ url: string; remove(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cuecycle-bundle-'));
  const file = path.join(folder, 'module.mjs');
  const bundle = await rolldown({ input: fileURLToPath(entry), logLevel: 'silent' });
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return { url: pathToFileURL(file).href, remove: () => rmSync(folder, { recursive: true }) };
}
