import type { Anchor } from '../definition';
import { findOne } from '../locate';
import { brittleRank, hooksOf, tagOf } from './hooks';
import { timeAttributeOf } from './machine-time';

const mostAnchors = 4;
/** Text of more turns says nothing new about where words stand. */
const sampleSize = 30;
const clock = /^\D{0,30}\d{1,2}[:.]\d\d\D{0,30}$|^.{0,20}\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}.{0,20}$/;
const furnitureNames =
  /(?:^|[-_\s"])(?:author|sender|from|name|byline|meta|header|footer|time|date|timestamp|avatar|toolbar|actions?|menu|badge|status|initials)/i;

/** Parts of turns that repeat others' words, in the helpdesks and mail programs that are known. */
const quotes = ['blockquote', '.gmail_quote', '[data-quoted]'];

/** Where the words of every turn stand. */
export interface BodyPlace {
  readonly anchors: readonly Anchor[];
  /** What stands between the words and is none of them. */
  readonly exclude: readonly string[];
}

/**
 * Finds where in the turns their words stand, apart from names, times and buttons. Falls back on the
 * whole turn without its furniture.
 */
export function bodyOf(turns: readonly Element[], seen: string): BodyPlace {
  const sample = turns.slice(0, sampleSize);
  const repeated = repeatedTexts(sample);
  const isFurniture = (element: Element) => looksLikeFurniture(element, repeated);
  const sizes = new Map(sample.map((turn) => [turn, wordsIn(turn, isFurniture)]));
  const tries = new Map<string, { what: string; rank: number }>();
  for (const turn of sample.slice(0, 6)) {
    const inner = outermostWithout(turn, isFurniture);
    for (let at: Element | null = inner; at && at !== turn; at = at.parentElement) {
      for (const each of selectorsInside(at, turn)) {
        if (!tries.has(each.selector)) tries.set(each.selector, each);
      }
    }
  }
  const rated = [...tries]
    .map(([selector, { what, rank }]) => ({ selector, what, rank, ...rate(selector) }))
    .filter(({ kept }) => kept >= 0.98)
    .sort((a, b) => a.strange - b.strange || a.rank - b.rank);
  const [best] = rated;
  const whole = { selector: turnItself(sample), why: 'the words are the message itself', seen };
  if (!best || best.strange > 0.5) {
    return { anchors: [whole], exclude: [...quotes, ...furnitureSelectors(sample, isFurniture)] };
  }
  const used = new Set<string>();
  const anchors = rated
    .filter(({ strange, rank }) => strange <= best.strange && (rank < 16 || rank === best.rank))
    .filter(({ what }) => !used.has(what) && used.add(what))
    .slice(0, mostAnchors)
    .map(({ selector, what }) => ({ selector, why: `the words stand there: ${what}`, seen }));
  const exclude = best.strange > 0 ? furnitureSelectors(sample, isFurniture) : [];
  return { anchors, exclude: [...quotes, ...exclude] };

  /** The share of all words that a selector keeps, and of the furniture that it takes along. */
  function rate(selector: string): { kept: number; strange: number } {
    let kept = 0;
    let all = 0;
    let strange = 0;
    for (const turn of sample) {
      const found = findOne(turn, selector);
      const size = sizes.get(turn) ?? 0;
      all += size;
      if (!found) continue;
      kept += Math.min(size, wordsIn(found, isFurniture));
      if ([...found.querySelectorAll('*')].some(isFurniture)) strange += 1;
    }
    return { kept: all === 0 ? 0 : kept / all, strange: strange / sample.length };
  }
}

/** A selector that matches every turn and says nothing else; the anchors of turns tell the rest. */
function turnItself(turns: readonly Element[]): string {
  const [first] = turns;
  return first ? tagOf(first) : '*';
}

function selectorsInside(element: Element, turn: Element) {
  const found = hooksOf(element)
    .filter(({ rank }) => rank < brittleRank)
    .map(({ selector, what, rank }) => ({ selector, what, rank }));
  const steps: string[] = [];
  for (let at: Element = element; at !== turn && at.parentElement; at = at.parentElement) {
    steps.unshift(`${tagOf(at)}:nth-child(${indexOf(at)})`);
  }
  // Not from the turn itself: a selector that is matched against it would find it.
  const place = steps.join(' > ');
  return [
    ...found,
    { selector: `:scope > ${place}`, what: 'its place', rank: 15 },
    // Where nothing else is there: another element of its kind may come to stand before it.
    { selector: tagOf(element), what: 'its element', rank: 16 },
  ].filter(({ selector }) => selector.length <= 280);
}

function indexOf(element: Element): number {
  return [...(element.parentElement?.children ?? [])].indexOf(element) + 1;
}

/** The largest element of a turn that holds all its words and no furniture. */
function outermostWithout(turn: Element, isFurniture: (element: Element) => boolean): Element {
  let at = turn;
  for (;;) {
    const withWords = [...at.children].filter(
      (child) => !isFurniture(child) && wordsIn(child, isFurniture) > 0,
    );
    const hasFurniture = [...at.querySelectorAll('*')].some(isFurniture);
    const [only] = withWords;
    if (!only || withWords.length > 1 || (!hasFurniture && at !== turn)) return at;
    if (ownText(at)) return at;
    at = only;
  }
}

function ownText(element: Element): string {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.nodeValue ?? '')
    .join('')
    .trim();
}

/** How many characters of words an element holds, its furniture left out. */
function wordsIn(element: Element, isFurniture: (element: Element) => boolean): number {
  let size = 0;
  const visit = (at: Element) => {
    for (const child of at.childNodes) {
      if (child.nodeType === Node.TEXT_NODE)
        size += child.nodeValue?.replace(/\s/g, '').length ?? 0;
      else if (child instanceof Element && !isFurniture(child)) visit(child);
    }
  };
  visit(element);
  return size;
}

/** Short texts that stand alone before the words of several turns: names. What follows is a signature. */
function repeatedTexts(turns: readonly Element[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const turn of turns) {
    const leaves = [...turn.querySelectorAll('*')].filter(({ children }) => children.length === 0);
    const sizeOf = (leaf: Element | undefined) => leaf?.textContent?.trim().length ?? 0;
    const longest = leaves.reduce(
      (best, leaf, index) => (sizeOf(leaf) > sizeOf(leaves[best]) ? index : best),
      0,
    );
    const before = leaves.slice(0, longest).flatMap((leaf) => leaf.textContent?.trim() || []);
    for (const text of new Set(before)) {
      if (text.length <= 60) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([text]) => text));
}

function looksLikeFurniture(element: Element, repeated: ReadonlySet<string>): boolean {
  if (
    /^(?:TIME|BUTTON|HEADER|FOOTER|NAV|IMG|SVG|svg|SCRIPT|STYLE|SELECT|INPUT)$/.test(
      element.tagName,
    )
  ) {
    return true;
  }
  const text = element.textContent?.trim() ?? '';
  if (text.length > 120) return false;
  if (element.matches('[role="button"], [role="img"], [role="toolbar"], [aria-hidden="true"]')) {
    return true;
  }
  if (timeAttributeOf(element) && text.length <= 60) return true;
  if (element.children.length === 0 && (repeated.has(text) || clock.test(text))) {
    return text !== '' && element.localName !== 'p';
  }
  const written = `${element.className} ${element.getAttribute('itemprop') ?? ''} ${dataOf(element)}`;
  return text.length <= 80 && furnitureNames.test(written) && !/body|content|text/i.test(written);
}

function dataOf(element: Element): string {
  return element
    .getAttributeNames()
    .filter((name) => name.startsWith('data-'))
    .map((name) => `${name.slice(5)} ${element.getAttribute(name) ?? ''}`)
    .join(' ');
}

/** Selectors that find furniture of the turns and nothing else in them. */
function furnitureSelectors(
  turns: readonly Element[],
  isFurniture: (element: Element) => boolean,
): readonly string[] {
  const tries = new Set<string>();
  for (const turn of turns.slice(0, 6)) {
    for (const element of turn.querySelectorAll('*')) {
      if (!isFurniture(element)) continue;
      for (const { selector } of hooksOf(element)) tries.add(selector);
      if (/^(?:time|header|footer|nav)$/.test(element.localName)) tries.add(element.localName);
    }
  }
  const isSafe = (selector: string) =>
    turns.every((turn) =>
      [...turn.querySelectorAll(selector)].every(
        (element) => isFurniture(element) || isFurniture(element.parentElement ?? element),
      ),
    );
  return [...tries].filter(isSafe).slice(0, 12);
}
