// Stands in for the browser's catalogue: import it before anything that speaks.
import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { vi } from 'vitest';

const messages = generateChromeMessages(
  parseMessagesText(readFileSync('src/locales/en.yml', 'utf8'), 'YAML'),
);

function getMessage(key: string, substitutions: readonly string[] = []): string {
  const message = messages[key]?.message ?? '';
  return message.replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '');
}

vi.stubGlobal('browser', undefined);
vi.stubGlobal('chrome', { i18n: { getMessage } });
