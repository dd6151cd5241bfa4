import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { build } from 'vite';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** Where the built desk lies. */
export const practiceDeskFolder = `${project}.output/practice-desk`;

/** Builds the practice desk; returns the folder that holds it. */
export async function buildPracticeDesk(): Promise<string> {
  await build({
    configFile: false,
    root: `${project}src/practice-desk`,
    // Tickets have deep addresses: the files must be named from the root.
    base: '/',
    publicDir: false,
    logLevel: 'warn',
    plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
    resolve: { alias: { '@': `${project}src` } },
    build: {
      outDir: practiceDeskFolder,
      emptyOutDir: true,
      // One script: there is nothing to preload.
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
    },
  });
  return practiceDeskFolder;
}
