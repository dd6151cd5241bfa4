import { pattern } from '../pattern';
import type { ActRule, Clause } from '../language-pack';
import { asksSomething } from './question-form';
import { reportsDone, tellsSteps } from './steps';

const lead = '^(?:(?:and|so|but|now|well|okay|ok|then|just checking)[,:]? |\\w+, )?';
const it =
  '(?:that|this|it|these|those|they|everything|all(?: of (?:it|this|that))?|things|any of (?:this|these|that|those)|(?:the|your|my|our) (?:\\w+ ){1,3}?|\\w+ing(?: \\w+){0,6}?)';
const outcome =
  '(?:help\\w*|work\\w*|solve[sd]?|fix(?:ed)?|answer(?:s|ed)?|resolve[sd]?|still (?:there|the same|happening|showing|\\w+ing)|make (?:a|any|some|the) (?:\\w+ )?difference|make (?:any )?sense|clear(?:er)?|better|show (?:you|where|up)|gone|sorted|do the (?:trick|job)|go(?:es)? (?:away|through|well)|wake (?:it|up)|cover (?:it|everything)|to your (?:liking|satisfaction)|in order|in there|what you (?:need|want|were|are)\\w*|back (?:on|up|to)|up and running|come (?:out|up|through|back))';
const asked = pattern(
  new RegExp(
    `${lead}(?:did|does|do|has|have|is|are|was|were|will|would)(?:n't)? ${it} ?\\b[^.?!]{0,40}?\\b(?:${outcome})\\b(?! (?:for|with|best for) (?:you|me|us)\\b|.{0,30}\\bor\\b)`,
  ),
);
const now = pattern(
  new RegExp(
    `${lead}(?:is|are|does|do|did|has|have|can|could|was|were)(?:n't)? (?:you|it|that|they|this|everything|all|things|(?:the|your) \\w+(?: \\w+)?)\\b[^.?!]{0,50}\\b(?:now|again|yet|this time|any (?:better|more))\\W*$`,
  ),
);
const cause = pattern(
  /^(?:does|did|do|will)\b[^.?!]{2,80}\b(?:help|make (?:a|any) difference|solve|fix)\b/,
);
const still = pattern(
  /\b(?:is it|does it|are they|do they|is the \w+|does the \w+) still\b|\bare you still (?:having|seeing|getting|experiencing|stuck|unable|facing|locked)|\bdo you still (?:see|get|experience|need (?:help|us)|have (?:the|this|that|any) (?:\w+ )?(?:problem|issue|error|trouble|question|message))/,
);
// Right after steps, a question whether it looks as it should asks for the result.
const afterSteps = pattern(
  new RegExp(
    `${lead}(?:(?:is|are|does|do|did|was|were) (?:it|they|everything)\\b|(?:does|do|did) (?:that|those|these|this)\\b|(?:does|do|did) (?:the|your) \\w+|can you (?:see|open|access|log|sign|get|reach|load|use|hear|print|connect|play|read|find|enter|send|start|join)\\b|do you (?:see|get|hear)\\b|has (?:it|that|(?:the|your) \\w+) (?:\\w+ )?(?:got|arrived|come|gone|reached|turned|appeared|changed|stopped|started|received|worked|helped))`,
  ),
);
const asksFacts = pattern(
  /\b(?:or (?:on|is|was|are|only|another|a|the)\b|happen(?:s|ed)? (?:on|when|with)|ring a bell|belong|cost|bother)/,
);
const how = pattern(
  /^(?:and |so )?how(?:'s| is| are| was| were| did| does| do) (?:it|that|things|everything|all|this|the \w+|your \w+)\b[^.?!]{0,30}\b(?:go|going|work|working|look|looking|feel|run|running|turn out|come along|get on|getting on|doing|now|behav\w+)\b|\bare you (?:happy|satisfied|pleased)\b/,
);
const fragment = pattern(
  /^(?:and |so )?(?:all |is it |everything |any )?(?:good|sorted|better|fixed|solved|working|clear|done|okay|ok|set|luck|joy|improvement|change|difference|bars|success)(?: (?:now|again|so far|yet|there|this time|with (?:that|it|this)))?\W*$|\bany (?:\w+ )?(?:luck|joy|improvement|difference|better)\b/,
);
const tell =
  "(?:(?:let|tell|ping|dm|message|write(?: to)?|contact|call|ring|e-?mail|text|reply to|keep) (?:me|us)(?: (?:here|back|again))?(?: know| a line| posted)?|let know|shout|holler|give (?:me|us) (?:a )?(?:shout|ring|call)|drop (?:me|us) a \\w+|reply|report back|(?:i|we)(?:'d| would) (?:be (?:glad|happy|pleased|grateful|curious|interested)|like|love)(?: to (?:hear|know|learn))?(?: for a (?:line|word|note)[^.?!]{0,20})?|please (?:confirm|check|verify|see))";
const result =
  "(?:(?:it|that|this|these|those|they|everything|things|all|any of (?:this|these|that))\\b|(?:the|your|our|all) (?!best\\b)\\w+|you (?:can(?:'t|not)?|(?:still )?(?:see|get|have (?:any |further |more )?(?:trouble|problems|difficult\\w+|issues))|manage|succeed|still|run into|are (?:able|unable|still|happy|satisfied)|could|got|continue))";
const invited = pattern(
  new RegExp(`\\b${tell},? (?:if|whether|how|when|that|in case|should|what)\\b,? ${result}`),
);
const anyway = pattern(
  /\b(?:let (?:me|us)|tell (?:me|us)) know (?:if|how|whether|that)\b[^.?!]{0,30}\b(?:help|work|goes?|went|solve|fix|get on|resolve|persist|continue|still|sorted)|\b(?:dm|message|write|contact|tell|reply to) us if (?:that|this|it)\b[^.?!]{0,20}\b(?:help|work|fix)|\b(?:tell|let) (?:me|us) (?:know )?(?:what (?:you see|happens|it says)|how (?:it|you|that) (?:went|goes?|get|got))/,
);
const posted = pattern(/\bkeep (?:us|me) (?:posted|updated|in the loop)\b/);
const fitsSlot = pattern(
  /\b(?:work|suit|fit|good|okay|ok|fine|all right|alright|acceptable)s?(?: better| best)? (?:for|with) you\b|\b(?:any|either|one|which) of (?:these|those|them)\b|\b(?:that|this|it) sounds?\b/,
);
const triedIt = pattern(/^(?:does|did|do) (?:that|this|it) work for you\b/);
const wantsMore = pattern(
  /\bif you(?:'d| would| have| need| want)? (?:like|any|more|other|further|need|me to|us to)\b/,
);

const opensWithAny = pattern(/^any\b/);

/** How many clauses back the steps may stand that a question is about. */
const reach = 12;

/** Asks or invites the customer to say whether it worked. */
export const checkSatisfaction: ActRule = {
  prompt: 'check-satisfaction',
  finds(clause, scene) {
    const { here, past } = scene;
    if (here.has('bridge')) return false;
    const { text, body, asks } = clause;
    if (anyway.test(text)) return true;
    const told = scene.hadEarlier('give-information') || reportsDone(clause) || tellsSteps(clause);
    const known = past.helped || told || scene.hadEarlier('check-satisfaction');
    if (known && !asks && invited.test(text) && !wantsMore.test(text)) return true;
    if (known && posted.test(text)) return true;
    if (fitsSlot.test(text))
      return (
        triedIt.test(body) &&
        scene.someBefore(reach, tellsSteps) &&
        !scene.hadEarlier('offer-options')
      );
    if (!asksBack(clause)) return false;
    if (
      known &&
      /\b(?:tell|let) (?:me|us) (?:know )?(?:if|whether) /.test(text) &&
      invited.test(text)
    )
      return true;
    if (
      fragment.test(body) ||
      asked.test(body) ||
      cause.test(body) ||
      how.test(body) ||
      asked.test(text)
    )
      return true;
    if (!known) return false;
    if (now.test(body) || still.test(text)) return true;
    if (!told || !afterSteps.test(body) || asksFacts.test(text)) return false;
    return scene.someBefore(reach, tellsSteps) || scene.someBefore(reach, reportsDone);
  },
};

function asksBack(clause: Clause): boolean {
  return asksSomething(clause) || opensWithAny.test(clause.body);
}
