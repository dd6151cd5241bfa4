import type { Anchor, ValueSource } from './definition';

/** Goes on inside the shadow root, or the frame, of what stands before it. */
const into = ' >>> ';

/** All elements that a definition's selector finds inside `root`, in the order of the page. */
export function findAll(root: ParentNode, selector: string): readonly Element[] {
  const [first = '', ...rest] = selector.split(into);
  let found = [...root.querySelectorAll(first)];
  for (const step of rest) {
    found = found.flatMap((host) => [...(insideOf(host)?.querySelectorAll(step) ?? [])]);
  }
  return found;
}

/** `root` itself if it matches, else the first match inside it. */
export function findOne(root: ParentNode, selector: string): Element | undefined {
  if (root.nodeType === Node.ELEMENT_NODE && (root as Element).matches(plain(selector))) {
    return root as Element;
  }
  return selector.includes(into)
    ? findAll(root, selector)[0]
    : (root.querySelector(selector) ?? undefined);
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
    const elements = findAll(root, selector);
    if (elements.length > 0) return elements;
  }
  return [];
}

/**
 * The one element that the first anchor with any match finds. Of several the one that is shown
 * counts: pages keep hidden copies. Several that are shown are `ambiguous`, never a guess.
 */
export function findOnly(
  root: ParentNode,
  anchors: readonly Anchor[],
): Element | 'ambiguous' | undefined {
  const elements = findElements(root, anchors);
  if (elements.length <= 1) return elements[0] ?? selfOf(root, anchors);
  const shown = elements.filter((element) => element.checkVisibility({ visibilityProperty: true }));
  return shown.length > 1 ? 'ambiguous' : shown[0];
}

function selfOf(root: ParentNode, anchors: readonly Anchor[]): Element | undefined {
  const isRoot = anchors.some(
    ({ selector }) =>
      root.nodeType === Node.ELEMENT_NODE && (root as Element).matches(plain(selector)),
  );
  return isRoot ? (root as Element) : undefined;
}

/** Matching an element by itself never leaves its tree. */
function plain(selector: string): string {
  return selector.includes(into) ? ':not(*)' : selector;
}

/** The tree inside an element: its open shadow root, or the document of a frame of this origin. */
function insideOf(host: Element): ParentNode | null {
  return host.tagName === 'IFRAME' ? (host as HTMLIFrameElement).contentDocument : host.shadowRoot;
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
  const value = element && readMark(element, source.attribute);
  if (value === undefined) return undefined;
  if (source.pattern) return firstGroup(source.pattern, value);
  return value.trim() || undefined;
}

/** An attribute, or where none is named a form control's present value or the element's text. */
export function readMark(element: Element, attribute: string | undefined): string | undefined {
  if (attribute) return element.getAttribute(attribute) ?? undefined;
  const isControl = /^(?:SELECT|INPUT|TEXTAREA)$/.test(element.tagName);
  return isControl ? (element as HTMLInputElement).value : (element.textContent ?? undefined);
}

/** What the first group of a pattern matches in a value, trimmed. */
export function firstGroup(pattern: string, value: string): string | undefined {
  return new RegExp(pattern, 'u').exec(value)?.[1]?.trim() || undefined;
}
