import type { Sentence } from '../language-pack';
import type { CustomerReading } from '../reading';

const negative =
  /\b(?:ang(?:ry|er)|annoy\w*|frustrat\w*|disappoint\w*|upset\w*|worr(?:y|ied|ying|ies)|concerned|anxious|scared|afraid|stress\w*|unaccept\w*|ridiculous\w*|terribl[ey]|horribl[ey]|horrific|awful\w*|appalling|atrocious|worst|hate|sick of|fed up|tired of|useless|worthless|wtf|tf|damn\w*|darn|dang|ugh+|argh+|grr+|sad(?:ly)?|unhappy|rude|waste of|wasting|ripp?ed? off|rip-?off|scam\w*|disgust\w*|sham(?:e|eful)|pathetic|nightmare|let (?:me|us) (?:really )?down|lost (?:faith|patience)|losing (?:patience|my mind)|desperate\w*|stupid|idiot\w*|crap\w*|sucks?|shit\w*|fuck\w*|hell\b|bullshit|garbage|a joke|bad (?:service|experience)|poor (?:service|experience)|at a loss|not (?:at all |very |really )?(?:happy|impressed|pleased|amused|acceptable|good enough|cool|fair|funny|great)|no (?:one|body) (?:is |has )?(?:help|answer|respond|car)\w*|never (?:again|using|buying)|how (?:hard|difficult) (?:is|can)|had enough|come on|for god'?s sake|makes? no sense|doesn't make sense|can't believe|unbelievable|outrag\w*|get your act|really bad|so (?:bad|slow|hard|confus\w+|wth|omg|smh|worse|impossible|struggl\w+|urgent(?:ly)?|nothing (?:works|helps|happens)|no help|please help|so much for|tired|long)|in (?:a )?panic|please (?:please|help!+)|help!{1,}|too (?:expensive|slow|much) (?:money|for)|poor\w*|troubling|inconvenien\w*|unfair\w*|still (?:no|not|haven't|hasn't|waiting|nothing)|(?:several|multiple|many|\d+) times|ignor(?:ed|ing)|hassle|mess(?:ed)?|seriously|no (?:response|reply)|confus\w+|bummer|crying)\b|\bhelp!|[😩😡😠😤😢😭☹🙁😞😔😒🤬😖😣👎💔🙄😫]|(?:^|\s)[:=]'?-?[(/](?:\s|$)|!!|[!?]{3,}|\?!|!\?|\b\w*([a-z])\1{3,}\w*\b/u;
const positive =
  /\b(?:great|perfect(?:ly)?|awesome|excellent|wonderful\w*|amazing\w*|fantastic\w*|brilliant\w*|lovely|love (?:it|that|this|you)|fabulous|superb|delighted|thrilled|excited|wow|yay|hurray|hooray|woohoo|you(?:'re| are) (?:the best|great|a star|awesome|amazing|so kind)|life ?saver|thank(?:s| you) (?:so|very|ever so) much|thanks (?:so much|a million|a ton|a bunch)|thx so much|many thanks|much appreciated|(?:really |greatly )?appreciate (?:it|that|your|the|this|all)|helpful|good to hear|(?:so |very |really )(?:glad|happy|pleased|relieved)|(?:i'm|i am) (?:glad|happy|relieved|pleased)|sounds (?:really |so |very )(?:good|nice)|works (?:great|perfectly|like a charm)|been (?:great|a great)|what a relief|nice one|exactly what i)\b|[😀😃😄😁😊🙂😍🥰👍🎉❤🙏]/u;
const negated =
  /\b(?:not|isn't|wasn't|never|no|would be|would have been|if)(?: \w+){0,2} (?:great|perfect|helpful|awesome|excellent|good|happy|glad|nice)\b|\b(?:great|perfect)(?:,| job)?[^.?!]{0,20}\b(?:now|another|just great)\b|\b(?:would be|that'd be|it'd be) (?:great|awesome|perfect|helpful|appreciated|lovely)\b[^.?!]{0,20}\b(?:if|to)\b|\bdon't worry|\bno worr|(?:'d|would) (?:really |greatly |much )?appreciate\b|\bany\b[^.?!]{0,40}\bappreciated\b|\bin advance\b/;
const signOff =
  /^(?:many thanks|thank(?:s| you) (?:so|very) much)\b[^.?!]{0,30}(?:help|advance|time)?/;

/** Returns the feeling that the message shows last; a plain report of a problem shows none. */
export function feelingIn(sentences: readonly Sentence[]): CustomerReading['feeling'] {
  let feeling: CustomerReading['feeling'] = 'none';
  for (const { text } of sentences) {
    const bad = lastIndex(text, negative);
    const good = negated.test(text) ? -1 : lastIndex(text, positive);
    if (/\b(?:don't|no|not) worr/.test(text) || (bad < 0 && good < 0)) continue;
    const polite = signOff.test(text) && feeling === 'negative';
    if (!polite) feeling = bad > good ? 'negative' : 'positive';
  }
  return feeling;
}

function lastIndex(text: string, words: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(new RegExp(words.source, 'gu'))) at = match.index;
  return at;
}
