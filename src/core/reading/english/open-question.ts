import { pattern } from '../pattern';
import type { ActRule } from '../language-pack';

const service = pattern(
  /\bhow(?: \w{2,4})? (?:i|we)\b[^.?!]{0,30}\b(?:help|assist|serve|be of|make your day)|\bwhat (?:can|may|could) (?:i|we) (?:do|help|get|assist)\b|\bwhat brings you\b|\b(?:tell|let) (?:me|us) (?:know )?(?:how (?:i|we) (?:can|may)|what you need|what (?:i|we) can do)|^(?:fire away|go ahead|i'm all ears|shoot|i'm listening|we're all ears)\b[^.?!]{0,20}[.!]*$|^what(?:'s| is) up\b/,
);
const story = pattern(
  /\bwhat(?:'s| is| was|'s been| has been|'s gone| exactly| has)? (?:going on|happening|happened|been happening|went wrong|wrong|gone wrong|the (?:issue|problem|matter|trouble|story|situation))\b(?! (?:when|after|if)\b)|\b(?:talk|walk|take|run) (?:me|us) through\b|\btell (?:me|us)(?: a (?:little|bit))?(?: bit)? (?:more|about|what (?:happened|has happened|went|was said|you were told))\b|\bwhat (?:kind of |sort of |type of )?(?:issues?|problems?|trouble|difficulty|seems)\b|\bwhat (?:exactly )?(?:would|do) you (?:like|want|wish|need|hope) (?:to (?:know|see|happen|achieve)|from|help|us|me)\b|\bwhat else can you tell\b|\b(?:describe|explain) (?:the|your|what|how)|\b(?:provide|give|share|send)(?: me| us)? (?:an? |the )?(?:full|detailed|complete|short|brief) (?:\w+ )?(?:report|account|description|story)\b|\bmore (?:details?|information) (?:about|on) (?:the|your|what)\b[^.?!]{0,40}\?|\bin your own words\b|\bwhat(?:'s| is| was| has) (?:this|that|it|everything)(?: all)? (?:concerning|about|regarding|like)\b/,
);
// Questions that make the customer weigh, compare, imagine or say how they feel.
const weighing = pattern(
  /\bhow (?:do|did|would|does|are|were) (?:you|that|this|it) (?:\w+ ){0,2}?(?:feel|feeling|rate|describe|imagine|picture|see (?:this|that|it)|compare|judge|like (?:it|the|your|our|us))|\bwhat (?:would|could|should|might) (?:be |make |have (?:been |made )?|help |need |happen |it take|an? \w+ (?:solution|outcome|result|answer) |the (?:best|ideal|perfect) |you (?:do|say|change|suggest|expect|hope|consider|call|need|prefer))|\bwhat (?:matters|counts|worries|bothers|concerns|annoys|troubles|worked|works|do you (?:think|make|like|value|enjoy|miss|feel|expect|hope|believe)|did you (?:think|like|expect|hope|enjoy))\b|\bwhat(?:'s| is| was) (?:the )?(?:most|best|worst|hardest|important|holding|stopping|keeping|behind|ideal|your (?:view|opinion|impression|feeling|idea|goal|ideal|take|priority|biggest))|\bwhat difference\b|\bhow (?:important|happy|satisfied|comfortable|confident|sure|likely) (?:is|are|do|would|were)\b|\bhow (?:would|does|do|did) (?:this|that|it|(?:the|our|your) (?:\w+ ){1,3}?)\s?compare\b|\bif you could\b[^?]{2,60}\bwhat\b|\bwhat if\b|\bwhy (?:is|was|does|do|did) (?:that|this|it|you)\b[^?]{0,30}\b(?:important|matter|prefer|choose|like|decide)/,
);
const factual = pattern(
  /\bhow (?:would|do) you like (?:me|us|to pay|your|the|it|that)\b|\bwhat would you like (?:to (?:order|book|drink|eat|change)|me)\b|\bwhat should (?:i|we)\b/,
);

/** Whether the clause is the opening "how can I help?". */
export function offersService(text: string): boolean {
  return service.test(text);
}

/** Invites the customer to tell it in their own words. */
export const openQuestion: ActRule = {
  prompt: 'open-question',
  finds: ({ text }, { here }) =>
    !here.has('bridge') &&
    !factual.test(text) &&
    (service.test(text) || story.test(text) || weighing.test(text)),
  isHighGain: ({ text }) => weighing.test(text),
};
