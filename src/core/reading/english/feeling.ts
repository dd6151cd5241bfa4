import { pattern, type Pattern } from '../pattern';
import type { Feeling, Sentence } from '../language-pack';

const negative = pattern(
  /\b(?:ang(?:ry|er)|annoy\w*|frustrat\w*|disappoint\w*|upset\w*|worr(?:y|ied|ying|ies)|concerned|anxious|scared|afraid|stress\w*|unaccept\w*|ridiculous\w*|terribl[ey]|horribl[ey]|horrific|awful\w*|appalling|atrocious|worst|hate|sick of|fed up|tired of|useless|worthless|wtf|tf|damn\w*|darn|dang|ugh+|argh+|grr+|sad(?:ly)?|unhappy|rude|waste of|wasting|ripp?ed? off|rip-?off|scam\w*|disgust\w*|sham(?:e|eful)|pathetic|nightmare|let (?:me|us) (?:really )?down|lost (?:faith|patience)|losing (?:patience|my mind)|desperate\w*|stupid|idiot\w*|crap\w*|sucks?|shit\w*|fuck\w*|hell\b|bullshit|garbage|a joke|bad (?:service|experience)|poor (?:service|experience)|at a loss|not (?:at all |very |really )?(?:happy|impressed|pleased|amused|acceptable|good enough|cool|fair|funny|great)|no (?:one|body) (?:is |has )?(?:help|answer|respond|car)\w*|never (?:again|using|buying)|how (?:hard|difficult) (?:is|can)|had enough|come on|for god'?s sake|makes? no sense|doesn't make sense|can't believe|unbelievable|outrag\w*|get your act|really bad|so (?:bad|slow|hard|confus\w+|wth|omg|smh|worse|impossible|struggl\w+|urgent(?:ly)?|nothing (?:works|helps|happens)|no help|please help|so much for|tired|long)|in (?:a )?panic|please (?:please|help!+)|help!{1,}|too (?:expensive|slow|much) (?:money|for)|poor\w*|troubling|inconvenien\w*|unfair\w*|still (?:no|not|haven't|hasn't|waiting|nothing)|(?:several|multiple|many|\d+) times|ignor(?:ed|ing)|hassle|mess(?:ed)?|seriously|no (?:response|reply)|confus\w+|bummer|crying|livid|furious|gutted|heart(?:broken| (?:is|was) broken)|nervous|panick?\w*|shaking|(?:could|want to|about to) (?:cry|scream)|disgrace\w*|how dare|refus(?:ed?|es|ing) to (?:help|answer|listen)|reeks?|stinks?|boo|(?:second|third|fourth|fifth|sixth|tenth) (?:time|mail|e-?mail|call|letter|ticket|reminder)\b(?! (?:lucky))|(?:twice|three times) (?:already|now)|still having (?:issues|problems|trouble)|do you even|don't even know|heard that (?:one )?before|never felt|no longer trust|look(?:s)? silly|dislike|every time i|don't give me|flipping|bloody|freaking|thanks for nothing|cheers for that|complain(?:ing|ed)|old \w+ was better|not a (?:great|good)|no-shows?|wasted|clueless|helpless|miserable|dreadful|shocking|lied|lying|false promises?|been passed over|(?:waited|waiting|waste[ds]?) (?:for )?(?:over |more than )?(?:\d+|an?|two|three|four|several) (?:hours?|days?|weeks?|months?))\b|\bhelp!|[😩😡😠😤😢😭☹🙁😞😔😒🤬😖😣👎💔🙄😫🤢😰😥]|(?:^|\s)[:=]'?-?[(/](?:\s|$)|\?!|!\?|\b\w*([a-z])\1{3,}\w*\b/u,
);
const positive = pattern(
  /\b(?:great|perfect(?:ly)?|awesome|excellent|wonderful\w*|amazing\w*|fantastic\w*|brilliant\w*|lovely|love (?:it|that|this|you)|fabulous|superb|delighted|thrilled|excited|wow|yay|hurray|hooray|woohoo|you(?:'re| are) (?:the best|great|a star|awesome|amazing|so kind)|life ?saver|thank(?:s| you) (?:so|very|ever so) much|thanks (?:so much|a million|a ton|a bunch)|thx so much|thank you,? thank you|thank you so so much|god bless|bless you|you rock|(?:you're|you are|ur) (?:the man|a legend|a saint|a star|an angel)|heavenly|forgiven|much better|phew|decent of you|actually nice|i like (?!to\b)|hooked|impressed|chuffed|made my (?:day|week)|much appreciated|(?:really |greatly )?appreciate (?:it|that|your|the|this|all)|helpful|good to hear|(?:so |very |really )(?:glad|happy|pleased|relieved)|(?:i'm|i am) (?:glad|happy|relieved|pleased)|sounds (?:really |so |very )(?:good|nice)|works (?:great|perfectly|like a charm)|been (?:great|a great)|what a relief|nice one|exactly what i)\b|[😀😃😄😁😊🙂😍🥰👍🎉❤🙏]/u,
);
const negated = pattern(
  /\b(?:not|isn't|wasn't|never|no|if)(?: \w+){0,2} (?:great|perfect|helpful|awesome|excellent|good|happy|glad|nice)\b|\b(?:great|perfect)(?:,| job)?[^.?!]{0,20}\b(?:now|another|just great)\b|\b(?:would be|that'd be|it'd be) (?:great|awesome|perfect|helpful|appreciated|lovely)\b[^.?!]{0,20}\b(?:if|to)\b|\bdon't worry|\bno worr|(?:'d|would) (?:really |greatly |much )?appreciate\b|\bany\b[^.?!]{0,40}\bappreciated\b|\bin advance\b/,
);
const signOff = pattern(
  /^(?:many thanks|thank(?:s| you) (?:so|very) much)\b[^.?!]{0,30}(?:help|advance|time)?/,
);

// Marks alone shout; beside trouble they show that it hurts.
const shout = pattern(/!!|[!?]{3,}/);
const trouble = pattern(
  /\b(?:no|not|never|still|why|help|wrong|gone|lost|nothing|broken?|missing|\w+n't|cant|wont|doesnt|dont|urgent)\b/,
);

/** Returns the feeling that the message shows last, with its words; a plain report of a problem shows none. */
export function feelingIn(sentences: readonly Sentence[]): Feeling | undefined {
  let shown: Feeling | undefined;
  for (const { text, start } of sentences) {
    const bad = lastMatch(text, negative) ?? (trouble.test(text) ? shout.exec(text) : null);
    const good = negated.test(text) ? null : lastMatch(text, positive);
    if (/\b(?:don't|no|not) worr/.test(text) || (!bad && !good)) continue;
    const polite = signOff.test(text) && shown?.feeling === 'negative';
    const isBad = (bad?.index ?? -1) > (good?.index ?? -1);
    const match = isBad ? bad : good;
    if (polite || !match) continue;
    const from = start + match.index;
    shown = {
      feeling: isBad ? 'negative' : 'positive',
      span: { start: from, end: from + match[0].length },
      rule: 'feeling',
    };
  }
  return shown;
}

function lastMatch(text: string, words: Pattern): RegExpExecArray | null {
  return words.all(text).at(-1) ?? null;
}
