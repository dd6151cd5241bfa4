import type { ActRule } from '../language-pack';

const asked =
  /\b(?:did|does|do|has|have|is|was|will|were|would)(?:n't)? (?:that|this|it|these|those|everything|the problem|the issue|any of (?:this|these|that|those))\b[^.?!]{0,40}\b(?:help|work|solve[sd]?|fix(?:ed)?|answer|resolve[sd]?|still there|make (?:a|any) difference|clear|better|show (?:you|where)|gone|sorted|do the trick)|^(?:does|did|do)\b[^.?!]{2,60}\b(?:help|make (?:a|any) difference|solve|fix)\b/;
const invited =
  /\b(?:let (?:me|us)|tell (?:me|us)) know (?:if|how|whether|that)\b[^.?!]{0,30}\b(?:help|work|goes?|went|solve|fix|get on|resolve|persist|continue|still|sorted)|\b(?:dm|message|write|contact|tell|reply to) us if (?:that|this|it)\b[^.?!]{0,20}\b(?:help|work|fix)/;
const posted = /\bkeep (?:us|me) (?:posted|updated|in the loop)\b/;
const since =
  /\b(?:are you|is it|does it|do you) still\b|\b(?:can|are) you (?:able to )?(?:\w+ ){1,5}now\?|\b(?:is|are) (?:it|things|everything|all) (?:ok|okay|fine|good|well) now\b/;
const happy =
  /\bare you (?:happy|satisfied|pleased)\b|\bhow (?:did|does|is) (?:that|it) (?:go|going|work|look)/;

/** Asks or invites the customer to say whether it worked. */
export const checkSatisfaction: ActRule = {
  prompt: 'check-satisfaction',
  finds({ text }, { here, earlier, past }) {
    if (here.has('bridge')) return false;
    if (asked.test(text) || invited.test(text) || happy.test(text)) return true;
    return (
      (posted.test(text) || since.test(text)) &&
      (past.helped || earlier.has('give-information') || earlier.has('check-satisfaction'))
    );
  },
};
