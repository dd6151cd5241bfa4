import { pattern } from '../pattern';
import type { Clause } from '../language-pack';
import { hard } from './words';

const verdict = pattern(
  new RegExp(
    `^(?:well,? |ah,? |ha,? |haha,? )?(?:(?:that|this|it|which|all|sounds?|makes|looks)(?:'s| is| was| would be| will be| sounds?| makes| looks| does| means)?)(?: \\w+ly| all| very| really| so| quite| such| a| an| the| no)*(?: (?:little|bit|perfect|great|good|big|fair|nice|real|new|valid|lot|fine|total))? (?:${hard}|fine|ok|okay|odd|strange|great|good|sense|weird|interesting|nice|cool|true|right|correct|helps?|perfect|wonderful|lovely|kind|fair|classic|relief|one|plan|idea|point|question|news|choice|deal|surprise|lot|job|funny|happens|understandable|brilliant|amazing|awesome|fantastic|likewise)\\b[^.?!]{0,14}[.!]*$`,
  ),
);
const exclamation = pattern(
  /^(?:(?:oh|ah|ha|haha|wow|phew|hooray|yay|hmm+|aha|oops|gosh|well|goodness|hey|bravo|right you are|there you go|you're on|fair enough|fair point|good point|point taken|no way|you bet|you sure can|same here|so (?:do|am|are|did|would|have|can) (?:i|we)|me too|(?:oh )?bless you|all (?:good|set|clear|done|right)|done deal)\b[\s,.!…]*){1,4}(?:\w+[\s,.!]*){0,1}$/,
);
const what = pattern(
  /^(?:oh,? )?what (?:a|an|the)\b(?! (?:is|are|was))|^how (?:nice|kind|lovely|exciting|sweet|thoughtful)\b/,
);
const mind = pattern(
  /^(?:i|we)(?:'d|'ll|'m|'re| would| will| can| could| do| just| am| are| really| fully| totally| also| certainly| definitely)* (?:understand|know|see(?=\W*$| (?:that )?you| what| how| why)|hope|love|like to (?:help|take|look|know|hear|learn|see|make)|want(?: you)? to (?:help|make|be|know|ensure|look|take|see|hear)|want (?:you|this|that|your)|looking forward|look forward|trust|be (?:here|happy|glad|delighted)|do (?:our|my)|hear (?:you|that|your)|feel|agree|wonder|pulled|have to (?:say|admit)|must (?:say|admit))\b|^(?:let's hope|here's hoping|hope(?:fully this)?)\b|^looking forward\b/,
);
const together = pattern(
  /^(?:(?:first|so|okay|now),? )?let(?:'s| us| me) (?!know)(?:\w+ )?(?:see|look|sort|get|fix|solve|find|dig|work|figure|investigate|start|begin|do|take|have|go|check|clear|put)\b(?!.{0,80}\b(?:below|articles?|try|steps?|make sure|following|link|settings|guide|option)\b)/,
);
const announcement = pattern(
  /^(?:here is|here's) what (?:happens|will happen|comes|i (?:can|found|see))\b[^.]{0,14}[.:!]*$|^(?:to be (?:honest|clear|sure)|honest(?:ly| answer)|just to (?:make|be) (?:sure|certain|clear)|first of all|one (?:more )?(?:thing|question)(?: though)?|quick question|as (?:announced|agreed|promised|mentioned|discussed)|good news|bad news|next question|last question|almost there|nearly there|not to worry|take your time|no (?:hurry|rush)|whenever you(?:'re| are) ready|i'm all ears|closing (?:it|this)(?:,? then)?|over and out|let us know|(?:i'm|i am|still) here|are you (?:still )?there|sorry)\W*$|^(?:i'm|we're|i am|we are) (?:all ears|listening|here|with you)\b/,
);
const notFollowed = pattern(
  /^(?:(?:i'm|i am) )?(?:so |very )?(?:sorry,? )?(?:but )?i (?:don't|didn't|did not|do not|couldn't|can't)(?: quite| really| fully)? (?:understand|follow|catch|get (?:that|what))\b/,
);
const gratitude = pattern(
  /^(?:many )?(?:thanks|thank you|thx|cheers)(?: (?!for\b)[\w']+,?){0,5}[.!]*$|^(?:thanks|thank you)(?: once)? again,? and\b/,
);
const atHand = pattern(
  /^(?:i|we)(?:'ve| have)?(?: just| now)? (?:pulled(?: up)?|brought up|opened|located|found|accessed|got|have) (?:up )?(?:your|the) (?:account|profile|file|record|details|information|customer)\b[^.?!]{0,14}[.!]*$|^(?:i|we)(?:'ve| have)? (?:got (?:it|that|this)|noted (?:it|that|this))\b[^.?!]{0,12}[.!]*$|^(?:that's|that is|it's) noted\b/,
);
const toldTogether = pattern(
  /^(?:that|this|it) means (?:a lot|a great deal|so much|the world)|^(?:you|that) (?:made|make|makes) (?:my|our) day\b|^you(?:'ve| have)? (?:kept|keep|did|done|were|are|'re) (?:your cool|(?:so |very |really |most )?(?:great|well|kind|patient|lovely|the best|a star|on the ball|awesome|a legend))/,
);

/**
 * Returns whether the clause is talk that tells the customer nothing about the matter: a verdict
 * ("that's a relief"), an exclamation, what the agent thinks or hopes, "let's see".
 */
export function isRemark({ body, text, asks }: Clause): boolean {
  if (/^i know,? right\b/.test(body)) return true;
  if (asks && !/^are you (?:still )?there/.test(body)) return false;
  return [
    verdict,
    exclamation,
    what,
    mind,
    together,
    announcement,
    notFollowed,
    gratitude,
    atHand,
    toldTogether,
  ].some((frame) => frame.test(body) || (body.length < text.length && frame.test(text)));
}
