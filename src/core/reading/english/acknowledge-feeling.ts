import type { ActRule } from '../language-pack';

const apology =
  /\b(?:sorry|apologi[sz]e|apologies)\b(?! (?:for the (?:confusion|typo)))[^.?!]{0,12}\b(?:to hear|for|about|that you|that this|you(?:'re| are|r)?\b|it\b|if (?:you|this)|to keep|to learn|to see|we kept)/;
const own =
  /\b(?:sorry|apologi[sz]e|apologies),? (?:but|no\b|there|i (?:do|did|can|could|was|am)|we (?:do|did|can|could|are)|that (?:is|time|room|date)|this is)/;
const empathy =
  /\b(?:i|we)(?: can| do| completely| totally| fully| certainly)* (?:understand|imagine|know|see|appreciate) (?:how|your (?:frustrat|concern|disappoint|worr|situation|feeling)|that (?:this|it) (?:is|can|must)|this (?:is|must|can)|why you)|\b(?:we|i) hear you\b|\bthat (?:must|sounds?) (?:be |have been |very |really |so |quite )*(?:frustrat|hard|awful|stressful|annoying|disappointing|difficult|tough|upsetting|worrying)|\bthat(?:'s| is) (?:a )?(?:really |very |so |quite )?(?:frustrat|tough|awful|stressful|annoying|disappointing|terrible|unfortunate|rough|a shame|a pity)|^(?:oh (?:no|dear|man)|oops|yikes|ouch|darn|bummer|uh[- ]?oh)\b/;
const comfort = /^(?:please )?(?:do not|don't|no need to|not to) worry\b|\brest assured\b/;
const upset = /\bfrustrat(?:ion|ing)|\binconvenience/;

/** An apology or empathy about the customer's trouble, or comfort for a worry. */
export const acknowledgeFeeling: ActRule = {
  prompt: 'acknowledge-feeling',
  finds: ({ text, body, atHead, asks }) =>
    !asks &&
    ((apology.test(text) && !own.test(text)) ||
      empathy.test(text) ||
      empathy.test(body) ||
      upset.test(text) ||
      (atHead && comfort.test(body))),
};
