import { describe, expect, test } from 'vitest';
import { browsers, scriptOf, scriptsOf } from './built-extension.ts';

/** The largest size of a script, in bytes as delivered. */
const budgets = [
  { path: 'cue-card.js', bytes: 60_000 },
  { path: 'background.js', bytes: 200_000 },
];

/** What could reach the network, or run words as code. */
const forbidden = {
  'asks the network':
    /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b/g,
  'runs words as code': /\beval\s*\(|\bnew Function\b|[^.\w]Function\s*\(/g,
};

describe.each(browsers)('the build for %s', (browser) => {
  test.each(budgets)('$path stays within $bytes bytes', ({ path, bytes }) => {
    const size = Buffer.byteLength(scriptOf(browser, path).code);
    console.log(`${browser} ${path}: ${(size / 1000).toFixed(1)} of ${bytes / 1000} kB`);
    expect(size).toBeLessThanOrEqual(bytes);
  });

  test('the script in the helpdesk’s page opens no database there', () => {
    const { code } = scriptOf(browser, 'cue-card.js');
    expect(findAll(code, /indexedDB|Dexie/g)).toEqual([]);
  });

  test.each(Object.entries(forbidden))('no script %s', (_what, pattern) => {
    const found = scriptsOf(browser).flatMap(({ path, code }) =>
      findAll(code, pattern).map((words) => `${path}: ${words}`),
    );
    expect(found).toEqual([]);
  });
});

/** Every match, with the code around it, so that the offender can be found. */
function findAll(code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map(({ index }) =>
    code.slice(Math.max(0, index - 60), index + 60),
  );
}
