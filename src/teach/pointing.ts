/** Where the keyboard goes from an element. */
export type Move = 'parent' | 'child' | 'previous' | 'next';

/** The element of the page under a point, our own layer left out; inside open shadow roots, too. */
export function elementAt(
  page: Document,
  ours: Element,
  x: number,
  y: number,
): Element | undefined {
  let found = page.elementsFromPoint(x, y).find((element) => element !== ours);
  for (;;) {
    const inner: Element | null | undefined = found?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found && /^(?:html|body)$/.test(found.localName) ? undefined : found;
}

/** The element next to another in a direction, of those that are shown; itself at the end. */
export function moved(from: Element, move: Move, ours: Element): Element {
  switch (move) {
    case 'parent': {
      const root = from.getRootNode();
      const above = from.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
      return above && !/^(?:html|body)$/.test(above.localName) ? above : from;
    }
    case 'child':
      return [...(from.shadowRoot ?? from).children].find((each) => isShown(each, ours)) ?? from;
    case 'previous':
      return beside(from, 'previousElementSibling', ours);
    case 'next':
      return beside(from, 'nextElementSibling', ours);
  }
}

function beside(
  from: Element,
  side: 'previousElementSibling' | 'nextElementSibling',
  ours: Element,
): Element {
  for (let at = from[side]; at; at = at[side]) if (isShown(at, ours)) return at;
  return from;
}

function isShown(element: Element, ours: Element): boolean {
  return element !== ours && element.getClientRects().length > 0;
}

/** Where the keyboard starts when nothing was pointed at yet. */
export function firstElement(page: Document, ours: Element): Element | undefined {
  const main = page.querySelector('main, [role="main"], [role="log"], [role="feed"]');
  return main ?? [...page.body.children].find((each) => isShown(each, ours));
}

/** Scrolls what lies under the pointer as if nothing lay over it. */
export function scrollUnder(start: Element | undefined, event: WheelEvent): void {
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
  const [left, top] = [event.deltaX * unit, event.deltaY * unit];
  for (let at: Element | null = start ?? null; at; at = at.parentElement) {
    const [x, y] = [at.scrollLeft, at.scrollTop];
    at.scrollBy({ left, top, behavior: 'instant' });
    if (at.scrollLeft !== x || at.scrollTop !== y) return;
  }
}
