import browser from 'webextension-polyfill';

/**
 * The match pattern that covers an origin. Patterns carry no port, because Firefox refuses them
 * with one; the exact origin is checked when a page asks to start.
 */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** The origin that can be enabled for an address; `undefined` for pages where no script may run. */
export function originOf(url: string): string | undefined {
  const { protocol, origin } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? origin : undefined;
}

/** Asks the browser for access to an origin; must be called directly from a click. */
export function requestAccess(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

export function hasAccess(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Gives the access back. Required access of managed installations cannot be given back. */
export async function giveUpAccess(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);
}
