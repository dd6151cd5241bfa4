import type { SideRule } from '../definition';
import { brittleRank, hooksOf, isStableName } from './hooks';

/** Turns whose speakers are known, because somebody pointed at them. */
export interface KnownTurns {
  readonly customer: readonly Element[];
  readonly agent: readonly Element[];
  readonly note?: readonly Element[];
}

/** What was made of the known turns. */
export type SidesFound =
  | {
      readonly kind: 'found';
      readonly rules: readonly SideRule[];
      /**
       * Something else differs between the known turns as well and would divide the others in
       * another way: one more pair tells which is right.
       */
      readonly isContested: boolean;
    }
  | { readonly kind: 'alike' };

/** Something that one turn has and another has not, as a selector that matches a turn. */
interface Trait {
  readonly selector: string;
  readonly rank: number;
}

const mostRules = 3;
const mostInner = 150;
/** Words that helpdesks write on what the customer never sees. */
const noteWords = ['internal', 'private', 'note', 'whisper'];
/** Of one message or one person, not of a side; or words of a language. */
const ownAttributes =
  /^(?:id|class|style|title|alt|src|href|dir|lang|tabindex|aria-(?!hidden).*|data-.*(?:id|time|date|name|email|url|src))$/;

/**
 * Finds what differs between the known turns of both sides in their build, never in their words, and
 * makes rules of it. Each rule holds for the known turns of its side and for no other known turn.
 * Where only one side has a mark of its own, the other is told by its absence, with a witness.
 */
export function sidesOfKnown(
  turns: readonly Element[],
  container: Element,
  bodies: readonly Element[],
  known: KnownTurns,
  seen: string,
): SidesFound {
  const { customer, agent, note = [] } = known;
  const traits = new Map(
    [...customer, ...agent, ...note].map((turn) => [turn, traitsOf(turn, container, bodies)]),
  );
  const ofAll = (these: readonly Element[], others: readonly Element[]): readonly Trait[] => {
    const [first, ...rest] = these;
    const theirs = (first && traits.get(first)) ?? [];
    return theirs
      .filter(({ selector }) => rest.every((turn) => turn.matches(selector)))
      .filter(({ selector }) => !others.some((turn) => turn.matches(selector)))
      .sort((a, b) => a.rank - b.rank);
  };
  const noteTraits = ofAll(note, [...customer, ...agent]).slice(0, mostRules);
  if (note.length > 0 && noteTraits.length === 0) return { kind: 'alike' };
  const isNote = (turn: Element) => noteTraits.some(({ selector }) => turn.matches(selector));
  const rest = turns.filter((turn) => !isNote(turn));
  const noteRules = noteTraits.map(({ selector }) => rule('note', selector, seen));

  const ofCustomer = ofAll(customer, [...agent, ...note.filter((turn) => !isNote(turn))]);
  const ofAgent = ofAll(agent, customer);
  const [best, ...others] = divide(ofCustomer, ofAgent, rest, known);
  if (!best) return { kind: 'alike' };
  const isContested = others.some(
    ({ covered, rank, key, isOneSided }) =>
      covered === best.covered &&
      isOneSided === best.isOneSided &&
      rank <= best.rank + 2 &&
      key !== best.key,
  );
  const guarded = (side: 'customer' | 'agent', selector: string, by: readonly Element[]) =>
    rule(side, selector + guardOf(by), seen);
  const rules: SideRule[] = [
    ...noteRules,
    ...best.customerMarks.map(({ selector }) => guarded('customer', selector, customer)),
    ...best.agentMarks.map(({ selector }) => guarded('agent', selector, agent)),
  ];
  if (best.customerMarks.length === 0) {
    rules.push(absent('customer', best.agentMarks, customer, rest, seen));
  }
  if (best.agentMarks.length === 0) {
    rules.push(absent('agent', best.customerMarks, agent, rest, seen));
  }
  return { kind: 'found', rules, isContested };
}

interface MarkedTrait extends Trait {
  readonly turns: readonly Element[];
}

/** One way to tell the sides; without marks of one side it is told by those of the other. */
interface Division {
  readonly customerMarks: readonly Trait[];
  readonly agentMarks: readonly Trait[];
  readonly isOneSided: boolean;
  /** How many turns it tells. */
  readonly covered: number;
  readonly rank: number;
  /** The customer's turns. */
  readonly key: string;
}

/** The ways to divide the turns in two, the one that tells most of them by lasting marks first. */
function divide(
  ofCustomer: readonly Trait[],
  ofAgent: readonly Trait[],
  all: readonly Element[],
  { customer, agent }: KnownTurns,
): readonly Division[] {
  const keyOf = (turns: readonly Element[]) => turns.map((turn) => all.indexOf(turn)).join();
  const byTurns = (traits: readonly Trait[]) => {
    const groups = new Map<string, MarkedTrait[]>();
    for (const trait of traits) {
      const turns = all.filter((turn) => turn.matches(trait.selector));
      const key = keyOf(turns);
      groups.set(key, [...(groups.get(key) ?? []), { ...trait, turns }]);
    }
    return [...groups.values()];
  };
  const found: Division[] = [];
  const add = (customerMarks: readonly MarkedTrait[], agentMarks: readonly MarkedTrait[]) => {
    const [c] = customerMarks;
    const [a] = agentMarks;
    const others = (marked: readonly Element[], known: readonly Element[]) => {
      const strange = strangersOf(known, all);
      const rest = all.filter((turn) => !marked.includes(turn));
      return rest.filter((turn) => !strange.some((selector) => turn.matches(selector)));
    };
    const customers = c?.turns ?? others(a?.turns ?? [], customer);
    const agents = a?.turns ?? others(c?.turns ?? [], agent);
    if (customers.some((turn) => agents.includes(turn))) return;
    found.push({
      customerMarks: lasting(customerMarks),
      agentMarks: lasting(agentMarks),
      isOneSided: !c || !a,
      covered: customers.length + agents.length,
      rank: Math.max(c?.rank ?? 0, a?.rank ?? 0) + (c && a ? 0 : 5),
      key: keyOf(customers),
    });
  };
  const [customers, agents] = [byTurns(ofCustomer), byTurns(ofAgent)];
  for (const c of customers) for (const a of agents) add(c, a);
  for (const c of customers) add(c, []);
  for (const a of agents) add([], a);
  const isBrittle = ({ rank }: Division) => Number(rank >= brittleRank);
  return found.sort(
    (a, b) => isBrittle(a) - isBrittle(b) || b.covered - a.covered || a.rank - b.rank,
  );
}

