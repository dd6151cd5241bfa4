import browser from 'webextension-polyfill';

/**
 * How long this script lives in its page: until the page goes, the site is turned off, a newer
 * script is started, or the extension that it belongs to is updated or removed.
 */
export interface PageLife {
  /** Aborted at the end; every listener hangs on it. */
  readonly signal: AbortSignal;
  /** Runs work regularly while the script lives; `everyMs` apart. */
  repeat(everyMs: number, work: () => void): void;
  /** Ends at once if the extension no longer knows this script. */
  checkOrphaned(): void;
  end(): void;
}

/** Announced in the page by a script that starts; an older one steps aside. */
const takeOver = 'cuecycle-takes-over';

export function startPageLife(): PageLife {
  const end = new AbortController();
  const { signal } = end;
  dispatchEvent(new CustomEvent(takeOver));
  addEventListener(takeOver, () => end.abort(), { signal });

  // A script of a former version keeps running in its page, but has lost its id and all answers.
  const checkOrphaned = () => {
    if (!browser.runtime?.id) end.abort();
  };
  return lifeOf(signal, checkOrphaned, () => end.abort());
}

/** A life within another one: it ends with that, or before it. */
export function lifeWithin(outer: PageLife): PageLife {
  const end = new AbortController();
  const signal = AbortSignal.any([outer.signal, end.signal]);
  return lifeOf(signal, outer.checkOrphaned, () => end.abort());
}

function lifeOf(signal: AbortSignal, checkOrphaned: () => void, end: () => void): PageLife {
  return {
    signal,
    checkOrphaned,
    repeat: (everyMs, work) => {
      const timer = setInterval(() => {
        checkOrphaned();
        if (!signal.aborted) work();
      }, everyMs);
      signal.addEventListener('abort', () => clearInterval(timer));
    },
    end,
  };
}

/**
 * Calls back when the page's address changes without a load. Browsers without the navigation
 * interface tell of it less; there the page's own changes lead to the next reading.
 */
export function watchAddress(onChange: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', onChange, { signal });
  addEventListener('popstate', onChange, { signal });
  addEventListener('hashchange', onChange, { signal });
}
