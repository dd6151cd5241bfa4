import { pattern } from '../pattern';
import type { ActRule } from '../language-pack';
import { asksForStep, hasLink } from './steps';
import { asksSomething, opensAsQuestion } from './question-form';

const plea = pattern(
  /\b(?:please|kindly|pls)(?: just| also)? (?:share|provide|send|give|tell|confirm|verify|specify|attach|dm|enter|state|reply with|let (?:me|us) (?:know|have) (?:the|your|what|which|when|where|whether|if you))\b(?! (?:me |us )?(?:an e?-?mail|a request|feedback))/,
);
const need = pattern(
  /\b(?:i|we)(?:'ll| will|'d|'m going to| would)?(?: just| also| first| still| then| only)* (?:need|require|(?<=(?:'ll|will|'d|would) )want)(?: also| just)? (?:to (?:verify|validate|confirm|know|have(?! a look))|(?:your|the|a|an|a few|some|one|two|three|\d+|that|this|more)\b(?! (?:moment|minute|second|sec|bit|little))|you to (?:provide|confirm|verify|share|send|give|tell))|\b(?:let|dm|tell|send|give|read|show) (?:me|us) (?:know |have )?(?:your|the|what|which|a (?:photo|picture|screenshot|copy))\b/,
);
const alsoPlease = pattern(
  /^(?:and |also |plus )*(?:your|the|its) [^.?!]{2,60},? (?:as well|too|also)?,? ?please\b/,
);
const suggestion = pattern(
  /^(?:have|did) you (?:already |ever )?(?:try|tried|consider)|^why (?:don't|not)\b|\bhow about\b|^i know, right/,
);
const doubt = pattern(
  /\b(?:you|your|are|is it|still|which|what|whose|when|where|how (?:many|much|long|old|far))\b/,
);
const direct = pattern(
  /\b(?:dm|pm|message) us\b|\b(?:send|shoot|drop) us (?:a|an) (?:dm|pm|(?:private|direct) message|message|note)\b|\b(?:meet|join|reach|contact|message|write|follow) us (?:in|via|by|over|through|on) (?:a |your |our )?(?:dms?|pms?|direct|private)\b/,
);
const present = pattern(/^are you (?:still )?there\b/);
const echo = pattern(/^(?:so|nor|neither) (?:do|did|am|are|would|can|have|was|were) (?:i|we)\b/);
const otherAsk: readonly string[] = [
  'bridge',
  'open-question',
  'check-satisfaction',
  'get-agreement',
  'offer-options',
];

/** Asks, in whatever form, for one specific fact. */
export const clarifyingQuestion: ActRule = {
  prompt: 'clarifying-question',
  finds(clause, { here, isShort, some }) {
    if (otherAsk.some((id) => (here as ReadonlySet<string>).has(id))) return false;
    if (suggestion.test(clause.body)) {
      // "Have you tried …?" with a link or steps is advice; alone it asks.
      return (
        clause.text.startsWith('just to confirm') ||
        (isShort && !some(hasLink) && /^(?:have|did)/.test(clause.body))
      );
    }
    if (present.test(clause.body) || echo.test(clause.text)) return false;
    if (asksForStep(clause)) return false;
    if (direct.test(clause.text) || plea.test(clause.text) || need.test(clause.text)) return true;
    if (alsoPlease.test(clause.body)) return true;
    if (!asksSomething(clause)) return false;
    if (
      here.has('restate') &&
      !/^(?:what|which|when|where|who|how|did|have|do)\b/.test(clause.body)
    )
      return false;
    if (opensAsQuestion(clause) || clause.body.split(' ').length <= 4)
      return (
        clause.body.length > 1 && /[a-z]/.test(clause.body) && !/^please\W*$/.test(clause.body)
      );
    return doubt.test(clause.body);
  },
};