/** Marks on turns themselves that no known turn of a side has: of lines that are of neither. */
function strangersOf(known: readonly Element[], all: readonly Element[]): readonly string[] {
  const strange = new Set<string>();
  for (const turn of all) {
    for (const { selector, rank } of marksOf(turn)) {
      if (rank < brittleRank && !known.some((each) => each.matches(selector)))
        strange.add(selector);
    }
  }
  return [...strange].slice(0, 6);
}

/** Marks that a release may take away are used only where there are no others. */
function lasting(marks: readonly Trait[]): readonly Trait[] {
  const kept = marks.filter(({ rank }) => rank < brittleRank);
  return (kept.length > 0 ? kept : marks).slice(0, mostRules);
}

function rule(side: SideRule['side'], selector: string, seen: string): SideRule {
  const why = 'differs between the messages that were pointed at';
  return { side, by: 'match', selector, why, seen };
}

/** Told by the absence of every mark of the other side, one of which must be seen somewhere. */
function absent(
  side: 'customer' | 'agent',
  marks: readonly Trait[],
  by: readonly Element[],
  all: readonly Element[],
  seen: string,
): SideRule {
  const selectors = marks.map(({ selector }) => selector);
  const strange = strangersOf(by, all).filter((selector) => !selectors.includes(selector));
  const [mark = ''] = selectors;
  return {
    ...rule(side, `:not(${[...selectors, ...strange].join()})${guardOf(by)}`, seen),
    why: 'has not what the messages of the other side have',
    // Marks of what is inside a turn, or of the turn, are both found somewhere in the conversation.
    witness: mark.replace(/^:has\((.*)\)$/, '$1'),
  };
}

/** Keeps what looks like an internal note from being taken for words between the two sides. */
function guardOf(known: readonly Element[]): string {
  const words = noteWords
    .map((word) => `[class*="${word}" i]`)
    .filter((mark) => !known.some((turn) => turn.matches(mark)));
  return words.length > 0 ? `:not(${words.join()})` : '';
}

/** What a turn has in its build: on itself, on what is around it, and inside but for its words. */
function traitsOf(turn: Element, container: Element, bodies: readonly Element[]): readonly Trait[] {
  const traits = new Map<string, number>();
  const add = (selector: string, rank: number) => {
    const known = traits.get(selector);
    if (selector.length <= 90 && (known === undefined || rank < known)) traits.set(selector, rank);
  };
  for (const { selector, rank } of marksOf(turn)) add(selector, rank);
  for (let above = turn.parentElement; above && above !== container; above = above.parentElement) {
    for (const { selector, rank } of marksOf(above)) add(`${selector} *`, rank + 1);
  }
  const inner = [...turn.querySelectorAll('*')].filter(
    (element) =>
      !bodies.some((body) => body !== turn && body !== element && body.contains(element)),
  );
  for (const element of inner.slice(0, mostInner)) {
    for (const { selector, rank } of marksOf(element)) add(`:has(${selector})`, rank + 2);
  }
  return [...traits].map(([selector, rank]) => ({ selector, rank }));
}

const alignments = [
  'align-self',
  'text-align',
  'justify-content',
  'margin-left',
  'margin-right',
  'float',
];

function marksOf(element: Element): readonly Trait[] {
  const marks: Trait[] = hooksOf(element).filter(({ selector }) => !/^(?:\[role|#)/.test(selector));
  for (const { name, value } of element.attributes) {
    if (ownAttributes.test(name) || !isPlain(value)) continue;
    if (!/^(?:data-|align$|type$|is-|from$|side$|direction$)/.test(name)) continue;
    marks.push({
      selector: `[${CSS.escape(name)}="${CSS.escape(value)}"]`,
      rank: isStableName(name.replace(/^data-/, '')) ? 3 : brittleRank,
    });
  }
  const { style } = element as HTMLElement;
  for (const property of style ? alignments : []) {
    const value = style.getPropertyValue(property);
    const written = `${property}: ${value}`;
    if (value && element.getAttribute('style')?.includes(written)) {
      marks.push({ selector: `[style*="${written}"]`, rank: 14 });
    }
  }
  return marks;
}

/** A value of a few, such as `customer`, `true` or `2`: not a number of its own, not a text. */
function isPlain(value: string): boolean {
  return /^(?:[a-z][a-z_-]{0,30}|\d)$/i.test(value);
}
