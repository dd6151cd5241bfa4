import type { Marked } from './question';

/** More outlines than these help nobody. */
const mostOutlines = 200;

/** What is drawn around an element. */
export interface Outline extends Omit<Marked, 'as'> {
  readonly as: Marked['as'] | 'aimed';
  /** Shown at its corner, so that colours are not all that tells. */
  readonly label: string;
}

export interface Outlines {
  show(outlines: readonly Outline[]): void;
  stop(): void;
}

/**
 * Draws outlines over the page in a layer of our own; they follow the page as it scrolls and
 * changes. No element of the page is touched.
 */
export function createOutlines(layer: HTMLElement): Outlines {
  const page = layer.ownerDocument;
  const view = page.defaultView ?? window;
  const watching = new AbortController();
  const { signal } = watching;
  let shown: readonly { readonly outline: Outline; readonly box: HTMLElement }[] = [];
  let frame = 0;

  const place = () => {
    frame = 0;
    for (const { outline, box } of shown) {
      const rect = visibleRect(outline.element, view);
      box.hidden = !rect;
      if (!rect) continue;
      box.style.translate = `${rect.left}px ${rect.top}px`;
      box.style.width = `${rect.width}px`;
      box.style.height = `${rect.height}px`;
    }
  };
  const placeSoon = () => {
    frame ||= view.requestAnimationFrame(place);
  };
  view.addEventListener('scroll', placeSoon, { capture: true, passive: true, signal });
  view.addEventListener('resize', placeSoon, { signal });
  const observer = new MutationObserver(placeSoon);
  observer.observe(page.body, { childList: true, subtree: true, attributes: true });

  return {
    show: (outlines) => {
      shown = outlines.slice(0, mostOutlines).map((outline) => {
        const box = page.createElement('div');
        box.className = 'outline';
        box.dataset['as'] = outline.as;
        if (outline.label) {
          const label = box.appendChild(page.createElement('span'));
          label.textContent = outline.label;
        }
        return { outline, box };
      });
      layer.replaceChildren(...shown.map(({ box }) => box));
      place();
    },
    stop: () => {
      observer.disconnect();
      watching.abort();
      view.cancelAnimationFrame(frame);
      layer.replaceChildren();
    },
  };
}

/** The part of an element that is not scrolled out of sight, if there is one. */
function visibleRect(element: Element, view: Window): DOMRect | undefined {
  const own = element.getBoundingClientRect();
  let { left, top, right, bottom } = own;
  let above = element.parentElement;
  for (; above && above.localName !== 'body'; above = above.parentElement) {
    if (view.getComputedStyle(above).overflow === 'visible') continue;
    const edge = above.getBoundingClientRect();
    left = Math.max(left, edge.left);
    top = Math.max(top, edge.top);
    right = Math.min(right, edge.right);
    bottom = Math.min(bottom, edge.bottom);
  }
  return right - left > 2 && bottom - top > 2
    ? new DOMRect(left, top, right - left, bottom - top)
    : undefined;
}
