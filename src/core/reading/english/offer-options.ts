import type { ActRule, Clause } from '../language-pack';
import { asksSomething } from './question-form';

const verb =
  '(?!know\\b|help\\b|assist\\b|have\\b|get\\b|ask\\b|see (?:your|the)\\b|take (?:your|down)\\b|check your\\b|please\\b|also\\b|just\\b|verify\\b|speak\\b|the\\b|your\\b)\\w+';
const consent = new RegExp(
  `\\b(?:(?:shall|should) (?:i|we)|(?:can|may|could) (?:i|we)(?: go ahead and)?) ${verb}|\\b(?:would|do|did) you (?:like|want|prefer|wish) (?:me |us )?to (?!know|talk|say)\\w+|\\b(?:would|do) you (?:like|want) (?:me|us) to\\b|\\bwant me to\\b|\\b(?:ok|okay|alright|fine) if (?:i|we)\\b|\\b(?:shall|should|can|may) (?:i|we) (?:proceed|go ahead)`,
);
const thing = /\b(?:would|do|did) you (?:like|want|prefer) (?:to know\b|(?!to\b|me\b|us\b)\w)/;
const wh = /^(?:and |so )?(?:what|which|when|where|who|why|how)\b/;
const either =
  /\b(?:would you (?:like|prefer|rather)|(?:do|did) you (?:want|prefer)|should|shall)\b[^?]{0,80}\bor\b|\bor would you\b/;
const stated =
  /\b(?:i|we) (?:can|could)\b[^.?!]{0,80}\bif you(?:'d| would)? (?:like|want|prefer|wish)|\bif you(?:'d| would)? (?:like|want|prefer|wish)\b[^.?!]{0,20}\b(?:i|we|you) (?:can|could)\b|\byou (?:can|could|may) either\b|\b(?:one|another|the other|a second) option\b|\b(?:your|two|three|several|following) options (?:are|is)\b|\boptions:|\bhow about\b|\balternatively\b|\bor,? if you(?:'d)? (?:prefer|like|rather)/;
const wantedManner = /^how would you like (?:me|us) to\b/;

/** Returns whether the clause asks for a yes to something that the agent would do. */
export function offersAction(clause: Clause): boolean {
  return asksSomething(clause) && !wh.test(clause.body) && consent.test(clause.body);
}

/** Puts something that the customer may take or leave. */
export const offerOptions: ActRule = {
  prompt: 'offer-options',
  finds(clause, { here }) {
    if (here.has('bridge') || here.has('open-question') || here.has('check-satisfaction')) {
      return false;
    }
    if (stated.test(clause.text) || wantedManner.test(clause.body)) return true;
    if (!asksSomething(clause) || wh.test(clause.body)) return false;
    return offersAction(clause) || thing.test(clause.body) || either.test(clause.body);
  },
};
