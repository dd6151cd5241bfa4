/** An element of ours with attributes and children; strings are text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
