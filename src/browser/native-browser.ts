/**
 * What content scripts get instead of the polyfill: the browser's own interface, which gives
 * promises in both browsers. A listener that answers requests must not be needed there: Chrome
 * takes no promise from it.
 */
declare const chrome: unknown;

const native: unknown =
  (globalThis as { browser?: { runtime?: { id?: string } } }).browser ?? chrome;

// oxlint-disable-next-line import/no-default-export -- The module that it stands in for has one.
export default native;
