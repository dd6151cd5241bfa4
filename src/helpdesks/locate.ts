import type { Anchor, ValueSource } from './definition';

/** `root` itself if it matches, else the first match inside it. */
export function findOne(root: ParentNode, selector: string): Element | undefined {
  if (root instanceof Element && root.matches(selector)) return root;
  return root.querySelector(selector) ?? undefined;
}

/** The first element that an anchor finds inside `root`, anchors in their order. */
export function findElement(root: ParentNode, anchors: readonly Anchor[]): Element | undefined {
  for (const { selector } of anchors) {
    const element = findOne(root, selector);
    if (element) return element;
  }
  return undefined;
}

/** All elements of the first anchor that finds any. */
export function findElements(root: ParentNode, anchors: readonly Anchor[]): readonly Element[] {
  for (const { selector } of anchors) {
    const elements = root.querySelectorAll(selector);
    if (elements.length > 0) return [...elements];
  }
  return [];
}

/** The part of an address that definitions match against. */
export function addressOf(url: string): string {
  const { pathname, search, hash } = new URL(url);
  return pathname + search + hash;
}

/** The value at a source, trimmed; `undefined` when it is not there or empty. */
export function readValue(source: ValueSource, root: ParentNode, url: string): string | undefined {
  if (source.from === 'url') return firstGroup(source.pattern, addressOf(url));
  const element = findOne(root, source.selector);
  if (!element) return undefined;
  const value = source.attribute ? element.getAttribute(source.attribute) : liveText(element);
  if (value === null) return undefined;
  if (source.pattern) return firstGroup(source.pattern, value);
  return value.trim() || undefined;
}

/** A form control's present value, another element's text. */
function liveText(element: Element): string {
  const isControl =
    element instanceof HTMLSelectElement ||
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement;
  return isControl ? element.value : (element.textContent ?? '');
}

function firstGroup(pattern: string, value: string): string | undefined {
  return new RegExp(pattern, 'u').exec(value)?.[1]?.trim() || undefined;
}
