import type { ActRule } from '../language-pack';
import { isHold, isUnderWay, isWillingness } from './hold';

const duration =
  /\b(?:takes?|within|up to|next|another)\b[^.?!]{0,16}\b(?:\d+|a few|few|two|three|several|couple of)[ -]?(?:(?:to|-|–|or) ?\w+ )?(?:business |working )?(?:hours?|days?|weeks?|minutes?|months?)\b|\b(?:shortly|in due course|as soon as possible|asap)\b/;
const soon =
  /\bin (?:about |the next )?(?:\d+|an?|a few|two|three)[ -]?(?:(?:to|-|–|or) ?\w+ )?(?:business |working )?(?:hours?|days?|weeks?|minutes?|months?)\b/;
const coming =
  /\byou(?:'ll| will| should)(?: then| also| now| be able to)? (?:see|receive|get|hear|(?:just )?need to (?:just )?(?:go there|call|contact|come|go|wait|return|send|visit)|be (?:notified|contacted|charged|refunded))\b|\b(?:it|this|that|they|refund|order|package|replacement|credit) (?:will|should) (?:be|arrive|take|show|appear|reach|hold)\b/;
const passive =
  /\b(?:will|should) (?:then |also |now )?(?:be (?:issued|shipped|sent|delivered|refunded|credited|charged|processed|resolved|fixed|released|notified|contacted|cancell?ed|activated|applied|available|back|ready)|arrive|appear|expire)\b|\bnothing (?:else |more |further )?(?:i|we) can\b|\bplease allow \w+ (?!moment|minute)|\bthe next step\b/;
const working =
  /\b(?:we're|we are|our team is|our \w+ (?:team )?(?:is|are)|they're|team are)(?: still| currently| actively| now)* (?:investigating|working on|looking into|aware)|\b(?:they'll|they will|team will|we'll|we will) (?:look into|continue|try|investigate|hold|be)\b|\bcurrently looking into\b/;
const refusal =
  /\b(?:i|we)(?:'re| are|'m| am)?(?: unfortunately| sadly| afraid)? (?:can't|cannot|can not|unable to|not able to|won't be able|won't|will not|do not (?:offer|allow)|don't (?:offer|allow)|have no way)\b/;
const promised = /\b(?:i|we|our \w+|team|manager|someone|you)(?:'ll| will)\b/;

/** Says what happens next, when or how long, or what will not be done. */
export const setExpectation: ActRule = {
  prompt: 'set-expectation',
  finds(clause, { here }) {
    const { text } = clause;
    if (clause.asks || here.has('bridge') || here.has('check-satisfaction')) return false;
    if (here.has('clarifying-question') || here.has('appreciate')) return false;
    if (here.has('follow-up') || refusal.test(text)) return true;
    if (isHold(clause) || isUnderWay(clause)) return false;
    if (coming.test(text) || passive.test(text) || working.test(text)) return true;
    if (isWillingness(clause) && !promised.test(text)) return false;
    return (
      (duration.test(text) || (soon.test(text) && promised.test(text))) &&
      !/\b(?:ago|last|past|if you)\b/.test(text)
    );
  },
};
