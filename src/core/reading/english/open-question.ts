import type { ActRule } from '../language-pack';

const service =
  /\bhow (?:can|may|could|might|would) (?:i|we)\b[^.?!]{0,30}\b(?:help|assist|serve|be of)|\bwhat (?:can|may|could) (?:i|we) (?:do|help)\b|\bwhat brings you\b/;
const story =
  /\bwhat(?:'s| is| was|'s been| has been)? (?:going on|happening|happened|the (?:issue|problem|matter|trouble))\b|\btell (?:me|us)(?: a (?:little|bit))?(?: bit)? (?:more|about)\b|\bwhat (?:issue|problem|trouble|seems)\b|\bwhat (?:exactly )?(?:would|do) you (?:like|want|wish|need) to (?:know|see|happen|achieve)|\bwhat else can you tell\b|\b(?:describe|explain|walk (?:me|us) through) (?:the|your|what|how)|\bhow (?:do|did|would) you feel\b|\bmore (?:details?|information) (?:about|on) (?:the|your|what)\b[^.?!]{0,40}\?/;

/** Whether the clause is the opening "how can I help?". */
export function offersService(text: string): boolean {
  return service.test(text);
}

/** Invites the customer to tell it in their own words. */
export const openQuestion: ActRule = {
  prompt: 'open-question',
  finds: ({ text }, { here }) => !here.has('bridge') && (service.test(text) || story.test(text)),
};
