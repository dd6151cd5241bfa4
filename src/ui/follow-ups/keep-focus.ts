/** Whether the focus is on or inside an element, in the page or in a shadow root. */
export function hasFocus(element: Element | null | undefined): boolean {
  const root = element?.getRootNode();
  const focused =
    root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  return focused !== null && element?.contains(focused) === true;
}
