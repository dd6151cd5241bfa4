import { pattern } from '../pattern';
import type { Clause } from '../language-pack';

const lead =
  '^(?:(?:and|so|but|also,?|if so,?|first,?|first of all,?|now,?|then|or|tell me,?|quickly,?|from|to|for|at|on|in|by|until|since|with|about|under|of|into|through) )*';
const helper =
  '(?:can|could|may|might|do|does|did|is|are|was|were|have|has|would|will|should|shall)';
const asking = '(?:what|which|who|whose|whom|when|where|why|how)';
const opener = pattern(
  new RegExp(
    `${lead}(?:${asking}|${helper}|any)(?:'s|'re|'d|n't)? (?!know|if)|${lead}since when\\b`,
  ),
);
const inverted = pattern(
  new RegExp(
    `${lead}(?:(?:can|could|may|might|do|does|did|is|are|was|were|have|has|would|will|shall) (?:i|you|we|it|that|this|there|they|he|she|your|any)\\b|should (?:i|we)\\b|(?:can|could|does|did|is|are|was|were|has|would|will) the\\b|(?:what|which|whose) \\w+ (?:is|are|do|does|did|would|can|could|should|will|was|were|have|has)\\b|${asking}(?:'s| (?:is|are|was|were|do|does|did|can|could|may|would|will|should|has|have|old|much|many|long|kind|type|day|date|time|model|version)\\b))`,
  ),
);
const echo = pattern(/^(?:so|nor|neither) \w+ (?:i|we|do|they)\b[.!]*/);
const noQuestion = pattern(
  /^(?:what|which|how|where|who) (?:i|we|you|they|happens|happened|comes)\b|^(?:what|which) (?:is|was)\b[^.?!]{2,60}\bis\b|^which (?:is|are|was|were|will|would|can|could|should|may|has|have|does|do)\b|^(?:have|do|does) (?:that|this|it|any)\b|^do the\b|^have (?:a|an|your|the)\b|^who (?:can|could|will|would|is|are|has|was)\b/,
);

/** Returns whether the clause is a question by its form; chat often leaves the question mark out. */
export function asksSomething(clause: Clause): boolean {
  if (clause.asks) return true;
  return inverted.test(clause.body) && !echo.test(clause.text) && !noQuestion.test(clause.body);
}

/** Returns whether the clause opens like a question, whatever its mark. */
export function opensAsQuestion(clause: Clause): boolean {
  return opener.test(clause.body);
}
