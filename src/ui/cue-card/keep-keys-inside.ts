const kinds = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut'];

/** Helpdesks have one-key shortcuts: what is typed in the card must not reach them. */
export function keepKeysInside(root: HTMLElement, signal: AbortSignal): void {
  for (const kind of kinds)
    root.addEventListener(kind, (event) => event.stopPropagation(), { signal });
}
