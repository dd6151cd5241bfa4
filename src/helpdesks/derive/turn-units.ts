import type { Anchor } from '../definition';
import { findAll } from '../locate';
import { brittleRank, hooksOf, tagOf } from './hooks';
import { timesIn } from './machine-time';

/** The pieces of a conversation, and where they stand. */
export interface Units {
  readonly container: Element;
  /** In the order of the page. */
  readonly turns: readonly Element[];
  /** Each finds just these turns inside the container, best first. */
  readonly anchors: readonly Anchor[];
  /** How much speaks for these being the turns; below `soundScore` it is a guess. */
  readonly score: number;
}

/** From here on a set of alike elements is a conversation without anybody pointing at it. */
export const soundScore = 5;

const wordsWithin =
  /^(?:P|SPAN|B|I|EM|STRONG|A|BR|TD|TH|H[1-6]|DT|DD|OPTION|BUTTON|LABEL|CODE|IMG|BODY|HTML|TBODY|THEAD)$/;
const mostAnchors = 4;
const mostUnits = 2000;

/**
 * Widens pointed elements to the repeated piece of the page that each stands in: the alike elements
 * beside it, or in groups beside its own. All pointed elements stand in different pieces, else there
 * is none. `undefined` where nothing repeats.
 */
export function unitsOf(picks: readonly Element[], seen: string): Units | undefined {
  for (let inside = picks; ;) {
    const units = unitsInTree(inside, seen);
    const hosts = inside.map(hostOf);
    if (units || hosts.every((host, index) => host === inside[index])) return units;
    // Pieces that are components of their own stand beside each other one tree further out.
    inside = hosts;
  }
}

function hostOf(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : element;
}

function unitsInTree(picks: readonly Element[], seen: string): Units | undefined {
  const [first] = picks;
  if (!first) return undefined;
  let best: Units | undefined;
  for (let unit: Element | null = first; unit?.parentElement; unit = unit.parentElement) {
    for (const container of [unit.parentElement, unit.parentElement.parentElement]) {
      if (!container || container.localName === 'html') continue;
      const units = unitsIn(container, unit, picks, seen);
      // Of equals the outer one counts: it has the author and the time with the words.
      if (units && units.score >= (best?.score ?? -Infinity)) best = units;
    }
  }
  return best;
}

function unitsIn(
  container: Element,
  unit: Element,
  picks: readonly Element[],
  seen: string,
): Units | undefined {
  const depth = unit.parentElement === container ? 1 : 2;
  const beside = [...container.children].flatMap((child) =>
    depth === 1 ? [child] : [...child.children],
  );
  const examples = picks.map((pick) => beside.find((each) => each.contains(pick)));
  if (examples.some((each) => !each) || new Set(examples).size < picks.length) return undefined;
  const models = examples.flatMap((each) => each ?? []);
  if (models.some((model) => model.localName !== unit.localName)) return undefined;
  const alike = beside
    .filter((each) => each.textContent?.trim() && models.some((model) => isAlike(each, model)))
    .slice(0, mostUnits);
  if (alike.length < Math.max(2, picks.length)) return alone(container, unit, picks, seen);
  // Groups of which each holds one piece are the pieces; one group alone is the container.
  const groups = new Set(alike.map((each) => each.parentElement)).size;
  if (depth === 2 && (groups === alike.length || groups === 1)) {
    return undefined;
  }
  const anchors = turnAnchors(container, alike, depth, seen);
  // A step further out must gain something.
  const farther = depth === 2 ? 0.1 : 0;
  if (anchors.length > 0) {
    return { container, turns: alike, anchors, score: scoreOf(alike) - farther };
  }
  const place = depth === 1 ? ':scope > ' : ':scope > * > ';
  const selector = place + tagOf(unit);
  const turns = findAll(container, selector);
  const why = 'all elements of this kind there';
  return {
    container,
    turns,
    anchors: [{ selector, why, seen }],
    score: scoreOf(turns) - 1 - farther,
  };
}

/** A conversation of one turn: believed only where the element says what it is. */
function alone(
  container: Element,
  unit: Element,
  picks: readonly Element[],
  seen: string,
): Units | undefined {
  const isArticle = unit.matches('article, [role="article"], [role="listitem"]');
  if (picks.length > 1 || unit.parentElement !== container || !isArticle) return undefined;
  const anchors = turnAnchors(container, [unit], 1, seen);
  return { container, turns: [unit], anchors, score: scoreOf([unit]) - 2 };
}

