/** Where the agent is, as one page can tell. */
export interface PagePresence {
  /** This page is visible, and it or the panel that shows its ticket has the focus. */
  readonly isHere: boolean;
  readonly isHidden: boolean;
}

export interface PresenceWatch {
  /** A panel that shows this page's ticket has the focus, or has lost it. */
  panelFocused(isFocused: boolean): void;
}

/**
 * Tells where the agent is, on each change and at once. A focus inside one of the page's frames
 * counts; the panel is beside the page in another document, which tells of its own.
 */
export function watchPresence(
  page: Document,
  onChange: (presence: PagePresence) => void,
  signal: AbortSignal,
): PresenceWatch {
  let isPanelFocused = false;
  let latest = '';
  const report = () => {
    const isHidden = page.visibilityState !== 'visible';
    const isHere = !isHidden && (page.hasFocus() || isPanelFocused);
    const next = `${isHere} ${isHidden}`;
    if (next === latest) return;
    latest = next;
    onChange({ isHere, isHidden });
  };
  page.defaultView?.addEventListener('focus', report, { signal });
  page.defaultView?.addEventListener('blur', report, { signal });
  page.addEventListener('visibilitychange', report, { signal });
  report();
  return {
    panelFocused: (isFocused) => {
      isPanelFocused = isFocused;
      report();
    },
  };
}
