import type { Breakpoint } from '@/core/nudges/policy';
import type { Anchor } from './definition';
import type { Editor } from './editors/editor';

/** How long the hands must rest to be a pause, in ms. */
const pauseMs = 2000;

/**
 * Calls back when the agent can be spoken to about the reply: the hands rest, the composer was left,
 * or the pointer or focus came to what sends. What a pressed pointer brings about waits for its release:
 * the card may grow by what is said, and must not come between a press and what it is meant for.
 * Returns a function that stops it.
 */
export function watchBreakpoints(
  editor: Editor,
  pane: ParentNode,
  send: readonly Anchor[],
  onBreakpoint: (kind: Breakpoint) => void,
): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  const options = { passive: true, capture: true, signal };
  let timer: ReturnType<typeof setTimeout> | undefined;

  let isPressed = false;
  let held: Breakpoint | undefined;

  const report = (kind: Breakpoint) => {
    clearTimeout(timer);
    // Words about a reply that goes out with the release would come too late.
    if (isPressed && kind !== 'sending') held = kind;
    else if (editor.text()) onBreakpoint(kind);
  };
  const page = pane instanceof Document ? pane : (pane.ownerDocument ?? document);
  page.addEventListener('pointerdown', () => (isPressed = true), options);
  for (const release of ['pointerup', 'pointercancel']) {
    page.addEventListener(
      release,
      () => {
        isPressed = false;
        if (held) report(held);
        held = undefined;
      },
      options,
    );
  }
  const stopEditor = editor.watch(() => {
    clearTimeout(timer);
    timer = setTimeout(report, pauseMs, 'paused');
  });
  editor.root.addEventListener('focusout', () => report('left'), options);

  const sends = send.map(({ selector }) => selector).join();
  const reachSend = ({ target }: Event) => {
    if (target instanceof Element && target.closest(sends)) report('sending');
  };
  if (sends) {
    pane.addEventListener('pointerover', reachSend, options);
    pane.addEventListener('focusin', reachSend, options);
  }
  return () => {
    clearTimeout(timer);
    stopEditor();
    watching.abort();
  };
}