/** Same element, and the same hooks or the same build inside. */
function isAlike(one: Element, other: Element): boolean {
  if (one === other) return true;
  if (one.localName !== other.localName) return false;
  if (one.getAttribute('role') !== other.getAttribute('role')) return false;
  const names = (element: Element) =>
    hooksOf(element)
      .filter(({ rank }) => rank !== 10 && rank !== 5)
      .map(({ selector }) => selector.replace(/=.*/, ''));
  const otherNames = new Set(names(other));
  if (names(one).some((name) => otherNames.has(name))) return true;
  return likeness(buildOf(one), buildOf(other)) >= 0.5;
}

/** The paths of elements inside, three levels deep. */
function buildOf(element: Element): ReadonlySet<string> {
  const paths = new Set<string>();
  const visit = (at: Element, path: string, depth: number) => {
    for (const child of at.children) {
      const inner = `${path}/${child.localName}`;
      paths.add(inner);
      if (depth > 1) visit(child, inner, depth - 1);
    }
  };
  visit(element, '', 3);
  return paths;
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 && other.size === 0) return 1;
  const shared = [...one].filter((each) => other.has(each)).length;
  return shared / (one.size + other.size - shared);
}

function scoreOf(units: readonly Element[]): number {
  const [unit] = units;
  if (!unit) return -Infinity;
  const sample = units.slice(0, 40);
  const share = (isTrue: (each: Element) => boolean) =>
    sample.filter(isTrue).length / sample.length;
  let score = Math.min(sample.length, 5) * 0.3;
  if (share((each) => timesIn(each).length > 0) >= 0.9) score += 3;
  if (keyAttributeOf(units)) score += 2;
  if (unit.matches('article, li, tr, [role="article"], [role="listitem"]')) score += 2;
  if (share((each) => (each.textContent?.trim().length ?? 0) >= 20) >= 0.7) score += 1;
  if (unit.parentElement?.matches('[role="log"], [role="feed"], [aria-live]')) score += 2;
  if (wordsWithin.test(unit.tagName)) score -= 4;
  return score;
}

const keyNames =
  /^(?:id|data-.*(?:id|key|uuid|guid|message|post|article|item|entry|turn|event|comment))$/;

/** The attribute that every turn carries with a value of its own. */
export function keyAttributeOf(turns: readonly Element[]): string | undefined {
  const [first] = turns;
  return first
    ?.getAttributeNames()
    .filter((name) => keyNames.test(name))
    .find((name) => {
      const values = turns.map((turn) => turn.getAttribute(name));
      // A key has a number or a hash in it; without, two tickets' turns would have the same.
      return (
        values.every((value) => value && /\d/.test(value)) && new Set(values).size === turns.length
      );
    });
}

function turnAnchors(
  container: Element,
  turns: readonly Element[],
  depth: number,
  seen: string,
): readonly Anchor[] {
  const [first] = turns;
  if (!first) return [];
  const shared = hooksOf(first).filter(({ selector }) =>
    turns.every((turn) => turn.matches(selector)),
  );
  const presence = hooksOf(first).flatMap(({ selector, what, rank }) => {
    const name = /^\[([^=\]]+)=/.exec(selector)?.[1];
    const isShared = name && turns.every((turn) => turn.matches(`[${name}]`));
    return isShared ? [{ selector: `[${name}]`, what, rank: rank + 1 }] : [];
  });
  const tag = tagOf(first);
  const place = depth === 1 ? ':scope > ' : ':scope > * > ';
  const hooks = [...shared, ...presence].filter(({ rank }) => rank < brittleRank);
  const tries = [
    ...hooks.map(({ selector, what }) => ({ selector, what })),
    ...hooks.map(({ selector, what }) => ({ selector: place + selector, what })),
    { selector: `${place}${tag}:has([datetime])`, what: 'its time' },
    { selector: `${place}${tag}`, what: 'its place' },
    ...shared.map(({ selector, what }) => ({ selector: place + selector, what })),
  ];
  const found: Anchor[] = [];
  const used = new Set<string>();
  for (const { selector, what } of tries) {
    if (found.length === mostAnchors || used.has(what)) continue;
    const all = findAll(container, selector);
    if (all.length !== turns.length || !all.every((each, index) => each === turns[index])) continue;
    used.add(what);
    found.push({ selector, why: `every message has ${what}`, seen });
  }
  return found;
}
