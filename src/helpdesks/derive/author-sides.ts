import type { SideRule } from '../definition';
import { findAll, readMark } from '../locate';
import { anchorsOf } from './anchors';
import { hooksOf, tagOf } from './hooks';

const mostRules = 2;
const longestName = 80;

/**
 * Rules by the author's name, for conversations that are built alike on both sides: who is called
 * like the element that was pointed at is the customer, who is called otherwise is not. Empty where
 * no part of the turns holds that name in the customer's turn and another one in the team's.
 */
export function sidesByAuthor(
  customer: Element,
  agent: Element,
  turns: readonly Element[],
  requester: Element,
  seen: string,
): readonly SideRule[] {
  const name = textOf(requester);
  const [as] = anchorsOf(requester, seen);
  if (!name || name.length > longestName || !as) return [];
  const selectors = new Set<string>();
  for (const element of customer.querySelectorAll('*')) {
    if (textOf(element) !== name) continue;
    for (const { selector } of hooksOf(element)) selectors.add(selector);
    selectors.add(`${tagOf(element.parentElement ?? element)} > ${tagOf(element)}`);
  }
  const nameIn = (turn: Element, selector: string) => {
    const [found] = findAll(turn, selector);
    return found ? textOf(found) : '';
  };
  const isName = (text: string) => text !== '' && text.length <= longestName;
  return [...selectors]
    .filter(
      (selector) =>
        nameIn(customer, selector) === name &&
        nameIn(agent, selector) !== name &&
        turns.every((turn) => isName(nameIn(turn, selector))),
    )
    .slice(0, mostRules)
    .flatMap((selector): SideRule[] => {
      const mark = { selector, as: { selector: as.selector }, seen } as const;
      return [
        { side: 'customer', by: 'same', why: 'is called like the customer', ...mark },
        { side: 'agent', by: 'differs', why: 'is called otherwise than the customer', ...mark },
      ];
    });
}

function textOf(element: Element): string {
  return readMark(element, undefined)?.replace(/\s+/g, ' ').trim() ?? '';
}
