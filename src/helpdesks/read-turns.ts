import type { Turn } from '@/core/reading/turn';
import type { HelpdeskDefinition, TimeSource } from './definition';
import { findElement, findElements, findOne, readMark } from './locate';
import { sidesOf, type TellSide } from './sides';
import { textOf } from './text-of';

type Conversation = NonNullable<HelpdeskDefinition['conversation']>;

export interface TurnReader {
  /**
   * Returns the turns in the container, oldest first, or `undefined` when time ran out: ask again
   * later, what was read is kept. `deadline` is a value of `performance.now()`.
   */
  read(container: Element, pane: ParentNode, deadline: number): readonly Turn[] | undefined;
  /** The element has changed and is to be read again. */
  forget(turn: Element): void;
}

/** How many turns are read between two looks at the clock. */
const turnsPerLook = 8;

/** Reads turns by a definition, each once for as long as its element stays as it is. */
export function createTurnReader(conversation: Conversation): TurnReader {
  const known = new WeakMap<Element, Turn>();
  // A side may become known when more of the page has loaded, so it is asked for in every pass.
  let unsure = new Map<Element, Turn>();

  const readAll = (container: Element, pane: ParentNode, deadline: number) => {
    const tellSide = sidesOf(conversation.sides, container, pane);
    const turns: Turn[] = [];
    let sinceLook = 0;
    const elements = findElements(container, conversation.turn);
    for (const [index, element] of elements.entries()) {
      let turn = known.get(element) ?? unsure.get(element);
      if (!turn) {
        turn = readTurn(conversation, element, index, tellSide);
        // Words may stand in a frame that has not loaded yet.
        const isSettled = turn.side !== 'unknown' && turn.text !== '';
        (isSettled ? known : unsure).set(element, turn);
        sinceLook = (sinceLook + 1) % turnsPerLook;
        if (sinceLook === 0 && performance.now() > deadline) return undefined;
      }
      turns.push(turn);
    }
    unsure = new Map();
    return inOrder(turns, conversation.order, () => openingOf(elements, conversation.opening));
  };
  return {
    read: readAll,
    forget: (element) => {
      known.delete(element);
      unsure.delete(element);
    },
  };
}

function readTurn(
  { body, exclude, keyAttribute, keyElement, time }: Conversation,
  element: Element,
  index: number,
  tellSide: TellSide,
): Turn {
  const side = tellSide(element);
  const words = findElement(element, body);
  const text = words ? textOf(words, exclude) : '';
  const keyed = keyElement ? findOne(element, keyElement) : element;
  const key = keyAttribute && keyed?.getAttribute(keyAttribute);
  const writtenAt = time && readTime(element, time);
  return {
    key: key || `${index}:${side}:${text.slice(0, 40)}`,
    side,
    text,
    ...(writtenAt === undefined ? {} : { writtenAt }),
  };
}

/** The first time that can be read, in epoch ms. */
function readTime(turn: Element, sources: readonly TimeSource[]): number | undefined {
  for (const { selector, attribute, format } of sources) {
    // Some pages keep the time on the turn's own element.
    const element = findOne(turn, selector);
    const value = element && readMark(element, attribute)?.trim();
    if (!value) continue;
    const at =
      format === 'iso' ? Date.parse(value) : Number(value) * (format === 'seconds' ? 1000 : 1);
    if (Number.isFinite(at)) return at;
  }
  return undefined;
}

function inOrder(
  turns: Turn[],
  order: Conversation['order'],
  opening: () => 'first' | 'last' | undefined,
): readonly Turn[] {
  switch (order) {
    case 'oldest-first':
      return turns;
    case 'newest-first':
      return turns.toReversed();
    case 'by-key':
      return inOrderOfKeys(turns);
    case 'by-opening': {
      const place = opening();
      if (!place) return [];
      return place === 'first' ? turns : turns.toReversed();
    }
    case 'by-time':
      return inOrderOfTimes(turns);
  }
}

/**
 * By the number that a key ends with. One turn may have none: the ticket's own first words. Where more
 * lack it nobody knows in which order they were written, and none is read.
 */
function inOrderOfKeys(turns: readonly Turn[]): readonly Turn[] {
  const numberOf = ({ key }: Turn) =>
    key.includes(':') ? -1 : Number(/\d+$/.exec(key)?.[0] ?? -1);
  const numbered = turns.map((turn) => ({ turn, number: numberOf(turn) }));
  if (numbered.filter(({ number }) => number < 0).length > 1) return [];
  return numbered.toSorted((a, b) => a.number - b.number).map(({ turn }) => turn);
}

/** At which end the oldest turn stands; `undefined` where it is at none. */
function openingOf(
  elements: readonly Element[],
  opening: string | undefined,
): 'first' | 'last' | undefined {
  if (!opening) return undefined;
  if (elements[0]?.matches(opening)) return 'first';
  return elements.at(-1)?.matches(opening) ? 'last' : undefined;
}

/**
 * Agents turn the order around. Where some turns lack a time, the others tell which way it runs; where
 * they cannot, none is read: words out of order would be believed.
 */
function inOrderOfTimes(turns: readonly Turn[]): readonly Turn[] {
  const times = turns.flatMap(({ writtenAt }) => writtenAt ?? []);
  if (turns.length < 2 || times.length === turns.length) {
    return turns.toSorted((a, b) => (a.writtenAt ?? 0) - (b.writtenAt ?? 0));
  }
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  if (first === last) return [];
  return first < last ? turns : turns.toReversed();
}
