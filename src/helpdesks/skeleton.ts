/** Attributes whose values are markup rather than content, once digits are taken out. */
const shownValues = [
  'id',
  'class',
  'role',
  'type',
  'name',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-cy',
  'data-qa',
  'aria-live',
  'aria-selected',
  'aria-hidden',
  'contenteditable',
  'hidden',
] as const;

/** Content of its own kind, and long. */
const skipped = new Set([
  'script',
  'style',
  'link',
  'meta',
  'noscript',
  'template',
  'svg',
  'option',
]);

/** Depths that are tried until the skeleton is short enough. */
const depths = [60, 30, 20, 15, 12, 9, 6, 3];

/**
 * Returns how a page is built, an element a line: tags, and those attributes that a reader could hold
 * on to. No text, no address, no number, no value that is not a plain word of markup. Repeated
 * siblings are counted. `longest` is in characters; deeper levels are left out to keep to it.
 */
export function skeletonOf(root: Element, longest = 30_000): string {
  for (const depth of depths) {
    const skeleton = linesOf(root, depth).join('\n');
    if (skeleton.length <= longest) return skeleton;
  }
  return linesOf(root, 1).join('\n').slice(0, longest);
}

function linesOf(element: Element, depth: number): string[] {
  const own = describe(element);
  if (depth === 0) return element.childElementCount > 0 ? [`${own} …`] : [own];
  const lines = [own];
  let former = '';
  let count = 0;
  const close = () => {
    if (former) lines.push(...former.replace('\n', count > 1 ? ` ×${count}\n` : '\n').split('\n'));
  };
  for (const [mark, child] of childrenOf(element)) {
    const block = linesOf(child, depth - 1)
      .map((line) => `  ${mark}${line}`)
      .join('\n');
    if (block === former) {
      count += 1;
      continue;
    }
    close();
    former = block;
    count = 1;
  }
  close();
  return lines;
}

/** With what stands in its shadow or in its frame, as far as the page itself may look into it. */
function childrenOf(element: Element): readonly (readonly [mark: string, child: Element])[] {
  const own = [...element.children].map((child) => ['', child] as const);
  const shadow = [...(element.shadowRoot?.children ?? [])].map((child) => ['>>> ', child] as const);
  const framed =
    element instanceof HTMLIFrameElement ? element.contentDocument?.documentElement : undefined;
  const all = framed ? [...own, ['>>> ', framed] as const] : [...own, ...shadow];
  return all.filter(([, { localName }]) => !skipped.has(localName));
}

function describe(element: Element): string {
  const parts = [...element.attributes].flatMap(({ name, value }) => {
    const isShown = (shownValues as readonly string[]).includes(name);
    const words = isShown ? value.split(/\s+/).flatMap(censored) : [];
    if (name === 'id') return words.map((word) => `#${word}`);
    if (name === 'class') return words.map((word) => `.${word}`);
    if (isShown) return [words.length > 0 ? `[${name}=${words.join(' ')}]` : `[${name}]`];
    // A name of an attribute is markup; its value may be anybody's address.
    return /^(?:data-|aria-|datetime$|title$)/.test(name) ? [`[${censored(name).join('')}]`] : [];
  });
  return [element.localName, ...parts].join('');
}

/** One word of markup without its digits; none if it could be anything else. */
function censored(word: string): readonly string[] {
  return /^[a-z_][\w:-]{0,60}$/i.test(word) ? [word.replaceAll(/\d+/g, '0')] : [];
}
