import { pattern } from '../pattern';
import type { ActRule } from '../language-pack';
import { asksIfRight } from './get-agreement';

const lead =
  '^(?:(?:ok(?:ay)?|right|alright|all right|thank you|thanks|great|ah|hmm+|i see|got it|yes|well|let me see),? )*';
const you = "\\b(?:you|your|you're|you've|you'd)\\b";
const summary = pattern(
  new RegExp(
    `${lead}(?:if i (?:understand|understood|get|got|hear|heard|read)(?: you| this| that| it)?(?: correctly| right)?|let me (?:make sure|see if i (?:understand|have)|repeat|recap|sum up|read (?:that|it) back|confirm that)|just (?:so i|to (?:be (?:sure|clear)|make sure|recap|check|summari[sz]e|confirm|repeat))|to (?:be sure|recap|summari[sz]e|sum up|confirm|repeat)|summing up|in (?:short|other words|a nutshell)|as i (?:understand|see|read|hear) it|the way i (?:read|see|understand|hear) it|from what (?:you|i)(?:'ve)? (?:say|said|write|wrote|describe|told|tell|understand|read|gather)\\w*|my understanding is|you(?:'re| are) (?:telling|saying))\\b[^?!]{0,160}?(?:${you}|[^?!]{30}$)`,
  ),
);
const asIUnderstand = pattern(
  /\b(?:as i understand (?:it|this)|the way i (?:read|see|understand) (?:it|this)|is what i gather|if i(?:'ve| have)? (?:understand|understood) (?:you |this |that |it )?(?:correctly|right|well))\b|^(?:and )?(?:it )?comes down to this\b/,
);
const so = pattern(
  new RegExp(
    `${lead}so,? (?!(?:i|we|it's|it is|please|let|far|sorry|that (?:i|we|you|it)|do|did|if|long|can|could|would|will|what|where|when|how|who|which|glad|happy|much|many|please)\\b)`,
  ),
);
const meaning = pattern(/^(?:and )?(?:which|that|this) means (?:that )?(?:your|the|you|it)\b/);
const heard = pattern(
  /\b(?:sounds like |i (?:understand|hear|see|gather|take it) (?:that )?|what you(?:'re| are) saying is|you(?:'re| are) saying (?:that )?)you(?:'re|'ve|'d)?\b(?! (?:can|need|should|may))/,
);
const want = pattern(
  /\bconfirm (?:that )?you(?:'d| would| want|'re)|^are you (?:waiting|asking|saying|looking|trying)\b|^(?:so )?you(?:'d| would) like\b/,
);
const youPast = pattern(
  /^(?:so,? |then )?(?:you|your \w+|you've|you're) (?!can\b|could\b|may\b|should\b|need\b|will\b|must\b|have to\b|might\b|welcome\b)\w/,
);

const inverted = pattern(
  /^(?:[^,?]{3,30},? )?(?:are|is|do|does|did|have|has|was|were|can|could|would|what|which|when|where) (?:you|your|there|it|the|this|that)\b/,
);

const allowed = pattern(
  /\b(?:can|could|may|might|will|should|must|need|have to|let's|'ll)\b|'ll\b/,
);

const haveTried = pattern(/\bhave you (?:already )?tried\b/);

/** Says the customer's need or situation back, to show or check understanding. */
export const restate: ActRule = {
  prompt: 'restate',
  finds(clause, { here, past, next }) {
    const { body, text, asks } = clause;
    if (haveTried.test(text) || here.has('offer-options')) return false;
    if (inverted.test(body) && !want.test(body)) return false;
    if (summary.test(text) || summary.test(body) || asIUnderstand.test(text) || want.test(body))
      return true;
    if (heard.test(text) && !here.has('acknowledge-feeling')) return true;
    const checked = next !== undefined && asksIfRight(next.text);
    const told = so.test(text);
    const silent = (past.asked || !past.helped) && !allowed.test(text);
    if (told && (checked || asks || silent) && text.length > 18) return true;
    if (meaning.test(text) && (past.asked || !past.helped)) return true;
    return (asks && youPast.test(body) && !/\bor\b/.test(body)) || (checked && youPast.test(body));
  },
};
