import type { Clause } from '../language-pack';

const opener =
  /^(?:and |so |but |also,? |if so,? |first,? |now,? )?(?:what|which|who|when|where|why|how|can|could|may|might|do|does|did|is|are|was|were|have|has|would|will|should|shall)(?:'s|'re|'d)? (?!know|if)/;
const inverted =
  /^(?:and |so |but |also,? |if so,? |first,? |now,? )?(?:(?:can|could|may|might|do|does|did|is|are|was|were|have|has|would|will|should|shall) (?:i|you|we|it|that|this|there|they|he|she|your|the|any)\b|(?:what|which|who|when|where|why|how)(?:'s| (?:is|are|was|were|do|does|did|can|could|may|would|will|should|has|have|old|much|many|long|kind|type|day|date|time|model|version)\b))/;

/** Returns whether the clause is a question by its form; chat often leaves the question mark out. */
export function asksSomething(clause: Clause): boolean {
  return clause.asks || inverted.test(clause.body);
}

/** Returns whether the clause opens like a question, whatever its mark. */
export function opensAsQuestion(clause: Clause): boolean {
  return opener.test(clause.body);
}
