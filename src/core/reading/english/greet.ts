import { pattern } from '../pattern';
import type { ActRule } from '../language-pack';
import { isSalutation } from './clauses';

const introduction = pattern(
  /^(?:(?:and )?my name(?:'s| is)\b|you(?:'re| are|'ve been| have been) (?:now )?(?:connected|speaking|chatting|talking|through)\b|this is \w+(?: \w+)? (?:from|at|with|here|speaking|on|in|for)\b|i'm \w+ (?:from|with|and i)\b|(?:it's )?\w+(?: \w+)? speaking\b[.,!]*$|\w+ (?:from|with|at|on) (?:the )?[\w ]{2,30} (?:here|speaking)\b)/,
);
// A bare "this is …" or "I'm …" introduces only at the start of a conversation or after a salutation.
const bareName = pattern(
  /^(?!(?:click|press|tap|right|in|from|over|up|down|out|i'm|we're|just|it's)\b)\w+(?: \w+)? here[.,!]|^(?:this is|i'm|i am) (?!(?:sorry|afraid|glad|happy|sure|going|not|just|the|a|an|so|very|really|here|unable|able|looking|checking|what|how|why|because|where|normal|all|your|our|in|on|at|with|too|only|great|good|fine|listening)\b)(?:\w[\w'-]*)(?: \w[\w'-]*)?(?:[.,!]*$|,? (?:how|and (?:i|i'm)|i|thanks|what)\b)|^[\w' -]{2,24}, (?:good (?:morning|afternoon|evening)|\w+(?: \w+)? (?:speaking|here))\b|^\w+ (?:on|from|at) (?:the )?\w+(?: \w+)?[.!]*$/,
);

/** Returns whether the clause introduces the agent or the place that was reached by name. */
export function introduces(text: string): boolean {
  return introduction.test(text);
}

/** The head of a message is its first words and what follows a salutation's line. */
const headClauses = 2;

/** A salutation at the head of the message, or an introduction by name. */
export const greet: ActRule = {
  prompt: 'greet',
  finds: (clause, { past, hadEarlier, at }) =>
    (at < headClauses && isSalutation(clause.text)) ||
    introduction.test(clause.body) ||
    (at < headClauses && introduction.test(clause.text)) ||
    ((!past.agentSpoke || hadEarlier('greet')) &&
      at < 4 &&
      !clause.asks &&
      (bareName.test(clause.body) || bareName.test(clause.text))),
};
