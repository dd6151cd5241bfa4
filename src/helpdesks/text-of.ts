// Elements that begin a new line. Told by name: asking the browser for the computed display would
// force a layout for every turn.
const blocks =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;
const wordless = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|BUTTON|SELECT|TEXTAREA|INPUT|SVG|svg)$/;

/** More of one turn or draft is not read, in characters: pasted logs are no conversation. */
export const longestText = 50_000;

/**
 * The words of an element as a reader sees them, lines kept, without the parts that match
 * `exclude` (quotes, headers). Reads only: nothing is cloned, and no layout is forced.
 */
export function textOf(root: Element, exclude: readonly string[] = []): string {
  const excluded = exclude.join(',');
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      parts.push(keepsLines(node) ? (node.nodeValue ?? '') : fold(node.nodeValue ?? ''));
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (wordless.test(element.tagName) || element.getAttribute('aria-hidden') === 'true') return;
    if (element !== root && excluded && element.matches(excluded)) return;
    if (element.tagName === 'BR') {
      parts.push('\n');
      return;
    }
    const isBlock = blocks.test(element.tagName);
    if (isBlock) parts.push('\n');
    for (const child of element.childNodes) visit(child);
    if (isBlock) parts.push('\n');
  };
  visit(root);
  return parts
    .join('')
    .replace(/[ \t\u00a0]+\n/g, '\n')
    .replace(/\n[ \t\u00a0]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, longestText);
}

function fold(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ');
}

function keepsLines(text: Node): boolean {
  return text.parentElement?.closest('pre') !== null && text.parentElement !== null;
}
