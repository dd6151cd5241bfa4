import type { SideRule } from '../definition';

/** Words by which products name who wrote a turn, in attributes and classes: never in its text. */
const stated = [
  {
    side: 'customer',
    words: [
      'customer',
      'requester',
      'requestor',
      'enduser',
      'end-user',
      'visitor',
      'incoming',
      'inbound',
    ],
  },
  { side: 'agent', words: ['agent', 'operator', 'staff', 'outgoing', 'outbound'] },
] as const;

const saying = /^data-(?:.*-)?(?:author|sender|side|direction|role|from|by|type|kind)(?:-.*)?$/;

/**
 * Rules for the sides that the turns themselves state by a word of their own: in an attribute or a
 * class that says nothing else. A turn that states two sides, or a word that all turns carry, makes
 * the whole unsure: then there are no rules.
 */
export function statedSides(turns: readonly Element[], seen: string): readonly SideRule[] {
  const selectors = new Map<string, 'customer' | 'agent'>();
  for (const turn of turns) {
    for (const { side, words } of stated) {
      for (const word of words) {
        for (const { name, value } of turn.attributes) {
          if (saying.test(name) && value.toLowerCase() === word) {
            selectors.set(`[${CSS.escape(name)}="${CSS.escape(value)}"]`, side);
          }
        }
        for (const token of turn.classList) {
          const isWord = new RegExp(`^(?:[a-z]+(?:--|__|-|_))?(?:from-|is-|by-)?${word}$`, 'i');
          if (isWord.test(token)) selectors.set(`.${CSS.escape(token)}`, side);
        }
      }
    }
  }
  const statedBy = (turn: Element) =>
    new Set([...selectors].filter(([selector]) => turn.matches(selector)).map(([, side]) => side));
  const isSplit = new Set(selectors.values()).size === 2;
  if (!isSplit || turns.some((turn) => statedBy(turn).size > 1)) return [];
  const why = 'the message states who wrote it';
  return [...selectors].map(([selector, side]) => ({ side, by: 'match', selector, why, seen }));
}
