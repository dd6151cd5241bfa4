import { describe, expect, test } from 'vitest';
import { browsers, scriptOf, scriptsOf } from './built-extension.ts';

/** The largest size of scripts that are loaded together, in bytes as delivered. */
const budgets = [
  { place: 'a page that is no ticket', paths: ['watcher.js'], bytes: 15_000 },
  { place: 'a ticket', paths: ['watcher.js', 'cue-card.js'], bytes: 60_000 },
  { place: 'an open card', paths: ['watcher.js', 'cue-card.js', 'open-card.js'], bytes: 104_000 },
  { place: 'showing a site', paths: ['site-tools.js'], bytes: 64_000 },
  { place: 'the background', paths: ['background.js'], bytes: 352_000 },
];

/** What could reach the network, or run words as code. */
const forbidden = {
  'asks the network':
    /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b/g,
  'runs words as code': /\beval\s*\(|\bnew Function\b|[^.\w]Function\s*\(/g,
};

describe.each(browsers)('the build for %s', (browser) => {
  test.each(budgets)('$place stays within $bytes bytes', ({ place, paths, bytes }) => {
    const sizes = paths.map((path) => Buffer.byteLength(scriptOf(browser, path).code));
    const size = sizes.reduce((sum, each) => sum + each);
    console.log(`${browser}, ${place}: ${(size / 1000).toFixed(1)} of ${bytes / 1000} kB`);
    expect(size).toBeLessThanOrEqual(bytes);
  });

  test('no script in the helpdesk’s page opens a database there', () => {
    // Chunks and workers are loaded by the extension's own pages alone.
    const inPages = scriptsOf(browser).filter(
      ({ path }) => !/^background|^(chunks|assets)\//.test(path),
    );
    expect(inPages.map(({ path }) => path)).toContain('watcher.js');
    expect(inPages.flatMap(({ code }) => findAll(code, /indexedDB|Dexie/g))).toEqual([]);
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
