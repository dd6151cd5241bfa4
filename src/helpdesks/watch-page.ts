import type { Breakpoint } from '@/core/nudges/policy';
import type { HelpdeskDefinition } from './definition';
import { watchBreakpoints } from './breakpoints';
import { watchForFormerTicket } from './former-ticket';
import { findElements } from './locate';
import { locateParts, readSnapshot, type PageParts } from './read-page';
import { createTurnReader, type TurnReader } from './read-turns';
import type { PageSnapshot } from './snapshot';

/** Quiet time after which a burst of page changes is read, in ms; well under what the eye notices. */
const settleMs = 60;
/** Longest wait while the page never becomes quiet, in ms. */
const latestMs = 240;
/** How long one piece of reading may keep the page from answering, in ms; a frame is 16. */
const sliceMs = 6;

const notReady: PageSnapshot = { kind: 'no-ticket', reason: 'not-ready' };

export interface PageWatch {
  /** Reads at once, for an address that has just changed. */
  readNow(): void;
  /** Where the card must not stand: the composer and what sends. */
  obstacles(): readonly DOMRect[];
  /** What was found last. */
  parts(): PageParts | undefined;
  stop(): void;
}

/**
 * Watches one page by its definition and reports every change of what it shows. Only the
 * conversation, the composer and the path of elements above them are observed; the whole page is
 * observed only while one of the two is missing.
 */
export function watchPage(
  definition: HelpdeskDefinition,
  page: Document,
  onSnapshot: (snapshot: PageSnapshot) => void,
  onBreakpoint: (kind: Breakpoint) => void = () => {},
): PageWatch {
  const turnReader = definition.conversation && createTurnReader(definition.conversation);
  const isFormer =
    definition.ticket.navigation === 'in-page' ? watchForFormerTicket() : () => false;
  let parts: PageParts | undefined;
  let stopWatchingParts = () => {};
  let settleTimer: ReturnType<typeof setTimeout> | undefined;
  let dirtySince: number | undefined;

  const read = () => {
    clearTimeout(settleTimer);
    dirtySince = undefined;
    const found = locateParts(definition, page, page.location.href);
    if (!parts || !isSame(parts, found)) {
      stopWatchingParts();
      parts = found;
      stopWatchingParts = watchParts(found);
    } else {
      parts = { ...found, editor: parts.editor };
    }
    const deadline = performance.now() + sliceMs;
    const snapshot = readSnapshot(definition, parts, page.location.href, turnReader, deadline);
    if (!snapshot) {
      settleTimer = setTimeout(read);
      return;
    }
    // Compared before it is told: one that the next reading overtakes must be known to that.
    const told = isFormer(snapshot) ? notReady : snapshot;
    // What follows from a long conversation takes its time, too; the page has a turn before.
    if (performance.now() > deadline) settleTimer = setTimeout(onSnapshot, 0, told);
    else onSnapshot(told);
  };

  const readSoon = () => {
    const now = performance.now();
    dirtySince ??= now;
    clearTimeout(settleTimer);
    settleTimer = setTimeout(read, Math.min(settleMs, Math.max(0, dirtySince + latestMs - now)));
  };

  const watchParts = ({ container, editor, pane }: PageParts) => {
    const observer = new MutationObserver((records) => {
      for (const { target } of records) forgetTurnAt(target, container, turnReader);
      readSoon();
    });
    const deep = { childList: true, subtree: true } as const;
    if (container) observer.observe(container, { ...deep, characterData: true });
    if (!container || !editor) observer.observe(page.body, deep);
    for (const part of [container, editor?.element]) observePath(observer, part);
    if (pane instanceof Element) observer.observe(pane, { attributes: true });
    const stopEditor = editor?.watch(readSoon);
    const reach = (kind: Breakpoint) => {
      // The last keys may not have been read yet; what is told of them comes first.
      if (dirtySince !== undefined) read();
      setTimeout(onBreakpoint, 0, kind);
    };
    const stopBreakpoints = editor && watchBreakpoints(editor, pane, definition.send, reach);
    return () => {
      observer.disconnect();
      stopEditor?.();
      stopBreakpoints?.();
    };
  };

  const watching = new AbortController();
  const { signal } = watching;
  // A pane becomes active, a composer opens, a status is chosen: by something the agent does.
  for (const gesture of ['focusin', 'click', 'change', 'input']) {
    page.addEventListener(gesture, readSoon, { passive: true, signal });
  }
  // Frames of editors are written after they have loaded; load events do not bubble.
  page.addEventListener('load', readSoon, { capture: true, signal });
  read();

  return {
    readNow: read,
    parts: () => parts,
    obstacles: () => {
      const composers = parts?.editor ? [parts.editor.element] : [];
      const sends = parts ? findElements(parts.pane, definition.send) : [];
      return [...composers, ...sends].map((element) => element.getBoundingClientRect());
    },
    stop: () => {
      clearTimeout(settleTimer);
      stopWatchingParts();
      watching.abort();
    },
  };
}

function isSame(a: PageParts, b: PageParts): boolean {
  return (
    a.pane === b.pane &&
    a.ticket === b.ticket &&
    a.container === b.container &&
    a.editor?.element === b.editor?.element &&
    // An editor that writes its frame anew has another body in the same element.
    a.editor?.root === b.editor?.root
  );
}

/** Watches the elements above for children coming and going: how a page swaps a whole part. */
function observePath(observer: MutationObserver, part: Element | undefined): void {
  for (let above = part?.parentElement; above; above = above.parentElement) {
    observer.observe(above, { childList: true });
  }
}

function forgetTurnAt(
  target: Node,
  container: Element | undefined,
  turnReader: TurnReader | undefined,
): void {
  for (let node: Node | null = target; node && node !== container; node = node.parentNode) {
    if (node instanceof Element) turnReader?.forget(node);
  }
}
