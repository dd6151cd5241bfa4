import type { Anchor } from '../definition';
import { findAll } from '../locate';
import { brittleRank, hooksOf, tagOf, type Hook } from './hooks';

/** As many anchors are kept for one place: each is one thing that may change without harm. */
const mostAnchors = 4;
/** How far up an ancestor is looked for that tells an element from others like it. */
const farthestAncestor = 8;
/** The longest selector of a definition is 300. */
const longestSelector = 280;

/** A selector with its reason, and what it holds on to. */
interface Candidate {
  readonly selector: string;
  readonly why: string;
  readonly hooks: readonly string[];
  readonly rank: number;
  /** It names a kind of thing, or a place: another one may come to stand there. */
  readonly isWeak: boolean;
}

/** Ranks of roles, types and elements: alone today, not by design. */
const weakRanks = new Set([5, 7, 8, 10]);

/**
 * Selectors that find this element and no other in the page, best first; each stands on something
 * else as far as possible, so that the site may change one. `seen` is a month, `2026-11`. Empty for
 * an element that nothing tells apart.
 */
export function anchorsOf(element: Element, seen: string): readonly Anchor[] {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) {
    return anchorsOf(root.host, seen)
      .flatMap((host) =>
        unlike(candidatesOf(element, root), 2)
          .map(({ selector, why }) => ({
            selector: `${host.selector} >>> ${selector}`,
            why,
            seen,
          }))
          .filter(({ selector }) => selector.length <= longestSelector),
      )
      .slice(0, mostAnchors);
  }
  return unlike(candidatesOf(element, element.ownerDocument), mostAnchors).map(withMonth(seen));
}

/** The same without those that name a kind or a place, unless there are no others. */
export function strongAnchorsOf(element: Element, seen: string): readonly Anchor[] {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return anchorsOf(element, seen);
  const candidates = unlike(candidatesOf(element, element.ownerDocument), mostAnchors);
  const strong = candidates.filter(({ isWeak }) => !isWeak);
  return (strong.length > 0 ? strong : candidates).map(withMonth(seen));
}

function withMonth(seen: string) {
  return ({ selector, why }: Candidate): Anchor => ({ selector, why, seen });
}

function candidatesOf(element: Element, root: ParentNode): readonly Candidate[] {
  const found: Candidate[] = [];
  const isOnly = (selector: string) => {
    if (selector.length > longestSelector) return false;
    const all = findAll(root, selector);
    return all.length === 1 && all[0] === element;
  };
  const keep = (selector: string, used: readonly Hook[]) => {
    if (found.some((each) => each.selector === selector) || !isOnly(selector)) return;
    found.push({
      selector,
      why: `pointed out by ${used.map(({ what }) => what).join(', ') || 'its place'}`,
      hooks: used.map((hook) => hook.selector),
      rank: used.reduce((sum, { rank }) => sum + rank, 0) + used.length,
      isWeak: used.every(({ rank }) => weakRanks.has(rank)),
    });
  };
  const tag = tagOf(element);
  const own = hooksOf(element).filter(({ rank }) => rank < brittleRank);
  for (const hook of own) {
    keep(hook.selector, [hook]);
    if (hook.selector !== tag) keep(`${tag}${hook.selector}`, [hook]);
  }
  for (const [index, first] of own.entries()) {
    for (const second of own.slice(index + 1)) {
      if (second.selector.startsWith('[') || second.selector.startsWith('.')) {
        keep(`${first.selector}${second.selector}`, [first, second]);
      }
    }
  }
  let above = element.parentElement;
  let path = tag;
  for (let far = 0; above && far < farthestAncestor; far += 1) {
    for (const place of hooksOf(above).filter(({ rank }) => rank < brittleRank)) {
      for (const hook of own) keep(`${place.selector} ${hook.selector}`, [place, hook]);
      keep(`${place.selector} ${tag}`, [place]);
      keep(`${place.selector} > ${path}`, [place]);
    }
    path = `${tagOf(above)} > ${path}`;
    above = above.parentElement;
  }
  // Not shorter than that: `span` is one element's alone today, and another's tomorrow.
  const place = placeOf(element, root);
  if (isOnly(place)) {
    const why = 'pointed out by its place';
    found.push({ selector: place, why, hooks: ['place'], rank: 60, isWeak: true });
  }
  return found.sort((a, b) => Number(a.isWeak) - Number(b.isWeak) || a.rank - b.rank);
}

/** The way to an element from the nearest one above with a name of its own, by elements and places. */
function placeOf(element: Element, root: ParentNode): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    const named = at === element ? undefined : nameOf(at, root);
    steps.unshift(named ?? `${tagOf(at)}:nth-of-type(${placeAmong(at)})`);
    if (named) return steps.join(' > ');
  }
  return [...(root instanceof Document ? ['body'] : []), ...steps].join(' > ');
}

function nameOf(element: Element, root: ParentNode): string | undefined {
  return hooksOf(element).find(
    ({ selector, rank }) => rank < 10 && findAll(root, selector).length === 1,
  )?.selector;
}

function placeAmong(element: Element): number {
  const all = [...(element.parentNode?.children ?? [])];
  return all.filter(({ localName }) => localName === element.localName).indexOf(element) + 1;
}

/** The best candidates of which no two stand on the same things, then the best of the others. */
function unlike(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  const used = new Set<string>();
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.hooks.some((hook) => used.has(hook))) continue;
    for (const hook of candidate.hooks) used.add(hook);
    chosen.push(candidate);
  }
  return chosen.slice(0, most);
}
