import { pattern } from '../pattern';
import type { ActRule } from '../language-pack';
import { dueIn } from './due';
import { isHold, isUnderWay, isWillingness, waitsForCustomer } from './hold';
import { amount, timeUnit } from './words';

const span = `${amount}(?: ?(?:to|-|–|or) ?\\w+)?[ -]?${timeUnit}`;
const duration = pattern(
  new RegExp(
    `\\b(?:takes?|within|up to|next|another|give (?:it|us)|allow(?: us)?|usually|normally)\\b[^.?!]{0,16}?\\b${span}\\b|\\b(?:shortly|in due course|as soon as possible|asap)\\b`,
  ),
);
const soon = pattern(new RegExp(`\\bin (?:about |around |roughly |the next )?${span}\\b`));
const bare = pattern(
  new RegExp(
    `^(?:that's |that is |it's |it is )?(?:usually|normally|typically|generally|about|around|roughly|probably|within|in|at most|up to|it takes|that takes|by|(?:not )?before|~|by the end of)?,? ?(?:about |around )?(?:${span}|(?:end of )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|next week)(?:,? (?:as a rule|usually|normally|at most|or so|from now|typically|at the latest|i'd say|i think|by post))*[.!]*$`,
  ),
);
const coming = pattern(
  /\byou(?:'ll| will| should)(?: then| also| now| be able to)? (?:see|receive|get|hear|(?:just )?need to (?:just )?(?:go there|call|contact|come|go|wait|return|send|visit)|be (?:notified|contacted|charged|refunded))\b|\b(?:it|this|that|they|this one|refund|order|package|parcel|replacement|credit|money|payment|letter|label|card|change|engineer|courier|driver|fitter|technician) (?:will|should|'ll) (?:definitely |probably |then |now )?(?:be (?:\w+(?:ed|n)\b|there|with you|here|back|ready|available|on\b|sent|able|at\b|clean)|arrive|take|show up|reach|hold|work|come|go|land|leave|start|clear|post)\b|\byou(?:'ll)? just need to go\b/,
);
const passive = pattern(
  /\b(?:will|should) (?:then |also |now )?(?:be (?:issued|shipped|sent|delivered|refunded|credited|charged|processed|resolved|fixed|released|notified|contacted|cancell?ed|activated|applied|available|back|ready|held|kept|posted|clean|removed|closed)|arrive|expire|go out)\b|\bnothing (?:else |more |further )?(?:i|we) can\b|\bplease allow \w+ (?!moment|minute)|\bthe next step\b|\btakes? effect\b|\bhere(?:'s| is) what (?:happens|will happen)\b/,
);
const working = pattern(
  /\b(?:we're|we are|our team is|our \w+ (?:team )?(?:is|are)|they're|team are)(?: still| currently| actively| now)* (?:investigating|working on|looking into|aware|rolling)|\b(?:they'll|they will|team will|we'll|we will) (?:look into|continue|try|investigate|hold|be (?!here|happy|glad|waiting|able)|reply|freeze|go through)\b|\bcurrently looking into\b/,
);
const refusal = pattern(
  /\b(?:i|we)(?:'re| are|'m| am)?(?: unfortunately| sadly| afraid| not| only| really| simply)* (?:can't|cannot|can not|unable to|able only|not able to|able to (?:only )?help you (?:search|issue|with)|won't be able|won't|will not|do not (?:offer|allow|have a date)|don't (?:offer|allow)|aren't able|isn't able|have no way|allowed to|permitted to)\b|\b(?:out of the question|not (?:eligible|allowed|permitted|entitled|covered)|isn't on our (?:list|roadmap)|not on our (?:list|roadmap|plan)|(?:isn't|not|nothing) (?:something )?(?:that )?(?:i|we) (?:can|may|could|are able|am able)|no plans to|(?:is|are) (?:not |non-?)refundable)\b|\b(?:i|we)(?:'m| am|'re| are) only able to\b/,
);
const ownTrouble = pattern(
  /\b(?:i|we) (?:can't|cannot|can not|won't) (?:thank|wait|stress|imagine|see|find|reproduce|replicate|seem|tell|recall|remember|apologi[sz]e|say|help but)\b/,
);
const hope = pattern(
  /\bhop(?:e|es|ing|efully)\b(?! to (?:hear|see|have you))[^.?!]{0,30}\b(?:someone|somebody|soon|again|we'll|it will|they|will)\b/,
);
const future = pattern(
  /\b(?!you\b|i\b|we\b|which\b|what\b|who\b)\w+(?:'ll| will| won't|(?:'s| is| are) going to)\b(?! (?:need|have) to\b)/,
);
const should = pattern(
  /(?<!\b(?:you|i|we|what|which) )\bshould (?:reach|arrive|come|show|appear|land|take|go|get|clear|start|open)\b/,
);
const promised = pattern(/\b(?:i|we|our \w+|team|manager|someone|you)(?:'ll| will)\b/);
const condition = pattern(/\bif you\b|\bonce you\b|\bwhen you\b|\bago\b|\blast\b|\bpast\b/);

/** Says what happens next, when or how long, or what will not be done. */
export const setExpectation: ActRule = {
  prompt: 'set-expectation',
  finds(clause, { here }) {
    const { text, body } = clause;
    if (clause.asks || here.has('bridge') || here.has('check-satisfaction')) return false;
    if (
      here.has('clarifying-question') ||
      (here.has('appreciate') && !/\b(?:will|'ll|won't)\b|'ll\b/.test(text))
    )
      return false;
    if (here.has('follow-up')) return true;
    if (waitsForCustomer(clause)) return false;
    if (refusal.test(text) && !ownTrouble.test(text)) return true;
    if (isHold(clause) || isUnderWay(clause)) return false;
    if (bare.test(body)) return true;
    if (coming.test(text) || passive.test(text) || working.test(text) || hope.test(text))
      return true;
    if (should.test(text) && dueIn(text)) return true;
    if (future.test(text) && !condition.test(text) && dueIn(text)) return true;
    if (isWillingness(clause) && !promised.test(text)) return false;
    return (
      (duration.test(text) || (soon.test(text) && promised.test(text))) &&
      !/\b(?:ago|last|past|if you)\b/.test(text)
    );
  },
};
