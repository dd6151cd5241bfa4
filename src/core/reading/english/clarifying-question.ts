import type { ActRule } from '../language-pack';
import { asksSomething, opensAsQuestion } from './question-form';

const plea =
  /\b(?:please|kindly|pls)(?: just| also)? (?:share|provide|send|give|tell|confirm|verify|specify|attach|dm|enter|state|reply with|let (?:me|us) know (?:the|your|what|which|when|where|whether|if you))\b(?! (?:me |us )?(?:an e?-?mail|a request|feedback))/;
const need =
  /\b(?:i(?:'ll| will)?|we(?:'ll| will)?)(?: just| also| first| still)* need (?:to (?:verify|validate|confirm|know|have)|(?:your|the|a few|some|you to (?:provide|confirm|verify|share))\b)|\b(?:let|dm|tell|send|give) (?:me|us) (?:know )?(?:your|the|what|which)\b/;
const suggestion =
  /^(?:have|did) you (?:already |ever )?(?:try|tried|consider)|^why (?:don't|not)\b|\bhow about\b|^i know, right/;
const doubt = /\b(?:you|your|are|is it|still)\b/;
const direct =
  /\b(?:dm|pm|message) us\b|\b(?:send|shoot|drop) us (?:a|an) (?:dm|pm|(?:private|direct) message|message|note)\b/;
const present = /^are you (?:still )?there\b/;
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
  finds(clause, { here, clauses }) {
    if (otherAsk.some((id) => (here as ReadonlySet<string>).has(id))) return false;
    if (suggestion.test(clause.body)) {
      // "Have you tried …?" with a link or steps is advice; alone it asks.
      return (
        clause.text.startsWith('just to confirm') ||
        (!clauses.some((c) => c.hasLink) && clauses.length < 3 && /^(?:have|did)/.test(clause.body))
      );
    }
    if (present.test(clause.body)) return false;
    if (direct.test(clause.text) || plea.test(clause.text) || need.test(clause.text)) return true;
    if (!asksSomething(clause)) return false;
    if (opensAsQuestion(clause) || clause.body.split(' ').length <= 4)
      return clause.body.length > 1;
    return doubt.test(clause.body);
  },
};
