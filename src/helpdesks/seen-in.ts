import type { Anchor } from './definition';

/** Ways to write down facts that were all seen to hold in one month, such as `2026-08`. */
export function seenIn(seen: string) {
  return {
    fact: (why: string) => ({ why, seen }),
    anchor: (selector: string, why: string): Anchor => ({ selector, why, seen }),
  };
}
