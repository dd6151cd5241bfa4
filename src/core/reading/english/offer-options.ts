import { pattern } from '../pattern';
import type { ActRule, Clause } from '../language-pack';
import { asksSomething } from './question-form';
import { deed } from './words';

const verb =
  '(?!know\\b|help (?!you (?:find|with another|choose|book))|assist\\b|have (?:your|a|an|the|some)\\b(?! (?:\\w+ ){1,5}(?:sent|call|brought|delivered|replaced|moved))|get\\b|ask\\b|see (?:your|the)\\b|take (?:your|down)\\b|check your\\b|please\\b|also\\b|just\\b|verify\\b|speak\\b|confirm your|the\\b|your\\b)\\w+';
const consent = pattern(
  new RegExp(
    `\\b(?:(?:shall|should) (?:i|we)|(?:can|may|could) (?:i|we)(?: go ahead and)?) ${verb}|\\b(?:would|do|did) you (?:like|want|prefer|wish) (?:me |us )?to (?!know|talk|say|tell)\\w+|\\b(?:would|do) you (?:like|want) (?:me|us|our \\w+) to\\b|\\bwant (?:me|us) to\\b|\\bwould you rather (?!not\\b)\\w+|\\b(?:ok|okay|alright|fine) if (?:i|we)\\b|\\b(?:shall|should|can|may) (?:i|we) (?:proceed|go ahead)|\\b(?:would|do) you mind if (?:i|we)\\b|\\b(?:would|will) it (?:help|be (?:ok|okay|fine|all right|alright|acceptable|useful)) (?:if|for) (?:i|we|you|me|us)\\b`,
  ),
);
const thing = pattern(
  /\b(?:would|do|did) you (?:like|want|prefer) (?:to know\b|(?!to\b|me\b|us\b)\w)/,
);
const wh = pattern(
  /^(?:and |so |from |to |for |at |on |in |by |until |which |since )*(?:what|which|when|where|who|whose|why|how)\b/,
);
const either = pattern(
  /\b(?:would you (?:like|prefer|rather)|(?:do|did) you (?:want|prefer)|should|shall)\b[^?]{0,80}\bor\b|\bor would you\b|^(?:and )?(?:which|what)(?: one| of \w+| \w+)? (?:suits?|would (?:suit|you (?:prefer|like|rather))|do you prefer|is (?:better|best)|works? (?:better|best))\b[^?]{0,80}\bor\b/,
);
const slot = pattern(
  /^(?:and |so |ok(?:ay)?,? )?(?:does|do|would|will|is|are|how about|what about) (?!that\b|this\b|it\b|these\b|everything\b)[^?]{2,50}\b(?:work|suit|fit|be (?:ok|okay|fine|good|convenient)|okay|ok|fine|good|convenient|all right)(?: better| best)?(?: (?:for|with))? ?(?:you|instead|too)\b|\b(?:any|either|one) of (?:these|those|them)\b[^?]{0,12}\b(?:work|suit|fit|good|help|sound|appeal)|^(?:how|what) about\b|\b(?:does|would|will|do) (?:that|this|it|either|these|those) (?:work|suit|fit|be (?:okay|ok|good|fine|convenient))(?: (?:for|with))? you\b/,
);
const likes = "(?:like|want|prefer|wish|agree|fancy|care|choose|rather|consent|don't mind)";
const terms = pattern(
  new RegExp(
    `\\bif (?:it|that) (?:suits|helps|is easier)(?: you)?\\b[^.?!]{0,40}\\b(?:can|could|might|would)\\b|\\b(?:i|we) (?:can|could|would|might)\\b[^.?!]{0,80}\\bif you(?:'d| would)? ${likes}|\\bif you(?:'d| would)? ${likes}\\b[^.?!]{0,40}\\b(?:i|we|you)(?: can| could|'ll| will)\\b|\\b(?:let (?:me|us) know|tell (?:me|us)|just say|say) if you(?:'d| would) (?:like|prefer|rather)(?! (?:any|more|further|help))|\\b(?:should|if) you (?:fancy|prefer|rather)\\b|\\bor,? if you(?:'d)? (?:prefer|like|rather)`,
  ),
);
const choices = pattern(
  /\beither\b(?! way\b| of\b)[^.?!]{2,100}\bor\b|\b(?:one|another|the other|a second|an alternative|other) (?:option|possibility|way|choice|alternative)s?\b(?! (?:is|was) (?:closed|full|gone))|\b(?:your|two|three|several|following|these|the|some|other) (?:\w+ )?(?:options|possibilities|choices|alternatives) (?:are|is|available|open|for you)\b|\b(?:have|are|got|with|offer(?: you)?) (?:\w+ )?(?:two|three|four|several|a few|some|the|these|a choice of) (?:\w+ )?(?:options|possibilities|choices|ways|alternatives)\b|\b(?:options|choices|alternatives|possibilities):|\b(?:an?|the|your) choice (?:of|between)\b|\bhow about\b|\balternatively\b|\bwhat (?:i|we) (?:can|could) (?:do|offer)(?: for you| instead)? is\b|\b(?:up to you|(?<!for )your (?:call|choice)(?=\W*$|,)|the choice is yours|say the word|whichever (?:you|suits|is)|it's for you to)\b|^(?:or|otherwise),? (?:else )?(?:i|we|you)(?:'d| would)?(?: can| could| may| might)?\b|\b(?:gladly|happy to|glad to|willing to|pleased to) (?:offer|move|send|give|refund|replace|swap|exchange|book|switch|change|extend|cancel|waive|credit|arrange|throw in|put)\b|\b(?:i|we) can (?:also )?offer (?:you )?\b/,
);
const branch = pattern(
  new RegExp(
    `\\b(?:you|we|i)(?:'re| are)? (?:can|could|may|might|free to|welcome to)\\b[^.?!]{3,120},? or (?:alternatively |else |instead )?(?:(?:we|you|i)(?:'ll| can| could| may| will)?\\b|at (?:\\d|the|our)|(?:${deed}|bring|come|pick|wait|use|go|visit|choose|drop|swap|have|get|collect|fetch|return|buy|stay|stick)\\b|on(?:line| the)\\b|by \\w+|(?:in|through|via|from) (?:a|an|the|our|one|person))`,
  ),
);
const wantedManner = pattern(/^how would you like (?:me|us) to\b/);
const inform = pattern(/\b(?:enter|type|click|press|hit|tap|error|message|setting|menu|button)\b/);

/** Returns whether the clause asks for a yes to something that the agent would do. */
export function offersAction(clause: Clause): boolean {
  return asksSomething(clause) && !wh.test(clause.body) && consent.test(clause.body);
}

/** Returns whether the clause asks whether a proposed time, thing or plan is welcome. */
export function proposesSlot(clause: Clause): boolean {
  return clause.asks && slot.test(clause.body);
}

/** Puts something that the customer may take or leave. */
export const offerOptions: ActRule = {
  prompt: 'offer-options',
  finds(clause, { here }) {
    if (here.has('bridge') || here.has('open-question') || here.has('check-satisfaction')) {
      return false;
    }
    const { text, body } = clause;
    if (terms.test(text) || choices.test(text) || wantedManner.test(body)) return true;
    if (!clause.asks && branch.test(text) && !inform.test(text)) return true;
    if (!asksSomething(clause)) return false;
    if (either.test(body) || proposesSlot(clause)) return true;
    return !wh.test(body) && (offersAction(clause) || thing.test(body));
  },
};
