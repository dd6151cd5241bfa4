import type { HelpdeskDefinition } from '../definition';
import { findElement } from '../locate';
import { anchorsOf } from './anchors';
import { timeSourcesOf } from './machine-time';
import { bodyOf } from './turn-body';
import { sidesOfKnown, type KnownTurns } from './turn-sides';
import { keyAttributeOf, unitsOf, type Units } from './turn-units';

type Conversation = NonNullable<HelpdeskDefinition['conversation']>;

/** A conversation found from turns that were pointed at. */
export interface ConversationFound {
  readonly conversation: Conversation;
  readonly units: Units;
  /**
   * How the sides were told. `alike`: nothing in the build of the known turns differs. `contested`:
   * several things differ that divide the other turns differently. `unasked`: turns of one side only.
   */
  readonly sides: 'told' | 'alike' | 'contested' | 'unasked';
}

/**
 * Makes a conversation of turns that were pointed at, each anywhere inside; `undefined` where they
 * are no pieces of one repeated kind. `editor` helps to tell the order where no times are given.
 */
export function conversationOf(
  picks: KnownTurns,
  editor: Element | undefined,
  seen: string,
): ConversationFound | undefined {
  const { customer, agent, note = [] } = picks;
  const units = unitsOf([...customer, ...agent, ...note], seen);
  if (!units) return undefined;
  const turnOf = (pick: Element) => units.turns.filter((turn) => turn.contains(pick));
  const known = {
    customer: customer.flatMap(turnOf),
    agent: agent.flatMap(turnOf),
    note: note.flatMap(turnOf),
  };
  const conversation = describeConversation(units, editor, seen);
  if (!conversation) return undefined;
  if (customer.length === 0 || agent.length === 0) {
    return { conversation, units, sides: 'unasked' };
  }
  const bodies = units.turns.flatMap((turn) => findElement(turn, conversation.body) ?? []);
  const found = sidesOfKnown(units.turns, units.container, bodies, known, seen);
  return found.kind === 'alike'
    ? { conversation, units, sides: 'alike' }
    : {
        conversation: { ...conversation, sides: [...found.rules] },
        units,
        sides: found.isContested ? 'contested' : 'told',
      };
}

/** All of a conversation but its sides; `undefined` where its place cannot be found again. */
export function describeConversation(
  units: Units,
  editor: Element | undefined,
  seen: string,
): Conversation | undefined {
  const container = anchorsOf(units.container, seen);
  if (container.length === 0 || units.anchors.length === 0) return undefined;
  const body = bodyOf(units.turns, seen);
  const time = timeSourcesOf(units.turns, seen);
  const keyAttribute = keyAttributeOf(units.turns);
  return {
    container: [...container],
    turn: [...units.anchors],
    ...(keyAttribute ? { keyAttribute } : {}),
    order: orderOf(units, keyAttribute, time.length > 0, editor),
    body: [...body.anchors],
    exclude: [...body.exclude],
    ...(time.length > 0 ? { time: [...time] } : {}),
    sides: [],
  };
}

/** By what the page says for machines; without, new words stand beside where they are written. */
function orderOf(
  { turns, container }: Units,
  keyAttribute: string | undefined,
  hasTimes: boolean,
  editor: Element | undefined,
): Conversation['order'] {
  if (hasTimes) return 'by-time';
  const keys = turns.map((turn) =>
    Number((keyAttribute && turn.getAttribute(keyAttribute)) || NaN),
  );
  const grows = (sign: number) =>
    keys.every((key, index) => index === 0 || (key - (keys[index - 1] ?? NaN)) * sign > 0);
  if (turns.length > 1 && (grows(1) || grows(-1))) return 'by-key';
  const isAbove =
    editor && editor.compareDocumentPosition(container) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isAbove ? 'newest-first' : 'oldest-first';
}
