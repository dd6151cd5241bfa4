/** Smallest field that a reply is written in, in CSS px; filters, tags and titles are lower. */
const smallest = { width: 200, height: 50 };

/**
 * True when the agent writes in a field of a size that replies are written in. Frames of another
 * origin cannot be looked into and are left out.
 */
export function isWritingIn(pane: ParentNode): boolean {
  const top = (pane.ownerDocument ?? document).activeElement;
  if (!top || !pane.contains(top)) return false;
  const focused = deepestFocus(top);
  const { width, height } = focused.getBoundingClientRect();
  return isWritable(focused) && width >= smallest.width && height >= smallest.height;
}

function deepestFocus(element: Element): Element {
  const inside =
    element instanceof HTMLIFrameElement
      ? element.contentDocument?.activeElement
      : element.shadowRoot?.activeElement;
  return inside ? deepestFocus(inside) : element;
}

function isWritable(element: Element): boolean {
  // Elements of a frame belong to its own window's classes.
  if (element.localName === 'textarea') return !(element as HTMLTextAreaElement).readOnly;
  return (element as HTMLElement).isContentEditable;
}
