/**
 * Renames a class, id or attribute wherever it stands in the page, in open shadow roots and in frames
 * of the same origin: what a helpdesk's next release may do to it. `hook` is `.name`, `#name` or
 * `[name`. Returns how many elements carried it.
 */
export function renameHook(hook: string): number {
  return renameIn(document, hook);
}

function renameIn(root: Document | ShadowRoot, hook: string): number {
  const kind = hook[0];
  const name = hook.slice(1);
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) count += renameIn(element.shadowRoot, hook);
    if (element instanceof HTMLIFrameElement && element.contentDocument) {
      count += renameIn(element.contentDocument, hook);
    }
    const has =
      kind === '.'
        ? element.classList.contains(name)
        : kind === '#'
          ? element.id === name
          : element.hasAttribute(name);
    if (!has) continue;
    count += 1;
    if (kind === '.') element.classList.replace(name, `renamed-${name}`);
    else if (kind === '#') element.id = `renamed-${name}`;
    else {
      element.setAttribute(`data-renamed-${name}`, element.getAttribute(name) ?? '');
      element.removeAttribute(name);
    }
  }
  return count;
}
