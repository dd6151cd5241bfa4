import type { ValueSource } from '../definition';
import { findAll, readMark, readValue } from '../locate';
import { anchorsOf } from './anchors';

/** More places are not needed to see that page and address agree. */
const mostPlaces = 2;

/**
 * Where else in the page the ticket's id stands, outside the conversation: headings and attributes
 * that are there once. They tell when the address is ahead of the page.
 */
export function idsInPage(
  page: Document,
  id: string,
  conversation: Element | undefined,
  seen: string,
): readonly ValueSource[] {
  if (id.length < 3) return [];
  const found: ValueSource[] = [];
  const add = (source: ValueSource) => {
    if (readValue(source, page, page.location.href) === id) found.push(source);
  };
  const why = 'said the same as the address';
  for (const element of page.body.querySelectorAll('*')) {
    if (found.length === mostPlaces) break;
    if (conversation && element.contains(conversation) && element.localName === 'body') continue;
    if (conversation?.contains(element) || element.closest('a, nav')) continue;
    for (const { name, value } of element.attributes) {
      if (value !== id || !/^data-(?:.*-)?(?:id|ticket|number|key|case|conversation)$/.test(name))
        continue;
      const selector = `[${CSS.escape(name)}]`;
      if (findAll(page, selector).length !== 1) continue;
      add({ from: 'element', selector, attribute: name, why, seen });
    }
    const [pattern] = patternsAround(element, id);
    if (!pattern || !/^H[1-6]$/.test(element.tagName)) continue;
    const [anchor] = anchorsOf(element, seen);
    if (anchor) add({ from: 'element', selector: anchor.selector, pattern, why, seen });
  }
  return found.slice(0, mostPlaces);
}

/** Ids in the text of an element that somebody pointed at, the likeliest first. */
export function idsInText(
  element: Element,
  seen: string,
): readonly { id: string; source: ValueSource }[] {
  const text = readMark(element, undefined)?.slice(0, 200) ?? '';
  const ids = text.match(/[A-Z]{2,10}-?\d{2,}|\d{2,20}/g) ?? [];
  const anchors = anchorsOf(element, seen);
  return [...new Set(ids)].flatMap((id) => {
    const [pattern] = patternsAround(element, id);
    const [anchor] = anchors;
    if (!pattern || !anchor) return [];
    const why = 'an agent said that it names the ticket';
    return [
      { id, source: { from: 'element', selector: anchor.selector, pattern, why, seen } as const },
    ];
  });
}

/** Patterns that find the id in the element's text, by what stands before it. */
function patternsAround(element: Element, id: string): readonly string[] {
  const text = readMark(element, undefined)?.slice(0, 300) ?? '';
  const at = text.indexOf(id);
  if (at < 0) return [];
  const shape = /^\d+$/.test(id) ? '\\d+' : '[A-Za-z]+-?\\d+';
  const before = /[^\w\s]$/.exec(text.slice(0, at))?.[0] ?? '';
  const escaped = before.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');
  const tries = [`${escaped}\\b(${shape})\\b`, `^\\s*(${shape})\\b`, `(${shape})\\s*$`];
  return tries.filter((pattern) => new RegExp(pattern, 'u').exec(text)?.[1] === id);
}
