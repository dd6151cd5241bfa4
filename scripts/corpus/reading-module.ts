import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { ReadConversation } from './predict.ts';

interface ReadModule {
  readonly readConversation: ReadConversation;
}

/**
 * Loads the reader from source. Node strips types but does not resolve the extensionless imports of
 * `src`, so the module is bundled in memory first.
 */
export async function loadReader(): Promise<ReadModule> {
  const input = fileURLToPath(new URL('../../src/core/reading/conversation.ts', import.meta.url));
  const bundle = await rolldown({ input, logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const code = output[0].code;
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as ReadModule;
}
