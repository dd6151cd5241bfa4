import type { Side } from '@/core/reading/turn';
import type { SideRule } from './definition';

/**
 * Who speaks in a turn: the first rule that holds decides. Without one it stays `unknown`, because a
 * wrong side would put the customer's words into the agent's mouth.
 */
export function sideOf(turn: Element, rules: readonly SideRule[], page: ParentNode): Side {
  return rules.find((rule) => holds(turn, rule, page))?.side ?? 'unknown';
}

function holds(turn: Element, rule: SideRule, page: ParentNode): boolean {
  switch (rule.by) {
    case 'match':
      return turn.matches(rule.selector);
    case 'inside':
      return turn.querySelector(rule.selector) !== null;
    case 'words': {
      // Null when the page has no such part; pages put hard spaces between words.
      const text = turn
        .querySelector(rule.selector)
        ?.textContent?.replace(/\s+/g, ' ')
        .toLowerCase();
      return text !== undefined && rule.anyOf.some((word) => text.includes(word.toLowerCase()));
    }
    case 'same': {
      const own = turn.querySelector(rule.selector)?.getAttribute(rule.attribute);
      if (!own) return false;
      const others = page.querySelectorAll(rule.as.selector);
      return [...others].some((other) => other.getAttribute(rule.as.attribute) === own);
    }
  }
}
