import { pattern } from '../pattern';
import type { Found, Past, Sentence } from '../language-pack';

const success = pattern(
  /\b(?:(?:it|that|this|everything|which) (?:has |have |all |finally |now |just |should )*(?:worked|fixed|solved|resolved|did (?:it|the trick)|do it)\b(?! (?:fine |ok |well )?(?:on|in|before|until|with|for a|but))|(?:(?:is|'s|are|been|got|all|now) )(?:fixed|solved|resolved|sorted|working (?:now|again|great|perfectly))|works (?:now|again|perfectly|great|like a charm)|working now|problem solved|(?:solved|fixed|resolved|sorted) (?:the|my|our) (?:problem|issue|trouble)|(?:seems?|appears?) to (?:be|have been) (?:solved|fixed|resolved|sorted|working)|(?:did|does|do) the (?:job|trick)|case closed|(?:consider|call) (?:it|the matter|this|that) (?:closed|settled|solved)|runs again|up (?:and running|again)|(?:i am|i'm|we're|we are|she is|she's|he is|he's) in\b(?= ?(?:[!.]|$))|all (?:there|good)|(?:quiet|fine|gone|ok|okay|better|perfect) now|went through|that works\b(?! (?:for|on|in|only))|(?:got|have) it(?: all)? (?:working|now|sorted|fixed)|(?:all|i'm) (?:set|sorted|good now)|found it now|figured it out|sorted it|got it to work|(?:fine|good) now|back to normal|i(?:'ve| have)? (?:fixed|solved) it)\b/,
);
const complete = pattern(
  /\b(?:(?:that|this)(?:'?s| is| was| will be|'ll be| would be| should be) (?:all|it|everything)\b(?!,? (?:exactly|right|correct|wrong))(?! (?:the (?!help|info)|about|that's wrong|says?|does|i (?:see|get)|you))|(?:that|this)(?:'s| is| was)? (?:all|everything|exactly what|just what|what) i (?:need|want|was looking)|nothing else|all i (?:need|needed|wanted)|everything i need(?:ed)?|have (?:all|everything) i need|what i needed|nothing (?:more|further)|(?:don't|do not) (?:need|have) any(?:thing|(?:one)? other| more| further)(?: else)?|(?:i'm|i am|we're) (?:all )?(?:good|set)\b|no more questions|answers? (?:my|all my|the) questions?)\b/,
);
const helpful = pattern(
  /\b(?:that(?: really| definitely| certainly)? help(?:s|ed)|(?:you|that|this|it)(?:'ve| have|'s| has| were| was|'re| are)(?: been)?(?: very| so| really| extremely| most| certainly)* (?:helpful|great help|a (?:big|great|huge) help|been great)|(?:you've|you have) (?:been (?:great|awesome|amazing|wonderful|excellent|fantastic)|helped)|(?:very|so|most|certainly|really|extremely) helpful|thanks for (?:solving|fixing|sorting))\b/,
);
const denied = pattern(
  /\b(?:not|didn't|doesn't|don't|isn't|wasn't|never|hasn't|haven't|still (?:not|no)|yet|if (?:it|that|this)|would (?:that|it)|thought (?:it|that)|until|but|hope|hopefully|came back|nothing else (?:to|works|seems|has|helps))\b/,
);

// What takes success back behind it.
const takenBack = pattern(
  /^[^.?!]{0,60}\b(?:but|however|prior to|before|until|came back|only (?:on|in|for)|not|except)\b/,
);
const alone = pattern(
  /^(?:(?:yes|yep|yeah|ok|okay|yup|wow|great),? )?(?:(?:it|that|everything|all|this|which) )?(?:now )?works?(?: (?:now|fine|again|great|well|perfectly))?(?=[.,!]|$| thank| thx| cheers)/,
);
const confirmed = pattern(
  /^(?:(?:yes|yep|yeah),? )?(?:it|that|they|this) (?:does|is|do|are|did|has|was)\b(?=[.,!]|$| thank| thx| now)/,
);

/** Returns the words that say the need is met, if there are any. Plain thanks do not. */
export function satisfiedIn(sentences: readonly Sentence[], past: Past): Found | undefined {
  for (const { text, start, asks } of sentences) {
    if (asks) continue;
    const patterns = [success, complete, helpful, alone, ...(past.justChecked ? [confirmed] : [])];
    for (const words of patterns) {
      const match = words.exec(text);
      if (match && words !== helpful && takenBack.test(text.slice(match.index + match[0].length)))
        continue;
      // A doubt in front of the words, or a condition, takes them back.
      if (match && !denied.test(text.slice(Math.max(0, match.index - 40), match.index))) {
        return {
          span: { start: start + match.index, end: start + match.index + match[0].length },
          rule: 'satisfied',
        };
      }
    }
  }
  return undefined;
}
