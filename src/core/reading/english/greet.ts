import type { ActRule } from '../language-pack';
import { isSalutation } from './clauses';

const introduction =
  /^(?:my name is|you(?:'re| are|'ve been| have been) (?:now )?(?:connected|speaking|chatting)|this is \w+ (?:from|at|with|here)|i'm \w+ (?:from|with|and i))\b/;

/** A salutation at the head of the message, or an introduction by name. */
export const greet: ActRule = {
  prompt: 'greet',
  finds: (clause) =>
    (clause.atHead && isSalutation(clause.text)) ||
    introduction.test(clause.body) ||
    (clause.atHead && introduction.test(clause.text)),
};
