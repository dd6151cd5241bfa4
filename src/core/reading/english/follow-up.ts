import type { ActRule } from '../language-pack';

const comeBack =
  /\b(?!you\b)\w+(?:'ll| will|(?:'re|'m| are| is| am) going to)(?: also| then| be)? (?:get back to|come back to|contact(?:ing)?|call(?:ing)?|e?-?mail(?:ing)?|writ(?:e|ing) to|reach(?:ing)? out to|updat(?:e|ing)|let|notify|inform|keep|give|send|ring|phone|be in touch with) you\b|\b(?:i|we)(?:'ll| will)(?: also| then)? (?:get back|come back|reach out|follow up|check (?:back|in)|respond|reply|report back|post back|give (?:you )?an update|be in touch)|\band (?:will )?(?:contact|get back to|let|call|e-?mail|update|come back to) you\b|\byou(?:'ll| will) (?:hear (?:back )?from|(?:get|receive) (?:an?|another|the|our) (?:call|update|e?-?mail|reply|answer|confirmation))/;
const onCustomer =
  /\b(?:if you|once you|when you|as soon as you|please|let us know|send|share|dm)\b[^.?!]{0,90}\b(?:we|i)(?:'ll| will)\b|\blet (?:us|me) know\b/;

/** The agent or their organisation will come back to the customer. */
export const followUp: ActRule = {
  prompt: 'follow-up',
  finds: ({ text, asks }) =>
    !asks &&
    !/\b(?:moment|let me|allow me|wait)\b/.test(text) &&
    comeBack.test(text) &&
    !onCustomer.test(text) &&
    !/\bwon't\b|\bhopefully\b/.test(text),
};
