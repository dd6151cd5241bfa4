const highlightName = 'cuecycle-evidence';

/**
 * Marks the first place inside an element where some words stand, white space aside; no element ends
 * it. The browser paints the mark over the text: no node of the page is changed, nothing moves.
 * Words that are nowhere mark nothing.
 */
export function pointAtWords(root: Element | null, words: string): void {
  mark(root, words);
}

/** Marks the words and brings them into view. Returns false when they stand nowhere. */
export function showWords(root: Element | null, words: string): boolean {
  const range = mark(root, words);
  // The agent asked to be taken there.
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  return range !== undefined;
}

function mark(root: Element | null, words: string): Range | undefined {
  const page = root?.ownerDocument;
  for (const each of marked) if (each !== page) unmark(each);
  marked.clear();
  if (!root || !page?.defaultView) return undefined;
  const range = findWords(root, words);
  if (!range) {
    unmark(page);
    return undefined;
  }
  const view = page.defaultView;
  ensureStyle(page, view);
  view.CSS.highlights.set(highlightName, new view.Highlight(range));
  marked.add(page);
  return range;
}

const marked = new Set<Document>();
const styled = new WeakSet<Document>();

function unmark(page: Document): void {
  const view = page.defaultView;
  view?.CSS.highlights.delete(highlightName);
}

function ensureStyle(page: Document, view: Window & typeof globalThis): void {
  if (styled.has(page)) return;
  styled.add(page);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`::highlight(${highlightName}) { background-color: #ffe08a; color: #2b2622; }`);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}

/** The range of the words' first occurrence; evidence that was cut ends with an ellipsis. */
function findWords(root: Element, words: string): Range | undefined {
  const wanted = words.replace(/…$/, '').replace(/\s/g, '');
  if (!wanted) return undefined;
  // White space is left out on both sides: blocks, line breaks and wrapped lines read alike.
  let text = '';
  const places: { readonly node: Text; readonly offset: number }[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const [offset, character] of node.data.split('').entries()) {
      if (/\s/.test(character)) continue;
      text += character;
      places.push({ node, offset });
    }
  }
  const at = text.indexOf(wanted);
  const first = places[at];
  const last = places[at + wanted.length - 1];
  if (at < 0 || !first || !last) return undefined;
  const range = root.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
