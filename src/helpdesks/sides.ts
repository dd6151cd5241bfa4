import type { Side } from '@/core/reading/turn';
import type { Mark, SideRule } from './definition';
import { findAll, findOne, firstGroup, readMark } from './locate';

/** Says who speaks in a turn. */
export type TellSide = (turn: Element) => Side;

/**
 * Returns what tells the sides of a conversation's turns: the first rule that holds decides. Without
 * one a side stays `unknown`, because a wrong side would put the customer's words into the agent's
 * mouth. Rules whose witness is not in the conversation are left out.
 */
export function sidesOf(
  rules: readonly SideRule[],
  conversation: Element,
  page: ParentNode,
): TellSide {
  const believed = rules.filter(
    ({ witness }) => !witness || findOne(conversation, witness) !== undefined,
  );
  return (turn) =>
    believed.find((rule) => {
      const isMet = !rule.where || hasWords(turn, rule.where);
      return isMet && holds(turn, rule, page);
    })?.side ?? 'unknown';
}

function holds(turn: Element, rule: SideRule, page: ParentNode): boolean {
  switch (rule.by) {
    case 'match':
      return turn.matches(rule.selector);
    case 'inside':
      return findAll(turn, rule.selector).length > 0;
    case 'words':
      return hasWords(turn, rule);
    case 'same':
    case 'differs': {
      const [own] = marksOf(turn, rule);
      const others = marksOf(page, rule.as);
      if (!own || others.length === 0) return false;
      return others.includes(own) === (rule.by === 'same');
    }
  }
}

function hasWords(
  turn: Element,
  { selector, anyOf }: { readonly selector: string; readonly anyOf: readonly string[] },
): boolean {
  // Undefined when the page has no such part; pages put hard spaces between words.
  const text = findAll(turn, selector)[0]?.textContent?.replace(/\s+/g, ' ').toLowerCase();
  return text !== undefined && anyOf.some((word) => text.includes(word.toLowerCase()));
}

function marksOf(root: ParentNode, { selector, attribute, pattern }: Mark): string[] {
  return findAll(root, selector).flatMap((element) => {
    const mark = readMark(element, attribute)?.replace(/\s+/g, ' ').trim();
    if (!mark) return [];
    return pattern ? (firstGroup(pattern, mark) ?? []) : mark;
  });
}
