import { pattern } from '../pattern';
import type { ActRule, Scene } from '../language-pack';
import { hard, softener, upset } from './words';

const apology = pattern(
  /\b(?:sorry|(?:i|we)(?: do| really| truly| deeply| sincerely| must)* apologi[sz]e|(?:my|our|accept (?:my|our)|sincere(?:st)?|many|please accept \w+) apologies|apologi[sz]e|apologies|pardon)\b/,
);
const noApology = pattern(
  /\b(?:nothing|no need|not|don't(?: need)?|never) (?:for you )?to (?:be sorry|apologi[sz]e)|\bsorry (?:for the (?:confusion|typo)|i missed|to (?:ask|bother|keep asking|interrupt))|\bsaid\b[^.?!]{0,30}\bsorry/,
);
// "Sorry, but we cannot …" softens a no of the agent's own.
const ownNo = pattern(
  /\b(?:sorry|apologi[sz]e|apologies)\W{0,3}(?:but\b|however\b|no\b|none\b|nothing\b|not\b|unfortunately\b|(?:(?:i|we|there|it|that|this|they|your|the|our)\b(?:'m|'re|'s)?(?: \w+){0,8}? ?(?:can't|cannot|can not|n't|not (?!acceptable|right|good|fair|ok|fine|what)|no\b|unable|only|nothing|never|none)|(?:that|this) (?:is (?!a\b|an\b|really|very|so\b|too\b|not\b)|time|room|date)|i (?:did|do|was|am)|there (?:is|are)))/,
);
const noFirst = pattern(/\b(?:no|not|none|nothing|\w+n't)\b[^.?!]{3,80}\bsorry\b/);
const toPerson = pattern(
  /\b(?:sorry|apologi[sz]e|apologies)(?: again)? (?:to (?:hear|learn|see|read|keep you|have kept)|for|about|that|if (?:you|this|that)|you(?:'re| are|'ve| had)?\b|it\b|we kept|on behalf)/,
);
const insight = pattern(
  new RegExp(
    `\\b(?:i|we)(?:'m| am| are)?(?: ${softener}| would)* (?:understand|imagine|see|know|appreciate|realise|realize|hear|sense|get|tell|recogni[sz]e|gather|empathi[sz]e with|sympathi[sz]e with)(?:,| that| how| why| what| it| this| you(?:'re|r)?| is| are| can| must| be| the)*[^.?!]{0,40}?\\b(?:${hard}|${upset}|doesn't wait|can't wait|important|urgent|matters?)\\b`,
  ),
);
const insightBare = pattern(
  /\b(?:i|we)(?: can| do| completely| totally| fully| certainly| quite)* (?:understand|imagine|see|appreciate|know) (?:how (?:you|it|this|that|\w+ (?:this|that|it))|why you|why (?:this|that|it))|\b(?:we|i) hear you\b|\b(?:i|we) feel (?:for you|your)|\b(?:we|i) know,? (?:we|i) know\b/,
);
const verdict = pattern(
  new RegExp(
    `\\b(?:that|this|it|which)(?:'s| is| was| has been|'s been| sounds?| looks| feels| does sound| does look|'d be| would be| can be| could be| must| must be| must have been| must feel| may be| might be| isn't)(?: ${softener}| like| a| an| be| have been| have| been| feel| (?:un)?believably| incredibly| extremely| rather| pretty| truly| clearly| just)* (?:real |big |terrible |great )?(?:${hard}|given you|made you|come as|left you)\\b`,
  ),
);
const living = pattern(
  new RegExp(
    `^(?:\\w+(?: \\w+){0,5}) (?:is|are|was|would|must be|can be) (?:${softener} )*(?:no fun|no joke|enough to (?:try|drive|make)|${hard})\\b`,
  ),
);
const cry = pattern(
  /^(?:oh,? )?(?:oh no|no no|oh dear|dear me|oh man|oops|yikes|ouch|darn|bummer|uh-oh|uh oh|uhoh|goodness(?: me)?|good grief|gosh|blimey|my word|oh bless|bless (?:you|your)|you poor|poor (?:you|thing|\w+)|no wonder|what an? (?:\w+ ){0,2}?(?:shame|pity|thing to|nuisance|pain|mess|nightmare|shock|fright|hassle|blow|disappointment|ordeal|bother|worry|scare|business|headache|drag|rotten|bad|horrible|terrible|awful|frustrating|annoying)|how (?:frustrating|annoying|awful|horrible|terrible|upsetting|stressful|disappointing|unpleasant|worrying|scary|frightening|infuriating|sad|unfortunate|irritating|maddening))\b/,
);
const sameHere = pattern(
  /\b(?:i|we|anyone|anybody|any of us|most people)(?:'d| would) (?:\w+ ){1,9}(?:too|as well|in your (?:shoes|place|position|situation))\b|\bwould try anyone's patience\b|\bin your shoes\b|\b(?:nobody|no one) should(?: ever)? have (?:to|had)\b|\byou shouldn't (?:have|need)(?: had)? to\b|\byou(?:'ve| have) (?:every right|every reason|good reason|been through|had (?:a|to))\b|\byou deserve(?:d)? better\b|\b(?:my|our) hearts? go(?:es)? out\b|\b(?:not|isn't|wasn't) the (?:experience|news|answer|service|start|impression|way) (?:\w+ ){0,3}(?:you|we|i)\b/,
);
const belowAim = pattern(
  /(?:\bnot\b|n't\b|\bnever\b) (?:\w+ ){0,2}?(?:the|what|how|a|an|something)(?: \w+){0,3} (?:we|i) (?:want|like|expect|aim|strive|hope|love)\b|\b(?:we|i) (?:don't|never|hate|do not)(?: \w+)? (?:like|want|love|hearing|seeing|to (?:hear|see))\b[^.?!]{0,20}\b(?:hear|see|feel|this|that)\b/,
);
const comfort = pattern(
  /\b(?:do not|don't|no need to|not to|try not to|nothing to|no reason to|never|please don't|there's no need to)(?: you)?(?: \w+)? (?:worry|panic|fret|be (?:afraid|worried|alarmed|scared|anxious))\b(?! (?:about (?:filling|sending|the (?:rest|other))|if\b))|\brest assured\b|\b(?:please )?(?:breathe|stay calm)\b|\b(?:nothing|not) (?:is|are)? ?(?:lost|to be afraid of)\b|\byou(?:'re| are) (?:not alone|in good hands|safe now)\b/,
);
const trouble = pattern(
  /\bunderstandabl[ey]\b|\bfrustrat(?:ion|ing)\b|\binconveniences?\b|\bmy bad\b|\b(?:my|our) (?:mistake|fault)\b/,
);

const bare = pattern(/sorry\W*$/);
const early = pattern(/^[^?]{0,40}sorry\b/);

/** An apology or empathy about the customer's trouble, or comfort for a worry. */
export const acknowledgeFeeling: ActRule = {
  prompt: 'acknowledge-feeling',
  finds: (clause, scene) => {
    const { text, body, asks } = clause;
    if (comfort.test(text) || cry.test(body) || cry.test(text)) return true;
    if (apologises(withReason(text, scene)) && (!asks || early.test(text))) return true;
    if (asks) return false;
    return [insight, insightBare, belowAim, verdict, sameHere, trouble, living].some((frame) =>
      frame.test(text),
    );
  },
};

function apologises(text: string): boolean {
  if (!apology.test(text) || noFirst.test(text) || noApology.test(text)) return false;
  return toPerson.test(text)
    ? !/^(?:i'm |i am )?(?:so )?sorry,? (?:but|no\b)/.test(text)
    : !ownNo.test(text);
}

/** A bare "sorry" is explained by the clause after it, or by the one before in the same sentence. */
function withReason(text: string, { previous, next }: Scene): string {
  if (!bare.test(text)) return text;
  const before = previous && !/[.?!]\W*$/.test(previous.text) ? previous.text : '';
  return `${before} ${text} ${next?.text ?? ''}`;
}
